"""In a French sentence an authority has its article; in a heading, a table or another language its name is bare."""

import pytest
from markupsafe import Markup

from aict.core.articles import filled
from aict.core.errors import Sentence


@pytest.mark.parametrize(
    ("text", "who", "said"),
    [
        ("Réponse de %(who)s", "Commune de Sfax", "Réponse de la Commune de Sfax"),
        ("Désaccord de %(who)s :", "Département des Yvelines", "Désaccord du Département des Yvelines :"),
        ("Étapes de %(who)s", "Association Chambéry-Ouahigouya", "Étapes de l’Association Chambéry-Ouahigouya"),
        ("Étapes de %(who)s", "Communes de la Haute-Matsiatra (12)", "Étapes des Communes de la Haute-Matsiatra (12)"),
        ("Confié à %(who)s.", "Conseil régional", "Confié au Conseil régional."),
        ("accepté par %(who)s", "Ville de Grenoble", "accepté par la Ville de Grenoble"),
        ("de %(who)s", "Nantes Métropole", "de Nantes Métropole"),
        ("Compte de %(who)s", "Aminata Diallo", "Compte d’Aminata Diallo"),
        ("code de %(who)s", "EUR", "code de EUR"),
        ("%(who)s a signé.", "Ville de Grenoble", "La Ville de Grenoble a signé."),
        ("Proposé ; %(who)s fait objection", "Commune de Sfax", "Proposé ; la Commune de Sfax fait objection"),
        ("Proposé par %(who)s.", "", "Proposé par ."),
    ],
)  # fmt: skip
def test_a_sentence_takes_the_article_of_the_authority_it_speaks_of(text: str, who: str, said: str) -> None:
    assert filled(text, {"who": who}) == said


@pytest.mark.parametrize(
    ("text", "when", "said"),
    [
        ("de %(when)s", "1er janvier 2019", "du 1er janvier 2019"),
        ("de %(when)s", "2019", "de 2019"),
        ("parti le %(when)s", "5 mars 2014", "parti le 5 mars 2014"),
        ("parti le %(when)s", "mars 2014", "parti en mars 2014"),
        ("parti le %(when)s", "2014", "parti en 2014"),
        ("Depuis le %(when)s", "avril 2014", "Depuis avril 2014"),
        ("depuis %(when)s", "5 mars 2014", "depuis le 5 mars 2014"),
        ("jusqu’au %(when)s", "2014", "jusqu’à 2014"),
        ("tranche du %(when)s", "avril 2014", "tranche d’avril 2014"),
        ("au %(when)s", "bureau", "au bureau"),
    ],
)
def test_a_date_has_its_article_only_where_its_day_is_known(text: str, when: str, said: str) -> None:
    assert filled(text, {"when": when}) == said


def test_a_label_keeps_the_bare_name() -> None:
    assert (
        filled("%(who)s : %(n)s sur 3", {"who": "Ville de Grenoble", "n": 2}) == "Ville de Grenoble : 2 sur 3"
    )


def test_several_names_each_have_their_article() -> None:
    both = {"who": "Ville de Grenoble, Commune de Sfax"}
    assert filled("accepté par %(who)s", both) == "accepté par la Ville de Grenoble et la Commune de Sfax"
    assert filled("accord de %(who)s", both) == "accord de la Ville de Grenoble et de la Commune de Sfax"


def test_other_languages_have_no_article() -> None:
    assert (
        filled("Answer of %(who)s, 5 %%", {"who": "Ville de Grenoble"}) == "Answer of Ville de Grenoble, 5 %"
    )


def test_what_is_filled_into_a_page_is_still_escaped() -> None:
    assert filled(Markup("par <b>%(who)s</b> de %(who)s"), {"who": "Ville <de> X"}) == (
        "par <b>Ville &lt;de&gt; X</b> de la Ville &lt;de&gt; X"
    )


def test_a_sentence_of_the_program_is_filled_with_articles() -> None:
    assert (
        str(Sentence("Saisi par %(who)s", who="Municipalité de Sfax")) == "Saisi par la Municipalité de Sfax"
    )
