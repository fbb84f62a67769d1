"""Forms of evaluations."""

from collections.abc import Sequence
from typing import Any

from flask_babel import gettext
from flask_babel import lazy_gettext as _
from wtforms import FieldList, HiddenField
from wtforms import Form as PlainForm
from wtforms.fields import FormField

from aict.core.answers import Given
from aict.core.forms import Choice, Form, LongText, Required, SaneDate, Text
from aict.core.templating import say
from aict.evaluations.questions import Asked
from aict.evaluations.texts import Asked as AskedOfReader
from aict.evaluations.texts import ConclusionsText, RecommendationText
from aict.evaluations.words import ASKED, KIND


class PlanForm(Form):
    """A new joint evaluation."""

    title = Text(_("Titre"), validators=[Required()])
    kind = Choice(_("Nature"), empty=_("pas précisée"))
    period_start = SaneDate(_("Début de la période"), validators=[Required()])
    period_end = SaneDate(_("Fin de la période"), validators=[Required()])
    answers_due = SaneDate(_("Réponses attendues avant le"))

    def offer(self) -> None:
        """Word the list."""
        self.kind.offer([(kind.value, say(sentence)) for kind, sentence in KIND.items()])

    def accepted(self) -> bool:
        """Whether every field is right; the agreed date is a whole day, for one may close after it."""
        right = super().accepted()
        due = self.answers_due.data
        if right and due is not None and due.day is None:
            self.answers_due.errors = [*self.answers_due.errors, gettext("Donnez le jour convenu.")]
            return False
        return right


class AnswerForm(PlainForm):
    """One answer: a step, a comment, what shows it."""

    value = Choice(_("Réponse"), empty=_("pas encore répondu"))
    comment = LongText(_("Pourquoi"), longest=4000)
    evidence = LongText(_("Ce qui le montre"), longest=4000)


class AnswersForm(Form):
    """Every answer of one side, in the order asked; saved together, submitted apart."""

    answers = FieldList(FormField(AnswerForm))
    version = HiddenField()

    @classmethod
    def filled(cls, questions: Sequence[Asked], given: dict[str, Given]) -> "AnswersForm":
        """The form with what the own side answered so far (or what was posted)."""
        rows: list[dict[str, Any]] = [_row(given.get(question.code)) for question in questions]
        form = cls(data={"answers": rows})
        # A forged or cut-off submission may hold fewer or more rows: there is one for each question.
        while len(form.answers) > len(questions):
            form.answers.pop_entry()
        while len(form.answers) < len(questions):
            form.answers.append_entry()
        for entry, question in zip(form.answers, questions, strict=True):
            entry.form.value.offer([(value, say(label)) for value, label in question.choices])
        return form

    def given(self, questions: Sequence[Asked]) -> dict[str, Given]:
        """What was answered, by question; a question without a step is not answered yet."""
        pairs = zip(questions, self.answers, strict=True)
        return {
            question.code: Given(e.form.value.data, e.form.comment.data, e.form.evidence.data)
            for question, e in pairs
            if e.form.value.data
        }

    def accepted(self) -> bool:
        """Whether every field is right; a comment without an answer would be lost, so it is said."""
        right = super().accepted()
        for entry in self.answers:
            one = entry.form
            if (one.comment.data or one.evidence.data) and not one.value.data:
                one.value.errors = [
                    *one.value.errors,
                    gettext("Choisissez une réponse : votre commentaire l’accompagne."),
                ]
                right = False
        return right


def _row(given: Given | None) -> dict[str, Any]:
    if given is None:
        return {}
    return {"value": given.value, "comment": given.comment, "evidence": given.evidence}


class ConclusionsForm(Form):
    """The joint conclusions, and what is asked of the reader."""

    text = LongText(_("Ce que nous concluons ensemble"), validators=[Required()])
    asked = Choice(_("Ce qui est demandé aux élus"), empty=_("rien"))
    asked_words = Text(_("En une phrase"))
    asked_by = SaneDate(_("Décision attendue avant le"))
    base_number = HiddenField()

    def offer(self) -> None:
        """Word the list."""
        self.asked.offer([(value.value, say(ASKED[value])) for value in AskedOfReader])

    @property
    def content(self) -> ConclusionsText:
        """What was written."""
        return ConclusionsText(
            text=self.text.data,
            asked=self.asked.data,
            asked_words=self.asked_words.data,
            asked_by=self.asked_by.data,
        )


class OwnerForm(PlainForm):
    """Who is responsible on one side, by function."""

    side = HiddenField()
    function = Text(_("Fonction responsable"))


class RecommendationForm(Form):
    """One recommendation."""

    text = LongText(_("Recommandation"), longest=4000, validators=[Required()])
    owners = FieldList(FormField(OwnerForm))
    due = SaneDate(_("Échéance"))
    base_number = HiddenField()

    @classmethod
    def filled(cls, sides: Sequence[str], text: RecommendationText | None) -> "RecommendationForm":
        """The form with a text in it (or what was posted), one owner a side."""
        owners = dict(text.owners) if text else {}
        rows = [{"side": side, "function": owners.get(side)} for side in sides]
        form = cls(
            data={"text": text.text if text else None, "due": text.due if text else None, "owners": rows}
        )
        while len(form.owners) > len(sides):
            form.owners.pop_entry()
        while len(form.owners) < len(sides):
            form.owners.append_entry()
        return form

    def content(self, sides: Sequence[str]) -> RecommendationText:
        """What was written; the sides are ours, never the form's."""
        pairs = zip(sides, self.owners, strict=True)
        return RecommendationText(
            text=self.text.data,
            owners=tuple(sorted((side, e.form.function.data) for side, e in pairs if e.form.function.data)),
            due=self.due.data,
        )


class VoiceForm(Form):
    """What one side says in its own words."""

    sentence = Text(_("Une phrase de votre côté, pour la première page"))
    dissent = LongText(_("Note de désaccord, gardée et imprimée"))
    version = HiddenField()


class WordForm(Form):
    """Agreement or objection to a revision of a shared text."""

    number = HiddenField()
    reason = LongText(_("Motif de l’objection"), longest=4000)
