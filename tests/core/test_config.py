"""Settings: production does not start on a missing or weak one, and says its name."""

from pathlib import Path

import pytest

from aict.config import SecondFactorFor, SettingMissing, Settings

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
        ("AICT_PROXIES", "many"),
        ("AICT_PROXIES", "-1"),
        ("AICT_MAIL_URL", None),
        ("AICT_MAIL_URL", "mail.ville.example"),
        ("AICT_MAIL_URL", "http://mail.ville.example"),
        ("AICT_MAIL_URL", "smtp://"),
        ("AICT_MAIL_FROM", None),
        ("AICT_MAIL_FROM", "the town"),
        ("AICT_SIGNIN_LIMITS", "few"),
        ("AICT_SIGNIN_LIMITS", "account 0/60"),
        ("AICT_SIGNIN_LIMITS", "account 5/60, account 10/900"),
        ("AICT_IDENTITY_PROVIDERS", "no-such-file.toml"),
        ("AICT_REQUIRE_SECOND_FACTOR", "off"),
        ("AICT_REQUIRE_SECOND_FACTOR", "0"),
        ("AICT_REQUIRE_SECOND_FACTOR", "everybody"),
    ],
)
def test_production_does_not_start_without(name: str, value: str | None, tmp_path: Path) -> None:
    env = {key: text for key, text in {**GOOD, name: value}.items() if text is not None}
    with pytest.raises(SettingMissing, match=name):
        Settings.from_environment(env, instance=tmp_path)


def test_a_weak_secret_is_never_repeated(tmp_path: Path) -> None:
    with pytest.raises(SettingMissing) as stopped:
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
