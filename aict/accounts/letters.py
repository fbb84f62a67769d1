"""What the mails of accounts say."""

from aict.core.errors import Sentence
from aict.core.mail import Letter

_NOT_ME = Sentence("Si vous n’attendiez pas ce message, ne faites rien : rien ne changera.")
_ONCE_FORTNIGHT = Sentence("Ce lien sert une seule fois, pendant quatorze jours.")
_ONCE_HOUR = Sentence("Ce lien sert une seule fois, pendant une heure.")
NOT_ME_BUT_DONE = Sentence(
    "Si ce n’était pas vous, demandez un nouveau mot de passe depuis la page de connexion "
    "et prévenez la personne qui administre vos comptes."
)


def invitation(*, inviter: str, organisation: str) -> Letter:
    """To somebody who will act for an organisation."""
    return Letter(
        Sentence("Invitation à agir pour %(organisation)s dans AICT", organisation=organisation),
        (
            Sentence("Bonjour,"),
            Sentence(
                "%(inviter)s vous invite à agir pour %(organisation)s dans AICT, où des collectivités "
                "partenaires tiennent ensemble leur coopération.",
                inviter=inviter,
                organisation=organisation,
            ),
            Sentence("Pour accepter :"),
        ),
        (_ONCE_FORTNIGHT, _NOT_ME),
    )


def guest_invitation(*, inviter: str, subject: str) -> Letter:
    """To somebody invited to one evaluation."""
    return Letter(
        Sentence("Invitation à une évaluation : %(subject)s", subject=subject),
        (
            Sentence("Bonjour,"),
            Sentence(
                "%(inviter)s vous invite comme évaluatrice ou évaluateur externe : %(subject)s. Vous verrez les faits "
                "de la période évaluée, et les réponses de chaque côté une fois remises.",
                inviter=inviter,
                subject=subject,
            ),
            Sentence("Pour accepter :"),
        ),
        (_ONCE_FORTNIGHT, _NOT_ME),
    )


def instance_invitation(*, inviter: str) -> Letter:
    """To somebody who will administer the instance."""
    return Letter(
        Sentence("Invitation à administrer AICT"),
        (
            Sentence("Bonjour,"),
            Sentence("%(inviter)s vous invite à administrer cette instance d’AICT.", inviter=inviter),
            Sentence("Pour accepter :"),
        ),
        (_ONCE_FORTNIGHT, _NOT_ME),
    )


def confirmed(*, organisation: str) -> Letter:
    """To whoever opened the first account of an organisation, once it has effect."""
    return Letter(
        Sentence("Votre compte pour %(organisation)s est confirmé", organisation=organisation),
        (
            Sentence("Bonjour,"),
            Sentence(
                "L’administration de l’instance a confirmé que vous agissez pour %(organisation)s. "
                "Vous voyez maintenant ses partenariats et pouvez y inviter vos collègues.",
                organisation=organisation,
            ),
        ),
    )


def password_link() -> Letter:
    """To whoever asked for a new password."""
    return Letter(
        Sentence("Choisir un nouveau mot de passe pour AICT"),
        (
            Sentence("Bonjour,"),
            Sentence("Quelqu’un, sans doute vous, demande un nouveau mot de passe pour ce compte."),
            Sentence("Pour le choisir :"),
        ),
        (_ONCE_HOUR, _NOT_ME),
    )


def sign_in_link() -> Letter:
    """To whoever asked to sign in without a password."""
    return Letter(
        Sentence("Votre lien pour vous connecter à AICT"),
        (
            Sentence("Bonjour,"),
            Sentence("Quelqu’un, sans doute vous, demande à se connecter à ce compte sans mot de passe."),
            Sentence("Pour vous connecter :"),
        ),
        (
            Sentence(
                "Ce lien sert une seule fois, pendant vingt minutes. Ne le transmettez à personne : il ouvre votre compte."
            ),
            _NOT_ME,
        ),
    )


def password_changed() -> Letter:
    """To whoever has a new password."""
    return Letter(
        Sentence("Votre mot de passe AICT a changé"),
        (
            Sentence("Bonjour,"),
            Sentence("Le mot de passe de votre compte vient de changer ; vos autres sessions sont fermées."),
        ),
        (NOT_ME_BUT_DONE,),
    )


def address_link() -> Letter:
    """To the new address of somebody."""
    return Letter(
        Sentence("Confirmer votre nouvelle adresse pour AICT"),
        (
            Sentence("Bonjour,"),
            Sentence("Cette adresse doit devenir celle d’un compte AICT."),
            Sentence("Pour le confirmer :"),
        ),
        (_ONCE_HOUR, _NOT_ME),
    )


def address_changing(*, new_email: str) -> Letter:
    """To the present address of somebody who asks for another one."""
    return Letter(
        Sentence("L’adresse de votre compte AICT va changer"),
        (
            Sentence("Bonjour,"),
            Sentence(
                "Quelqu’un qui connaît votre mot de passe demande que l’adresse de votre compte devienne "
                "%(email)s. Elle changera dès qu’elle sera confirmée depuis cette adresse-là.",
                email=new_email,
            ),
        ),
        (NOT_ME_BUT_DONE,),
    )


def address_changed(*, new_email: str) -> Letter:
    """To the former address of somebody."""
    return Letter(
        Sentence("L’adresse de votre compte AICT a changé"),
        (
            Sentence("Bonjour,"),
            Sentence("L’adresse de votre compte est maintenant %(email)s.", email=new_email),
        ),
        (NOT_ME_BUT_DONE,),
    )
