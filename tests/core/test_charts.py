"""Charts are sound SVG, say what they draw, and never let hostile text become markup."""

import xml.etree.ElementTree as ET
from collections.abc import Callable
from decimal import Decimal

import pytest

from aict.core.charts import (
    Bar,
    BarGroup,
    Point,
    Progress,
    Share,
    Tone,
    Voice,
    bars,
    progress,
    series,
    share_bar,
    voices,
)
from aict.core.charts.drawing import width_of, wrapped

SVG = "{http://www.w3.org/2000/svg}"
HOSTILE = '<script>alert("x")</script> & \x00\x07'
STEPS = ("équilibré", "plutôt équilibré", "plutôt inégal", "inégal")


def share(name: str, value: int, tone: Tone = Tone.THIRD) -> Share:
    return Share(name, Decimal(value), f"{value} €", f"{value} %", tone)


def read(drawing: str) -> ET.Element:
    return ET.fromstring(drawing)


def words(drawing: str) -> list[str]:
    return ["".join(text.itertext()) for text in read(drawing).iter(f"{SVG}text")]


def spans(drawing: str) -> list[tuple[float, float, float]]:
    """Left, right and baseline of every text, as the chart reckons its width."""
    found = []
    for text in read(drawing).iter(f"{SVG}text"):
        size = float(text.get("font-size", "14"))
        wide = width_of("".join(text.itertext()), size)
        x = float(text.get("x", "0"))
        left = {"end": x - wide, "middle": x - wide / 2}.get(text.get("text-anchor", "start"), x)
        found.append((left, left + wide, float(text.get("y", "0"))))
    return found


EVERY: dict[str, Callable[[str], str]] = {
    "shares": lambda t: share_bar([share(t, 60), share(t, 30), share(t, 10, Tone.MISSING)], alternative=t),
    "dense": lambda t: share_bar([share(t, 60), share(t, 40)], alternative=t, dense=True, width=480),
    "bars": lambda t: bars(
        [BarGroup(t, (Bar(t, Decimal(3), t, Tone.OURS), Bar(t, None, t, Tone.THEIRS)))], alternative=t
    ),
    "progress": lambda t: progress(Progress(0.4, t, t, t), alternative=t),
    "cannot tell": lambda t: progress(Progress(None, t, t, ""), alternative=t),
    "voices": lambda t: voices(
        (t, *STEPS[1:]), [Voice(t, 0, t, Tone.OURS), Voice(t, None, t, Tone.THEIRS)], gap=t, alternative=t
    ),
    "series": lambda t: series([Point(2020, t, Decimal(1), t), Point(2022, t, None, t)], alternative=t),
}


@pytest.mark.parametrize("draw", EVERY.values(), ids=EVERY)
@pytest.mark.parametrize("text", ["Ville de Nantes", HOSTILE, "", "ما وراء البحار"])
def test_a_chart_is_text_under_a_title_and_nothing_the_policy_refuses(
    draw: Callable[[str], str], text: str
) -> None:
    drawing = draw(text)
    root = read(drawing)
    assert root.get("role") == "img"
    assert root[0].tag == f"{SVG}title"
    for node in root.iter():
        assert node.tag.removeprefix(SVG) in {"svg", "title", "text", "rect", "line", "path", "circle"}
        assert not {"style", "id", "href", "onload"} & set(node.keys())
    assert "<script" not in drawing


@pytest.mark.parametrize("draw", EVERY.values(), ids=EVERY)
def test_the_same_values_give_the_same_bytes(draw: Callable[[str], str]) -> None:
    assert draw("Sfax") == draw("Sfax")


def test_shares_fill_the_width_in_proportion() -> None:
    drawing = share_bar([share("a", 357), share("b", 143)], alternative="x", width=500)
    rects = [r for r in read(drawing).iter(f"{SVG}rect") if r.get("height") == "34"]
    assert [float(r.get("width", "0")) for r in rects] == [355.5, 141.5]  # less the white line between two
    assert [float(r.get("x", "0")) for r in rects] == [0, 357]


def test_what_is_missing_is_hatched_and_named() -> None:
    drawing = share_bar([share("Ville", 96), share("Sans financeur connu", 4, Tone.MISSING)], alternative="x")
    assert "Sans financeur connu" in words(drawing)
    assert "stroke-dasharray" in drawing
    assert any(path.get("stroke") for path in read(drawing).iter(f"{SVG}path"))


def test_two_payers_of_one_tone_differ_without_colour() -> None:
    one, two = (
        share_bar([share("a", 1), s], alternative="x") for s in (share("b", 1, Tone.OURS), share("b", 1))
    )
    assert one.count("<path") == 0
    assert two.count("<path") == 2  # in the bar and in the legend


@pytest.mark.parametrize("value", [-1, -100])
def test_a_part_of_a_whole_is_never_negative(value: int) -> None:
    with pytest.raises(ValueError, match="negative"):
        share_bar([share("a", value)], alternative="x")
    with pytest.raises(ValueError, match="negative"):
        bars([BarGroup("g", (Bar("a", Decimal(value), "", Tone.OURS),))], alternative="x")


def test_no_money_at_all_draws_no_surface() -> None:
    drawing = share_bar([share("a", 0)], alternative="x")
    assert [r.get("height") for r in read(drawing).iter(f"{SVG}rect")] == ["14"]  # the square of the legend


def test_bars_start_at_zero_and_keep_their_proportions() -> None:
    group = BarGroup("g", (Bar("a", Decimal(2), "2", Tone.OURS), Bar("b", Decimal(8), "8", Tone.THEIRS)))
    first, second = (
        float(r.get("width", "0")) for r in read(bars([group], alternative="x")).iter(f"{SVG}rect")
    )
    assert second == pytest.approx(4 * first, abs=0.3)


def test_one_fact_is_not_a_full_bar() -> None:
    group = BarGroup("g", (Bar("a", Decimal(1), "1", Tone.OURS),))
    full, fair = (next(read(bars([group], alternative="x", at_least=n)).iter(f"{SVG}rect")) for n in (0, 5))
    assert float(full.get("width", "0")) == pytest.approx(5 * float(fair.get("width", "0")), abs=0.5)


def test_unknown_is_written_and_draws_no_bar() -> None:
    drawing = bars([BarGroup("g", (Bar("Dschang", None, "non évalué", Tone.THEIRS),))], alternative="x")
    assert "non évalué" in words(drawing)
    assert list(read(drawing).iter(f"{SVG}rect")) == []


@pytest.mark.parametrize(
    ("done", "filled"), [(0.0, None), (0.25, 75.0), (1.0, 300.0), (1.8, 300.0), (-0.5, None)]
)
def test_progress_is_capped_in_the_drawing_only(done: float, filled: float | None) -> None:
    drawing = progress(Progress(done, "0", "10", "x"), alternative="x", width=300)
    dark = [r for r in read(drawing).iter(f"{SVG}rect") if r.get("fill") == Tone.OURS.fill]
    assert [float(r.get("width", "0")) for r in dark] == ([] if filled is None else [filled])


def test_progress_beyond_the_track_shows_an_arrow() -> None:
    assert "Z" in progress(Progress(1.2, "0", "10", "12"), alternative="x")
    assert "Z" not in progress(Progress(1.0, "0", "10", "10"), alternative="x")


def test_cannot_tell_draws_no_number_and_no_marker() -> None:
    drawing = progress(Progress(None, "départ : inconnu", "cible : inconnue", "9"), alternative="x")
    assert words(drawing) == ["départ : inconnu", "cible : inconnue"]
    assert list(read(drawing).iter(f"{SVG}line")) == []


def test_the_gap_is_written_where_there_is_room() -> None:
    def drawn(step: int) -> list[str]:
        sides = [Voice("A", 0, "", Tone.OURS), Voice("B", step, "", Tone.THEIRS)]
        return words(voices(STEPS, sides, gap="2 pas d’écart", alternative="x", width=627))

    assert "2 pas d’écart" in drawn(2)
    assert "2 pas d’écart" not in drawn(0)


def test_a_voice_without_a_place_says_why() -> None:
    sides = [Voice("A", 1, "", Tone.OURS), Voice("B", None, "ne peut pas dire", Tone.THEIRS)]
    drawing = voices(STEPS, sides, gap="", alternative="x")
    assert "ne peut pas dire" in " ".join(words(drawing))
    assert len(list(read(drawing).iter(f"{SVG}circle"))) == 1


@pytest.mark.parametrize("width", [300, 729])
def test_a_voice_without_a_place_is_written_under_no_step(width: int) -> None:
    sides = [Voice("A", 3, "", Tone.OURS), Voice("B", None, "ne peut pas dire", Tone.THEIRS)]
    drawing = voices(STEPS, sides, gap="", alternative="x", width=width)
    end = max(float(line.get("x2", "0")) for line in read(drawing).iter(f"{SVG}line"))
    said = [
        span for text, span in zip(words(drawing), spans(drawing), strict=True) if text in "ne peut pas dire"
    ]
    assert said
    assert all(end < left and right <= width for left, right, _ in said)
    beside = voices(STEPS, [sides[0], Voice("B", 0, "", Tone.THEIRS)], gap="", alternative="x", width=width)
    assert end == max(float(line.get("x2", "0")) for line in read(beside).iter(f"{SVG}line"))


def test_a_gap_in_the_measurements_lifts_the_line() -> None:
    points = [Point(2020 + n, str(2020 + n), None if n == 2 else Decimal(n), str(n)) for n in range(5)]
    (line,) = (p for p in read(series(points, alternative="x")).iter(f"{SVG}path"))
    assert (line.get("d") or "").count("M") == 2


def test_the_newest_figure_is_always_written() -> None:
    points = [Point(2020 + n / 50, f"jour {n}", Decimal(n), f"{n} habitants") for n in range(40)]
    shown = words(series(points, alternative="x"))
    assert "39 habitants" in shown
    assert len(shown) < 20


@pytest.mark.parametrize(
    "name", ["Sfax", "Communauté d’agglomération du Grand Angoulême et de ses partenaires " * 3]
)
@pytest.mark.parametrize("width", [300, 480, 640])
def test_labels_never_collide(name: str, width: int) -> None:
    drawings = [
        share_bar(
            [share(name, 50), share(name, 1), share(name, 49, Tone.MISSING)], alternative="x", width=width
        ),
        bars(
            [
                BarGroup(
                    name,
                    (Bar(name, Decimal(1), "1 fait", Tone.OURS), Bar(name, None, "non évalué", Tone.THEIRS)),
                )
            ],
            alternative="x",
            width=width,
        ),
        voices(
            STEPS,
            [Voice(name, 0, "", Tone.OURS), Voice(name, 3, "", Tone.THEIRS)],
            gap="3 pas d’écart",
            alternative="x",
            width=width,
        ),
        progress(Progress(0.99, f"départ : {name}", f"cible : {name}", "9"), alternative="x", width=width),
    ]
    for drawing in drawings:
        placed = spans(drawing)
        for i, (left, right, base) in enumerate(placed):
            for other_left, other_right, other_base in placed[:i]:
                apart = right <= other_left + 0.5 or other_right <= left + 0.5 or abs(base - other_base) >= 12
                assert apart, drawing


@pytest.mark.parametrize("text", ["", "un", "anticonstitutionnellement" * 4, "des mots et des mots " * 5])
def test_wrapping_keeps_every_letter_and_fits(text: str) -> None:
    lines = wrapped(text, 100)
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")
    assert all(width_of(line) <= 100 for line in lines)
