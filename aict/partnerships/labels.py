"""Forms of action and themes: texts, those of the reference lists or others, kept as they were worded."""

from collections.abc import Iterable

from sqlalchemy.orm import Session

from aict.partnerships.models import Label, LabelKind, Partnership


def set_labels(session: Session, partnership: Partnership, kind: LabelKind, texts: Iterable[str]) -> None:
    """Keep the rows of the texts that stay, so that no text is there twice for a moment."""
    present = {label.text: label for label in partnership.labels if label.kind is kind}
    for position, text in enumerate(texts, start=1):
        label = present.pop(text, None)
        if label is None:
            session.add(Label(partnership_id=partnership.id, kind=kind, position=position, text=text))
        else:
            label.position = position
    for label in present.values():
        session.delete(label)
