"""Forms of evaluations."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict
from typing import Any

from flask import request
from flask_babel import gettext
from flask_babel import lazy_gettext as _
from wtforms import Form as PlainForm
from wtforms.fields import FormField

from aict.asymmetry.models import Checklist
from aict.core.answers import Given
from aict.core.errors import Quoted
from aict.core.forms import Choice, Choices, Form, LongText, Required, SaneDate, Text
from aict.core.revision_forms import RevisionForm, said_again
from aict.core.templating import say
from aict.core.versions import VERSIONS
from aict.documents.forms import EvidenceForm
from aict.evaluations.campaign_models import Audience, Part
from aict.evaluations.follow_up import WHY, lacks_its_reason
from aict.evaluations.models import EvaluationKind, Stance
from aict.evaluations.questions import Asked
from aict.evaluations.scope import Offered, Sort
from aict.evaluations.texts import (
    CONCLUSIONS_SHAPE,
    RECOMMENDATION_SHAPE,
    ConclusionsText,
    RecommendationText,
)
from aict.evaluations.texts import Asked as AskedOfReader
from aict.evaluations.words import ASKED, KIND
from aict.partnerships.fact_forms import FactForm, Listed, Reference, VersionedForm


class PlanForm(VersionedForm):
    """The plan of a joint evaluation."""

    title = Text(_("Titre"), validators=[Required()])
    kind = Choice(_("Nature"), empty=_("pas précisée"))
    period_start = SaneDate(_("Début de la période"), validators=[Required()])
    period_end = SaneDate(_("Fin de la période"), validators=[Required()])
    answers_due = SaneDate(_("Réponses attendues avant le"))
    checklist_id = Reference(_("Liste des questions"), empty=_("la plus récente"))
    conventions = Choices(_("Conventions regardées"))
    objectives = Choices(_("Objectifs regardés"))
    projects = Choices(_("Projets regardés"))
    criteria = Choices(_("Critères regardés"))

    def offer(self, there: Offered, checklists: Sequence[Checklist]) -> None:
        """Word the lists; what the partnership does not hold is not offered."""
        self.kind.offer([(kind.value, say(sentence)) for kind, sentence in KIND.items()])
        self.checklist_id.offer(
            [(str(c.id), gettext("version %(version)s", version=c.version)) for c in checklists]
        )
        for sort, rows in there.items():
            self[sort.value].offer(rows)
        if not checklists:
            del self.checklist_id

    @property
    def looks(self) -> list[Choices]:
        """The lists of what may be looked at, without the empty ones."""
        return [self[sort.value] for sort in Sort if self[sort.value].choices]

    def accepted(self) -> bool:
        """Whether every field is right; the agreed date is a whole day, for one may close after it."""
        right = super().accepted()
        due = self.answers_due.data
        if right and due is not None and due.day is None:
            self.answers_due.errors = [*self.answers_due.errors, gettext("Donnez le jour convenu.")]
            return False
        return right

    @property
    def plan(self) -> dict[str, Any]:
        """What the service takes."""
        due = self.answers_due.data
        return {
            "title": self.title.data,
            "kind": EvaluationKind(self.kind.data) if self.kind.data else None,
            "period_start": self.period_start.data,
            "period_end": self.period_end.data,
            "answers_due": due.earliest if due else None,
            "checklist_id": self.checklist_id.data if "checklist_id" in self else None,
            "looks_at": {sort.value: self[sort.value].data for sort in Sort},
        }


class AnswerForm(PlainForm):
    """One answer: a step, a comment, what shows it."""

    value = Choice(_("Réponse"), empty=_("pas encore répondu"))
    comment = LongText(_("Pourquoi"), longest=4000)
    evidence = LongText(_("Ce qui le montre"), longest=4000)
    document_id = Reference(_("Document où cela se lit"), empty=_("aucun"))

    def lacks_a_value(self, *, whole: bool) -> bool:
        """Whether a value is missing: always in the whole, else where a comment would be lost without it."""
        return not self.value.data and (whole or self._is_commented)

    @property
    def _is_commented(self) -> bool:
        return bool(self.comment.data or self.evidence.data or self.document_id.data)

    @property
    def is_opened(self) -> bool:
        """Whether its details are shown at once: something stands in them, or is wrong."""
        fields = (self.comment, self.evidence, self.document_id)
        return self._is_commented or any(field.errors for field in fields)

    @property
    def asks_for_a_value(self) -> str:
        """What is missing, in words."""
        commented: str = gettext("Choisissez une réponse : votre commentaire l’accompagne.")
        bare: str = gettext("Il manque une réponse.")
        return commented if self._is_commented else bare


class AnswersForm(VersionedForm):
    """Every answer of one side; saved together, submitted apart."""

    answers: "FormField[Any]"
    must_be_whole = False
    """Whether every question is to be answered at once; else only when the answers are submitted."""

    @classmethod
    def asking(
        cls,
        questions: Sequence[Asked],
        given: Mapping[str, Given],
        documents: Sequence[tuple[str, str | Quoted]],
    ) -> "AnswersForm":
        """The form of these questions with what the own side answered so far (or what was posted)."""
        # One named part for each question: what a cut-off or forged submission lacks moves no other answer.
        parts = type("Parts", (PlainForm,), {q.code: FormField(AnswerForm) for q in questions})
        whole = type(cls.__name__, (cls,), {"answers": FormField(parts)})
        form: AnswersForm = whole(data={"answers": {code: asdict(answer) for code, answer in given.items()}})
        for question in questions:
            value = form.part(question.code).value
            value.offer([(code, say(label)) for code, label in question.choices])
            value.label.text = say(question.text)
            form.part(question.code).document_id.offer(documents)
        return form

    def part(self, code: str) -> AnswerForm:
        """The part of one question."""
        found: AnswerForm = self.answers.form[code].form
        return found

    @property
    def given(self) -> dict[str, Given]:
        """What was answered, by question; a question without a step is not answered yet."""
        parts = {field.short_name: field.form for field in self.answers.form}
        return {
            code: Given(
                part.value.data,
                part.comment.data,
                part.evidence.data,
                document_id=part.document_id.data,
            )
            for code, part in parts.items()
            if part.value.data
        }

    def accepted(self) -> bool:
        """Whether every field is right; to be submitted, every question needs an answer."""
        right = super().accepted()
        whole = request.method == "POST" and (self.must_be_whole or request.form.get("act") == "submit")
        lacking = [field.form for field in self.answers.form if field.form.lacks_a_value(whole=whole)]
        for part in lacking:
            part.value.errors = [*part.value.errors, part.asks_for_a_value]
        unsaid = [code for code, answer in self.given.items() if whole and lacks_its_reason(code, answer)]
        for code in unsaid:
            comment = self.part(code).comment
            comment.errors = [*comment.errors, say(WHY)]
        return right and not lacking and not unsaid


class RecordAnswersForm(AnswersForm, EvidenceForm):
    """What another side answered on paper: all of it, with the paper."""

    answered_on = SaneDate(_("Date portée par la feuille"), validators=[Required()])

    must_be_whole = True


class RecordedWordForm(Form):
    """What a side says of the answers that another recorded for it."""

    says = Choice(_("Ces réponses sont-elles bien les vôtres ?"), validators=[Required()])
    reason = LongText(_("Ce qui n’est pas juste"))

    def offer(self) -> "RecordedWordForm":
        """Word the two answers."""
        right, wrong = gettext("oui : ce sont nos réponses"), gettext("non : nous les contestons")
        self.says.offer([("confirm", right), ("contest", wrong)])
        return self

    def accepted(self) -> bool:
        """Whether it is filled in; who contests says why."""
        right = super().accepted()
        if self.says.data == "contest" and request.method == "POST" and not self.reason.data:
            self.reason.errors = [*self.reason.errors, gettext("Dites ce qui n’est pas juste.")]
            return False
        return right

    @property
    def contested_because(self) -> str | None:
        """The reason, None for who confirms."""
        return self.reason.data if self.says.data == "contest" else None


class ConclusionsForm(RevisionForm):
    """The joint conclusions, and what is asked of the reader."""

    shape = CONCLUSIONS_SHAPE

    text = LongText(_("Ce que nous concluons ensemble"), validators=[Required()])
    asked = Choice(_("Ce qui est demandé aux élus"), empty=_("rien"))
    asked_words = Text(_("En une phrase"))
    asked_by = SaneDate(_("Décision attendue avant le"))
    versions = said_again(text=text, asked_words=asked_words)

    @classmethod
    def filled(cls, text: ConclusionsText | None, *, posted: bool = True) -> "ConclusionsForm":
        """The form with what was `posted`, else with a text in it."""
        form = cls(obj=text) if posted else cls(obj=text, formdata=None)
        form.asked.offer([(value.value, say(ASKED[value])) for value in AskedOfReader])
        return form

    @property
    def content(self) -> ConclusionsText:
        """What was written."""
        return ConclusionsText(
            text=self.text.data,
            asked=self.asked.data,
            asked_words=self.asked_words.data,
            asked_by=self.asked_by.data,
            versions=self.written_in(self.versions),
        )


class RecommendationForm(RevisionForm):
    """One recommendation, with who is responsible on each side, by function."""

    shape = RECOMMENDATION_SHAPE

    text = LongText(_("Recommandation"), longest=4000, validators=[Required()])
    owners: "FormField[Any]"
    due = SaneDate(_("Échéance"))
    versions = said_again(text=text)

    @classmethod
    def asking(
        cls, sides: Mapping[str, str], text: RecommendationText | None, *, posted: bool = True
    ) -> "RecommendationForm":
        """The form with what was `posted`, else with a text in it; one owner for each side by its name."""
        owners = type("Owners", (PlainForm,), {side: Text(name) for side, name in sides.items()})
        whole = type(cls.__name__, (cls,), {"owners": FormField(owners)})
        said = (
            {"text": text.text, "due": text.due, "owners": dict(text.owners), VERSIONS: text.versions}
            if text
            else None
        )
        form: RecommendationForm = whole(data=said) if posted else whole(data=said, formdata=None)
        return form

    @property
    def content(self) -> RecommendationText:
        """What was written; the sides are ours, never the form's."""
        owners = tuple(sorted((side, who) for side, who in self.owners.form.data.items() if who))
        return RecommendationText(
            text=self.text.data, owners=owners, due=self.due.data, versions=self.written_in(self.versions)
        )


class VoiceForm(VersionedForm):
    """What one side says in its own words."""

    sentence = Text(_("Une phrase de votre côté, pour la première page"))
    dissent = LongText(_("Note de désaccord, gardée et imprimée"))


class ResponseForm(VersionedForm):
    """What one side answers to a recommendation."""

    stance = Listed(_("Notre réponse"), among=Stance)
    words = LongText(_("Ce que nous ferons, ou pourquoi pas"), longest=4000)


class ParticipantForm(FactForm):
    """Somebody who takes part for one's own side."""

    part = Listed(_("À quel titre"), among=Part)
    function = Text(_("Fonction"), validators=[Required()])
    name = Text(_("Nom, pour notre côté seulement"))


class RestitutionForm(FactForm):
    """How the results were given back on one territory."""

    side = Choice(_("Sur le territoire de"))
    date = SaneDate(_("Date"), validators=[Required()])
    audience = Listed(_("À qui"), among=Audience)
    form = Text(_("Comment"))
    document_id = Reference(_("Document"), empty=_("aucun"))
