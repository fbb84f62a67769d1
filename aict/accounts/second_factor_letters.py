"""What the mails about second factors say."""

from aict.accounts.letters import NOT_ME_BUT_DONE
from aict.core.errors import Sentence
from aict.core.mail import Letter


def _told(subject: Sentence, *what: Sentence) -> Letter:
    return Letter(subject, (Sentence("Bonjour,"), *what), (NOT_ME_BUT_DONE,))


def set_up() -> Letter:
    """To whoever set up a second factor, or another one."""
    return _told(
        Sentence("Un code est maintenant demandé pour votre compte AICT"),
        Sentence(
            "Un appareil vient d’être associé à votre compte : son code est demandé à chaque connexion, après le mot de passe. "
            "Vos autres sessions sont fermées."
        ),
    )


def removed() -> Letter:
    """To whoever wants no second factor any more."""
    return _told(
        Sentence("Aucun code n’est plus demandé pour votre compte AICT"),
        Sentence(
            "Le second facteur de votre compte vient d’être retiré : le mot de passe suffit. Vos autres sessions sont fermées."
        ),
    )


def reset() -> Letter:
    """To whoever lost a device, once the administration took the second factor away."""
    return _told(
        Sentence("Le second facteur de votre compte AICT a été réinitialisé"),
        Sentence(
            "L’administration des comptes a retiré l’appareil associé à votre compte ; vos sessions sont fermées. "
            "Connectez-vous avec votre mot de passe, puis associez un autre appareil depuis votre compte."
        ),
    )


def codes_renewed() -> Letter:
    """To whoever asked for other recovery codes."""
    return _told(
        Sentence("Vos codes de secours AICT ont été remplacés"),
        Sentence("De nouveaux codes de secours ont été affichés ; les anciens ne servent plus."),
    )


def code_used(*, left: int) -> Letter:
    """To whoever signed in with a recovery code."""
    return _told(
        Sentence("Un code de secours a servi à ouvrir votre compte AICT"),
        Sentence("Un code de secours vient de servir à la place de votre appareil."),
        Sentence(
            "Il vous en reste %(left)s. Demandez-en d’autres depuis votre compte avant qu’il n’en reste plus.",
            left=left,
        ),
    )
