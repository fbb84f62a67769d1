"""Settings: production does not start on a missing or weak one, and says its name."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from aict import config
from aict.config import SecondFactorFor, Settings, SettingWrong
from aict.core.db import Database
from aict.core.paths import ROOT
from aict.migrating import migrate

GOOD = {
    "AICT_ENV": "production",
    "AICT_SECRET_KEY": "vS9hX2mQ7tLr4KpZ8wBn3JdF6gYc1AeU",
    "AICT_PUBLIC_URL": "https://aict.ville.example",
    "AICT_TRUSTED_HOSTS": "aict.ville.example, www.aict.ville.example",
    "AICT_MAIL_URL": "smtps://aict:secret@mail.ville.example",
    "AICT_MAIL_FROM": "AICT <aict@ville.example>",
}


def test_production_starts_with_good_settings(tmp_path: Path) -> None:
    settings = Settings.from_environment(GOOD, instance=tmp_path)
    assert settings.production
    assert settings.trusted_hosts == ("aict.ville.example", "www.aict.ville.example")


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("AICT_SECRET_KEY", None),
        ("AICT_SECRET_KEY", ""),
        ("AICT_SECRET_KEY", "short"),
        ("AICT_SECRET_KEY", "a" * 64),
        ("AICT_PUBLIC_URL", None),
        ("AICT_PUBLIC_URL", "http://aict.ville.example"),
        ("AICT_PUBLIC_URL", "https://"),
        ("AICT_TRUSTED_HOSTS", None),
        ("AICT_TRUSTED_HOSTS", " , "),
        ("AICT_MAIL_URL", None),
        ("AICT_MAIL_FROM", None),
        ("AICT_REQUIRE_SECOND_FACTOR", "off"),
        ("AICT_REQUIRE_SECOND_FACTOR", "0"),
        ("AICT_REQUIRE_SECOND_FACTOR", "everybody"),
    ],
)
def test_production_does_not_start_without(name: str, value: str | None, tmp_path: Path) -> None:
    env = {key: text for key, text in {**GOOD, name: value}.items() if text is not None}
    with pytest.raises(SettingWrong, match=name):
        Settings.from_environment(env, instance=tmp_path)


WRONG = {
    "AICT_ENV": ("prod", "Production", "1"),
    "AICT_DATABASE_URL": (
        "aict.sqlite3",
        "/var/lib/aict.sqlite3",
        "sqlite://",
        "sqlite:///:memory:",
        "mysql://hidden:hidden@host/aict",
        "postgresql+asyncpg://hidden@host/aict",
        "postgresql+psycopg://hidden@host:port/aict",
        "postgresql+psycopg://hidden@host",
    ),
    "AICT_STORAGE_URL": (
        "/var/uploads", "uploads", "file:uploads", "file://uploads/here", "s3://", "s3:bucket", "ftp://hidden@host/x", "x://y",
    ),
    "AICT_PUBLIC_URL": (
        "aict.ville.example", "ftp://aict.ville.example", "https://", "http://[x", "https://host:port", "https://host/?q=1",
    ),
    "AICT_TRUSTED_HOSTS": ("https://aict.ville.example", "aict.ville.example/", "two words", "a.example, b/c"),
    "AICT_PROXIES": ("many", "-1", "1.5", "99999999999999999999"),
    "AICT_DEMO_PUBLIC": ("yes", "true", "2"),
    "AICT_MAIL_URL": (
        "mail.ville.example", "http://mail.ville.example", "smtp://", "smtp://hidden:hidden@host:port", "smtp://[x", "smtp://host:99999",
    ),
    "AICT_MAIL_FROM": ("the town", "@ville.example", "aict@", "AICT <aict>"),
    "AICT_SIGNIN_LIMITS": (
        "few", "account", "account 0/60", "account 5/0", "account 5", "account 5/60, account 10/900", "account 5/99999999999999",
    ),
    "AICT_RETENTION": ("long", "access-log", "access-log 0", "access-log x", "contact-asked 24, contact-kept 12", "access-log 9999999"),
    "AICT_REQUIRE_SECOND_FACTOR": ("0", "everybody", "on"),
    "AICT_IDENTITY_PROVIDERS": ("no-such-file.toml", "/"),
    "PORT": ("many", "0", "-1", "65536", "80.5"),
}  # fmt: skip
"""What no machine starts with, production or not."""
ELSEWHERE = {
    "AICT_SECRET_KEY": "weak in production only, above",
    "AICT_BACKUP_KEY": "asked for by two commands: tests/copies",
    "HOST": "known to be wrong by the network alone: below",
}


def test_the_table_of_wrong_settings_knows_every_setting() -> None:
    read = re.findall(r'"(AICT_[A-Z_]+|HOST|PORT)"', Path(config.__file__).read_text("utf-8"))
    assert {*WRONG, *ELSEWHERE} == set(read)


def test_the_documentation_says_what_every_setting_is() -> None:
    table = (ROOT / "README.md").read_text("utf-8").partition("## Settings")[2].partition("\n## ")[0]
    assert {name for name in (*WRONG, *ELSEWHERE) if f"`{name}`" not in table} == set()


@pytest.mark.parametrize(("name", "value"), [(name, value) for name in WRONG for value in WRONG[name]])
def test_a_wrong_setting_stops_the_start_with_its_name_and_what_is_wanted(
    name: str, value: str, tmp_path: Path
) -> None:
    for env in ({name: value}, {**GOOD, name: value}):
        with pytest.raises(SettingWrong) as stopped:
            Settings.from_environment(env, instance=tmp_path)
        said = str(stopped.value)
        assert said.startswith(f"{name} is missing, wrong or too weak. Give ")
        assert "\n" not in said
        assert "hidden" not in said


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('name = "outside"', "name"),
        ("[town", "Expected"),
        ("[town]\nname = 3", "[town]: client_id"),
        ('[town]\nname = "Town"', "[town]: client_id"),
    ],
)
def test_a_wrong_file_of_identity_providers_is_told_with_what_is_wrong_in_it(
    text: str, told: str, tmp_path: Path
) -> None:
    (tmp_path / "providers.toml").write_text(text, "utf-8")
    env = {"AICT_IDENTITY_PROVIDERS": str(tmp_path / "providers.toml")}
    with pytest.raises(SettingWrong) as stopped:
        Settings.from_environment(env, instance=tmp_path)
    assert "AICT_IDENTITY_PROVIDERS" in str(stopped.value)
    assert told in str(stopped.value)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("AICT_DATABASE_URL", "sqlite:////var/lib/aict/aict.sqlite3"),
        ("AICT_DATABASE_URL", "postgresql+psycopg://aict:secret@host:5432/aict"),
        ("AICT_STORAGE_URL", "file:///var/lib/aict/uploads%20here"),
        ("AICT_STORAGE_URL", "s3://bucket/folder"),
        ("AICT_PUBLIC_URL", "https://aict.ville.example:8443/"),
        ("AICT_TRUSTED_HOSTS", "aict.ville.example:8443, .ville.example, [::1], localhost"),
        ("AICT_MAIL_URL", "smtp+starttls://aict:s%40cret@mail.ville.example:587"),
        ("AICT_MAIL_FROM", "aict@ville.example"),
        ("AICT_RETENTION", "access-log 6"),
        ("AICT_DEMO_PUBLIC", "0"),
        ("AICT_PROXIES", "2"),
        ("PORT", "65535"),
    ],
)
def test_a_right_setting_is_taken(name: str, value: str, tmp_path: Path) -> None:
    for env in ({name: value}, {**GOOD, name: value}):
        assert Settings.from_environment(env, instance=tmp_path)


@pytest.mark.parametrize(
    ("env", "named"),
    [
        ({"AICT_STORAGE_URL": "/var/uploads"}, "AICT_STORAGE_URL"),
        ({"AICT_DATABASE_URL": "postgresql+psycopg://a:hidden@127.0.0.1:1/aict"}, "AICT_DATABASE_URL"),
        ({"AICT_DATABASE_URL": "sqlite:////no/such/folder/aict"}, "AICT_DATABASE_URL"),
        ({"HOST": "203.0.113.1"}, "HOST"),
    ],
)
def test_the_server_ends_with_one_sentence(env: dict[str, str], named: str, tmp_path: Path) -> None:
    """As whoever starts it reads it, where the machine alone knows what is wrong as well."""
    url = f"sqlite:///{tmp_path / 'aict.sqlite3'}"
    migrate(Database(url))
    given = {**os.environ, "AICT_DATABASE_URL": url, "PORT": "65001", **env}
    done = subprocess.run(
        [sys.executable, "-m", "aict.server"],
        cwd=ROOT, env=given, capture_output=True, text=True, check=False, timeout=60,
    )  # fmt: skip
    assert done.returncode == 1
    said = done.stderr
    assert named in said
    assert "Traceback" not in said
    assert "hidden" not in said


def test_a_weak_secret_is_never_repeated(tmp_path: Path) -> None:
    with pytest.raises(SettingWrong) as stopped:
        Settings.from_environment({**GOOD, "AICT_SECRET_KEY": "hunter2"}, instance=tmp_path)
    assert "hunter2" not in str(stopped.value)


def test_on_ones_own_machine_nothing_is_asked(tmp_path: Path) -> None:
    settings = Settings.from_environment({}, instance=tmp_path / "new")
    assert not settings.production
    assert settings.database_url.startswith("sqlite:///")
    assert len(settings.secret_key) >= 32


def test_the_own_secret_is_kept_for_its_owner_only(tmp_path: Path) -> None:
    first = Settings.from_environment({}, instance=tmp_path)
    assert Settings.from_environment({}, instance=tmp_path).secret_key == first.secret_key
    assert (tmp_path / "secret_key").stat().st_mode & 0o077 == 0


def test_without_a_mail_server_mails_stay_on_ones_own_machine(tmp_path: Path) -> None:
    settings = Settings.from_environment({}, instance=tmp_path)
    assert settings.mail_url is None
    assert "@" in settings.mail_from


def test_the_limits_of_failed_sign_ins_are_a_setting(tmp_path: Path) -> None:
    shipped = Settings.from_environment({}, instance=tmp_path).signin_limits
    assert [(limit.count, limit.seconds) for limit in shipped.account] == [(5, 60), (10, 900)]
    env = {"AICT_SIGNIN_LIMITS": "account 3/60"}
    own = Settings.from_environment(env, instance=tmp_path).signin_limits
    assert [(limit.count, limit.seconds) for limit in own.account] == [(3, 60)]
    assert own.address == own.all == ()


@pytest.mark.parametrize(
    ("value", "in_production", "elsewhere"),
    [
        (None, SecondFactorFor.RESPONSIBLE, SecondFactorFor.NOBODY),
        ("1", SecondFactorFor.RESPONSIBLE, SecondFactorFor.RESPONSIBLE),
        ("all", SecondFactorFor.EVERYBODY, SecondFactorFor.EVERYBODY),
    ],
)
def test_a_second_factor_is_asked_of_those_who_answer_for_others_in_production(
    value: str | None, in_production: SecondFactorFor, elsewhere: SecondFactorFor, tmp_path: Path
) -> None:
    given = {"AICT_REQUIRE_SECOND_FACTOR": value} if value else {}
    assert Settings.from_environment({**GOOD, **given}, instance=tmp_path).second_factor is in_production
    assert Settings.from_environment(given, instance=tmp_path).second_factor is elsewhere
