CREATE FUNCTION public.refuse_trail_change() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'the trail is append-only'; END $$;
CREATE TABLE public.access_event (
    at timestamp with time zone NOT NULL,
    kind character varying(80) NOT NULL,
    person_id uuid,
    subject_digest character varying(64),
    address character varying(80),
    id uuid NOT NULL,
    what character varying(400)
);
CREATE TABLE public.accessibility_declaration (
    authority character varying(400) NOT NULL,
    level character varying(80) NOT NULL,
    declared_on character varying(10) NOT NULL,
    auditor character varying(400),
    rate integer,
    contact character varying(400) NOT NULL,
    not_accessible character varying(20000),
    at timestamp with time zone NOT NULL,
    id uuid NOT NULL,
    CONSTRAINT ck_accessibility_declaration_accessibility_level CHECK (((level)::text = ANY ((ARRAY['full'::character varying, 'partial'::character varying, 'none'::character varying])::text[])))
);
CREATE TABLE public.account_link (
    person_id uuid NOT NULL,
    purpose character varying(80) NOT NULL,
    email character varying(400) NOT NULL,
    new_email character varying(400),
    token_hash character varying(64) NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    id uuid NOT NULL,
    next_path character varying(400),
    CONSTRAINT ck_account_link_link_purpose CHECK (((purpose)::text = ANY ((ARRAY['password'::character varying, 'address'::character varying, 'sign_in'::character varying])::text[])))
);
CREATE TABLE public.action (
    code character varying(80) NOT NULL,
    title character varying(400) NOT NULL,
    proposed_by character varying(80),
    territory character varying(80) NOT NULL,
    theme character varying(400),
    starts_on character varying(10),
    ends_on character varying(10),
    cost character varying(40),
    currency character varying(3),
    objective_id uuid,
    project_id uuid,
    version integer NOT NULL,
    entered_at timestamp with time zone NOT NULL,
    invented boolean NOT NULL,
    source character varying(20000),
    note character varying(20000),
    removed_at timestamp with time zone,
    partnership_id uuid NOT NULL,
    entered_by_id uuid,
    id uuid NOT NULL,
    CONSTRAINT ck_action_action_proposer CHECK (((proposed_by)::text = ANY ((ARRAY['a'::character varying, 'b'::character varying, 'c'::character varying, 'd'::character varying, 'joint'::character varying, 'third'::character varying, 'unknown'::character varying])::text[]))),
    CONSTRAINT ck_action_action_territory CHECK (((territory)::text = ANY ((ARRAY['a'::character varying, 'b'::character varying, 'c'::character varying, 'd'::character varying, 'both'::character varying])::text[])))
);
CREATE TABLE public.affiliation (
    person_id uuid NOT NULL,
    organisation_id uuid NOT NULL,
    role character varying(80) NOT NULL,
    capacity character varying(400),
    id uuid NOT NULL,
    CONSTRAINT ck_affiliation_role CHECK (((role)::text = ANY ((ARRAY['administrator'::character varying, 'officer'::character varying, 'signatory'::character varying, 'reader'::character varying])::text[]))),
    CONSTRAINT ck_affiliation_signatory_has_capacity CHECK ((((role)::text <> 'signatory'::text) OR (capacity IS NOT NULL)))
);
CREATE TABLE public.alembic_version (
    version_num character varying(32) NOT NULL
);
CREATE TABLE public.answer (
    sheet_id uuid CONSTRAINT answer_sheet_id_not_null1 NOT NULL,
    question character varying(80) NOT NULL,
    value character varying(80) NOT NULL,
    comment character varying(20000),
    evidence character varying(20000),
    id uuid NOT NULL,
    document_id uuid
);
CREATE TABLE public.answer_sheet (
    subject_id uuid NOT NULL,
    partnership_id uuid NOT NULL,
    party character varying(80) NOT NULL,
    version integer NOT NULL,
    saved_at timestamp with time zone,
    submitted_at timestamp with time zone,
    submitted_by uuid,
    closed_at timestamp with time zone,
    closed_by_party character varying(80),
    reopening_asked_at timestamp with time zone,
    recorded_from_id uuid,
    invented boolean NOT NULL,
    id uuid NOT NULL,
    recorded_by_party character varying(80),
    said_at timestamp with time zone,
    contested_because character varying(20000)
);
CREATE TABLE public.calendar_feed (
    person_id uuid NOT NULL,
    token_hash character varying(64) NOT NULL,
    made_at timestamp with time zone NOT NULL,
    id uuid NOT NULL
);
CREATE TABLE public.call_piece (
    project_id uuid NOT NULL,
    kind character varying(80) NOT NULL,
    organisation_id uuid,
    date character varying(10),
    amount character varying(40),
    currency character varying(3),
    funder character varying(400),
    document_id uuid,
    version integer NOT NULL,
    entered_at timestamp with time zone NOT NULL,
    invented boolean NOT NULL,
    source character varying(20000),
    note character varying(20000),
    removed_at timestamp with time zone,
    partnership_id uuid NOT NULL,
    entered_by_id uuid,
    id uuid NOT NULL,
    CONSTRAINT ck_call_piece_call_piece_kind CHECK (((kind)::text = ANY ((ARRAY['lettre_intention'::character varying, 'deliberation'::character varying, 'rapport_intermediaire'::character varying, 'rapport_final'::character varying, 'fiche_atlas'::character varying])::text[])))
);
CREATE TABLE public.carried_recommendation (
    evaluation_id uuid NOT NULL,
    recommendation_id uuid NOT NULL,
    partnership_id uuid NOT NULL,
    id uuid NOT NULL
);
CREATE TABLE public.checklist (
    version character varying(80) NOT NULL,
    published_at character varying(10),
    source character varying(20000) NOT NULL,
    id uuid NOT NULL,
    own boolean NOT NULL,
    edition integer NOT NULL
);
CREATE TABLE public.checklist_question (
    checklist_id uuid NOT NULL,
    "position" integer NOT NULL,
    code character varying(80) NOT NULL,
    group_code character varying(80) NOT NULL,
    nature character varying(80) NOT NULL,
    meant_for character varying(80) NOT NULL,
    measure character varying(80),
    text_fr character varying(400) NOT NULL,
    text_en character varying(400),
    help_fr character varying(20000),
    help_en character varying(20000),
    id uuid NOT NULL,
    version integer NOT NULL,
    CONSTRAINT ck_checklist_question_figure_has_measure CHECK ((((nature)::text <> 'figure'::text) OR (measure IS NOT NULL))),
    CONSTRAINT ck_checklist_question_question_group CHECK (((group_code)::text = ANY ((ARRAY['A1'::character varying, 'A2'::character varying, 'A3'::character varying, 'A4'::character varying, 'C1'::character varying, 'C2'::character varying, 'C3'::character varying, 'D'::character varying])::text[]))),
    CONSTRAINT ck_checklist_question_question_meant_for CHECK (((meant_for)::text = ANY ((ARRAY['any'::character varying, 'outside_eu'::character varying])::text[]))),
    CONSTRAINT ck_checklist_question_question_nature CHECK (((nature)::text = ANY ((ARRAY['figure'::character varying, 'appreciation'::character varying])::text[])))
);
CREATE TABLE public.confirmation (
    partnership_id uuid NOT NULL,
    fact_id uuid NOT NULL,
    fact_kind character varying(80) NOT NULL,
    fact_version integer NOT NULL,
    member_id uuid NOT NULL,
    person_id uuid,
    opinion character varying(80) NOT NULL,
    reason character varying(20000),
    at timestamp with time zone NOT NULL,
    invented boolean NOT NULL,
    id uuid NOT NULL,
    CONSTRAINT ck_confirmation_contest_has_reason CHECK ((((opinion)::text <> 'contest'::text) OR (reason IS NOT NULL))),
    CONSTRAINT ck_confirmation_opinion CHECK (((opinion)::text = ANY ((ARRAY['confirm'::character varying, 'contest'::character varying])::text[])))
);
CREATE TABLE public.contact (
    side character varying(1) NOT NULL,
    shared boolean NOT NULL,
    name character varying(400) NOT NULL,
    function character varying(400),
    role character varying(80),
    member_id uuid,
    body character varying(400),
    email character varying(400),
    telephone character varying(80),
    languages character varying(400),
    reviewed_on character varying(10),
    version integer NOT NULL,
    entered_at timestamp with time zone NOT NULL,
    invented boolean NOT NULL,
    source character varying(20000),
    note character varying(20000),
    removed_at timestamp with time zone,
    partnership_id uuid NOT NULL,
    entered_by_id uuid,
    id uuid NOT NULL,
    review_asked_at timestamp with time zone,
    CONSTRAINT ck_contact_side_is_a_letter CHECK (((side)::text = ANY ((ARRAY['a'::character varying, 'b'::character varying, 'c'::character varying, 'd'::character varying])::text[])))
);
CREATE TABLE public.convention (
    code character varying(80) NOT NULL,
    title character varying(400) NOT NULL,
    kind character varying(80) NOT NULL,
    object character varying(20000),
    provisional_amount character varying(40),
    currency character varying(3),
    signed_on character varying(10),
    starts_on character varying(10),
    ends_on character varying(10),
    amends_id uuid,
    version integer NOT NULL,
    entered_at timestamp with time zone NOT NULL,
    invented boolean NOT NULL,
    source character varying(20000),
    note character varying(20000),
    removed_at timestamp with time zone,
    partnership_id uuid NOT NULL,
    entered_by_id uuid,
    id uuid NOT NULL,
    renewal character varying(80),
    renewal_months integer,
    renewal_times integer,
    renewal_until character varying(10),
    notice_months integer,
    changes json,
    state_ground character varying(80),
    state_ground_reference character varying(400),
    state_authorised_on character varying(10),
    state_authorisation_reference character varying(400),
    evaluation_months integer,
    CONSTRAINT ck_convention_convention_kind CHECK (((kind)::text = ANY ((ARRAY['convention_cadre'::character varying, 'convention'::character varying, 'avenant'::character varying, 'lettre_intention'::character varying, 'serment_jumelage'::character varying, 'charte'::character varying, 'autre'::character varying])::text[]))),
    CONSTRAINT ck_convention_convention_renewal CHECK (((renewal)::text = ANY ((ARRAY['aucune'::character varying, 'expresse'::character varying, 'tacite'::character varying])::text[]))),
    CONSTRAINT ck_convention_convention_state_ground CHECK (((state_ground)::text = ANY ((ARRAY['loi'::character varying, 'groupement_transfrontalier'::character varying, 'accord_international'::character varying, 'programme_regional'::character varying, 'autre_groupement'::character varying])::text[])))
);
CREATE TABLE public.convention_event (
    convention_id uuid NOT NULL,
    kind character varying(80) NOT NULL,
    effective_on character varying(10),
    decided_on character varying(10),
    until character varying(10),
    by_id uuid,
    reason character varying(20000),
    version integer NOT NULL,
    entered_at timestamp with time zone NOT NULL,
    invented boolean NOT NULL,
    source character varying(20000),
    note character varying(20000),
    removed_at timestamp with time zone,
    partnership_id uuid NOT NULL,
    entered_by_id uuid,
    id uuid NOT NULL,
    CONSTRAINT ck_convention_event_convention_event_kind CHECK (((kind)::text = ANY ((ARRAY['suspension'::character varying, 'reprise'::character varying, 'denonciation'::character varying, 'reconduction'::character varying])::text[])))
);
CREATE TABLE public.convention_party (
    convention_id uuid NOT NULL,
    organisation_id uuid NOT NULL,
    signatory character varying(400),
    capacity character varying(400),
    deliberated_on character varying(10),
    deliberation_reference character varying(400),
    deliberation_transmitted_on character varying(10),
    signed_on character varying(10),
    transmitted_on character varying(10),
    receipt_reference character varying(400),
    id uuid NOT NULL
);
CREATE TABLE public.conversation_mention (
    partnership_id uuid NOT NULL,
    turn_id uuid NOT NULL,
    person_id uuid NOT NULL,
    read_at timestamp with time zone,
    id uuid NOT NULL
);
CREATE TABLE public.conversation_thread (
    partnership_id uuid NOT NULL,
    kind character varying(80) NOT NULL,
    about_id uuid NOT NULL,
    field character varying(80),
    opened_at timestamp with time zone NOT NULL,
    resolved_at timestamp with time zone,
    id uuid NOT NULL
);
CREATE TABLE public.conversation_turn (
    partnership_id uuid NOT NULL,
    thread_id uuid NOT NULL,
    act character varying(80) NOT NULL,
    words character varying(4000),
    document_id uuid,
    person_id uuid NOT NULL,
    member_id uuid NOT NULL,
    at timestamp with time zone NOT NULL,
    withdrawn_at timestamp with time zone,
    id uuid NOT NULL,
    CONSTRAINT ck_conversation_turn_turn_act CHECK (((act)::text = ANY ((ARRAY['say'::character varying, 'resolve'::character varying, 'reopen'::character varying])::text[]))),
    CONSTRAINT ck_conversation_turn_words_or_withdrawn CHECK (((((act)::text = 'say'::text) AND (words IS NOT NULL) AND (withdrawn_at IS NULL)) OR (((act)::text = 'say'::text) AND (words IS NULL) AND (withdrawn_at IS NOT NULL) AND (document_id IS NULL)) OR (((act)::text <> 'say'::text) AND (words IS NULL) AND (withdrawn_at IS NULL) AND (document_id IS NULL))))
);
CREATE TABLE public.country_group (
    country character varying(2) NOT NULL,
    group_name character varying(80) NOT NULL,
    valid_from character varying(10) NOT NULL,
    valid_to character varying(10),
    source character varying(20000) NOT NULL,
    certain boolean NOT NULL,
    id uuid NOT NULL,
    version integer NOT NULL,
    CONSTRAINT ck_country_group_country_is_iso_alpha_2 CHECK ((length((country)::text) = 2))
);
CREATE TABLE public.description (
    version integer NOT NULL,
    entered_at timestamp with time zone NOT NULL,
    invented boolean NOT NULL,
    removed_at timestamp with time zone,
    partnership_id uuid NOT NULL,
    entered_by_id uuid,
    id uuid NOT NULL
);
CREATE TABLE public.digest (
    person_id uuid NOT NULL,
    rhythm character varying(80) NOT NULL,
    told integer,
    looked_on date,
    mailed_on date,
    waiting json NOT NULL,
    id uuid NOT NULL,
    reminded json NOT NULL,
    CONSTRAINT ck_digest_digest_rhythm CHECK (((rhythm)::text = ANY ((ARRAY['immediate'::character varying, 'daily'::character varying, 'weekly'::character varying, 'never'::character varying])::text[])))
);
CREATE TABLE public.document (
    title character varying(400) NOT NULL,
    date character varying(10),
    file_name character varying(400) NOT NULL,
    media_type character varying(80) NOT NULL,
    size integer NOT NULL,
    sha256 character varying(64) NOT NULL,
    storage_name character varying(80) NOT NULL,
    about_id uuid,
    version integer NOT NULL,
    entered_at timestamp with time zone NOT NULL,
    invented boolean NOT NULL,
    source character varying(20000),
    note character varying(20000),
    removed_at timestamp with time zone,
    partnership_id uuid NOT NULL,
    entered_by_id uuid,
    id uuid NOT NULL,
    CONSTRAINT ck_document_size_positive CHECK ((size > 0))
);
CREATE TABLE public.erratum (
    snapshot_id uuid NOT NULL,
    partnership_id uuid NOT NULL,
    member_id uuid NOT NULL,
    text character varying(20000) NOT NULL,
    at timestamp with time zone NOT NULL,
    id uuid NOT NULL
);
CREATE TABLE public.evaluation (
    code character varying(80) NOT NULL,
    title character varying(400),
    kind character varying(80),
    period_start character varying(10),
    period_end character varying(10),
    date character varying(10),
    joint character varying(80),
    version integer NOT NULL,
    entered_at timestamp with time zone NOT NULL,
    invented boolean NOT NULL,
    source character varying(20000),
    note character varying(20000),
    removed_at timestamp with time zone,
    partnership_id uuid NOT NULL,
    entered_by_id uuid,
    id uuid NOT NULL,
    stage character varying(80) DEFAULT 'recorded'::character varying NOT NULL,
    answers_due date,
    checklist_id uuid,
    conclusions_id uuid,
    looks_at json,
    CONSTRAINT ck_evaluation_evaluation_joint CHECK (((joint)::text = ANY ((ARRAY['oui'::character varying, 'non'::character varying, 'inconnu'::character varying])::text[]))),
    CONSTRAINT ck_evaluation_evaluation_kind CHECK (((kind)::text = ANY ((ARRAY['annuelle'::character varying, 'mi_parcours'::character varying, 'finale'::character varying, 'ex_post'::character varying, 'bilan'::character varying])::text[]))),
    CONSTRAINT ck_evaluation_evaluation_stage CHECK (((stage)::text = ANY ((ARRAY['recorded'::character varying, 'answering'::character varying, 'joint_session'::character varying, 'frozen'::character varying, 'sealed'::character varying])::text[])))
);
CREATE TABLE public.evaluation_participant (
    evaluation_id uuid NOT NULL,
    side character varying(1) NOT NULL,
    part character varying(80) NOT NULL,
    function character varying(400) NOT NULL,
    name character varying(400),
    version integer NOT NULL,
    entered_at timestamp with time zone NOT NULL,
    invented boolean NOT NULL,
    source character varying(20000),
    note character varying(20000),
    removed_at timestamp with time zone,
    partnership_id uuid NOT NULL,
    entered_by_id uuid,
    id uuid NOT NULL,
    CONSTRAINT ck_evaluation_participant_evaluation_part CHECK (((part)::text = ANY ((ARRAY['evaluateur'::character varying, 'participant'::character varying])::text[]))),
    CONSTRAINT ck_evaluation_participant_side_is_a_letter CHECK (((side)::text = ANY ((ARRAY['a'::character varying, 'b'::character varying, 'c'::character varying, 'd'::character varying])::text[])))
);
CREATE TABLE public.evaluation_voice (
    evaluation_id uuid NOT NULL,
    partnership_id uuid NOT NULL,
    side character varying(1) NOT NULL,
    sentence character varying(400),
    dissent character varying(20000),
    invented boolean NOT NULL,
    version integer NOT NULL,
    id uuid NOT NULL
);
CREATE TABLE public.exchange_rate (
    currency character varying(3) NOT NULL,
    valid_from character varying(10) NOT NULL,
    valid_to character varying(10),
    is_open boolean NOT NULL,
    units character varying(40) NOT NULL,
    source character varying(20000) NOT NULL,
    version integer NOT NULL,
    is_withdrawn boolean NOT NULL,
    id uuid NOT NULL,
    CONSTRAINT ck_exchange_rate_currency_is_iso_4217 CHECK ((length((currency)::text) = 3)),
    CONSTRAINT ck_exchange_rate_units_are_positive CHECK (((units)::text !~~ '-%'::text))
);
CREATE TABLE public.financing_line (
    project_id uuid NOT NULL,
    payer character varying(400) NOT NULL,
    instrument character varying(400),
    nature character varying(80) NOT NULL,
    side character varying(80) NOT NULL,
    year integer,
    requested character varying(40),
    granted character varying(40),
    paid character varying(40),
    currency character varying(3),
    source_amount character varying(40),
    source_currency character varying(3),
    rate character varying(40),
    rate_date character varying(10),
    share_percent character varying(40),
    version integer NOT NULL,
    entered_at timestamp with time zone NOT NULL,
    invented boolean NOT NULL,
    source character varying(20000),
    note character varying(20000),
    removed_at timestamp with time zone,
    partnership_id uuid NOT NULL,
    entered_by_id uuid,
    id uuid NOT NULL,
    convention_asked_by character varying(80),
    CONSTRAINT ck_financing_line_convention_asked_by CHECK (((convention_asked_by)::text = ANY ((ARRAY['appel'::character varying, 'loi_1_pct'::character varying, 'contrat'::character varying, 'rien'::character varying])::text[]))),
    CONSTRAINT ck_financing_line_line_nature CHECK (((nature)::text = ANY ((ARRAY['numeraire'::character varying, 'valorisation'::character varying, 'recette'::character varying, 'non_ventile'::character varying])::text[]))),
    CONSTRAINT ck_financing_line_line_side CHECK (((side)::text = ANY ((ARRAY['a'::character varying, 'b'::character varying, 'c'::character varying, 'd'::character varying, 'joint'::character varying, 'third'::character varying, 'unknown'::character varying])::text[])))
);
CREATE TABLE public.form_receipt (
    digest character varying(64) NOT NULL,
    person_id uuid,
    location character varying(400) NOT NULL,
    at timestamp with time zone NOT NULL,
    id uuid NOT NULL
);
CREATE TABLE public.funder_call (
    code character varying(80) NOT NULL,
    kind character varying(80) NOT NULL,
    year integer,
    name_fr character varying(400) NOT NULL,
    name_en character varying(400),
    funder character varying(400) NOT NULL,
    payers json NOT NULL,
    opens_on character varying(10),
    closes_on character varying(10),
    note_fr character varying(20000),
    note_en character varying(20000),
    source character varying(20000) NOT NULL,
    certainty character varying(80) NOT NULL,
    withdrawn boolean NOT NULL,
    version integer NOT NULL,
    id uuid NOT NULL,
    CONSTRAINT ck_funder_call_funder_call_certainty CHECK (((certainty)::text = ANY ((ARRAY['sure'::character varying, 'doubtful'::character varying, 'to_verify'::character varying])::text[]))),
    CONSTRAINT ck_funder_call_funder_call_kind CHECK (((kind)::text = ANY ((ARRAY['call'::character varying, 'scheme'::character varying, 'declaration'::character varying])::text[])))
);
CREATE TABLE public.funder_rule (
    call_id uuid NOT NULL,
    code character varying(80) NOT NULL,
    "position" integer NOT NULL,
    kind character varying(80) NOT NULL,
    who character varying(80),
    value character varying(40),
    currency character varying(3),
    only_for json NOT NULL,
    among json NOT NULL,
    net boolean NOT NULL,
    requires character varying(80),
    text_fr character varying(20000) NOT NULL,
    text_en character varying(20000),
    valid_from character varying(10),
    valid_to character varying(10),
    source character varying(20000) NOT NULL,
    certainty character varying(80) NOT NULL,
    withdrawn boolean NOT NULL,
    version integer NOT NULL,
    id uuid NOT NULL,
    CONSTRAINT ck_funder_rule_funder_rule_certainty CHECK (((certainty)::text = ANY ((ARRAY['sure'::character varying, 'doubtful'::character varying, 'to_verify'::character varying])::text[]))),
    CONSTRAINT ck_funder_rule_funder_rule_kind CHECK (((kind)::text = ANY ((ARRAY['max_share'::character varying, 'min_share'::character varying, 'max_in_kind'::character varying, 'min_amount'::character varying, 'max_amount'::character varying, 'min_duration'::character varying, 'max_duration'::character varying, 'held_back'::character varying, 'only_countries'::character varying, 'not_countries'::character varying, 'service_ceiling'::character varying, 'field'::character varying, 'requires'::character varying])::text[]))),
    CONSTRAINT ck_funder_rule_funder_rule_requires CHECK (((requires)::text = ANY ((ARRAY['convention'::character varying, 'deliberation'::character varying, 'letters'::character varying, 'earlier_reports'::character varying, 'oda_declared'::character varying, 'atlas'::character varying])::text[]))),
    CONSTRAINT ck_funder_rule_funder_rule_who CHECK (((who)::text = ANY ((ARRAY['funder'::character varying, 'french'::character varying, 'foreign'::character varying, 'others'::character varying, 'all'::character varying])::text[])))
);
CREATE TABLE public.guest (
    partnership_id uuid NOT NULL,
    person_id uuid NOT NULL,
    subject_id uuid NOT NULL,
    id uuid NOT NULL
);
CREATE TABLE public.indicator (
    partnership_id uuid NOT NULL,
    objective_id uuid NOT NULL,
    code character varying(80) NOT NULL,
    id uuid NOT NULL
);
CREATE TABLE public.invitation (
    email character varying(400) NOT NULL,
    organisation_id uuid,
    roles json NOT NULL,
    capacity character varying(400),
    is_for_instance boolean NOT NULL,
    partnership_id uuid,
    subject_id uuid,
    invited_by_id uuid,
    invited_for_id uuid,
    opens_organisation boolean NOT NULL,
    token_hash character varying(64) NOT NULL,
    sent_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL,
    accepted_at timestamp with time zone,
    person_id uuid,
    withdrawn_at timestamp with time zone,
    confirmed_at timestamp with time zone,
    confirmed_by_id uuid,
    id uuid NOT NULL,
    CONSTRAINT ck_invitation_invites_to_something CHECK (((organisation_id IS NOT NULL) OR (subject_id IS NOT NULL) OR is_for_instance))
);
CREATE TABLE public.job (
    kind character varying(80) NOT NULL,
    what json NOT NULL,
    person_id uuid NOT NULL,
    state character varying(80) NOT NULL,
    due_at timestamp with time zone NOT NULL,
    attempts integer NOT NULL,
    holder uuid,
    done integer NOT NULL,
    total integer NOT NULL,
    why json,
    asked_at timestamp with time zone NOT NULL,
    id uuid NOT NULL,
    CONSTRAINT ck_job_state CHECK (((state)::text = ANY ((ARRAY['waiting'::character varying, 'running'::character varying, 'done'::character varying, 'failed'::character varying, 'stopped'::character varying])::text[])))
);
CREATE TABLE public.key_date (
    date character varying(10) NOT NULL,
    nature character varying(80) NOT NULL,
    label character varying(400),
    version integer NOT NULL,
    entered_at timestamp with time zone NOT NULL,
    invented boolean NOT NULL,
    source character varying(20000),
    note character varying(20000),
    removed_at timestamp with time zone,
    partnership_id uuid NOT NULL,
    entered_by_id uuid,
    id uuid NOT NULL,
    CONSTRAINT ck_key_date_key_date_nature CHECK (((nature)::text = ANY ((ARRAY['premier_contact'::character varying, 'serment_jumelage'::character varying, 'premiere_convention'::character varying, 'debut_projet'::character varying, 'evenement'::character varying, 'autre'::character varying])::text[])))
);
CREATE TABLE public.ledger_entry (
    code character varying(80) NOT NULL,
    project_id uuid NOT NULL,
    kind character varying(80) NOT NULL,
    line_id uuid,
    date character varying(10) NOT NULL,
    label character varying(400),
    amount character varying(40),
    currency character varying(3),
    place character varying(80),
    category character varying(400),
    spent_by character varying(80),
    organisation_id uuid,
    convention_id uuid,
    amends_id uuid,
    amends character varying(80),
    report_due_on character varying(10),
    report_filed_on character varying(10),
    version integer NOT NULL,
    entered_at timestamp with time zone NOT NULL,
    invented boolean NOT NULL,
    source character varying(20000),
    note character varying(20000),
    removed_at timestamp with time zone,
    partnership_id uuid NOT NULL,
    entered_by_id uuid,
    id uuid NOT NULL,
    CONSTRAINT ck_ledger_entry_an_amendment_says_how CHECK (((amends_id IS NULL) = (amends IS NULL))),
    CONSTRAINT ck_ledger_entry_an_amount_has_a_currency CHECK (((amount IS NULL) OR (currency IS NOT NULL))),
    CONSTRAINT ck_ledger_entry_entry_amends CHECK (((amends)::text = ANY ((ARRAY['correction'::character varying, 'remboursement'::character varying])::text[]))),
    CONSTRAINT ck_ledger_entry_entry_kind CHECK (((kind)::text = ANY ((ARRAY['tranche_prevue'::character varying, 'versement'::character varying, 'depense'::character varying])::text[]))),
    CONSTRAINT ck_ledger_entry_entry_place CHECK (((place)::text = ANY ((ARRAY['a'::character varying, 'b'::character varying, 'c'::character varying, 'd'::character varying, 'ailleurs'::character varying])::text[]))),
    CONSTRAINT ck_ledger_entry_entry_spent_by CHECK (((spent_by)::text = ANY ((ARRAY['a'::character varying, 'b'::character varying, 'c'::character varying, 'd'::character varying, 'joint'::character varying, 'third'::character varying, 'unknown'::character varying])::text[]))),
    CONSTRAINT ck_ledger_entry_negative_only_in_an_amendment CHECK ((((amount)::text !~~ '-%'::text) OR (amends_id IS NOT NULL)))
);
CREATE TABLE public.ledger_total (
    project_id uuid NOT NULL,
    key character varying(64) NOT NULL,
    kind character varying(80) NOT NULL,
    line_id uuid,
    year integer NOT NULL,
    currency character varying(3),
    category character varying(400),
    place character varying(80),
    spent_by character varying(80),
    convention_id uuid,
    known character varying(40) NOT NULL,
    counted integer NOT NULL,
    unknown integer NOT NULL,
    id uuid NOT NULL,
    CONSTRAINT ck_ledger_total_total_kind CHECK (((kind)::text = ANY ((ARRAY['tranche_prevue'::character varying, 'versement'::character varying, 'depense'::character varying])::text[]))),
    CONSTRAINT ck_ledger_total_total_place CHECK (((place)::text = ANY ((ARRAY['a'::character varying, 'b'::character varying, 'c'::character varying, 'd'::character varying, 'ailleurs'::character varying])::text[]))),
    CONSTRAINT ck_ledger_total_total_spent_by CHECK (((spent_by)::text = ANY ((ARRAY['a'::character varying, 'b'::character varying, 'c'::character varying, 'd'::character varying, 'joint'::character varying, 'third'::character varying, 'unknown'::character varying])::text[])))
);
CREATE TABLE public.linked_identity (
    person_id uuid NOT NULL,
    provider character varying(80) NOT NULL,
    subject character varying(400) NOT NULL,
    since timestamp with time zone NOT NULL,
    id uuid NOT NULL
);
CREATE TABLE public.local_return (
    territory character varying(80) NOT NULL,
    dimension character varying(400) NOT NULL,
    finding character varying(80) NOT NULL,
    fact character varying(20000),
    value character varying(40),
    unit character varying(80),
    date character varying(10),
    evidence character varying(20000),
    strength character varying(80),
    observed_by character varying(400),
    beneficiaries character varying(400),
    direct boolean,
    version integer NOT NULL,
    entered_at timestamp with time zone NOT NULL,
    invented boolean NOT NULL,
    source character varying(20000),
    note character varying(20000),
    removed_at timestamp with time zone,
    partnership_id uuid NOT NULL,
    entered_by_id uuid,
    id uuid NOT NULL,
    period_start character varying(10),
    period_end character varying(10),
    term character varying(80),
    indicator_id uuid,
    CONSTRAINT ck_local_return_evidence_strength CHECK (((strength)::text = ANY ((ARRAY['measured'::character varying, 'documented'::character varying, 'testimony'::character varying, 'asserted'::character varying])::text[]))),
    CONSTRAINT ck_local_return_found_says_what CHECK ((((finding)::text <> 'found'::text) OR (fact IS NOT NULL))),
    CONSTRAINT ck_local_return_return_finding CHECK (((finding)::text = ANY ((ARRAY['found'::character varying, 'none_found'::character varying])::text[]))),
    CONSTRAINT ck_local_return_return_term CHECK (((term)::text = ANY ((ARRAY['court'::character varying, 'long'::character varying])::text[]))),
    CONSTRAINT ck_local_return_return_territory CHECK (((territory)::text = ANY ((ARRAY['a'::character varying, 'b'::character varying, 'c'::character varying, 'd'::character varying, 'both'::character varying])::text[])))
);
CREATE TABLE public.measurement (
    indicator_id uuid NOT NULL,
    date character varying(10) NOT NULL,
    value character varying(40),
    words character varying(20000),
    unavailable_because character varying(20000),
    reported_by character varying(80),
    version integer NOT NULL,
    entered_at timestamp with time zone NOT NULL,
    invented boolean NOT NULL,
    source character varying(20000),
    note character varying(20000),
    removed_at timestamp with time zone,
    partnership_id uuid NOT NULL,
    entered_by_id uuid,
    id uuid NOT NULL,
    until character varying(10),
    by_category json,
    document_id uuid,
    confirmed_because character varying(20000),
    CONSTRAINT ck_measurement_value_or_words_or_reason CHECK ((((value IS NOT NULL) AND (unavailable_because IS NULL) AND (words IS NULL)) OR ((value IS NULL) AND (words IS NULL) AND (unavailable_because IS NOT NULL)) OR ((words IS NOT NULL) AND (value IS NULL) AND (unavailable_because IS NULL))))
);
CREATE TABLE public.meeting (
    date character varying(10) NOT NULL,
    level character varying(80) NOT NULL,
    mode character varying(80),
    subject character varying(400),
    version integer NOT NULL,
    entered_at timestamp with time zone NOT NULL,
    invented boolean NOT NULL,
    source character varying(20000),
    note character varying(20000),
    removed_at timestamp with time zone,
    partnership_id uuid NOT NULL,
    entered_by_id uuid,
    id uuid NOT NULL,
    CONSTRAINT ck_meeting_meeting_level CHECK (((level)::text = ANY ((ARRAY['elus'::character varying, 'techniciens'::character varying, 'etat'::character varying, 'comite_pilotage'::character varying])::text[]))),
    CONSTRAINT ck_meeting_meeting_mode CHECK (((mode)::text = ANY ((ARRAY['presence'::character varying, 'distance'::character varying])::text[])))
);
CREATE TABLE public.member (
    partnership_id uuid NOT NULL,
    organisation_id uuid NOT NULL,
    role character varying(80) NOT NULL,
    side character varying(1) NOT NULL,
    since character varying(10),
    until character varying(10),
    id uuid NOT NULL,
    followed_by_id uuid,
    version integer NOT NULL,
    source character varying(20000),
    CONSTRAINT ck_member_member_role CHECK (((role)::text = ANY ((ARRAY['chef_de_file'::character varying, 'partenaire'::character varying, 'associe'::character varying])::text[]))),
    CONSTRAINT ck_member_side_is_a_letter CHECK (((side)::text = ANY ((ARRAY['a'::character varying, 'b'::character varying, 'c'::character varying, 'd'::character varying])::text[])))
);
CREATE TABLE public.membership (
    version integer NOT NULL,
    entered_at timestamp with time zone NOT NULL,
    invented boolean NOT NULL,
    note character varying(20000),
    removed_at timestamp with time zone,
    member_id uuid NOT NULL,
    partnership_id uuid NOT NULL,
    entered_by_id uuid,
    id uuid NOT NULL
);
CREATE TABLE public.mission (
    from_side character varying(1) NOT NULL,
    to_side character varying(1) NOT NULL,
    date character varying(10) NOT NULL,
    people integer,
    days integer,
    visas_asked integer,
    visas_granted integer,
    visas_refused integer,
    visa_days integer,
    ministry_authorisation character varying(80),
    paid_by character varying(400),
    subject character varying(400),
    version integer NOT NULL,
    entered_at timestamp with time zone NOT NULL,
    invented boolean NOT NULL,
    source character varying(20000),
    note character varying(20000),
    removed_at timestamp with time zone,
    partnership_id uuid NOT NULL,
    entered_by_id uuid,
    id uuid NOT NULL,
    person_days integer,
    payer character varying(80),
    CONSTRAINT ck_mission_authorisation CHECK (((ministry_authorisation)::text = ANY ((ARRAY['oui'::character varying, 'non'::character varying, 'sans_objet'::character varying])::text[]))),
    CONSTRAINT ck_mission_days_not_negative CHECK (((days IS NULL) OR (days >= 0))),
    CONSTRAINT ck_mission_mission_payer CHECK (((payer)::text = ANY ((ARRAY['a'::character varying, 'b'::character varying, 'c'::character varying, 'd'::character varying, 'joint'::character varying, 'third'::character varying, 'unknown'::character varying])::text[]))),
    CONSTRAINT ck_mission_people_not_negative CHECK (((people IS NULL) OR (people >= 0))),
    CONSTRAINT ck_mission_person_days_not_negative CHECK (((person_days IS NULL) OR (person_days >= 0))),
    CONSTRAINT ck_mission_visa_days_not_negative CHECK (((visa_days IS NULL) OR (visa_days >= 0))),
    CONSTRAINT ck_mission_visas_asked_not_negative CHECK (((visas_asked IS NULL) OR (visas_asked >= 0))),
    CONSTRAINT ck_mission_visas_granted_not_negative CHECK (((visas_granted IS NULL) OR (visas_granted >= 0))),
    CONSTRAINT ck_mission_visas_refused_not_negative CHECK (((visas_refused IS NULL) OR (visas_refused >= 0)))
);
CREATE TABLE public.objective (
    partnership_id uuid NOT NULL,
    code character varying(80) NOT NULL,
    text_id uuid NOT NULL,
    id uuid NOT NULL
);
CREATE TABLE public.oda_classification (
    project_id uuid NOT NULL,
    recipient character varying(2),
    purpose_code character varying(5),
    aid_type character varying(80),
    channel character varying(80),
    scheme character varying(80),
    description character varying(20000),
    marker_gender integer,
    marker_environment integer,
    marker_governance integer,
    marker_trade integer,
    marker_biodiversity integer,
    marker_mitigation integer,
    marker_adaptation integer,
    marker_desertification integer,
    marker_child_health integer,
    marker_disaster_risk integer,
    marker_disability integer,
    marker_nutrition integer,
    version integer NOT NULL,
    entered_at timestamp with time zone NOT NULL,
    invented boolean NOT NULL,
    source character varying(20000),
    note character varying(20000),
    removed_at timestamp with time zone,
    partnership_id uuid NOT NULL,
    entered_by_id uuid,
    id uuid NOT NULL,
    CONSTRAINT ck_oda_classification_marker_adaptation_is_a_score CHECK (((marker_adaptation >= 0) AND (marker_adaptation <= 2))),
    CONSTRAINT ck_oda_classification_marker_biodiversity_is_a_score CHECK (((marker_biodiversity >= 0) AND (marker_biodiversity <= 2))),
    CONSTRAINT ck_oda_classification_marker_child_health_is_a_score CHECK (((marker_child_health >= 0) AND (marker_child_health <= 2))),
    CONSTRAINT ck_oda_classification_marker_desertification_is_a_score CHECK (((marker_desertification >= 0) AND (marker_desertification <= 2))),
    CONSTRAINT ck_oda_classification_marker_disability_is_a_score CHECK (((marker_disability >= 0) AND (marker_disability <= 2))),
    CONSTRAINT ck_oda_classification_marker_disaster_risk_is_a_score CHECK (((marker_disaster_risk >= 0) AND (marker_disaster_risk <= 2))),
    CONSTRAINT ck_oda_classification_marker_environment_is_a_score CHECK (((marker_environment >= 0) AND (marker_environment <= 2))),
    CONSTRAINT ck_oda_classification_marker_gender_is_a_score CHECK (((marker_gender >= 0) AND (marker_gender <= 2))),
    CONSTRAINT ck_oda_classification_marker_governance_is_a_score CHECK (((marker_governance >= 0) AND (marker_governance <= 2))),
    CONSTRAINT ck_oda_classification_marker_mitigation_is_a_score CHECK (((marker_mitigation >= 0) AND (marker_mitigation <= 2))),
    CONSTRAINT ck_oda_classification_marker_nutrition_is_a_score CHECK (((marker_nutrition >= 0) AND (marker_nutrition <= 2))),
    CONSTRAINT ck_oda_classification_marker_trade_is_a_score CHECK (((marker_trade >= 0) AND (marker_trade <= 2))),
    CONSTRAINT ck_oda_classification_oda_scheme CHECK (((scheme)::text = ANY ((ARRAY['water'::character varying, 'sanitation'::character varying, 'energy'::character varying, 'waste'::character varying, 'mobility'::character varying])::text[])))
);
CREATE TABLE public.oda_filing (
    organisation_id uuid NOT NULL,
    year integer NOT NULL,
    number integer NOT NULL,
    filed_on character varying(10) NOT NULL,
    receipt_reference character varying(400),
    file_name character varying(400),
    media_type character varying(80),
    size integer,
    sha256 character varying(64),
    storage_name character varying(80),
    content json NOT NULL,
    note character varying(20000),
    at timestamp with time zone NOT NULL,
    id uuid NOT NULL
);
CREATE TABLE public.organisation (
    code character varying(80) NOT NULL,
    given_by_id uuid,
    name character varying(400) NOT NULL,
    country character varying(2) NOT NULL,
    type character varying(80) NOT NULL,
    siren character varying(9),
    insee_code character varying(5),
    population integer,
    population_year integer,
    latitude character varying(40),
    longitude character varying(40),
    website character varying(400),
    succeeds_id uuid,
    note character varying(20000),
    id uuid NOT NULL,
    name_key character varying(400) NOT NULL COLLATE pg_catalog."C",
    version integer NOT NULL,
    succeeded_by_id uuid,
    succeeded_on character varying(10),
    CONSTRAINT ck_organisation_country_is_iso_alpha_2 CHECK ((length((country)::text) = 2)),
    CONSTRAINT ck_organisation_organisation_type CHECK (((type)::text = ANY ((ARRAY['commune'::character varying, 'epci'::character varying, 'metropole_statut_particulier'::character varying, 'departement'::character varying, 'region'::character varying, 'province'::character varying, 'syndicat'::character varying, 'prefecture_ou_gouvernorat'::character varying, 'etat'::character varying, 'association'::character varying, 'federation'::character varying, 'universite'::character varying, 'hopital'::character varying, 'entreprise'::character varying, 'autre'::character varying])::text[]))),
    CONSTRAINT ck_organisation_population_not_negative CHECK (((population IS NULL) OR (population >= 0)))
);
CREATE TABLE public.outgoing_mail (
    "to" character varying(400) NOT NULL,
    locale character varying(8) NOT NULL,
    subject character varying(400) NOT NULL,
    before character varying(20000) NOT NULL,
    link_path character varying(400),
    link_seed character varying(80),
    after character varying(20000) NOT NULL,
    written_at timestamp with time zone NOT NULL,
    until timestamp with time zone NOT NULL,
    next_try_at timestamp with time zone NOT NULL,
    attempts integer NOT NULL,
    given_up boolean NOT NULL,
    last_error character varying(400),
    id uuid NOT NULL,
    body json,
    series character varying(80),
    person_id uuid,
    stop_path character varying(400),
    basis json
);
CREATE TABLE public.partnership (
    code character varying(80) NOT NULL,
    given_code character varying(80) NOT NULL,
    given_by_id uuid,
    title character varying(400) NOT NULL,
    recorded_from_id uuid NOT NULL,
    status character varying(80),
    summary character varying(20000),
    sources json NOT NULL,
    note character varying(20000),
    draft_of_id uuid,
    version integer NOT NULL,
    id uuid NOT NULL,
    title_key character varying(400) NOT NULL COLLATE pg_catalog."C",
    sdgs json NOT NULL,
    origins json NOT NULL,
    CONSTRAINT ck_partnership_status CHECK (((status)::text = ANY ((ARRAY['exploration'::character varying, 'actif'::character varying, 'suspendu'::character varying, 'dormant'::character varying, 'termine'::character varying, 'inconnu'::character varying])::text[])))
);
CREATE TABLE public.partnership_label (
    partnership_id uuid NOT NULL,
    kind character varying(80) NOT NULL,
    "position" integer NOT NULL,
    text character varying(400) NOT NULL,
    id uuid NOT NULL,
    CONSTRAINT ck_partnership_label_label_kind CHECK (((kind)::text = ANY ((ARRAY['form'::character varying, 'theme'::character varying])::text[])))
);
CREATE TABLE public.person (
    email character varying(400) NOT NULL,
    name character varying(400) NOT NULL,
    password_hash character varying(400),
    locale character varying(8),
    is_instance_administrator boolean NOT NULL,
    is_active boolean NOT NULL,
    id uuid NOT NULL
);
CREATE TABLE public.presence (
    text_id uuid NOT NULL,
    person_id uuid NOT NULL,
    member_id uuid NOT NULL,
    writes boolean NOT NULL,
    seen_at timestamp with time zone NOT NULL,
    id uuid NOT NULL
);
CREATE TABLE public.project (
    code character varying(80) NOT NULL,
    title character varying(400) NOT NULL,
    convention_id uuid,
    holder_id uuid,
    starts_on character varying(10),
    ends_on character varying(10),
    announced_budget character varying(40),
    currency character varying(3),
    version integer NOT NULL,
    entered_at timestamp with time zone NOT NULL,
    invented boolean NOT NULL,
    source character varying(20000),
    note character varying(20000),
    removed_at timestamp with time zone,
    partnership_id uuid NOT NULL,
    entered_by_id uuid,
    id uuid NOT NULL,
    annexed character varying(80),
    CONSTRAINT ck_project_annexed CHECK (((annexed)::text = ANY ((ARRAY['oui'::character varying, 'non'::character varying])::text[])))
);
CREATE TABLE public.publication (
    snapshot_id uuid NOT NULL,
    partnership_id uuid NOT NULL,
    member_id uuid NOT NULL,
    at timestamp with time zone NOT NULL,
    id uuid NOT NULL,
    person_id uuid,
    recorded_from_id uuid,
    recorded_by_id uuid
);
CREATE TABLE public.recommendation (
    evaluation_id uuid NOT NULL,
    partnership_id uuid NOT NULL,
    number integer NOT NULL,
    text_id uuid NOT NULL,
    id uuid NOT NULL,
    closed_in_id uuid
);
CREATE TABLE public.recommendation_response (
    recommendation_id uuid NOT NULL,
    partnership_id uuid NOT NULL,
    side character varying(1) NOT NULL,
    stance character varying(80) NOT NULL,
    words character varying(20000),
    invented boolean NOT NULL,
    version integer NOT NULL,
    id uuid NOT NULL,
    CONSTRAINT ck_recommendation_response_recommendation_stance CHECK (((stance)::text = ANY ((ARRAY['accepted'::character varying, 'partly'::character varying, 'declined'::character varying])::text[])))
);
CREATE TABLE public.recovery_code (
    person_id uuid NOT NULL,
    digest character varying(64) NOT NULL,
    id uuid NOT NULL
);
CREATE TABLE public.reference_item (
    list_name character varying(80) NOT NULL,
    version character varying(80) NOT NULL,
    code character varying(80) NOT NULL,
    "position" integer NOT NULL,
    label_fr character varying(400) NOT NULL,
    label_en character varying(400),
    source character varying(20000),
    id uuid NOT NULL
);
CREATE TABLE public.referential (
    partnership_id uuid NOT NULL,
    side character varying(1) NOT NULL,
    family character varying(80) NOT NULL,
    id uuid NOT NULL,
    version integer NOT NULL,
    invented boolean NOT NULL,
    held_by json NOT NULL,
    debated_in json NOT NULL,
    entered_at timestamp with time zone NOT NULL,
    source character varying(20000),
    note character varying(20000),
    removed_at timestamp with time zone,
    entered_by_id uuid,
    reach character varying(80),
    standing character varying(80),
    debated boolean,
    debated_on character varying(10),
    words character varying(20000),
    said_on character varying(10),
    CONSTRAINT ck_referential_referential_family CHECK (((family)::text = ANY ((ARRAY['humaniste'::character varying, 'politique'::character varying, 'pro_domo'::character varying])::text[]))),
    CONSTRAINT ck_referential_side_is_a_letter CHECK (((side)::text = ANY ((ARRAY['a'::character varying, 'b'::character varying, 'c'::character varying, 'd'::character varying])::text[])))
);
CREATE TABLE public.relation_cost (
    kind character varying(80) NOT NULL,
    date character varying(10) NOT NULL,
    side character varying(80) NOT NULL,
    function character varying(400),
    label character varying(400),
    days character varying(40),
    daily_cost character varying(40),
    amount character varying(40),
    currency character varying(3),
    version integer NOT NULL,
    entered_at timestamp with time zone NOT NULL,
    invented boolean NOT NULL,
    source character varying(20000),
    note character varying(20000),
    removed_at timestamp with time zone,
    partnership_id uuid NOT NULL,
    entered_by_id uuid,
    id uuid NOT NULL,
    CONSTRAINT ck_relation_cost_relation_cost_kind CHECK (((kind)::text = ANY ((ARRAY['temps_agents'::character varying, 'mission'::character varying, 'autre'::character varying])::text[]))),
    CONSTRAINT ck_relation_cost_relation_cost_side CHECK (((side)::text = ANY ((ARRAY['a'::character varying, 'b'::character varying, 'c'::character varying, 'd'::character varying, 'joint'::character varying, 'third'::character varying, 'unknown'::character varying])::text[])))
);
CREATE TABLE public.rendering (
    snapshot_id uuid NOT NULL,
    locale character varying(8) NOT NULL,
    pdf bytea NOT NULL,
    sha256 character varying(64) NOT NULL,
    at timestamp with time zone NOT NULL,
    id uuid NOT NULL
);
CREATE TABLE public.restitution (
    evaluation_id uuid NOT NULL,
    side character varying(1) NOT NULL,
    date character varying(10) NOT NULL,
    audience character varying(80) NOT NULL,
    form character varying(400),
    document_id uuid,
    version integer NOT NULL,
    entered_at timestamp with time zone NOT NULL,
    invented boolean NOT NULL,
    source character varying(20000),
    note character varying(20000),
    removed_at timestamp with time zone,
    partnership_id uuid NOT NULL,
    entered_by_id uuid,
    id uuid NOT NULL,
    CONSTRAINT ck_restitution_restitution_audience CHECK (((audience)::text = ANY ((ARRAY['conseil'::character varying, 'habitants'::character varying, 'acteurs'::character varying, 'autres'::character varying])::text[]))),
    CONSTRAINT ck_restitution_side_is_a_letter CHECK (((side)::text = ANY ((ARRAY['a'::character varying, 'b'::character varying, 'c'::character varying, 'd'::character varying])::text[])))
);
CREATE TABLE public.search_word (
    kind character varying(80) NOT NULL,
    word character varying(40) NOT NULL COLLATE pg_catalog."C",
    subject_id uuid NOT NULL
);
CREATE TABLE public.second_factor (
    person_id uuid NOT NULL,
    secret character varying(400) NOT NULL,
    last_step integer NOT NULL,
    salt character varying(32) NOT NULL,
    since timestamp with time zone NOT NULL,
    id uuid NOT NULL
);
CREATE TABLE public.second_factor_demand (
    organisation_id uuid NOT NULL,
    since timestamp with time zone NOT NULL,
    id uuid NOT NULL
);
CREATE TABLE public.service_budget (
    organisation_id uuid NOT NULL,
    service character varying(80) NOT NULL,
    year integer NOT NULL,
    amount character varying(40) NOT NULL,
    excluded character varying(40),
    currency character varying(3) NOT NULL,
    source character varying(20000),
    version integer NOT NULL,
    id uuid NOT NULL,
    CONSTRAINT ck_service_budget_service_budget_service CHECK (((service)::text = ANY ((ARRAY['water'::character varying, 'sanitation'::character varying, 'energy'::character varying, 'waste'::character varying, 'mobility'::character varying])::text[])))
);
CREATE TABLE public.shared_text (
    kind character varying(80) NOT NULL,
    partnership_id uuid NOT NULL,
    head integer NOT NULL,
    id uuid NOT NULL
);
CREATE TABLE public.sheet_word (
    about_id uuid NOT NULL,
    about_version integer NOT NULL,
    organisation_id uuid NOT NULL,
    person_id uuid NOT NULL,
    opinion character varying(80) NOT NULL,
    reason character varying(20000),
    at timestamp with time zone NOT NULL,
    id uuid NOT NULL,
    CONSTRAINT ck_sheet_word_contest_has_reason CHECK ((((opinion)::text <> 'contest'::text) OR (reason IS NOT NULL))),
    CONSTRAINT ck_sheet_word_opinion CHECK (((opinion)::text = ANY ((ARRAY['confirm'::character varying, 'contest'::character varying])::text[])))
);
CREATE TABLE public.signature (
    snapshot_id uuid NOT NULL,
    partnership_id uuid NOT NULL,
    member_id uuid NOT NULL,
    person_id uuid,
    name character varying(400) NOT NULL,
    capacity character varying(400) NOT NULL,
    decision character varying(80) NOT NULL,
    reason character varying(20000),
    at timestamp with time zone NOT NULL,
    signed_on character varying(10),
    recorded_from_id uuid,
    invented boolean NOT NULL,
    id uuid NOT NULL,
    recorded_by_id uuid,
    CONSTRAINT ck_signature_refusal_has_reason CHECK ((((decision)::text <> 'refuse'::text) OR (reason IS NOT NULL))),
    CONSTRAINT ck_signature_signature_decision CHECK (((decision)::text = ANY ((ARRAY['sign'::character varying, 'refuse'::character varying])::text[])))
);
CREATE TABLE public.snapshot (
    evaluation_id uuid NOT NULL,
    partnership_id uuid NOT NULL,
    content text NOT NULL,
    fingerprint character varying(64) NOT NULL,
    frozen_at timestamp with time zone NOT NULL,
    frozen_by_id uuid,
    sealed_at timestamp with time zone,
    id uuid NOT NULL,
    sealed_content text
);
CREATE TABLE public.state_view (
    side character varying(1) NOT NULL,
    positions json NOT NULL,
    autonomy json NOT NULL,
    said_on character varying(10),
    words character varying(20000),
    version integer NOT NULL,
    entered_at timestamp with time zone NOT NULL,
    invented boolean NOT NULL,
    source character varying(20000),
    note character varying(20000),
    removed_at timestamp with time zone,
    partnership_id uuid NOT NULL,
    entered_by_id uuid,
    id uuid NOT NULL,
    CONSTRAINT ck_state_view_side_is_a_letter CHECK (((side)::text = ANY ((ARRAY['a'::character varying, 'b'::character varying, 'c'::character varying, 'd'::character varying])::text[])))
);
CREATE TABLE public.status_change (
    status character varying(80) NOT NULL,
    since character varying(10) NOT NULL,
    why character varying(20000),
    version integer NOT NULL,
    entered_at timestamp with time zone NOT NULL,
    invented boolean NOT NULL,
    source character varying(20000),
    note character varying(20000),
    removed_at timestamp with time zone,
    partnership_id uuid NOT NULL,
    entered_by_id uuid,
    id uuid NOT NULL,
    CONSTRAINT ck_status_change_status_changed_to CHECK (((status)::text = ANY ((ARRAY['exploration'::character varying, 'actif'::character varying, 'suspendu'::character varying, 'dormant'::character varying, 'termine'::character varying, 'inconnu'::character varying])::text[])))
);
CREATE TABLE public.territory_actor (
    side character varying(1) NOT NULL,
    name character varying(400) NOT NULL,
    kind character varying(80) NOT NULL,
    role character varying(20000),
    since character varying(10),
    website character varying(400),
    member_id uuid,
    version integer NOT NULL,
    entered_at timestamp with time zone NOT NULL,
    invented boolean NOT NULL,
    source character varying(20000),
    note character varying(20000),
    removed_at timestamp with time zone,
    partnership_id uuid NOT NULL,
    entered_by_id uuid,
    id uuid NOT NULL,
    CONSTRAINT ck_territory_actor_side_is_a_letter CHECK (((side)::text = ANY ((ARRAY['a'::character varying, 'b'::character varying, 'c'::character varying, 'd'::character varying])::text[])))
);
CREATE TABLE public.testimony (
    return_id uuid NOT NULL,
    kind character varying(80) NOT NULL,
    words character varying(20000),
    speaker character varying(400),
    date character varying(10),
    alternative character varying(20000),
    storage_name character varying(80),
    size integer,
    width integer,
    height integer,
    consent_by character varying(400),
    consent_on character varying(10) NOT NULL,
    consent_use character varying(80) NOT NULL,
    consent_until character varying(10),
    withdrawn_at timestamp with time zone,
    id uuid NOT NULL,
    partnership_id uuid NOT NULL,
    entered_by_id uuid,
    version integer NOT NULL,
    entered_at timestamp with time zone NOT NULL,
    invented boolean NOT NULL,
    source character varying(20000),
    note character varying(20000),
    removed_at timestamp with time zone,
    CONSTRAINT ck_testimony_consent_use CHECK (((consent_use)::text = ANY ((ARRAY['partenaires'::character varying, 'rapports'::character varying, 'public'::character varying])::text[]))),
    CONSTRAINT ck_testimony_photograph_has_words CHECK (((withdrawn_at IS NOT NULL) OR (removed_at IS NOT NULL) OR ((kind)::text <> 'photographie'::text) OR ((storage_name IS NOT NULL) AND (alternative IS NOT NULL)))),
    CONSTRAINT ck_testimony_somebody_agreed CHECK (((withdrawn_at IS NOT NULL) OR (removed_at IS NOT NULL) OR (consent_by IS NOT NULL))),
    CONSTRAINT ck_testimony_testimony_kind CHECK (((kind)::text = ANY ((ARRAY['temoignage'::character varying, 'photographie'::character varying])::text[]))),
    CONSTRAINT ck_testimony_withdrawn_is_erased CHECK (((withdrawn_at IS NULL) OR ((words IS NULL) AND (storage_name IS NULL) AND (alternative IS NULL) AND (consent_by IS NULL) AND (speaker IS NULL)))),
    CONSTRAINT ck_testimony_words_are_said CHECK (((withdrawn_at IS NOT NULL) OR (removed_at IS NOT NULL) OR ((kind)::text <> 'temoignage'::text) OR (words IS NOT NULL)))
);
CREATE TABLE public.text_consent (
    revision_id uuid NOT NULL,
    key_id uuid NOT NULL,
    party character varying(80) NOT NULL,
    person_id uuid,
    verdict character varying(80) NOT NULL,
    reason character varying(20000),
    at timestamp with time zone NOT NULL,
    recorded_from_id uuid,
    invented boolean NOT NULL,
    id uuid NOT NULL,
    recorded_by_party character varying(80),
    withdrawn_at timestamp with time zone,
    CONSTRAINT ck_text_consent_objection_has_reason CHECK ((((verdict)::text <> 'object'::text) OR (reason IS NOT NULL))),
    CONSTRAINT ck_text_consent_verdict CHECK (((verdict)::text = ANY ((ARRAY['agree'::character varying, 'object'::character varying])::text[])))
);
CREATE TABLE public.text_draft (
    text_id uuid NOT NULL,
    party character varying(80) NOT NULL,
    base_number integer NOT NULL,
    content json NOT NULL,
    person_id uuid,
    at timestamp with time zone NOT NULL,
    version integer NOT NULL,
    id uuid NOT NULL,
    language character varying(8) NOT NULL
);
CREATE TABLE public.text_revision (
    text_id uuid NOT NULL,
    number integer NOT NULL,
    base_number integer NOT NULL,
    content json NOT NULL,
    language character varying(8) NOT NULL,
    person_id uuid,
    key_id uuid,
    party character varying(80),
    reason character varying(20000),
    at timestamp with time zone NOT NULL,
    in_force_at timestamp with time zone,
    invented boolean NOT NULL,
    id uuid NOT NULL,
    merged_number integer,
    withdrawn_at timestamp with time zone
);
CREATE TABLE public.trail_entry (
    number integer NOT NULL,
    at timestamp with time zone NOT NULL,
    person character varying(36),
    organisation character varying(36),
    partnership character varying(36),
    entity character varying(80) NOT NULL,
    entity_id character varying(36) NOT NULL,
    act character varying(80) NOT NULL,
    changes character varying NOT NULL,
    previous_hash character varying(64) NOT NULL,
    hash character varying(64) NOT NULL
);
CREATE TABLE public.trail_personal (
    digest character varying(64) NOT NULL,
    entry_number integer NOT NULL,
    salt character varying(32) NOT NULL,
    value character varying(400) NOT NULL
);
CREATE TABLE public.undone_freeze (
    evaluation_id uuid NOT NULL,
    partnership_id uuid NOT NULL,
    fingerprint character varying(64) NOT NULL,
    frozen_at timestamp with time zone NOT NULL,
    undone_at timestamp with time zone NOT NULL,
    id uuid NOT NULL
);
CREATE TABLE public.unfreezing (
    snapshot_id uuid NOT NULL,
    partnership_id uuid NOT NULL,
    member_id uuid NOT NULL,
    person_id uuid,
    at timestamp with time zone NOT NULL,
    id uuid NOT NULL
);
CREATE TABLE public.unsent_form (
    person_id uuid NOT NULL,
    path character varying(400) NOT NULL,
    showing character varying(80) NOT NULL,
    typed json NOT NULL,
    at timestamp with time zone NOT NULL,
    id uuid NOT NULL
);
CREATE TABLE public.user_session (
    token_hash character varying(64) NOT NULL,
    person_id uuid,
    data json NOT NULL,
    created_at timestamp with time zone NOT NULL,
    seen_at timestamp with time zone NOT NULL,
    id uuid NOT NULL,
    browser character varying(80),
    system character varying(80)
);
CREATE TABLE public.written_in (
    id uuid NOT NULL,
    language character varying(8) NOT NULL
);
INSERT INTO public.action VALUES ('A1', 'Action heronalpha', NULL, 'both', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 1, '2026-11-30 02:20:59.69061+00', false, 'Source heronalpha', 'Note heronalpha', NULL, '01a22a41-6935-76fa-82d4-1ba87f1eceb5', '01a22a41-6936-77cc-b318-e19cded41565', '01a22a41-6965-7358-8e9b-78dffc449875');
INSERT INTO public.action VALUES ('A1', 'Action kiwibeta', NULL, 'both', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 1, '2026-11-30 02:21:00.294259+00', false, 'Source kiwibeta', 'Note kiwibeta', NULL, '01a22a41-6ba0-71fb-a7c6-c03de1bd690c', '01a22a41-6ba0-71fb-a7c6-c03e6259c4ea', '01a22a41-6bcd-73b5-b542-6cf5c534e098');
INSERT INTO public.affiliation VALUES ('01a22a41-6d2c-77e0-b1c2-d5bd38538988', '01a22a41-6925-7328-b427-82eefff4b02c', 'officer', NULL, '01a22a41-6d2c-77e0-b1c2-d5c69bff2ddb');
INSERT INTO public.affiliation VALUES ('01a22a41-6d2c-77e0-b1c2-d5beeb137482', '01a22a41-6925-7328-b427-82eefff4b02c', 'signatory', 'Maire', '01a22a41-6d2d-73f6-aa52-9bbe1293cc00');
INSERT INTO public.affiliation VALUES ('01a22a41-6d2c-77e0-b1c2-d5bfb5981fa8', '01a22a41-6925-7328-b427-82eefff4b02c', 'reader', NULL, '01a22a41-6d2d-73f6-aa52-9bbfc8d99f70');
INSERT INTO public.affiliation VALUES ('01a22a41-6d2c-77e0-b1c2-d5c0881717c0', '01a22a41-6925-7328-b427-82eefff4b02c', 'administrator', NULL, '01a22a41-6d2d-73f6-aa52-9bc0e65c8853');
INSERT INTO public.affiliation VALUES ('01a22a41-6d2c-77e0-b1c2-d5c1e233b4a3', '01a22a41-6925-7328-b427-82ef6c187be3', 'officer', NULL, '01a22a41-6d2d-73f6-aa52-9bc1c8660c21');
INSERT INTO public.affiliation VALUES ('01a22a41-6d2c-77e0-b1c2-d5c2b0b61eb5', '01a22a41-6925-7328-b427-82ef6c187be3', 'signatory', 'Maire', '01a22a41-6d2d-73f6-aa52-9bc2b7122013');
INSERT INTO public.affiliation VALUES ('01a22a41-6d2c-77e0-b1c2-d5c3f02df6cd', '01a22a41-6d2c-77e0-b1c2-d5bad82e9411', 'officer', NULL, '01a22a41-6d2d-73f6-aa52-9bc3261009be');
INSERT INTO public.affiliation VALUES ('01a22a41-6d2c-77e0-b1c2-d5c406d74115', '01a22a41-6d2c-77e0-b1c2-d5bcf708d64c', 'officer', NULL, '01a22a41-6d2d-73f6-aa52-9bc4d26cc3b4');
INSERT INTO public.affiliation VALUES ('01a22a41-6d2c-77e0-b1c2-d5c5e6157c57', '01a22a41-6b96-7259-96f3-66d9f6585fa0', 'officer', NULL, '01a22a41-6d2d-73f6-aa52-9bc58a0123cd');
INSERT INTO public.alembic_version VALUES ('d7c40b9e5a16');
INSERT INTO public.call_piece VALUES ('01a22a41-6964-7652-9d03-52fc1c54990c', 'lettre_intention', '01a22a41-6925-7328-b427-82eefff4b02c', NULL, '5000', 'EUR', NULL, NULL, 1, '2026-11-30 02:20:59.86482+00', false, 'Source heronalpha', 'Note heronalpha', NULL, '01a22a41-6935-76fa-82d4-1ba87f1eceb5', '01a22a41-6936-77cc-b318-e19cded41565', '01a22a41-6965-7358-8e9b-78de7b5910c8');
INSERT INTO public.call_piece VALUES ('01a22a41-6bcc-7537-9ba2-954bba82e0e7', 'lettre_intention', '01a22a41-6b96-7259-96f3-66d9f6585fa0', NULL, '5000', 'EUR', NULL, NULL, 1, '2026-11-30 02:21:00.376276+00', false, 'Source kiwibeta', 'Note kiwibeta', NULL, '01a22a41-6ba0-71fb-a7c6-c03de1bd690c', '01a22a41-6ba0-71fb-a7c6-c03e6259c4ea', '01a22a41-6bcd-73b5-b542-6cf47d9266d2');
INSERT INTO public.checklist VALUES ('2026-3', '2026-11-29', 'Premier atelier : référentiels, État, transnationalisme (quatre sortes, trois causes, quatre remèdes), complété', '01a22a41-68f6-7579-b7bf-8b64a0b7e552', false, 1);
INSERT INTO public.checklist VALUES ('suivante', NULL, 'Atelier des villes', '01900000-0000-7000-8000-00000000c11c', true, 1);
INSERT INTO public.checklist_question VALUES ('01a22a41-68f6-7579-b7bf-8b64a0b7e552', 1, 'A1.1', 'A1', 'figure', 'outside_eu', 'visas', 'Visas demandés, obtenus, refusés et délai d’attente, par côté.', 'Visas applied for, granted and refused, and days waited, by side.', 'Calculé d’après le registre des missions.', 'Computed from the register of missions.', '01a22a41-68f6-7579-b7bf-8b65950b633a', 1);
INSERT INTO public.checklist_question VALUES ('01a22a41-68f6-7579-b7bf-8b64a0b7e552', 2, 'A1.2', 'A1', 'appreciation', 'any', 'authorisations', 'Les autorisations qu’il faut obtenir pour partir en mission (ministère, tutelle) pèsent-elles autant sur ce côté que sur l’autre ?', 'Do the authorisations needed before travelling (ministry, supervising authority) weigh as heavily on this side as on the other?', 'Dire quelle autorisation, demandée à qui, obtenue quand.', 'Say which authorisation it was, who was asked for it and when it was granted.', '01a22a41-68f6-7579-b7bf-8b66cee4ce61', 1);
INSERT INTO public.checklist_question VALUES ('01a22a41-68f6-7579-b7bf-8b64a0b7e552', 3, 'A1.3', 'A1', 'figure', 'any', 'missions', 'Missions et jours de déplacement dans chaque sens, et qui les a payés.', 'Missions and person-days in each direction, and who paid for them.', 'Calculé d’après le registre des missions.', 'Computed from the register of missions.', '01a22a41-68f6-7579-b7bf-8b67d92fe91a', 1);
INSERT INTO public.checklist_question VALUES ('01a22a41-68f6-7579-b7bf-8b64a0b7e552', 4, 'A1.6', 'A1', 'figure', 'any', 'missions_by_side', 'Missions parties de chaque côté, en nombre et en jours.', 'Missions that left from each side, by count and by days.', 'Calculé d’après le registre des missions.', 'Computed from the register of missions.', '01a22a41-68f6-7579-b7bf-8b685a6dacd7', 1);
INSERT INTO public.checklist_question VALUES ('01a22a41-68f6-7579-b7bf-8b64a0b7e552', 5, 'A1.7', 'A1', 'figure', 'any', 'missions_by_territory', 'Missions reçues sur chaque territoire, en nombre et en jours.', 'Missions received on each territory, by count and by days.', 'Calculé d’après le registre des missions.', 'Computed from the register of missions.', '01a22a41-68f6-7579-b7bf-8b699a4c90f8', 1);
INSERT INTO public.checklist_question VALUES ('01a22a41-68f6-7579-b7bf-8b64a0b7e552', 6, 'A1.4', 'A1', 'appreciation', 'any', 'missions', 'Se rendre sur le territoire de l’autre est-il aussi facile pour ce côté que pour l’autre (démarches, délais, coût, nombre de personnes) ?', 'Is travelling to the other’s territory as easy for this side as for the other (formalities, time, cost, number of people)?', 'Un exemple récent dans chaque sens suffit.', 'One recent example in each direction is enough.', '01a22a41-68f6-7579-b7bf-8b6af4267432', 1);
INSERT INTO public.checklist_question VALUES ('01a22a41-68f6-7579-b7bf-8b64a0b7e552', 7, 'A1.5', 'A1', 'appreciation', 'outside_eu', 'visas', 'Les visas permettent-ils à ce côté et à l’autre de choisir aussi librement qui voyage et quand ?', 'Do visa rules leave this side and the other equally free to choose who travels and when?', 'Citer les refus, les retards et ce qu’ils ont empêché.', 'Mention refusals and delays, and what they prevented.', '01a22a41-68f6-7579-b7bf-8b6ba9d3b621', 1);
INSERT INTO public.checklist_question VALUES ('01a22a41-68f6-7579-b7bf-8b64a0b7e552', 8, 'A2.1', 'A2', 'appreciation', 'any', NULL, 'La part de ce côté et celle de l’autre dans le diagnostic de départ sont-elles équilibrées ?', 'Did this side and the other play balanced parts in the initial diagnosis?', 'Un diagnostic partagé a-t-il été fait, par qui, à quelle date ? Joindre le document.', 'Was a shared diagnosis carried out, by whom, and on what date? Attach the document.', '01a22a41-68f6-7579-b7bf-8b6cb7b8e008', 1);
INSERT INTO public.checklist_question VALUES ('01a22a41-68f6-7579-b7bf-8b64a0b7e552', 9, 'A2.2', 'A2', 'appreciation', 'any', NULL, 'Les solutions retenues viennent-elles autant de l’expérience de ce côté que de celle de l’autre ?', 'Do the solutions chosen draw as much on this side’s experience as on the other’s?', 'D’autres solutions ont-elles été examinées ? La solution retenue existait-elle déjà d’un côté ?', 'Were alternatives considered? Did the solution chosen already exist on one side?', '01a22a41-68f6-7579-b7bf-8b6d638b0d50', 1);
INSERT INTO public.checklist_question VALUES ('01a22a41-68f6-7579-b7bf-8b64a0b7e552', 10, 'A3.1', 'A3', 'figure', 'any', 'objectives_by_proposer', 'Objectifs proposés par chaque côté, ensemble, par un tiers.', 'Objectives proposed by each side, jointly, or by a third party.', 'Calculé d’après les objectifs de la période.', 'Computed from the objectives of the period.', '01a22a41-68f7-7766-a6fc-ce3db6939984', 1);
INSERT INTO public.checklist_question VALUES ('01a22a41-68f6-7579-b7bf-8b64a0b7e552', 11, 'A3.4', 'A3', 'figure', 'any', 'actions_by_proposer', 'Actions proposées par chaque côté, ensemble, par un tiers.', 'Actions proposed by each side, jointly, by a third party.', 'Calculé d’après le registre des actions.', 'Computed from the register of actions.', '01a22a41-68f7-7766-a6fc-ce3e53a1edad', 1);
INSERT INTO public.checklist_question VALUES ('01a22a41-68f6-7579-b7bf-8b64a0b7e552', 12, 'A3.2', 'A3', 'appreciation', 'any', NULL, 'Les thèmes retenus répondent-ils autant aux plans et priorités publics de ce côté qu’à ceux de l’autre ?', 'Do the themes chosen meet this side’s public plans and priorities as much as the other’s?', 'Nommer le plan (plan de développement, projet de mandat) et la page.', 'Name the plan (development plan, programme for the term of office) and the page.', '01a22a41-68f7-7766-a6fc-ce3f89820197', 1);
INSERT INTO public.checklist_question VALUES ('01a22a41-68f6-7579-b7bf-8b64a0b7e552', 13, 'A3.3', 'A3', 'appreciation', 'any', 'objectives_by_proposer', 'Ce côté et l’autre pèsent-ils autant dans le choix des thèmes ?', 'Do this side and the other carry equal weight in the choice of themes?', 'Y a-t-il un thème demandé et jamais retenu ?', 'Is there a theme that was asked for but never taken up?', '01a22a41-68f7-7766-a6fc-ce40e25d7e5a', 1);
INSERT INTO public.checklist_question VALUES ('01a22a41-68f6-7579-b7bf-8b64a0b7e552', 14, 'A4.1', 'A4', 'figure', 'any', 'actions_by_territory', 'Actions sur chaque territoire, en nombre et en montant.', 'Actions in each territory, by number and by amount.', 'Calculé d’après le registre des actions.', 'Computed from the register of actions.', '01a22a41-68f7-7766-a6fc-ce411ce7aa97', 1);
INSERT INTO public.checklist_question VALUES ('01a22a41-68f6-7579-b7bf-8b64a0b7e552', 15, 'A4.4', 'A4', 'figure', 'any', 'objectives_by_territory', 'Objectifs qui concernent chaque territoire, ou les deux.', 'Objectives that concern each territory, or both.', 'Calculé d’après les objectifs communs.', 'Computed from the shared objectives.', '01a22a41-68f7-7766-a6fc-ce42603171c7', 1);
INSERT INTO public.checklist_question VALUES ('01a22a41-68f6-7579-b7bf-8b64a0b7e552', 16, 'A4.5', 'A4', 'figure', 'any', 'spending_by_territory', 'Argent dépensé sur chaque territoire.', 'Money spent on each territory.', 'Calculé d’après le journal des dépenses.', 'Computed from the ledger of expenditures.', '01a22a41-68f7-7766-a6fc-ce43111957a3', 1);
INSERT INTO public.checklist_question VALUES ('01a22a41-68f6-7579-b7bf-8b64a0b7e552', 17, 'A4.2', 'A4', 'figure', 'any', 'actions_by_other_side', 'Actions menées sur chaque territoire à l’initiative de l’autre côté.', 'Actions carried out in each territory at the initiative of the other side.', 'Calculé d’après le registre des actions.', 'Computed from the register of actions.', '01a22a41-68f7-7766-a6fc-ce4411425e4f', 1);
INSERT INTO public.checklist_question VALUES ('01a22a41-68f6-7579-b7bf-8b64a0b7e552', 18, 'A4.3', 'A4', 'appreciation', 'any', 'actions_by_territory', 'La place faite aux actions sur ce territoire et sur l’autre est-elle équilibrée ?', 'Is there a balance between the room given to actions in this territory and in the other?', 'Dire ce qui a été fait ici à l’initiative de l’autre côté.', 'Say what was done here at the initiative of the other side.', '01a22a41-68f7-7766-a6fc-ce45ac164909', 1);
INSERT INTO public.checklist_question VALUES ('01a22a41-68f6-7579-b7bf-8b64a0b7e552', 19, 'C1.1', 'C1', 'figure', 'any', 'meetings_elected', 'Réunions d’élus : nombre, dernière date, en personne ou à distance.', 'Meetings of elected officials: number, date of the last one, in person or remote.', 'Calculé d’après le registre des réunions. Un partenaire peut n’avoir pas de conseil élu.', 'Computed from the register of meetings. A partner may have no elected council.', '01a22a41-68f7-7766-a6fc-ce46057a2904', 1);
INSERT INTO public.checklist_question VALUES ('01a22a41-68f6-7579-b7bf-8b64a0b7e552', 20, 'C1.2', 'C1', 'appreciation', 'any', 'referentials', 'Les raisons de coopérer ont-elles été débattues publiquement autant de ce côté que de l’autre ?', 'Have the reasons for cooperating been debated in public as much on this side as on the other?', 'Donner la date du débat de chaque conseil ou organe délibérant.', 'Give the date of the debate in each council or deliberative body.', '01a22a41-68f7-7766-a6fc-ce4791219f63', 1);
INSERT INTO public.checklist_question VALUES ('01a22a41-68f6-7579-b7bf-8b64a0b7e552', 21, 'C1.3', 'C1', 'appreciation', 'any', 'meetings_elected', 'Ce côté et l’autre peuvent-ils mettre autant de sujets politiques sur la table ?', 'Can this side and the other put as many political subjects on the table?', 'Un exemple de sujet difficile abordé, ou évité.', 'Give an example of a difficult subject that was raised, or avoided.', '01a22a41-68f7-7766-a6fc-ce4856284058', 1);
INSERT INTO public.checklist_question VALUES ('01a22a41-68f6-7579-b7bf-8b64a0b7e552', 22, 'C2.1', 'C2', 'figure', 'any', 'meetings_technicians', 'Réunions de technicien à technicien : nombre, dernière date, en personne ou à distance.', 'Meetings between technical staff: number, date of the last one, in person or remote.', 'Calculé d’après le registre des réunions.', 'Computed from the register of meetings.', '01a22a41-68f7-7766-a6fc-ce4973e3ce68', 1);
INSERT INTO public.checklist_question VALUES ('01a22a41-68f6-7579-b7bf-8b64a0b7e552', 23, 'C2.2', 'C2', 'appreciation', 'any', 'meetings_technicians', 'Dans les échanges entre techniciens, ce côté et l’autre apprennent-ils autant l’un de l’autre ?', 'In exchanges between technical staff, do this side and the other learn as much from each other?', 'Citer une pratique apprise de l’autre et reprise chez soi.', 'Mention a practice learnt from the other side and adopted at home.', '01a22a41-68f7-7766-a6fc-ce4a93f7dbd0', 1);
INSERT INTO public.checklist_question VALUES ('01a22a41-68f6-7579-b7bf-8b64a0b7e552', 24, 'C3.1', 'C3', 'appreciation', 'any', 'objections', 'Ce côté et l’autre peuvent-ils dire un désaccord ou un refus aussi librement l’un que l’autre ?', 'Can this side and the other express disagreement or say no with equal freedom?', 'Un désaccord exprimé, et comment il a été traité. « Jamais » est un signal.', 'Give an example of a disagreement that was expressed, and say how it was handled. “Never” is a warning sign.', '01a22a41-68f7-7766-a6fc-ce4bc390c224', 1);
INSERT INTO public.checklist_question VALUES ('01a22a41-68f6-7579-b7bf-8b64a0b7e552', 25, 'C3.2', 'C3', 'figure', 'any', 'objections', 'Objections exprimées par chaque côté sur les textes communs.', 'Objections raised by each side to the shared texts.', 'Calculé d’après les réponses aux propositions.', 'Computed from the answers to proposals.', '01a22a41-68f7-7766-a6fc-ce4c9802b476', 1);
INSERT INTO public.checklist_question VALUES ('01a22a41-68f6-7579-b7bf-8b64a0b7e552', 26, 'C3.3', 'C3', 'figure', 'any', 'reply_times', 'Temps de réponse de chaque côté aux propositions de l’autre.', 'Time each side takes to answer the other’s proposals.', 'Calculé d’après les propositions et les réponses ; celles saisies au nom de l’autre sont comptées à part.', 'Computed from proposals and answers; those recorded on behalf of the other side are counted separately.', '01a22a41-68f7-7766-a6fc-ce4d9096ffc0', 1);
INSERT INTO public.checklist_question VALUES ('01a22a41-68f6-7579-b7bf-8b64a0b7e552', 27, 'D1', 'D', 'figure', 'any', 'money_by_side', 'Argent apporté par chaque côté, en numéraire et valorisé.', 'Money contributed by each side, in cash and in kind.', 'Calculé d’après les plans de financement.', 'Computed from the financing plans.', '01a22a41-68f7-7766-a6fc-ce4e364acca7', 1);
INSERT INTO public.checklist_question VALUES ('01a22a41-68f6-7579-b7bf-8b64a0b7e552', 28, 'D1.3', 'D', 'figure', 'any', 'spending_by_side', 'Argent dépensé par chaque côté.', 'Money spent by each side.', 'Calculé d’après le journal des dépenses.', 'Computed from the ledger of expenditures.', '01a22a41-68f7-7766-a6fc-ce4f68b0e398', 1);
INSERT INTO public.checklist_question VALUES ('01a22a41-68f6-7579-b7bf-8b64a0b7e552', 29, 'D1.1', 'D', 'figure', 'any', 'plan_holders', 'Plans de financement tenus par chaque côté.', 'Financing plans held by each side.', 'Calculé d’après les projets.', 'Computed from the projects.', '01a22a41-68f7-7766-a6fc-ce50f5ea5ffe', 1);
INSERT INTO public.checklist_question VALUES ('01a22a41-68f6-7579-b7bf-8b64a0b7e552', 30, 'D1.4', 'D', 'figure', 'any', 'leaders', 'De quel côté se trouvent les chefs de file.', 'On which side the lead members stand.', 'Calculé d’après les membres du partenariat.', 'Computed from the members of the partnership.', '01a22a41-68f7-7766-a6fc-ce51383d917c', 1);
INSERT INTO public.checklist_question VALUES ('01a22a41-68f6-7579-b7bf-8b64a0b7e552', 31, 'D1.5', 'D', 'figure', 'any', 'convention_signatories', 'Conventions signées par chaque côté.', 'Conventions signed by each side.', 'Calculé d’après les conventions et leurs parties.', 'Computed from the conventions and their parties.', '01a22a41-68f7-7766-a6fc-ce52b2b2050e', 1);
INSERT INTO public.checklist_question VALUES ('01a22a41-68f6-7579-b7bf-8b64a0b7e552', 32, 'D1.2', 'D', 'appreciation', 'any', 'plan_holders', 'Ce côté et l’autre décident-ils autant de l’emploi de l’argent (compte, signature des dépenses) ?', 'Do this side and the other have an equal say in how the money is used (bank account, signing off expenditure)?', 'Dire qui tient le compte et qui signe les dépenses.', 'Say who holds the account and who signs off expenditure.', '01a22a41-68f7-7766-a6fc-ce53e01cedb5', 1);
INSERT INTO public.checklist_question VALUES ('01a22a41-68f6-7579-b7bf-8b64a0b7e552', 33, 'D2', 'D', 'appreciation', 'any', 'texts_by_author', 'La convention, les indicateurs et les rapports sont-ils écrits autant par ce côté que par l’autre ?', 'Are the agreement, the indicators and the reports written as much by this side as by the other?', 'Dire qui a tenu la plume et en quelles langues.', 'Say who did the drafting, and in which languages.', '01a22a41-68f7-7766-a6fc-ce54a33fa09e', 1);
INSERT INTO public.checklist_question VALUES ('01a22a41-68f6-7579-b7bf-8b64a0b7e552', 34, 'D2.1', 'D', 'figure', 'any', 'texts_by_author', 'Rédactions des textes communs proposées par chaque côté.', 'Wordings of the shared texts proposed by each side.', 'Calculé d’après les révisions des objectifs, des conclusions et des recommandations.', 'Computed from the revisions of objectives, conclusions and recommendations.', '01a22a41-68f7-7766-a6fc-ce5573c2aabe', 1);
INSERT INTO public.checklist_question VALUES ('01a22a41-68f6-7579-b7bf-8b64a0b7e552', 35, 'D3', 'D', 'figure', 'any', 'indicators_by_origin', 'Indicateurs fixés ensemble, par un seul côté, ou imposés par un financeur.', 'Indicators set jointly, set by one side alone, or imposed by a funder.', 'Calculé d’après les indicateurs des objectifs.', 'Computed from the indicators of the objectives.', '01a22a41-68f7-7766-a6fc-ce56de23e26b', 1);
INSERT INTO public.checklist_question VALUES ('01a22a41-68f6-7579-b7bf-8b64a0b7e552', 36, 'D4', 'D', 'figure', 'any', 'evaluations_joint', 'Évaluations de la période, et combien sont conjointes.', 'Evaluations in the period, and how many of them are joint.', 'Calculé d’après les évaluations inscrites.', 'Computed from the evaluations recorded.', '01a22a41-68f7-7766-a6fc-ce570444145f', 1);
INSERT INTO public.checklist_question VALUES ('01a22a41-68f6-7579-b7bf-8b64a0b7e552', 37, 'D4.1', 'D', 'appreciation', 'any', 'evaluations_joint', 'Les évaluations sont-elles commandées, menées et restituées autant de ce côté que de l’autre ?', 'Are evaluations commissioned, carried out and fed back as much on this side as on the other?', 'Dire qui a commandé, qui a évalué, où la restitution a eu lieu.', 'Say who commissioned them, who carried them out and where the feedback session took place.', '01a22a41-68f7-7766-a6fc-ce584073dd25', 1);
INSERT INTO public.checklist_question VALUES ('01a22a41-68f6-7579-b7bf-8b64a0b7e552', 38, 'D5', 'D', 'appreciation', 'any', NULL, 'Ce côté et l’autre ont-ils autant de liens avec d’autres collectivités autour de cette coopération (réseau, lien Sud–Sud) ?', 'Do this side and the other have as many links as each other with other local authorities around this cooperation (networks, South–South links)?', 'Nommer les réseaux et les collectivités.', 'Name the networks and the local authorities.', '01a22a41-68f7-7766-a6fc-ce59c621ff11', 1);
INSERT INTO public.checklist_question VALUES ('01a22a41-68f6-7579-b7bf-8b64a0b7e552', 39, 'D6', 'D', 'figure', 'any', 'sdgs_by_territory', 'Objectifs rattachés aux ODD, par territoire.', 'Objectives linked to the SDGs, by territory.', 'Calculé d’après les objectifs.', 'Computed from the objectives.', '01a22a41-68f7-7766-a6fc-ce5ab078cd42', 1);
INSERT INTO public.checklist_question VALUES ('01a22a41-68f6-7579-b7bf-8b64a0b7e552', 40, 'D6.1', 'D', 'appreciation', 'any', 'sdgs_by_territory', 'Ce côté et l’autre s’engagent-ils autant à atteindre les ODD sur leur propre territoire ?', 'Are this side and the other equally committed to achieving the SDGs in their own territory?', 'Citer la cible et l’engagement pris chez soi.', 'Mention the target and the commitment made at home.', '01a22a41-68f7-7766-a6fc-ce5b71435d3b', 1);
INSERT INTO public.checklist_question VALUES ('01a22a41-68f6-7579-b7bf-8b64a0b7e552', 41, 'D7', 'D', 'figure', 'any', 'own_text', 'Texte propre de chaque côté dans l’évaluation : présent ou absent.', 'Each side’s own text in the evaluation: present or absent.', 'Calculé d’après l’évaluation.', 'Computed from the evaluation.', '01a22a41-68f7-7766-a6fc-ce5c2d42dfd4', 1);
INSERT INTO public.checklist_question VALUES ('01a22a41-68f6-7579-b7bf-8b64a0b7e552', 42, 'D8', 'D', 'figure', 'any', 'confirmations', 'Faits saisis par l’autre côté que ce côté a confirmés ou contestés.', 'Facts entered by the other side that this side has confirmed or contested.', 'Calculé d’après les confirmations.', 'Computed from the confirmations.', '01a22a41-68ff-70d5-84d0-d1711f6cf9ca', 1);
INSERT INTO public.checklist_question VALUES ('01900000-0000-7000-8000-00000000c11c', 1, 'A1.1', 'A1', 'appreciation', 'any', NULL, 'Voyage-t-on aussi facilement de ce côté que de l’autre ?', NULL, NULL, NULL, '01900000-0000-7000-8000-0000000c1e57', 1);
INSERT INTO public.contact VALUES ('a', true, 'Personne heronalpha', NULL, 'focal_point', '01a22a41-6936-77cc-b318-e19cded41565', NULL, 'heronalpha@a.example', '+33 4 76 00 00 00', NULL, NULL, 1, '2026-11-30 02:20:59.731478+00', false, 'Source heronalpha', 'Note heronalpha', NULL, '01a22a41-6935-76fa-82d4-1ba87f1eceb5', '01a22a41-6936-77cc-b318-e19cded41565', '01a22a41-698a-7621-a198-c3201550748f', NULL);
INSERT INTO public.contact VALUES ('a', false, 'Personne contactheron', NULL, 'focal_point', '01a22a41-6936-77cc-b318-e19cded41565', NULL, 'contactheron@a.example', '+33 4 76 00 00 00', NULL, NULL, 1, '2026-11-30 02:20:59.731482+00', false, 'Source contactheron', 'Note contactheron', NULL, '01a22a41-6935-76fa-82d4-1ba87f1eceb5', '01a22a41-6936-77cc-b318-e19cded41565', '01a22a41-698a-7621-a198-c321005f1af0', NULL);
INSERT INTO public.contact VALUES ('a', true, 'Personne kiwibeta', NULL, 'focal_point', '01a22a41-6ba0-71fb-a7c6-c03e6259c4ea', NULL, 'kiwibeta@a.example', '+33 4 76 00 00 00', NULL, NULL, 1, '2026-11-30 02:21:00.308297+00', false, 'Source kiwibeta', 'Note kiwibeta', NULL, '01a22a41-6ba0-71fb-a7c6-c03de1bd690c', '01a22a41-6ba0-71fb-a7c6-c03e6259c4ea', '01a22a41-6bf2-72b0-a3e7-735a4ad9ce28', NULL);
INSERT INTO public.contact VALUES ('a', false, 'Personne kiwibeta', NULL, 'focal_point', '01a22a41-6ba0-71fb-a7c6-c03e6259c4ea', NULL, 'kiwibeta@a.example', '+33 4 76 00 00 00', NULL, NULL, 1, '2026-11-30 02:21:00.308301+00', false, 'Source kiwibeta', 'Note kiwibeta', NULL, '01a22a41-6ba0-71fb-a7c6-c03de1bd690c', '01a22a41-6ba0-71fb-a7c6-c03e6259c4ea', '01a22a41-6bf2-72b0-a3e7-735bb8f78591', NULL);
INSERT INTO public.convention VALUES ('C1', 'Convention heronalpha', 'convention_cadre', 'Objet heronalpha', '125000.00', 'EUR', '2021-03', '2021', '2030', NULL, 1, '2026-11-30 02:20:59.746071+00', false, 'Source heronalpha', 'Note heronalpha', NULL, '01a22a41-6935-76fa-82d4-1ba87f1eceb5', '01a22a41-6936-77cc-b318-e19cded41565', '01a22a41-6964-7652-9d03-52f8ad20098a', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.convention VALUES ('C1', 'Convention kiwibeta', 'convention_cadre', 'Objet kiwibeta', '125000.00', 'EUR', '2021-03', '2021', '2030', NULL, 1, '2026-11-30 02:21:00.325264+00', false, 'Source kiwibeta', 'Note kiwibeta', NULL, '01a22a41-6ba0-71fb-a7c6-c03de1bd690c', '01a22a41-6ba0-71fb-a7c6-c03e6259c4ea', '01a22a41-6bcc-7537-9ba2-95474b29e5ce', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.convention_event VALUES ('01a22a41-6964-7652-9d03-52f8ad20098a', 'reprise', '2023-05', NULL, NULL, '01a22a41-6925-7328-b427-82eefff4b02c', 'Reprise heronalpha', 1, '2026-11-30 02:20:59.812792+00', false, 'Source heronalpha', 'Note heronalpha', NULL, '01a22a41-6935-76fa-82d4-1ba87f1eceb5', '01a22a41-6936-77cc-b318-e19cded41565', '01a22a41-6964-7652-9d03-52fb66148047');
INSERT INTO public.convention_event VALUES ('01a22a41-6bcc-7537-9ba2-95474b29e5ce', 'reprise', '2023-05', NULL, NULL, '01a22a41-6b96-7259-96f3-66d9f6585fa0', 'Reprise kiwibeta', 1, '2026-11-30 02:21:00.357658+00', false, 'Source kiwibeta', 'Note kiwibeta', NULL, '01a22a41-6ba0-71fb-a7c6-c03de1bd690c', '01a22a41-6ba0-71fb-a7c6-c03e6259c4ea', '01a22a41-6bcc-7537-9ba2-954aa77316e1');
INSERT INTO public.convention_party VALUES ('01a22a41-6964-7652-9d03-52f8ad20098a', '01a22a41-6925-7328-b427-82eefff4b02c', 'Signataire heronalpha', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '01a22a41-6964-7652-9d03-52f921673e64');
INSERT INTO public.convention_party VALUES ('01a22a41-6964-7652-9d03-52f8ad20098a', '01a22a41-6925-7328-b427-82ef6c187be3', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '01a22a41-6964-7652-9d03-52fa0c2785a6');
INSERT INTO public.convention_party VALUES ('01a22a41-6bcc-7537-9ba2-95474b29e5ce', '01a22a41-6b96-7259-96f3-66d9f6585fa0', 'Signataire kiwibeta', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '01a22a41-6bcc-7537-9ba2-9548c95bd0ef');
INSERT INTO public.convention_party VALUES ('01a22a41-6bcc-7537-9ba2-95474b29e5ce', '01a22a41-6b96-7259-96f3-66da61eb6cd4', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '01a22a41-6bcc-7537-9ba2-9549315bd8c1');
INSERT INTO public.conversation_mention VALUES ('01a22a41-6935-76fa-82d4-1ba87f1eceb5', '01a22a41-6b81-7112-845a-14e731183187', '01a22a41-6d2c-77e0-b1c2-d5c1e233b4a3', NULL, '01a22a41-6d6c-72c4-8ff5-ea8e4a4d18b0');
INSERT INTO public.conversation_mention VALUES ('01a22a41-6ba0-71fb-a7c6-c03de1bd690c', '01a22a41-6d28-7701-8b4a-07a6793a85c1', '01a22a41-6d2c-77e0-b1c2-d5c5e6157c57', NULL, '01a22a41-6d7c-7090-ba27-5076e4c4b4fa');
INSERT INTO public.conversation_thread VALUES ('01a22a41-6935-76fa-82d4-1ba87f1eceb5', 'objective', '01a22a41-6af4-72c5-91ba-afdaa4313631', 'rationale', '2026-03-02 12:00:00+00', NULL, '01a22a41-6b81-7112-845a-14e615df2a85');
INSERT INTO public.conversation_thread VALUES ('01a22a41-6ba0-71fb-a7c6-c03de1bd690c', 'objective', '01a22a41-6cc8-77e9-8fbb-2e4e4b28a027', 'rationale', '2026-03-02 12:00:00+00', NULL, '01a22a41-6d28-7701-8b4a-07a54367ab94');
INSERT INTO public.conversation_turn VALUES ('01a22a41-6935-76fa-82d4-1ba87f1eceb5', '01a22a41-6b81-7112-845a-14e615df2a85', 'say', 'Message heronalpha', '01a22a41-6989-7082-a36f-8ac186a0bba4', '01a22a41-6d2c-77e0-b1c2-d5bd38538988', '01a22a41-6936-77cc-b318-e19cded41565', '2026-03-02 12:00:00+00', NULL, '01a22a41-6b81-7112-845a-14e731183187');
INSERT INTO public.conversation_turn VALUES ('01a22a41-6ba0-71fb-a7c6-c03de1bd690c', '01a22a41-6d28-7701-8b4a-07a54367ab94', 'say', 'Message kiwibeta', '01a22a41-6bf2-72b0-a3e7-735555c29964', '01a22a41-6d2c-77e0-b1c2-d5c5e6157c57', '01a22a41-6ba0-71fb-a7c6-c03e6259c4ea', '2026-03-02 12:00:00+00', NULL, '01a22a41-6d28-7701-8b4a-07a6793a85c1');
INSERT INTO public.country_group VALUES ('BE', 'european_union', '1958-01-01', NULL, 'Traité de Rome, entré en vigueur le 1er janvier 1958', true, '01a22a41-68b5-706c-92c9-995e7672f960', 1);
INSERT INTO public.country_group VALUES ('DE', 'european_union', '1958-01-01', NULL, 'Traité de Rome, entré en vigueur le 1er janvier 1958', true, '01a22a41-68b5-706c-92c9-995f86ae0c5f', 1);
INSERT INTO public.country_group VALUES ('FR', 'european_union', '1958-01-01', NULL, 'Traité de Rome, entré en vigueur le 1er janvier 1958', true, '01a22a41-68b5-706c-92c9-9960972e8bb5', 1);
INSERT INTO public.country_group VALUES ('IT', 'european_union', '1958-01-01', NULL, 'Traité de Rome, entré en vigueur le 1er janvier 1958', true, '01a22a41-68b5-706c-92c9-9961e62f6ed2', 1);
INSERT INTO public.country_group VALUES ('LU', 'european_union', '1958-01-01', NULL, 'Traité de Rome, entré en vigueur le 1er janvier 1958', true, '01a22a41-68b5-706c-92c9-9962afde17f7', 1);
INSERT INTO public.country_group VALUES ('NL', 'european_union', '1958-01-01', NULL, 'Traité de Rome, entré en vigueur le 1er janvier 1958', true, '01a22a41-68b5-706c-92c9-9963a53c9893', 1);
INSERT INTO public.country_group VALUES ('DK', 'european_union', '1973-01-01', NULL, 'Traité d’adhésion de 1972', true, '01a22a41-68b5-706c-92c9-996408258035', 1);
INSERT INTO public.country_group VALUES ('GB', 'european_union', '1973-01-01', '2020-01-31', 'Traité d’adhésion de 1972 ; accord de retrait, dernier jour le 31 janvier 2020', true, '01a22a41-68b5-706c-92c9-9965197d5d9b', 1);
INSERT INTO public.country_group VALUES ('IE', 'european_union', '1973-01-01', NULL, 'Traité d’adhésion de 1972', true, '01a22a41-68b5-706c-92c9-996642cf948c', 1);
INSERT INTO public.country_group VALUES ('GR', 'european_union', '1981-01-01', NULL, 'Traité d’adhésion de 1979', true, '01a22a41-68b5-706c-92c9-99675b13816a', 1);
INSERT INTO public.country_group VALUES ('ES', 'european_union', '1986-01-01', NULL, 'Traité d’adhésion de 1985', true, '01a22a41-68b5-706c-92c9-9968f676b6e6', 1);
INSERT INTO public.country_group VALUES ('PT', 'european_union', '1986-01-01', NULL, 'Traité d’adhésion de 1985', true, '01a22a41-68b5-706c-92c9-9969ef4112bf', 1);
INSERT INTO public.country_group VALUES ('AT', 'european_union', '1995-01-01', NULL, 'Traité d’adhésion de 1994', true, '01a22a41-68b5-706c-92c9-996adf8912f6', 1);
INSERT INTO public.country_group VALUES ('FI', 'european_union', '1995-01-01', NULL, 'Traité d’adhésion de 1994', true, '01a22a41-68b5-706c-92c9-996b79ae54d0', 1);
INSERT INTO public.country_group VALUES ('SE', 'european_union', '1995-01-01', NULL, 'Traité d’adhésion de 1994', true, '01a22a41-68b5-706c-92c9-996c3748021f', 1);
INSERT INTO public.country_group VALUES ('CY', 'european_union', '2004-05-01', NULL, 'Traité d’adhésion de 2003', true, '01a22a41-68b6-75ca-ab9e-15065debf29c', 1);
INSERT INTO public.country_group VALUES ('CZ', 'european_union', '2004-05-01', NULL, 'Traité d’adhésion de 2003', true, '01a22a41-68b6-75ca-ab9e-1507a3c1925b', 1);
INSERT INTO public.country_group VALUES ('EE', 'european_union', '2004-05-01', NULL, 'Traité d’adhésion de 2003', true, '01a22a41-68b6-75ca-ab9e-1508f669c34f', 1);
INSERT INTO public.country_group VALUES ('HU', 'european_union', '2004-05-01', NULL, 'Traité d’adhésion de 2003', true, '01a22a41-68b6-75ca-ab9e-1509f71732ef', 1);
INSERT INTO public.country_group VALUES ('LT', 'european_union', '2004-05-01', NULL, 'Traité d’adhésion de 2003', true, '01a22a41-68b6-75ca-ab9e-150a99819a8e', 1);
INSERT INTO public.country_group VALUES ('LV', 'european_union', '2004-05-01', NULL, 'Traité d’adhésion de 2003', true, '01a22a41-68b6-75ca-ab9e-150b3db41380', 1);
INSERT INTO public.country_group VALUES ('MT', 'european_union', '2004-05-01', NULL, 'Traité d’adhésion de 2003', true, '01a22a41-68b6-75ca-ab9e-150cb558e172', 1);
INSERT INTO public.country_group VALUES ('PL', 'european_union', '2004-05-01', NULL, 'Traité d’adhésion de 2003', true, '01a22a41-68b6-75ca-ab9e-150df4f93bd6', 1);
INSERT INTO public.country_group VALUES ('SI', 'european_union', '2004-05-01', NULL, 'Traité d’adhésion de 2003', true, '01a22a41-68b6-75ca-ab9e-150eb3222ea3', 1);
INSERT INTO public.country_group VALUES ('SK', 'european_union', '2004-05-01', NULL, 'Traité d’adhésion de 2003', true, '01a22a41-68b6-75ca-ab9e-150f6b4848ff', 1);
INSERT INTO public.country_group VALUES ('BG', 'european_union', '2007-01-01', NULL, 'Traité d’adhésion de 2005', true, '01a22a41-68b6-75ca-ab9e-15100b4e8834', 1);
INSERT INTO public.country_group VALUES ('RO', 'european_union', '2007-01-01', NULL, 'Traité d’adhésion de 2005', true, '01a22a41-68b6-75ca-ab9e-1511f0e4ab0a', 1);
INSERT INTO public.country_group VALUES ('HR', 'european_union', '2013-07-01', NULL, 'Traité d’adhésion de 2011', true, '01a22a41-68b6-75ca-ab9e-15120a7e7dad', 1);
INSERT INTO public.country_group VALUES ('BF', 'oda_ldc', '2022-01-01', '2026-12-31', 'https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html', false, '01a22a41-68b6-75ca-ab9e-151330ae655a', 1);
INSERT INTO public.country_group VALUES ('BJ', 'oda_ldc', '2022-01-01', '2026-12-31', 'https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html', false, '01a22a41-68b6-75ca-ab9e-15149aa252b2', 1);
INSERT INTO public.country_group VALUES ('BI', 'oda_ldc', '2022-01-01', '2026-12-31', 'https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html', false, '01a22a41-68b6-75ca-ab9e-1515c71f832a', 1);
INSERT INTO public.country_group VALUES ('TD', 'oda_ldc', '2022-01-01', '2026-12-31', 'https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html', false, '01a22a41-68b6-75ca-ab9e-1516cbee7bd1', 1);
INSERT INTO public.country_group VALUES ('KM', 'oda_ldc', '2022-01-01', '2026-12-31', 'https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html', false, '01a22a41-68b6-75ca-ab9e-1517380cba2e', 1);
INSERT INTO public.country_group VALUES ('CD', 'oda_ldc', '2022-01-01', '2026-12-31', 'https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html', false, '01a22a41-68b6-75ca-ab9e-1518cf8c5f4f', 1);
INSERT INTO public.country_group VALUES ('DJ', 'oda_ldc', '2022-01-01', '2026-12-31', 'https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html', false, '01a22a41-68b6-75ca-ab9e-15190d151a80', 1);
INSERT INTO public.country_group VALUES ('GN', 'oda_ldc', '2022-01-01', '2026-12-31', 'https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html', false, '01a22a41-68b6-75ca-ab9e-151afce7d8b6', 1);
INSERT INTO public.country_group VALUES ('HT', 'oda_ldc', '2022-01-01', '2026-12-31', 'https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html', false, '01a22a41-68b6-75ca-ab9e-151bbde2b9fb', 1);
INSERT INTO public.country_group VALUES ('KH', 'oda_ldc', '2022-01-01', '2026-12-31', 'https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html', false, '01a22a41-68b6-75ca-ab9e-151cd31b6164', 1);
INSERT INTO public.country_group VALUES ('LA', 'oda_ldc', '2022-01-01', '2026-12-31', 'https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html', false, '01a22a41-68b6-75ca-ab9e-151d7da2daa7', 1);
INSERT INTO public.country_group VALUES ('MG', 'oda_ldc', '2022-01-01', '2026-12-31', 'https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html', false, '01a22a41-68b6-75ca-ab9e-151ebfbcd89a', 1);
INSERT INTO public.country_group VALUES ('ML', 'oda_ldc', '2022-01-01', '2026-12-31', 'https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html', false, '01a22a41-68b6-75ca-ab9e-151f5b66c86b', 1);
INSERT INTO public.country_group VALUES ('MR', 'oda_ldc', '2022-01-01', '2026-12-31', 'https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html', false, '01a22a41-68b6-75ca-ab9e-15203a6f80f1', 1);
INSERT INTO public.country_group VALUES ('MZ', 'oda_ldc', '2022-01-01', '2026-12-31', 'https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html', false, '01a22a41-68b6-75ca-ab9e-152188e5f1df', 1);
INSERT INTO public.country_group VALUES ('NE', 'oda_ldc', '2022-01-01', '2026-12-31', 'https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html', false, '01a22a41-68b6-75ca-ab9e-15228638f9ab', 1);
INSERT INTO public.country_group VALUES ('NP', 'oda_ldc', '2022-01-01', '2026-12-31', 'https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html', false, '01a22a41-68b6-75ca-ab9e-15236809ca92', 1);
INSERT INTO public.country_group VALUES ('RW', 'oda_ldc', '2022-01-01', '2026-12-31', 'https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html', false, '01a22a41-68b6-75ca-ab9e-1524e54799b5', 1);
INSERT INTO public.country_group VALUES ('SN', 'oda_ldc', '2022-01-01', '2026-12-31', 'https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html', false, '01a22a41-68b7-7748-8cfc-83c3101f5a2a', 1);
INSERT INTO public.country_group VALUES ('TG', 'oda_ldc', '2022-01-01', '2026-12-31', 'https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html', false, '01a22a41-68b7-7748-8cfc-83c409fbecbd', 1);
INSERT INTO public.country_group VALUES ('CM', 'oda_lmic', '2022-01-01', '2026-12-31', 'https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html', false, '01a22a41-68b7-7748-8cfc-83c57db4a315', 1);
INSERT INTO public.country_group VALUES ('CG', 'oda_lmic', '2022-01-01', '2026-12-31', 'https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html', false, '01a22a41-68b7-7748-8cfc-83c62151564c', 1);
INSERT INTO public.country_group VALUES ('CI', 'oda_lmic', '2022-01-01', '2026-12-31', 'https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html', false, '01a22a41-68b7-7748-8cfc-83c71036fafd', 1);
INSERT INTO public.country_group VALUES ('MA', 'oda_lmic', '2022-01-01', '2026-12-31', 'https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html', false, '01a22a41-68b7-7748-8cfc-83c844567a25', 1);
INSERT INTO public.country_group VALUES ('TN', 'oda_lmic', '2022-01-01', '2026-12-31', 'https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html', false, '01a22a41-68b7-7748-8cfc-83c908182c36', 1);
INSERT INTO public.country_group VALUES ('DZ', 'oda_lmic', '2022-01-01', '2026-12-31', 'https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html', false, '01a22a41-68b7-7748-8cfc-83cadda5338d', 1);
INSERT INTO public.country_group VALUES ('LB', 'oda_lmic', '2022-01-01', '2026-12-31', 'https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html', false, '01a22a41-68b7-7748-8cfc-83cbdf1ed137', 1);
INSERT INTO public.country_group VALUES ('VN', 'oda_lmic', '2022-01-01', '2026-12-31', 'https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html', false, '01a22a41-68b7-7748-8cfc-83cc6c414937', 1);
INSERT INTO public.country_group VALUES ('UA', 'oda_lmic', '2022-01-01', '2026-12-31', 'https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html', false, '01a22a41-68b7-7748-8cfc-83cddbf290c6', 1);
INSERT INTO public.country_group VALUES ('EG', 'oda_lmic', '2022-01-01', '2026-12-31', 'https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html', false, '01a22a41-68b7-7748-8cfc-83ce8669a911', 1);
INSERT INTO public.country_group VALUES ('AM', 'oda_umic', '2022-01-01', '2026-12-31', 'https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html', false, '01a22a41-68b7-7748-8cfc-83cf624313c3', 1);
INSERT INTO public.country_group VALUES ('AR', 'oda_umic', '2022-01-01', '2026-12-31', 'https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html', false, '01a22a41-68b7-7748-8cfc-83d051b08bf5', 1);
INSERT INTO public.country_group VALUES ('BR', 'oda_umic', '2022-01-01', '2026-12-31', 'https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html', false, '01a22a41-68b7-7748-8cfc-83d197a3affb', 1);
INSERT INTO public.country_group VALUES ('CN', 'oda_umic', '2022-01-01', '2026-12-31', 'https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html', false, '01a22a41-68b7-7748-8cfc-83d2cafcb792', 1);
INSERT INTO public.country_group VALUES ('GA', 'oda_umic', '2022-01-01', '2026-12-31', 'https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html', false, '01a22a41-68b7-7748-8cfc-83d38b8e5a85', 1);
INSERT INTO public.country_group VALUES ('MX', 'oda_umic', '2022-01-01', '2026-12-31', 'https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html', false, '01a22a41-68b7-7748-8cfc-83d453121bc5', 1);
INSERT INTO public.country_group VALUES ('PE', 'oda_umic', '2022-01-01', '2026-12-31', 'https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html', false, '01a22a41-68b7-7748-8cfc-83d5ddded673', 1);
INSERT INTO public.country_group VALUES ('PS', 'oda_umic', '2022-01-01', '2026-12-31', 'https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html', false, '01a22a41-68b7-7748-8cfc-83d6a2ce0ed4', 1);
INSERT INTO public.country_group VALUES ('TH', 'oda_umic', '2022-01-01', '2026-12-31', 'https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html', false, '01a22a41-68b7-7748-8cfc-83d7f3563d28', 1);
INSERT INTO public.country_group VALUES ('TR', 'oda_umic', '2022-01-01', '2026-12-31', 'https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html', false, '01a22a41-68b7-7748-8cfc-83d800205938', 1);
INSERT INTO public.country_group VALUES ('ZA', 'oda_umic', '2022-01-01', '2026-12-31', 'https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html', false, '01a22a41-68b7-7748-8cfc-83d99ab36362', 1);
INSERT INTO public.country_group VALUES ('JP', 'oda_none', '2022-01-01', '2026-12-31', 'https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html', false, '01a22a41-68b7-7748-8cfc-83da278914eb', 1);
INSERT INTO public.country_group VALUES ('US', 'oda_none', '2022-01-01', '2026-12-31', 'https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html', false, '01a22a41-68b7-7748-8cfc-83db7bef085d', 1);
INSERT INTO public.country_group VALUES ('CA', 'oda_none', '2022-01-01', '2026-12-31', 'https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html', false, '01a22a41-68b7-7748-8cfc-83dc49b1408e', 1);
INSERT INTO public.country_group VALUES ('CL', 'oda_none', '2022-01-01', '2026-12-31', 'https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html', false, '01a22a41-68b7-7748-8cfc-83dddfb627c8', 1);
INSERT INTO public.country_group VALUES ('AT', 'oda_none', '2022-01-01', '2026-12-31', 'https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html', true, '01a22a41-68bc-7447-83a3-49aadacdd703', 1);
INSERT INTO public.country_group VALUES ('BE', 'oda_none', '2022-01-01', '2026-12-31', 'https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html', true, '01a22a41-68bc-7447-83a3-49ab38e7f057', 1);
INSERT INTO public.country_group VALUES ('BG', 'oda_none', '2022-01-01', '2026-12-31', 'https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html', true, '01a22a41-68bc-7447-83a3-49ac6ef45df9', 1);
INSERT INTO public.country_group VALUES ('HR', 'oda_none', '2022-01-01', '2026-12-31', 'https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html', true, '01a22a41-68bc-7447-83a3-49add507bbd8', 1);
INSERT INTO public.country_group VALUES ('CY', 'oda_none', '2022-01-01', '2026-12-31', 'https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html', true, '01a22a41-68bc-7447-83a3-49ae927d9b0f', 1);
INSERT INTO public.country_group VALUES ('CZ', 'oda_none', '2022-01-01', '2026-12-31', 'https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html', true, '01a22a41-68bc-7447-83a3-49af3ad0572e', 1);
INSERT INTO public.country_group VALUES ('DK', 'oda_none', '2022-01-01', '2026-12-31', 'https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html', true, '01a22a41-68bc-7447-83a3-49b0d3cf5d7d', 1);
INSERT INTO public.country_group VALUES ('EE', 'oda_none', '2022-01-01', '2026-12-31', 'https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html', true, '01a22a41-68bc-7447-83a3-49b1deb9ba79', 1);
INSERT INTO public.country_group VALUES ('FI', 'oda_none', '2022-01-01', '2026-12-31', 'https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html', true, '01a22a41-68bc-7447-83a3-49b26e927f60', 1);
INSERT INTO public.country_group VALUES ('FR', 'oda_none', '2022-01-01', '2026-12-31', 'https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html', true, '01a22a41-68bc-7447-83a3-49b33f0a3fba', 1);
INSERT INTO public.country_group VALUES ('DE', 'oda_none', '2022-01-01', '2026-12-31', 'https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html', true, '01a22a41-68bc-7447-83a3-49b46dd3bf74', 1);
INSERT INTO public.country_group VALUES ('GR', 'oda_none', '2022-01-01', '2026-12-31', 'https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html', true, '01a22a41-68bc-7447-83a3-49b56ab45fa4', 1);
INSERT INTO public.country_group VALUES ('HU', 'oda_none', '2022-01-01', '2026-12-31', 'https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html', true, '01a22a41-68bc-7447-83a3-49b6d511b902', 1);
INSERT INTO public.country_group VALUES ('IE', 'oda_none', '2022-01-01', '2026-12-31', 'https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html', true, '01a22a41-68bc-7447-83a3-49b791be90f3', 1);
INSERT INTO public.country_group VALUES ('IT', 'oda_none', '2022-01-01', '2026-12-31', 'https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html', true, '01a22a41-68bc-7447-83a3-49b859425da7', 1);
INSERT INTO public.country_group VALUES ('LV', 'oda_none', '2022-01-01', '2026-12-31', 'https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html', true, '01a22a41-68bc-7447-83a3-49b9fea2ce4f', 1);
INSERT INTO public.country_group VALUES ('LT', 'oda_none', '2022-01-01', '2026-12-31', 'https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html', true, '01a22a41-68bc-7447-83a3-49babbc64cab', 1);
INSERT INTO public.country_group VALUES ('LU', 'oda_none', '2022-01-01', '2026-12-31', 'https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html', true, '01a22a41-68bc-7447-83a3-49bb60d91816', 1);
INSERT INTO public.country_group VALUES ('MT', 'oda_none', '2022-01-01', '2026-12-31', 'https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html', true, '01a22a41-68bc-7447-83a3-49bcfa0f1cc6', 1);
INSERT INTO public.country_group VALUES ('NL', 'oda_none', '2022-01-01', '2026-12-31', 'https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html', true, '01a22a41-68bc-7447-83a3-49bde0df39dd', 1);
INSERT INTO public.country_group VALUES ('PL', 'oda_none', '2022-01-01', '2026-12-31', 'https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html', true, '01a22a41-68bc-7447-83a3-49be7bb0b7fc', 1);
INSERT INTO public.country_group VALUES ('PT', 'oda_none', '2022-01-01', '2026-12-31', 'https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html', true, '01a22a41-68bc-7447-83a3-49bf318f6fe2', 1);
INSERT INTO public.country_group VALUES ('RO', 'oda_none', '2022-01-01', '2026-12-31', 'https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html', true, '01a22a41-68bc-7447-83a3-49c085272495', 1);
INSERT INTO public.country_group VALUES ('SK', 'oda_none', '2022-01-01', '2026-12-31', 'https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html', true, '01a22a41-68bc-7447-83a3-49c1eb4684de', 1);
INSERT INTO public.country_group VALUES ('SI', 'oda_none', '2022-01-01', '2026-12-31', 'https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html', true, '01a22a41-68bc-7447-83a3-49c227793881', 1);
INSERT INTO public.country_group VALUES ('ES', 'oda_none', '2022-01-01', '2026-12-31', 'https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html', true, '01a22a41-68bc-7447-83a3-49c31ee2a6a4', 1);
INSERT INTO public.country_group VALUES ('SE', 'oda_none', '2022-01-01', '2026-12-31', 'https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html', true, '01a22a41-68bc-7447-83a3-49c413bec254', 1);
INSERT INTO public.country_group VALUES ('GB', 'oda_none', '2022-01-01', '2026-12-31', 'https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html', true, '01a22a41-68bd-7595-928d-a61b3a0c4a2e', 1);
INSERT INTO public.country_group VALUES ('ST', 'oda_ldc', '2022-01-01', '2024-12-12', 'https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html', true, '01a22a41-68bd-7595-928d-a61c303d38fe', 1);
INSERT INTO public.country_group VALUES ('NR', 'oda_none', '2026-01-01', '2026-12-31', 'https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html', true, '01a22a41-68bd-7595-928d-a61d24f6306c', 1);
INSERT INTO public.country_group VALUES ('BF', 'french_oda_suspended', '2023-08-06', NULL, 'http://www.grenoble.fr/329-ouagadougou.htm', false, '01a22a41-68bd-7595-928d-a61ec7778509', 1);
INSERT INTO public.country_group VALUES ('XK', 'oda_umic', '2022', NULL, 'https://liste.example/2022', true, '01900000-0000-7000-8000-000000009707', 1);
INSERT INTO public.description VALUES (1, '2026-11-30 02:20:59.607266+00', false, NULL, '01a22a41-6935-76fa-82d4-1ba87f1eceb5', '01a22a41-6936-77cc-b318-e19cded41565', '01a22a41-6936-77cc-b318-e19e56d291c7');
INSERT INTO public.description VALUES (1, '2026-11-30 02:21:00.228554+00', false, NULL, '01a22a41-6ba0-71fb-a7c6-c03de1bd690c', '01a22a41-6ba0-71fb-a7c6-c03e6259c4ea', '01a22a41-6ba1-7744-9bd4-3782594fc3bb');
INSERT INTO public.document VALUES ('Délibération heronalpha', NULL, 'heronalpha.pdf', 'application/pdf', 43, 'c8927d0d126f2a9916d5fe28d2a7acd1527cb91d3bcbbe69ed59b69692c282f8', 'al/alpha', NULL, 1, '2026-11-30 02:20:59.749695+00', false, 'Source heronalpha', 'Note heronalpha', NULL, '01a22a41-6935-76fa-82d4-1ba87f1eceb5', '01a22a41-6936-77cc-b318-e19cded41565', '01a22a41-6989-7082-a36f-8ac186a0bba4');
INSERT INTO public.document VALUES ('Délibération kiwibeta', NULL, 'kiwibeta.pdf', 'application/pdf', 43, 'c8927d0d126f2a9916d5fe28d2a7acd1527cb91d3bcbbe69ed59b69692c282f8', 'be/beta', NULL, 1, '2026-11-30 02:21:00.32616+00', false, 'Source kiwibeta', 'Note kiwibeta', NULL, '01a22a41-6ba0-71fb-a7c6-c03de1bd690c', '01a22a41-6ba0-71fb-a7c6-c03e6259c4ea', '01a22a41-6bf2-72b0-a3e7-735555c29964');
INSERT INTO public.evaluation VALUES ('E2', 'Évaluation heronalpha', 'mi_parcours', '2021', '2025', NULL, 'oui', 1, '2026-11-30 02:20:59.761243+00', false, 'Source heronalpha', 'Note heronalpha', NULL, '01a22a41-6935-76fa-82d4-1ba87f1eceb5', '01a22a41-6936-77cc-b318-e19cded41565', '01a22a41-6985-72e9-87b4-3b430361c71f', 'answering', '2026-01-31', '01a22a41-68f6-7579-b7bf-8b64a0b7e552', NULL, NULL);
INSERT INTO public.evaluation VALUES ('E1', 'Évaluation heronalpha', 'mi_parcours', '2021', '2025', NULL, 'oui', 2, '2026-11-30 02:20:59.761239+00', false, 'Source heronalpha', 'Note heronalpha', NULL, '01a22a41-6935-76fa-82d4-1ba87f1eceb5', '01a22a41-6936-77cc-b318-e19cded41565', '01a22a41-6965-7358-8e9b-78e4319fb95c', 'joint_session', '2026-01-31', '01a22a41-68f6-7579-b7bf-8b64a0b7e552', '01a22a41-6a78-77d4-b1b6-a63ff5696f6f', NULL);
INSERT INTO public.evaluation VALUES ('E2', 'Évaluation kiwibeta', 'mi_parcours', '2021', '2025', NULL, 'oui', 1, '2026-11-30 02:21:00.326856+00', false, 'Source kiwibeta', 'Note kiwibeta', NULL, '01a22a41-6ba0-71fb-a7c6-c03de1bd690c', '01a22a41-6ba0-71fb-a7c6-c03e6259c4ea', '01a22a41-6be5-70c3-ae8e-610eb3d1a1d3', 'answering', '2026-01-31', '01a22a41-68f6-7579-b7bf-8b64a0b7e552', NULL, NULL);
INSERT INTO public.evaluation VALUES ('E1', 'Évaluation kiwibeta', 'mi_parcours', '2021', '2025', NULL, 'oui', 2, '2026-11-30 02:21:00.326852+00', false, 'Source kiwibeta', 'Note kiwibeta', NULL, '01a22a41-6ba0-71fb-a7c6-c03de1bd690c', '01a22a41-6ba0-71fb-a7c6-c03e6259c4ea', '01a22a41-6bcd-73b5-b542-6cfafe2b85e0', 'joint_session', '2026-01-31', '01a22a41-68f6-7579-b7bf-8b64a0b7e552', '01a22a41-6c6c-762e-9b7e-0c410e092f78', NULL);
INSERT INTO public.evaluation_participant VALUES ('01a22a41-6965-7358-8e9b-78e4319fb95c', 'a', 'evaluateur', 'Mission heronalpha', 'Quelqu’un brouillonheron', 1, '2026-11-30 02:20:59.836981+00', false, 'Source heronalpha', 'Note heronalpha', NULL, '01a22a41-6935-76fa-82d4-1ba87f1eceb5', '01a22a41-6936-77cc-b318-e19cded41565', '01a22a41-698a-7621-a198-c32304467626');
INSERT INTO public.evaluation_participant VALUES ('01a22a41-6bcd-73b5-b542-6cfafe2b85e0', 'a', 'evaluateur', 'Mission kiwibeta', 'Quelqu’un brouillonheron', 1, '2026-11-30 02:21:00.360975+00', false, 'Source kiwibeta', 'Note kiwibeta', NULL, '01a22a41-6ba0-71fb-a7c6-c03de1bd690c', '01a22a41-6ba0-71fb-a7c6-c03e6259c4ea', '01a22a41-6bf3-76e6-92b0-4c42226b73ed');
INSERT INTO public.exchange_rate VALUES ('XAF', '1999-01-01', NULL, true, '655.957', 'Parité fixe du franc CFA et de l’euro (1 euro = 655,957 francs CFA) depuis le 1er janvier 1999 : décision 98/683/CE du Conseil du 23 novembre 1998, JO L 320 du 28.11.1998, p. 58.', 1, false, '01a22a41-68ed-7460-bf78-43b1b9802c2e');
INSERT INTO public.exchange_rate VALUES ('XOF', '1999-01-01', NULL, true, '655.957', 'Parité fixe du franc CFA et de l’euro (1 euro = 655,957 francs CFA) depuis le 1er janvier 1999 : décision 98/683/CE du Conseil du 23 novembre 1998, JO L 320 du 28.11.1998, p. 58.', 1, false, '01a22a41-68ed-7460-bf78-43b2680e96a9');
INSERT INTO public.financing_line VALUES ('01a22a41-6964-7652-9d03-52fc1c54990c', 'Payeur heronalpha', 'Appel heronalpha', 'numeraire', 'a', NULL, NULL, '61234.50', NULL, 'EUR', NULL, NULL, NULL, NULL, NULL, 1, '2026-11-30 02:20:59.85027+00', false, 'Source heronalpha', 'Note heronalpha', NULL, '01a22a41-6935-76fa-82d4-1ba87f1eceb5', '01a22a41-6936-77cc-b318-e19cded41565', '01a22a41-6965-7358-8e9b-78da15fa08ee', NULL);
INSERT INTO public.financing_line VALUES ('01a22a41-6bcc-7537-9ba2-954bba82e0e7', 'Payeur kiwibeta', 'Appel kiwibeta', 'numeraire', 'a', NULL, NULL, '61234.50', NULL, 'EUR', NULL, NULL, NULL, NULL, NULL, 1, '2026-11-30 02:21:00.363103+00', false, 'Source kiwibeta', 'Note kiwibeta', NULL, '01a22a41-6ba0-71fb-a7c6-c03de1bd690c', '01a22a41-6ba0-71fb-a7c6-c03e6259c4ea', '01a22a41-6bcd-73b5-b542-6cf0c04f5c01', NULL);
INSERT INTO public.funder_call VALUES ('fonds-2025', 'call', 2025, 'Fonds des villes', 'Cities’ fund', 'Fonds', '["Fonds des villes"]', NULL, '2025-05-30', NULL, NULL, 'https://fonds.example/appel', 'doubtful', false, 1, '01900000-0000-7000-8000-00000000ca11');
INSERT INTO public.funder_rule VALUES ('01900000-0000-7000-8000-00000000ca11', 'R1', 1, 'max_share', 'funder', '70', NULL, '[]', '[]', false, NULL, 'Le fonds apporte au plus 70 % du plan.', 'The fund brings at most 70% of the plan.', NULL, NULL, 'https://fonds.example/regle', 'sure', false, 1, '01900000-0000-7000-8000-000000000e01');
INSERT INTO public.funder_rule VALUES ('01900000-0000-7000-8000-00000000ca11', 'R2', 2, 'requires', NULL, NULL, NULL, '[]', '[]', false, 'letters', 'Une lettre d’intention de chacun.', NULL, NULL, NULL, 'https://fonds.example/regle', 'sure', false, 1, '01a22a41-6d84-72ba-aad6-02e76d628421');
INSERT INTO public.guest VALUES ('01a22a41-6935-76fa-82d4-1ba87f1eceb5', '01a22a41-6d2c-77e0-b1c2-d5c406d74115', '01a22a41-6965-7358-8e9b-78e4319fb95c', '01a22a41-6d84-72ba-aad6-02e6d36bc1b8');
INSERT INTO public.indicator VALUES ('01a22a41-6935-76fa-82d4-1ba87f1eceb5', '01a22a41-6af4-72c5-91ba-afdaa4313631', 'I1', '01a22a41-6af4-72c5-91ba-afdba0040063');
INSERT INTO public.indicator VALUES ('01a22a41-6ba0-71fb-a7c6-c03de1bd690c', '01a22a41-6cc8-77e9-8fbb-2e4e4b28a027', 'I1', '01a22a41-6cc8-77e9-8fbb-2e4f0d2a3a29');
INSERT INTO public.invitation VALUES ('invited@alpha.example', '01a22a41-6925-7328-b427-82eefff4b02c', '["reader"]', NULL, false, NULL, NULL, NULL, '01a22a41-6925-7328-b427-82eefff4b02c', false, '4f933145f16abf8e2a5942291d38989efdbea53b67ac0409acf13d896d9cd0f0', '2026-03-02 12:00:00+00', '2100-01-01 00:00:00+00', NULL, NULL, NULL, NULL, NULL, '01a22a41-6b81-7112-845a-14e81079e193');
INSERT INTO public.invitation VALUES ('guest@alpha.example', NULL, '[]', NULL, false, '01a22a41-6935-76fa-82d4-1ba87f1eceb5', '01a22a41-6965-7358-8e9b-78e4319fb95c', NULL, '01a22a41-6925-7328-b427-82eefff4b02c', false, '4c0991e1bb564cae892045239df9b75d3a91b9f6b2cc5858bfc8e391d21812d6', '2026-03-02 12:00:00+00', '2100-01-01 00:00:00+00', NULL, NULL, NULL, NULL, NULL, '01a22a41-6b81-7112-845a-14e9d65b12de');
INSERT INTO public.invitation VALUES ('invited@beta.example', '01a22a41-6b96-7259-96f3-66d9f6585fa0', '["reader"]', NULL, false, NULL, NULL, NULL, '01a22a41-6b96-7259-96f3-66d9f6585fa0', false, 'e405e4763c8fdec9b1cfa6e64bd235601024f7fedee50b4d8b8785c5bd42d8e9', '2026-03-02 12:00:00+00', '2100-01-01 00:00:00+00', NULL, NULL, NULL, NULL, NULL, '01a22a41-6d28-7701-8b4a-07a753f5f76b');
INSERT INTO public.invitation VALUES ('guest@beta.example', NULL, '[]', NULL, false, '01a22a41-6ba0-71fb-a7c6-c03de1bd690c', '01a22a41-6bcd-73b5-b542-6cfafe2b85e0', NULL, '01a22a41-6b96-7259-96f3-66d9f6585fa0', false, '31f1047274a9ef541b54d2cd88dd713593dd37d3517fddd98f45f76fb4e0124c', '2026-03-02 12:00:00+00', '2100-01-01 00:00:00+00', NULL, NULL, NULL, NULL, NULL, '01a22a41-6d28-7701-8b4a-07a867893017');
INSERT INTO public.key_date VALUES ('1996', 'serment_jumelage', 'Serment heronalpha', 1, '2026-11-30 02:20:59.780973+00', false, 'Source heronalpha', 'Note heronalpha', NULL, '01a22a41-6935-76fa-82d4-1ba87f1eceb5', '01a22a41-6936-77cc-b318-e19cded41565', '01a22a41-698a-7621-a198-c31ce0c10db7');
INSERT INTO public.key_date VALUES ('1996', 'serment_jumelage', 'Serment kiwibeta', 1, '2026-11-30 02:21:00.332238+00', false, 'Source kiwibeta', 'Note kiwibeta', NULL, '01a22a41-6ba0-71fb-a7c6-c03de1bd690c', '01a22a41-6ba0-71fb-a7c6-c03e6259c4ea', '01a22a41-6bf2-72b0-a3e7-735653a161a1');
INSERT INTO public.ledger_entry VALUES ('M1', '01a22a41-6964-7652-9d03-52fc1c54990c', 'depense', NULL, '2023-04-05', 'Dépense heronalpha', '1250.75', 'EUR', NULL, NULL, 'a', NULL, NULL, NULL, NULL, NULL, NULL, 1, '2026-11-30 02:20:59.867315+00', false, 'Source heronalpha', 'Note heronalpha', NULL, '01a22a41-6935-76fa-82d4-1ba87f1eceb5', '01a22a41-6936-77cc-b318-e19cded41565', '01a22a41-6965-7358-8e9b-78dbe6a7a251');
INSERT INTO public.ledger_entry VALUES ('M1', '01a22a41-6bcc-7537-9ba2-954bba82e0e7', 'depense', NULL, '2023-04-05', 'Dépense kiwibeta', '1250.75', 'EUR', NULL, NULL, 'a', NULL, NULL, NULL, NULL, NULL, NULL, 1, '2026-11-30 02:21:00.384393+00', false, 'Source kiwibeta', 'Note kiwibeta', NULL, '01a22a41-6ba0-71fb-a7c6-c03de1bd690c', '01a22a41-6ba0-71fb-a7c6-c03e6259c4ea', '01a22a41-6bcd-73b5-b542-6cf1e6e4b879');
INSERT INTO public.ledger_total VALUES ('01a22a41-6964-7652-9d03-52fc1c54990c', '3b85936fe669f7894b25e89d1842735b205f9050c2056fbec01eca68303a6f68', 'depense', NULL, 2023, 'EUR', NULL, NULL, 'a', NULL, '1250.75', 1, 0, '01a22a41-6a70-75ea-92f5-d0f938d567e6');
INSERT INTO public.ledger_total VALUES ('01a22a41-6bcc-7537-9ba2-954bba82e0e7', '3b85936fe669f7894b25e89d1842735b205f9050c2056fbec01eca68303a6f68', 'depense', NULL, 2023, 'EUR', NULL, NULL, 'a', NULL, '1250.75', 1, 0, '01a22a41-6c6a-74d7-b14e-f50082689f08');
INSERT INTO public.local_return VALUES ('a', 'competences', 'found', 'Retour heronalpha', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 1, '2026-11-30 02:20:59.769254+00', false, 'Source heronalpha', 'Note heronalpha', NULL, '01a22a41-6935-76fa-82d4-1ba87f1eceb5', '01a22a41-6936-77cc-b318-e19cded41565', '01a22a41-6965-7358-8e9b-78e26a1cfd7f', NULL, NULL, NULL, NULL);
INSERT INTO public.local_return VALUES ('a', 'competences', 'found', 'Retour kiwibeta', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 1, '2026-11-30 02:21:00.327744+00', false, 'Source kiwibeta', 'Note kiwibeta', NULL, '01a22a41-6ba0-71fb-a7c6-c03de1bd690c', '01a22a41-6ba0-71fb-a7c6-c03e6259c4ea', '01a22a41-6bcd-73b5-b542-6cf8f42d7715', NULL, NULL, NULL, NULL);
INSERT INTO public.measurement VALUES ('01a22a41-6af4-72c5-91ba-afdba0040063', '2025', '47', NULL, NULL, 'a', 1, '2026-11-30 02:21:00.147284+00', false, 'Source heronalpha', 'Note heronalpha', NULL, '01a22a41-6935-76fa-82d4-1ba87f1eceb5', '01a22a41-6936-77cc-b318-e19cded41565', '01a22a41-6b71-772b-8e35-5477ca64e269', NULL, NULL, NULL, NULL);
INSERT INTO public.measurement VALUES ('01a22a41-6cc8-77e9-8fbb-2e4f0d2a3a29', '2025', '47', NULL, NULL, 'a', 1, '2026-11-30 02:21:00.57314+00', false, 'Source kiwibeta', 'Note kiwibeta', NULL, '01a22a41-6ba0-71fb-a7c6-c03de1bd690c', '01a22a41-6ba0-71fb-a7c6-c03e6259c4ea', '01a22a41-6d1c-7508-b4c5-c6083f4e0138', NULL, NULL, NULL, NULL);
INSERT INTO public.meeting VALUES ('2024-05-06', 'elus', NULL, 'Rencontre heronalpha', 1, '2026-11-30 02:20:59.711309+00', false, 'Source heronalpha', 'Note heronalpha', NULL, '01a22a41-6935-76fa-82d4-1ba87f1eceb5', '01a22a41-6936-77cc-b318-e19cded41565', '01a22a41-6965-7358-8e9b-78e1d361aae5');
INSERT INTO public.meeting VALUES ('2024-05-06', 'elus', NULL, 'Rencontre kiwibeta', 1, '2026-11-30 02:21:00.300463+00', false, 'Source kiwibeta', 'Note kiwibeta', NULL, '01a22a41-6ba0-71fb-a7c6-c03de1bd690c', '01a22a41-6ba0-71fb-a7c6-c03e6259c4ea', '01a22a41-6bcd-73b5-b542-6cf77614c3ba');
INSERT INTO public.member VALUES ('01a22a41-6935-76fa-82d4-1ba87f1eceb5', '01a22a41-6925-7328-b427-82eefff4b02c', 'chef_de_file', 'a', NULL, NULL, '01a22a41-6936-77cc-b318-e19cded41565', NULL, 1, NULL);
INSERT INTO public.member VALUES ('01a22a41-6935-76fa-82d4-1ba87f1eceb5', '01a22a41-6925-7328-b427-82ef6c187be3', 'partenaire', 'b', NULL, NULL, '01a22a41-6936-77cc-b318-e19d133c3392', NULL, 1, NULL);
INSERT INTO public.member VALUES ('01a22a41-6ba0-71fb-a7c6-c03de1bd690c', '01a22a41-6b96-7259-96f3-66d9f6585fa0', 'chef_de_file', 'a', NULL, NULL, '01a22a41-6ba0-71fb-a7c6-c03e6259c4ea', NULL, 1, NULL);
INSERT INTO public.member VALUES ('01a22a41-6ba0-71fb-a7c6-c03de1bd690c', '01a22a41-6b96-7259-96f3-66da61eb6cd4', 'partenaire', 'b', NULL, NULL, '01a22a41-6ba1-7744-9bd4-37814c6f09ee', NULL, 1, NULL);
INSERT INTO public.member VALUES ('01a22a41-6935-76fa-82d4-1ba87f1eceb5', '01a22a41-6d2c-77e0-b1c2-d5bad82e9411', 'associe', 'a', NULL, NULL, '01a22a41-6d2c-77e0-b1c2-d5bbd62a4915', NULL, 1, NULL);
INSERT INTO public.membership VALUES (1, '2026-11-30 02:20:59.574825+00', false, NULL, NULL, '01a22a41-6936-77cc-b318-e19d133c3392', '01a22a41-6935-76fa-82d4-1ba87f1eceb5', NULL, '01a22a41-695c-70bb-8c87-1f078ef03ff9');
INSERT INTO public.membership VALUES (2, '2026-11-30 02:20:59.574765+00', false, NULL, NULL, '01a22a41-6936-77cc-b318-e19cded41565', '01a22a41-6935-76fa-82d4-1ba87f1eceb5', '01a22a41-6936-77cc-b318-e19cded41565', '01a22a41-695c-70bb-8c87-1f0688156e0b');
INSERT INTO public.membership VALUES (1, '2026-11-30 02:21:00.193663+00', false, NULL, NULL, '01a22a41-6ba1-7744-9bd4-37814c6f09ee', '01a22a41-6ba0-71fb-a7c6-c03de1bd690c', NULL, '01a22a41-6bc8-7489-a845-d7740532931a');
INSERT INTO public.membership VALUES (2, '2026-11-30 02:21:00.193604+00', false, NULL, NULL, '01a22a41-6ba0-71fb-a7c6-c03e6259c4ea', '01a22a41-6ba0-71fb-a7c6-c03de1bd690c', '01a22a41-6ba0-71fb-a7c6-c03e6259c4ea', '01a22a41-6bc8-7489-a845-d77334de2466');
INSERT INTO public.membership VALUES (1, '2026-11-30 02:21:00.590367+00', false, NULL, NULL, '01a22a41-6d2c-77e0-b1c2-d5bbd62a4915', '01a22a41-6935-76fa-82d4-1ba87f1eceb5', NULL, '01a22a41-6d64-71ba-992a-cc93668dfda0');
INSERT INTO public.mission VALUES ('a', 'b', '2024-05', 3, NULL, NULL, NULL, NULL, NULL, NULL, 'Payeur heronalpha', 'Mission heronalpha', 1, '2026-11-30 02:20:59.714029+00', false, 'Source heronalpha', 'Note heronalpha', NULL, '01a22a41-6935-76fa-82d4-1ba87f1eceb5', '01a22a41-6936-77cc-b318-e19cded41565', '01a22a41-6965-7358-8e9b-78e080672d56', NULL, NULL);
INSERT INTO public.mission VALUES ('a', 'b', '2024-05', 3, NULL, NULL, NULL, NULL, NULL, NULL, 'Payeur kiwibeta', 'Mission kiwibeta', 1, '2026-11-30 02:21:00.304403+00', false, 'Source kiwibeta', 'Note kiwibeta', NULL, '01a22a41-6ba0-71fb-a7c6-c03de1bd690c', '01a22a41-6ba0-71fb-a7c6-c03e6259c4ea', '01a22a41-6bcd-73b5-b542-6cf6e3df66a5', NULL, NULL);
INSERT INTO public.objective VALUES ('01a22a41-6935-76fa-82d4-1ba87f1eceb5', 'O1', '01a22a41-6af4-72c5-91ba-afd9bb2af94b', '01a22a41-6af4-72c5-91ba-afdaa4313631');
INSERT INTO public.objective VALUES ('01a22a41-6ba0-71fb-a7c6-c03de1bd690c', 'O1', '01a22a41-6cc8-77e9-8fbb-2e4de38efd11', '01a22a41-6cc8-77e9-8fbb-2e4e4b28a027');
INSERT INTO public.oda_classification VALUES ('01a22a41-6964-7652-9d03-52fc1c54990c', 'BF', '14031', NULL, NULL, NULL, 'Action heronalpha', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 1, '2026-11-30 02:20:59.861305+00', false, 'Source heronalpha', 'Note heronalpha', NULL, '01a22a41-6935-76fa-82d4-1ba87f1eceb5', '01a22a41-6936-77cc-b318-e19cded41565', '01a22a41-6965-7358-8e9b-78ddb2f1107a');
INSERT INTO public.oda_classification VALUES ('01a22a41-6bcc-7537-9ba2-954bba82e0e7', 'TN', '14031', NULL, NULL, NULL, 'Action kiwibeta', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 1, '2026-11-30 02:21:00.364256+00', false, 'Source kiwibeta', 'Note kiwibeta', NULL, '01a22a41-6ba0-71fb-a7c6-c03de1bd690c', '01a22a41-6ba0-71fb-a7c6-c03e6259c4ea', '01a22a41-6bcd-73b5-b542-6cf313750d1c');
INSERT INTO public.oda_filing VALUES ('01a22a41-6925-7328-b427-82eefff4b02c', 2019, 1, '2020-05-12', 'Accusé heronalpha', NULL, NULL, NULL, NULL, NULL, '{"columns": [["Titre"]], "rows": [["Projet heronalpha"]], "missing": 0}', NULL, '2026-11-30 02:21:00.708944+00', '01a22a41-6d84-72ba-aad6-02e8696d3ccd');
INSERT INTO public.organisation VALUES ('VILLE-ALPHA-A', NULL, 'Ville alpha a', 'FR', 'commune', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '01a22a41-6925-7328-b427-82eefff4b02c', 'ville alpha a', 1, NULL, NULL);
INSERT INTO public.organisation VALUES ('VILLE-HERONALPHA-B', NULL, 'Ville heronalpha b', 'BF', 'commune', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '01a22a41-6925-7328-b427-82ef6c187be3', 'ville heronalpha b', 1, NULL, NULL);
INSERT INTO public.organisation VALUES ('VILLE-BETA-A', NULL, 'Ville beta a', 'FR', 'commune', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '01a22a41-6b96-7259-96f3-66d9f6585fa0', 'ville beta a', 1, NULL, NULL);
INSERT INTO public.organisation VALUES ('VILLE-KIWIBETA-B', NULL, 'Ville kiwibeta b', 'TN', 'commune', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '01a22a41-6b96-7259-96f3-66da61eb6cd4', 'ville kiwibeta b', 1, NULL, NULL);
INSERT INTO public.organisation VALUES ('ASSOCIATION-HERONALPHA', NULL, 'Association heronalpha', 'FR', 'association', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '01a22a41-6d2c-77e0-b1c2-d5bad82e9411', 'association heronalpha', 1, NULL, NULL);
INSERT INTO public.organisation VALUES ('CABINET', NULL, 'Cabinet', 'FR', 'entreprise', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '01a22a41-6d2c-77e0-b1c2-d5bcf708d64c', 'cabinet', 1, NULL, NULL);
INSERT INTO public.partnership VALUES ('alpha', 'alpha', NULL, 'Entente heronalpha', '01a22a41-6925-7328-b427-82eefff4b02c', NULL, 'Résumé heronalpha', '["https://heronalpha.example/source"]', 'Note heronalpha', NULL, 1, '01a22a41-6935-76fa-82d4-1ba87f1eceb5', 'entente heronalpha', '[]', '[]');
INSERT INTO public.partnership VALUES ('beta', 'beta', NULL, 'Entente kiwibeta', '01a22a41-6b96-7259-96f3-66d9f6585fa0', NULL, 'Résumé kiwibeta', '["https://kiwibeta.example/source"]', 'Note kiwibeta', NULL, 1, '01a22a41-6ba0-71fb-a7c6-c03de1bd690c', 'entente kiwibeta', '[]', '[]');
INSERT INTO public.partnership_label VALUES ('01a22a41-6935-76fa-82d4-1ba87f1eceb5', 'theme', 1, 'Eau heronalpha', '01a22a41-6936-77cc-b318-e19fcd0028b9');
INSERT INTO public.partnership_label VALUES ('01a22a41-6ba0-71fb-a7c6-c03de1bd690c', 'theme', 1, 'Eau kiwibeta', '01a22a41-6ba1-7744-9bd4-378328282cd4');
INSERT INTO public.person VALUES ('officer@a.example', 'Officer', '$argon2id$v=19$m=8,t=1,p=1$ByignVL4SPMXD07lj40gqA$z+XHuKJMpbRoOdwmSXgwmRAPBkfrLo8c4UYlg9vVUOM', NULL, false, true, '01a22a41-6d2c-77e0-b1c2-d5bd38538988');
INSERT INTO public.person VALUES ('signatory@a.example', 'Signatory', '$argon2id$v=19$m=8,t=1,p=1$ByignVL4SPMXD07lj40gqA$z+XHuKJMpbRoOdwmSXgwmRAPBkfrLo8c4UYlg9vVUOM', NULL, false, true, '01a22a41-6d2c-77e0-b1c2-d5beeb137482');
INSERT INTO public.person VALUES ('reader@a.example', 'Reader', '$argon2id$v=19$m=8,t=1,p=1$ByignVL4SPMXD07lj40gqA$z+XHuKJMpbRoOdwmSXgwmRAPBkfrLo8c4UYlg9vVUOM', NULL, false, true, '01a22a41-6d2c-77e0-b1c2-d5bfb5981fa8');
INSERT INTO public.person VALUES ('administrator@a.example', 'Administrator', '$argon2id$v=19$m=8,t=1,p=1$ByignVL4SPMXD07lj40gqA$z+XHuKJMpbRoOdwmSXgwmRAPBkfrLo8c4UYlg9vVUOM', NULL, false, true, '01a22a41-6d2c-77e0-b1c2-d5c0881717c0');
INSERT INTO public.person VALUES ('officer@b.example', 'Officer', '$argon2id$v=19$m=8,t=1,p=1$ByignVL4SPMXD07lj40gqA$z+XHuKJMpbRoOdwmSXgwmRAPBkfrLo8c4UYlg9vVUOM', NULL, false, true, '01a22a41-6d2c-77e0-b1c2-d5c1e233b4a3');
INSERT INTO public.person VALUES ('signatory@b.example', 'Signatory', '$argon2id$v=19$m=8,t=1,p=1$ByignVL4SPMXD07lj40gqA$z+XHuKJMpbRoOdwmSXgwmRAPBkfrLo8c4UYlg9vVUOM', NULL, false, true, '01a22a41-6d2c-77e0-b1c2-d5c2b0b61eb5');
INSERT INTO public.person VALUES ('officer@associate.example', 'Officer', '$argon2id$v=19$m=8,t=1,p=1$ByignVL4SPMXD07lj40gqA$z+XHuKJMpbRoOdwmSXgwmRAPBkfrLo8c4UYlg9vVUOM', NULL, false, true, '01a22a41-6d2c-77e0-b1c2-d5c3f02df6cd');
INSERT INTO public.person VALUES ('evaluator@cabinet.example', 'Evaluator', '$argon2id$v=19$m=8,t=1,p=1$ByignVL4SPMXD07lj40gqA$z+XHuKJMpbRoOdwmSXgwmRAPBkfrLo8c4UYlg9vVUOM', NULL, false, true, '01a22a41-6d2c-77e0-b1c2-d5c406d74115');
INSERT INTO public.person VALUES ('officer@stranger.example', 'Officer', '$argon2id$v=19$m=8,t=1,p=1$ByignVL4SPMXD07lj40gqA$z+XHuKJMpbRoOdwmSXgwmRAPBkfrLo8c4UYlg9vVUOM', NULL, false, true, '01a22a41-6d2c-77e0-b1c2-d5c5e6157c57');
INSERT INTO public.person VALUES ('instance@aict.example', 'Instance', '$argon2id$v=19$m=8,t=1,p=1$ByignVL4SPMXD07lj40gqA$z+XHuKJMpbRoOdwmSXgwmRAPBkfrLo8c4UYlg9vVUOM', NULL, true, true, '01a22a41-6d2d-73f6-aa52-9bc6bfb58e2e');
INSERT INTO public.project VALUES ('P1', 'Projet heronalpha', '01a22a41-6964-7652-9d03-52f8ad20098a', '01a22a41-6925-7328-b427-82eefff4b02c', NULL, NULL, '200000', 'EUR', 1, '2026-11-30 02:20:59.802979+00', false, 'Source heronalpha', 'Note heronalpha', NULL, '01a22a41-6935-76fa-82d4-1ba87f1eceb5', '01a22a41-6936-77cc-b318-e19cded41565', '01a22a41-6964-7652-9d03-52fc1c54990c', NULL);
INSERT INTO public.project VALUES ('P1', 'Projet kiwibeta', '01a22a41-6bcc-7537-9ba2-95474b29e5ce', '01a22a41-6b96-7259-96f3-66d9f6585fa0', NULL, NULL, '200000', 'EUR', 1, '2026-11-30 02:21:00.356741+00', false, 'Source kiwibeta', 'Note kiwibeta', NULL, '01a22a41-6ba0-71fb-a7c6-c03de1bd690c', '01a22a41-6ba0-71fb-a7c6-c03e6259c4ea', '01a22a41-6bcc-7537-9ba2-954bba82e0e7', NULL);
INSERT INTO public.recommendation VALUES ('01a22a41-6965-7358-8e9b-78e4319fb95c', '01a22a41-6935-76fa-82d4-1ba87f1eceb5', 1, '01a22a41-6a78-77d4-b1b6-a6400d8a2275', '01a22a41-6a78-77d4-b1b6-a6410f0aa889', NULL);
INSERT INTO public.recommendation VALUES ('01a22a41-6bcd-73b5-b542-6cfafe2b85e0', '01a22a41-6ba0-71fb-a7c6-c03de1bd690c', 1, '01a22a41-6c6c-762e-9b7e-0c424d78affb', '01a22a41-6c6c-762e-9b7e-0c4361d27496', NULL);
INSERT INTO public.reference_item VALUES ('forms', '2026-11', 'twinning', 1, 'jumelage', 'twinning', 'Formes d’action citées par la note du 18 février 2020 (CIEDEL, Cités Unies France) et par « L’action internationale des collectivités territoriales, le cas grenoblois ».', '01a22a41-680b-72b7-b67f-dd214f21be4b');
INSERT INTO public.reference_item VALUES ('forms', '2026-11', 'decentralised_cooperation', 2, 'coopération décentralisée', 'decentralised cooperation', 'Formes d’action citées par la note du 18 février 2020 (CIEDEL, Cités Unies France) et par « L’action internationale des collectivités territoriales, le cas grenoblois ».', '01a22a41-680b-72b7-b67f-dd22476a483e');
INSERT INTO public.reference_item VALUES ('forms', '2026-11', 'territories', 3, 'partenariat entre territoires', 'partnership between territories', 'Formes d’action citées par la note du 18 février 2020 (CIEDEL, Cités Unies France) et par « L’action internationale des collectivités territoriales, le cas grenoblois ».', '01a22a41-680b-72b7-b67f-dd23ef67af20');
INSERT INTO public.reference_item VALUES ('forms', '2026-11', 'associations', 4, 'soutien aux associations locales de solidarité', 'support for local solidarity associations', 'Formes d’action citées par la note du 18 février 2020 (CIEDEL, Cités Unies France) et par « L’action internationale des collectivités territoriales, le cas grenoblois ».', '01a22a41-680b-72b7-b67f-dd242eda2fa6');
INSERT INTO public.reference_item VALUES ('forms', '2026-11', 'european_project', 5, 'projet européen de coopération', 'European cooperation project', 'Formes d’action citées par la note du 18 février 2020 (CIEDEL, Cités Unies France) et par « L’action internationale des collectivités territoriales, le cas grenoblois ».', '01a22a41-680b-72b7-b67f-dd25c6476b7c');
INSERT INTO public.reference_item VALUES ('forms', '2026-11', 'network', 6, 'participation à un réseau', 'network membership', 'Formes d’action citées par la note du 18 février 2020 (CIEDEL, Cités Unies France) et par « L’action internationale des collectivités territoriales, le cas grenoblois ».', '01a22a41-680b-72b7-b67f-dd2687536b90');
INSERT INTO public.reference_item VALUES ('forms', '2026-11', 'advocacy', 7, 'plaidoyer et présence dans les événements internationaux', 'advocacy and presence at international events', 'Formes d’action citées par la note du 18 février 2020 (CIEDEL, Cités Unies France) et par « L’action internationale des collectivités territoriales, le cas grenoblois ».', '01a22a41-6818-71b5-8d6e-8cb073cf6b76');
INSERT INTO public.reference_item VALUES ('forms', '2026-11', 'unilateral', 8, 'action unilatérale', 'unilateral action', 'Formes d’action citées par la note du 18 février 2020 (CIEDEL, Cités Unies France) et par « L’action internationale des collectivités territoriales, le cas grenoblois ».', '01a22a41-6818-71b5-8d6e-8cb1409e5943');
INSERT INTO public.reference_item VALUES ('forms', '2026-11', 'economic_promotion', 9, 'promotion économique', 'economic promotion', 'Formes d’action citées par la note du 18 février 2020 (CIEDEL, Cités Unies France) et par « L’action internationale des collectivités territoriales, le cas grenoblois ».', '01a22a41-6818-71b5-8d6e-8cb280a47b1a');
INSERT INTO public.reference_item VALUES ('forms', '2026-11', 'cross_border', 10, 'coopération transfrontalière', 'cross-border cooperation', 'Formes d’action citées par la note du 18 février 2020 (CIEDEL, Cités Unies France) et par « L’action internationale des collectivités territoriales, le cas grenoblois ».', '01a22a41-6818-71b5-8d6e-8cb370cd338d');
INSERT INTO public.reference_item VALUES ('forms', '2026-11', 'student_mobility', 11, 'mobilité étudiante', 'student mobility', 'Formes d’action citées par la note du 18 février 2020 (CIEDEL, Cités Unies France) et par « L’action internationale des collectivités territoriales, le cas grenoblois ».', '01a22a41-6818-71b5-8d6e-8cb4cac8b2b6');
INSERT INTO public.reference_item VALUES ('dimensions', '2026-11', 'skills', 1, 'Compétences et pratiques', 'Skills and practices', 'Dimensions du retour local, d’après les textes de l’atelier de 2017 (« Premier atelier : référentiels, État, transnationalisme ») et « L’action internationale des collectivités territoriales, le cas grenoblois ».', '01a22a41-682e-75ba-b744-3c3736eec198');
INSERT INTO public.reference_item VALUES ('dimensions', '2026-11', 'policies', 2, 'Politiques publiques locales', 'Local public policies', 'Dimensions du retour local, d’après les textes de l’atelier de 2017 (« Premier atelier : référentiels, État, transnationalisme ») et « L’action internationale des collectivités territoriales, le cas grenoblois ».', '01a22a41-682e-75ba-b744-3c387c2d0b15');
INSERT INTO public.reference_item VALUES ('dimensions', '2026-11', 'citizens', 3, 'Citoyens et cohésion sociale', 'Citizens and social cohesion', 'Dimensions du retour local, d’après les textes de l’atelier de 2017 (« Premier atelier : référentiels, État, transnationalisme ») et « L’action internationale des collectivités territoriales, le cas grenoblois ».', '01a22a41-682e-75ba-b744-3c395010fa4c');
INSERT INTO public.reference_item VALUES ('dimensions', '2026-11', 'youth', 4, 'Jeunesse et éducation', 'Youth and education', 'Dimensions du retour local, d’après les textes de l’atelier de 2017 (« Premier atelier : référentiels, État, transnationalisme ») et « L’action internationale des collectivités territoriales, le cas grenoblois ».', '01a22a41-682e-75ba-b744-3c3a262b0797');
INSERT INTO public.reference_item VALUES ('dimensions', '2026-11', 'diaspora', 5, 'Diaspora et migrations', 'Diaspora and migration', 'Dimensions du retour local, d’après les textes de l’atelier de 2017 (« Premier atelier : référentiels, État, transnationalisme ») et « L’action internationale des collectivités territoriales, le cas grenoblois ».', '01a22a41-682e-75ba-b744-3c3b28f7ade7');
INSERT INTO public.reference_item VALUES ('dimensions', '2026-11', 'culture', 6, 'Culture et événements', 'Culture and events', 'Dimensions du retour local, d’après les textes de l’atelier de 2017 (« Premier atelier : référentiels, État, transnationalisme ») et « L’action internationale des collectivités territoriales, le cas grenoblois ».', '01a22a41-682e-75ba-b744-3c3c4073f4a9');
INSERT INTO public.reference_item VALUES ('dimensions', '2026-11', 'economy', 7, 'Économie, tourisme et emploi', 'Economy, tourism and jobs', 'Dimensions du retour local, d’après les textes de l’atelier de 2017 (« Premier atelier : référentiels, État, transnationalisme ») et « L’action internationale des collectivités territoriales, le cas grenoblois ».', '01a22a41-682e-75ba-b744-3c3d47f71991');
INSERT INTO public.reference_item VALUES ('dimensions', '2026-11', 'visibility', 8, 'Visibilité et reconnaissance', 'Visibility and recognition', 'Dimensions du retour local, d’après les textes de l’atelier de 2017 (« Premier atelier : référentiels, État, transnationalisme ») et « L’action internationale des collectivités territoriales, le cas grenoblois ».', '01a22a41-682e-75ba-b744-3c3eb8db0ba8');
INSERT INTO public.reference_item VALUES ('dimensions', '2026-11', 'research', 9, 'Recherche, universités et santé', 'Research, universities and health', 'Dimensions du retour local, d’après les textes de l’atelier de 2017 (« Premier atelier : référentiels, État, transnationalisme ») et « L’action internationale des collectivités territoriales, le cas grenoblois ».', '01a22a41-682e-75ba-b744-3c3f87b486bf');
INSERT INTO public.reference_item VALUES ('themes', '2026-11', 'governance', 1, 'gouvernance locale', 'local governance', 'Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement.', '01a22a41-6847-76ce-906e-08feae6ceb98');
INSERT INTO public.reference_item VALUES ('themes', '2026-11', 'institutional_support', 2, 'appui institutionnel', 'institutional support', 'Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement.', '01a22a41-6847-76ce-906e-08ff4756e9af');
INSERT INTO public.reference_item VALUES ('themes', '2026-11', 'humanitarian', 3, 'action humanitaire', 'humanitarian action', 'Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement.', '01a22a41-6847-76ce-906e-09000262acb5');
INSERT INTO public.reference_item VALUES ('themes', '2026-11', 'water', 4, 'eau', 'water', 'Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement.', '01a22a41-6847-76ce-906e-0901568fa717');
INSERT INTO public.reference_item VALUES ('themes', '2026-11', 'drinking_water', 5, 'eau potable', 'drinking water', 'Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement.', '01a22a41-6847-76ce-906e-09027ec5b774');
INSERT INTO public.reference_item VALUES ('themes', '2026-11', 'sanitation', 6, 'assainissement', 'sanitation', 'Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement.', '01a22a41-6847-76ce-906e-0903df9f9aef');
INSERT INTO public.reference_item VALUES ('themes', '2026-11', 'waste', 7, 'déchets', 'waste', 'Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement.', '01a22a41-6847-76ce-906e-0904e9ecf57d');
INSERT INTO public.reference_item VALUES ('themes', '2026-11', 'water_and_waste', 8, 'eau et déchets', 'water and waste', 'Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement.', '01a22a41-6847-76ce-906e-0905708eaf60');
INSERT INTO public.reference_item VALUES ('themes', '2026-11', 'environment', 9, 'environnement', 'environment', 'Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement.', '01a22a41-6847-76ce-906e-0906e5a7baf2');
INSERT INTO public.reference_item VALUES ('themes', '2026-11', 'climate', 10, 'climat', 'climate', 'Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement.', '01a22a41-6847-76ce-906e-0907faae8fe0');
INSERT INTO public.reference_item VALUES ('themes', '2026-11', 'energy', 11, 'énergie', 'energy', 'Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement.', '01a22a41-6847-76ce-906e-090802a4f3b8');
INSERT INTO public.reference_item VALUES ('themes', '2026-11', 'culture', 12, 'culture', 'culture', 'Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement.', '01a22a41-6847-76ce-906e-090948e7c573');
INSERT INTO public.reference_item VALUES ('themes', '2026-11', 'heritage', 13, 'patrimoine', 'heritage', 'Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement.', '01a22a41-6847-76ce-906e-090ad180ce40');
INSERT INTO public.reference_item VALUES ('themes', '2026-11', 'education', 14, 'éducation', 'education', 'Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement.', '01a22a41-6847-76ce-906e-090bb14edafe');
INSERT INTO public.reference_item VALUES ('themes', '2026-11', 'training', 15, 'formation', 'training', 'Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement.', '01a22a41-6847-76ce-906e-090c0a7933d5');
INSERT INTO public.reference_item VALUES ('themes', '2026-11', 'employment', 16, 'emploi', 'employment', 'Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement.', '01a22a41-6847-76ce-906e-090d7cbed4c1');
INSERT INTO public.reference_item VALUES ('themes', '2026-11', 'youth', 17, 'jeunesse', 'youth', 'Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement.', '01a22a41-6847-76ce-906e-090e7c3c4cea');
INSERT INTO public.reference_item VALUES ('themes', '2026-11', 'gender', 18, 'égalité entre les femmes et les hommes', 'equality between women and men', 'Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement.', '01a22a41-6847-76ce-906e-090f5f91982d');
INSERT INTO public.reference_item VALUES ('themes', '2026-11', 'sport', 19, 'sport', 'sport', 'Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement.', '01a22a41-6847-76ce-906e-0910f992b03b');
INSERT INTO public.reference_item VALUES ('themes', '2026-11', 'health', 20, 'santé', 'health', 'Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement.', '01a22a41-684c-7775-9089-d862c41c4404');
INSERT INTO public.reference_item VALUES ('themes', '2026-11', 'research', 21, 'recherche et enseignement supérieur', 'research and higher education', 'Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement.', '01a22a41-684c-7775-9089-d863f20e34d7');
INSERT INTO public.reference_item VALUES ('themes', '2026-11', 'agriculture', 22, 'agriculture', 'agriculture', 'Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement.', '01a22a41-684c-7775-9089-d86461073fff');
INSERT INTO public.reference_item VALUES ('themes', '2026-11', 'food_security', 23, 'sécurité alimentaire', 'food security', 'Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement.', '01a22a41-684c-7775-9089-d86566c8fc37');
INSERT INTO public.reference_item VALUES ('themes', '2026-11', 'tourism', 24, 'tourisme', 'tourism', 'Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement.', '01a22a41-684c-7775-9089-d866bdde4aab');
INSERT INTO public.reference_item VALUES ('themes', '2026-11', 'digital', 25, 'numérique', 'digital technology', 'Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement.', '01a22a41-684c-7775-9089-d8679a12bcbd');
INSERT INTO public.reference_item VALUES ('themes', '2026-11', 'economy', 26, 'économie', 'economy', 'Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement.', '01a22a41-684c-7775-9089-d868b9a5187e');
INSERT INTO public.reference_item VALUES ('themes', '2026-11', 'attractiveness', 27, 'attractivité du territoire', 'attractiveness of the territory', 'Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement.', '01a22a41-684c-7775-9089-d869fdffc80b');
INSERT INTO public.reference_item VALUES ('themes', '2026-11', 'planning', 28, 'urbanisme', 'urban planning', 'Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement.', '01a22a41-684c-7775-9089-d86a65f9e645');
INSERT INTO public.reference_item VALUES ('themes', '2026-11', 'mobility', 29, 'mobilité et déplacements', 'mobility', 'Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement.', '01a22a41-684c-7775-9089-d86b0d0c37e5');
INSERT INTO public.reference_item VALUES ('themes', '2026-11', 'migration', 30, 'migrations', 'migration', 'Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement.', '01a22a41-684c-7775-9089-d86c4588d0ee');
INSERT INTO public.reference_item VALUES ('actor_kinds', '2026-11', 'association', 1, 'association', 'association', 'Acteurs des territoires partenaires que nomment les ateliers de 2017 sur l’action internationale ; liste à compléter.', '01a22a41-6865-70f0-901d-8d1e2ec867d7');
INSERT INTO public.reference_item VALUES ('actor_kinds', '2026-11', 'diaspora', 2, 'association de migrants, diaspora', 'migrants’ association, diaspora', 'Acteurs des territoires partenaires que nomment les ateliers de 2017 sur l’action internationale ; liste à compléter.', '01a22a41-6865-70f0-901d-8d1f75d6f2f2');
INSERT INTO public.reference_item VALUES ('actor_kinds', '2026-11', 'university', 3, 'université, recherche', 'university, research', 'Acteurs des territoires partenaires que nomment les ateliers de 2017 sur l’action internationale ; liste à compléter.', '01a22a41-6865-70f0-901d-8d2095cccf6d');
INSERT INTO public.reference_item VALUES ('actor_kinds', '2026-11', 'hospital', 4, 'hôpital, santé', 'hospital, health', 'Acteurs des territoires partenaires que nomment les ateliers de 2017 sur l’action internationale ; liste à compléter.', '01a22a41-6865-70f0-901d-8d21883effed');
INSERT INTO public.reference_item VALUES ('actor_kinds', '2026-11', 'company', 5, 'entreprise', 'company', 'Acteurs des territoires partenaires que nomment les ateliers de 2017 sur l’action internationale ; liste à compléter.', '01a22a41-6865-70f0-901d-8d2248682a19');
INSERT INTO public.reference_item VALUES ('actor_kinds', '2026-11', 'school', 6, 'école, lycée', 'school', 'Acteurs des territoires partenaires que nomment les ateliers de 2017 sur l’action internationale ; liste à compléter.', '01a22a41-6865-70f0-901d-8d2375be0a1e');
INSERT INTO public.reference_item VALUES ('actor_kinds', '2026-11', 'operator', 7, 'opérateur, régie, syndicat', 'operator, utility', 'Acteurs des territoires partenaires que nomment les ateliers de 2017 sur l’action internationale ; liste à compléter.', '01a22a41-6865-70f0-901d-8d24339751e2');
INSERT INTO public.reference_item VALUES ('actor_kinds', '2026-11', 'chamber', 8, 'chambre consulaire', 'chamber of commerce, trades or agriculture', 'Acteurs des territoires partenaires que nomment les ateliers de 2017 sur l’action internationale ; liste à compléter.', '01a22a41-6865-70f0-901d-8d25fc5908f1');
INSERT INTO public.reference_item VALUES ('actor_kinds', '2026-11', 'culture', 9, 'équipement ou compagnie culturelle', 'cultural venue or company', 'Acteurs des territoires partenaires que nomment les ateliers de 2017 sur l’action internationale ; liste à compléter.', '01a22a41-6865-70f0-901d-8d26014811ac');
INSERT INTO public.reference_item VALUES ('actor_kinds', '2026-11', 'committee', 10, 'comité de jumelage', 'twinning committee', 'Acteurs des territoires partenaires que nomment les ateliers de 2017 sur l’action internationale ; liste à compléter.', '01a22a41-6865-70f0-901d-8d27621c5358');
INSERT INTO public.reference_item VALUES ('actor_kinds', '2026-11', 'faith', 11, 'organisation religieuse', 'faith organisation', 'Acteurs des territoires partenaires que nomment les ateliers de 2017 sur l’action internationale ; liste à compléter.', '01a22a41-6865-70f0-901d-8d28c0ee3d84');
INSERT INTO public.reference_item VALUES ('actor_kinds', '2026-11', 'other', 12, 'autre', 'other', 'Acteurs des territoires partenaires que nomment les ateliers de 2017 sur l’action internationale ; liste à compléter.', '01a22a41-6865-70f0-901d-8d29b91540d3');
INSERT INTO public.reference_item VALUES ('contact_roles', '2026-11', 'elected', 1, 'élu', 'elected official', 'Rôles des interlocuteurs d’une coopération décentralisée ; liste à compléter.', '01a22a41-6870-74fe-ad39-928d1d09897e');
INSERT INTO public.reference_item VALUES ('contact_roles', '2026-11', 'international', 2, 'relations internationales', 'international relations officer', 'Rôles des interlocuteurs d’une coopération décentralisée ; liste à compléter.', '01a22a41-6870-74fe-ad39-928e47e340be');
INSERT INTO public.reference_item VALUES ('contact_roles', '2026-11', 'expert', 3, 'expert d’un service technique', 'expert from a technical department', 'Rôles des interlocuteurs d’une coopération décentralisée ; liste à compléter.', '01a22a41-6870-74fe-ad39-928f14b95527');
INSERT INTO public.reference_item VALUES ('contact_roles', '2026-11', 'focal_point', 4, 'point focal du partenaire', 'partner’s focal point', 'Rôles des interlocuteurs d’une coopération décentralisée ; liste à compléter.', '01a22a41-6870-74fe-ad39-9290f3165758');
INSERT INTO public.reference_item VALUES ('contact_roles', '2026-11', 'operator', 5, 'opérateur associatif', 'association or NGO operator', 'Rôles des interlocuteurs d’une coopération décentralisée ; liste à compléter.', '01a22a41-6870-74fe-ad39-9291462008e6');
INSERT INTO public.reference_item VALUES ('contact_roles', '2026-11', 'evaluator', 6, 'évaluateur', 'evaluator', 'Rôles des interlocuteurs d’une coopération décentralisée ; liste à compléter.', '01a22a41-6870-74fe-ad39-92922cb524ad');
INSERT INTO public.reference_item VALUES ('contact_roles', '2026-11', 'embassy', 7, 'ambassade', 'embassy', 'Rôles des interlocuteurs d’une coopération décentralisée ; liste à compléter.', '01a22a41-6871-7151-877f-39152d6e80cf');
INSERT INTO public.reference_item VALUES ('contact_roles', '2026-11', 'funder', 8, 'financeur', 'funder', 'Rôles des interlocuteurs d’une coopération décentralisée ; liste à compléter.', '01a22a41-6871-7151-877f-39161bbb2805');
INSERT INTO public.reference_item VALUES ('contact_roles', '2026-11', 'prefecture', 9, 'préfecture', 'prefecture', 'Rôles des interlocuteurs d’une coopération décentralisée ; liste à compléter.', '01a22a41-6871-7151-877f-391793590123');
INSERT INTO public.reference_item VALUES ('contact_roles', '2026-11', 'other', 10, 'autre', 'other', 'Rôles des interlocuteurs d’une coopération décentralisée ; liste à compléter.', '01a22a41-6871-7151-877f-391803983d09');
INSERT INTO public.reference_item VALUES ('expense_categories', '2026-11', 'works', 1, 'Travaux et équipements', 'Works and equipment', 'Rubriques de dépense proposées par défaut, d’après les postes que les comptes rendus financiers de projets distinguent d’ordinaire ; sans source officielle, à adapter.', '01a22a41-6875-73d5-8a79-bf1d03b31ae1');
INSERT INTO public.reference_item VALUES ('expense_categories', '2026-11', 'supplies', 2, 'Fournitures et consommables', 'Supplies and consumables', 'Rubriques de dépense proposées par défaut, d’après les postes que les comptes rendus financiers de projets distinguent d’ordinaire ; sans source officielle, à adapter.', '01a22a41-6876-7780-a766-60a42912fa92');
INSERT INTO public.reference_item VALUES ('expense_categories', '2026-11', 'services', 3, 'Études, expertise et prestations', 'Studies, expertise and services', 'Rubriques de dépense proposées par défaut, d’après les postes que les comptes rendus financiers de projets distinguent d’ordinaire ; sans source officielle, à adapter.', '01a22a41-6876-7780-a766-60a5262a468c');
INSERT INTO public.reference_item VALUES ('expense_categories', '2026-11', 'training', 4, 'Formation et échanges entre pairs', 'Training and peer exchange', 'Rubriques de dépense proposées par défaut, d’après les postes que les comptes rendus financiers de projets distinguent d’ordinaire ; sans source officielle, à adapter.', '01a22a41-6876-7780-a766-60a6fe72ff26');
INSERT INTO public.reference_item VALUES ('expense_categories', '2026-11', 'travel', 5, 'Déplacements et séjours', 'Travel and accommodation', 'Rubriques de dépense proposées par défaut, d’après les postes que les comptes rendus financiers de projets distinguent d’ordinaire ; sans source officielle, à adapter.', '01a22a41-6876-7780-a766-60a7fb1e9852');
INSERT INTO public.reference_item VALUES ('expense_categories', '2026-11', 'staff', 6, 'Personnel affecté au projet', 'Staff working on the project', 'Rubriques de dépense proposées par défaut, d’après les postes que les comptes rendus financiers de projets distinguent d’ordinaire ; sans source officielle, à adapter.', '01a22a41-6876-7780-a766-60a8c8165784');
INSERT INTO public.reference_item VALUES ('expense_categories', '2026-11', 'operators', 7, 'Subventions versées à des opérateurs', 'Grants passed on to operators', 'Rubriques de dépense proposées par défaut, d’après les postes que les comptes rendus financiers de projets distinguent d’ordinaire ; sans source officielle, à adapter.', '01a22a41-6876-7780-a766-60a959cfb564');
INSERT INTO public.reference_item VALUES ('expense_categories', '2026-11', 'communication', 8, 'Communication et restitution', 'Communication and feedback', 'Rubriques de dépense proposées par défaut, d’après les postes que les comptes rendus financiers de projets distinguent d’ordinaire ; sans source officielle, à adapter.', '01a22a41-6876-7780-a766-60aa87ff38b5');
INSERT INTO public.reference_item VALUES ('expense_categories', '2026-11', 'evaluation', 9, 'Suivi et évaluation', 'Monitoring and evaluation', 'Rubriques de dépense proposées par défaut, d’après les postes que les comptes rendus financiers de projets distinguent d’ordinaire ; sans source officielle, à adapter.', '01a22a41-6876-7780-a766-60abf9ef8df1');
INSERT INTO public.reference_item VALUES ('expense_categories', '2026-11', 'running', 10, 'Fonctionnement et frais de gestion', 'Running costs and management fees', 'Rubriques de dépense proposées par défaut, d’après les postes que les comptes rendus financiers de projets distinguent d’ordinaire ; sans source officielle, à adapter.', '01a22a41-6876-7780-a766-60ac3f8f87e6');
INSERT INTO public.reference_item VALUES ('expense_categories', '2026-11', 'other', 11, 'Divers et imprévus', 'Miscellaneous and contingencies', 'Rubriques de dépense proposées par défaut, d’après les postes que les comptes rendus financiers de projets distinguent d’ordinaire ; sans source officielle, à adapter.', '01a22a41-6876-7780-a766-60ad024f0b8e');
INSERT INTO public.reference_item VALUES ('signatory_capacities', '2026-11', 'mayor', 1, 'maire', 'mayor', 'Qualités rencontrées dans les conventions publiées (communes, départements, délégations spéciales, associations, fédérations) ; liste à compléter. Aucune ne dit qu’un signataire est élu.', '01a22a41-6890-7737-b00f-03b2a0de4dc3');
INSERT INTO public.reference_item VALUES ('signatory_capacities', '2026-11', 'president_council', 2, 'président du conseil départemental ou régional', 'president of the departmental or regional council', 'Qualités rencontrées dans les conventions publiées (communes, départements, délégations spéciales, associations, fédérations) ; liste à compléter. Aucune ne dit qu’un signataire est élu.', '01a22a41-6891-7534-913b-9680a528134d');
INSERT INTO public.reference_item VALUES ('signatory_capacities', '2026-11', 'president_grouping', 3, 'président de l’intercommunalité', 'president of the inter-municipal grouping', 'Qualités rencontrées dans les conventions publiées (communes, départements, délégations spéciales, associations, fédérations) ; liste à compléter. Aucune ne dit qu’un signataire est élu.', '01a22a41-6891-7534-913b-96813aa78eb4');
INSERT INTO public.reference_item VALUES ('signatory_capacities', '2026-11', 'deputy_by_delegation', 4, 'adjoint ou vice-président, par délégation', 'deputy mayor or vice-president, by delegation', 'Qualités rencontrées dans les conventions publiées (communes, départements, délégations spéciales, associations, fédérations) ; liste à compléter. Aucune ne dit qu’un signataire est élu.', '01a22a41-6891-7534-913b-9682d184298e');
INSERT INTO public.reference_item VALUES ('signatory_capacities', '2026-11', 'governor', 5, 'gouverneur', 'governor', 'Qualités rencontrées dans les conventions publiées (communes, départements, délégations spéciales, associations, fédérations) ; liste à compléter. Aucune ne dit qu’un signataire est élu.', '01a22a41-6891-7534-913b-968335a06059');
INSERT INTO public.reference_item VALUES ('signatory_capacities', '2026-11', 'secretary_general', 6, 'secrétaire général, par délégation', 'secretary general, by delegation', 'Qualités rencontrées dans les conventions publiées (communes, départements, délégations spéciales, associations, fédérations) ; liste à compléter. Aucune ne dit qu’un signataire est élu.', '01a22a41-6891-7534-913b-96846edc6b02');
INSERT INTO public.reference_item VALUES ('signatory_capacities', '2026-11', 'president_special_delegation', 7, 'président de la délégation spéciale (conseil nommé)', 'president of the special delegation (appointed council)', 'Qualités rencontrées dans les conventions publiées (communes, départements, délégations spéciales, associations, fédérations) ; liste à compléter. Aucune ne dit qu’un signataire est élu.', '01a22a41-6891-7534-913b-96858356e2a1');
INSERT INTO public.reference_item VALUES ('signatory_capacities', '2026-11', 'president_association', 8, 'président de l’association', 'president of the association', 'Qualités rencontrées dans les conventions publiées (communes, départements, délégations spéciales, associations, fédérations) ; liste à compléter. Aucune ne dit qu’un signataire est élu.', '01a22a41-6891-7534-913b-968620fcb061');
INSERT INTO public.reference_item VALUES ('signatory_capacities', '2026-11', 'president_federation', 9, 'président de la fédération', 'president of the federation', 'Qualités rencontrées dans les conventions publiées (communes, départements, délégations spéciales, associations, fédérations) ; liste à compléter. Aucune ne dit qu’un signataire est élu.', '01a22a41-6891-7534-913b-96872c6fb743');
INSERT INTO public.reference_item VALUES ('signatory_capacities', '2026-11', 'president_university', 10, 'président ou recteur de l’université', 'president or rector of the university', 'Qualités rencontrées dans les conventions publiées (communes, départements, délégations spéciales, associations, fédérations) ; liste à compléter. Aucune ne dit qu’un signataire est élu.', '01a22a41-6891-7534-913b-96889601b86d');
INSERT INTO public.reference_item VALUES ('signatory_capacities', '2026-11', 'minister', 11, 'ministre, ou son représentant', 'minister, or their representative', 'Qualités rencontrées dans les conventions publiées (communes, départements, délégations spéciales, associations, fédérations) ; liste à compléter. Aucune ne dit qu’un signataire est élu.', '01a22a41-6891-7534-913b-96896f50bbb3');
INSERT INTO public.reference_item VALUES ('signatory_capacities', '2026-11', 'prefect', 12, 'préfet', 'prefect', 'Qualités rencontrées dans les conventions publiées (communes, départements, délégations spéciales, associations, fédérations) ; liste à compléter. Aucune ne dit qu’un signataire est élu.', '01a22a41-6893-74e6-bdf5-53aaf3a9721a');
INSERT INTO public.reference_item VALUES ('signatory_capacities', '2026-11', 'other', 13, 'autre fonction', 'other function', 'Qualités rencontrées dans les conventions publiées (communes, départements, délégations spéciales, associations, fédérations) ; liste à compléter. Aucune ne dit qu’un signataire est élu.', '01a22a41-6894-70f9-8d2e-746ada36506a');
INSERT INTO public.referential VALUES ('01a22a41-6935-76fa-82d4-1ba87f1eceb5', 'a', 'humaniste', '01a22a41-698a-7621-a198-c31e19ddcbd6', 1, false, '["elected"]', '[]', '2026-11-30 02:20:59.788949+00', 'Source heronalpha', 'Note heronalpha', NULL, '01a22a41-6936-77cc-b318-e19cded41565', NULL, NULL, NULL, NULL, 'Au nom de heronalpha', NULL);
INSERT INTO public.referential VALUES ('01a22a41-6ba0-71fb-a7c6-c03de1bd690c', 'a', 'humaniste', '01a22a41-6bf2-72b0-a3e7-735810f1563f', 1, false, '["elected"]', '[]', '2026-11-30 02:21:00.336518+00', 'Source kiwibeta', 'Note kiwibeta', NULL, '01a22a41-6ba0-71fb-a7c6-c03e6259c4ea', NULL, NULL, NULL, NULL, 'Au nom de kiwibeta', NULL);
INSERT INTO public.relation_cost VALUES ('temps_agents', '2023', 'a', 'Chargée de mission heronalpha', 'Préparation heronalpha', '12.5', NULL, NULL, NULL, 1, '2026-11-30 02:20:59.729187+00', false, 'Source heronalpha', 'Note heronalpha', NULL, '01a22a41-6935-76fa-82d4-1ba87f1eceb5', '01a22a41-6936-77cc-b318-e19cded41565', '01a22a41-6965-7358-8e9b-78dcb4e95b40');
INSERT INTO public.relation_cost VALUES ('temps_agents', '2023', 'a', 'Chargée de mission kiwibeta', 'Préparation kiwibeta', '12.5', NULL, NULL, NULL, 1, '2026-11-30 02:21:00.30537+00', false, 'Source kiwibeta', 'Note kiwibeta', NULL, '01a22a41-6ba0-71fb-a7c6-c03de1bd690c', '01a22a41-6ba0-71fb-a7c6-c03e6259c4ea', '01a22a41-6bcd-73b5-b542-6cf233b6c01f');
INSERT INTO public.restitution VALUES ('01a22a41-6965-7358-8e9b-78e4319fb95c', 'a', '2025', 'conseil', 'Séance heronalpha', NULL, 1, '2026-11-30 02:20:59.840956+00', false, 'Source heronalpha', 'Note heronalpha', NULL, '01a22a41-6935-76fa-82d4-1ba87f1eceb5', '01a22a41-6936-77cc-b318-e19cded41565', '01a22a41-698a-7621-a198-c32461e89d53');
INSERT INTO public.restitution VALUES ('01a22a41-6bcd-73b5-b542-6cfafe2b85e0', 'a', '2025', 'conseil', 'Séance kiwibeta', NULL, 1, '2026-11-30 02:21:00.361541+00', false, 'Source kiwibeta', 'Note kiwibeta', NULL, '01a22a41-6ba0-71fb-a7c6-c03de1bd690c', '01a22a41-6ba0-71fb-a7c6-c03e6259c4ea', '01a22a41-6bf3-76e6-92b0-4c4385968e11');
INSERT INTO public.search_word VALUES ('organisation', 'a', '01a22a41-6925-7328-b427-82eefff4b02c');
INSERT INTO public.search_word VALUES ('organisation', 'a', '01a22a41-6b96-7259-96f3-66d9f6585fa0');
INSERT INTO public.search_word VALUES ('organisation', 'alpha', '01a22a41-6925-7328-b427-82eefff4b02c');
INSERT INTO public.search_word VALUES ('organisation', 'association', '01a22a41-6d2c-77e0-b1c2-d5bad82e9411');
INSERT INTO public.search_word VALUES ('organisation', 'b', '01a22a41-6925-7328-b427-82ef6c187be3');
INSERT INTO public.search_word VALUES ('organisation', 'b', '01a22a41-6b96-7259-96f3-66da61eb6cd4');
INSERT INTO public.search_word VALUES ('organisation', 'beta', '01a22a41-6b96-7259-96f3-66d9f6585fa0');
INSERT INTO public.search_word VALUES ('organisation', 'cabinet', '01a22a41-6d2c-77e0-b1c2-d5bcf708d64c');
INSERT INTO public.search_word VALUES ('organisation', 'heronalpha', '01a22a41-6925-7328-b427-82ef6c187be3');
INSERT INTO public.search_word VALUES ('organisation', 'heronalpha', '01a22a41-6d2c-77e0-b1c2-d5bad82e9411');
INSERT INTO public.search_word VALUES ('organisation', 'kiwibeta', '01a22a41-6b96-7259-96f3-66da61eb6cd4');
INSERT INTO public.search_word VALUES ('organisation', 'ville', '01a22a41-6925-7328-b427-82eefff4b02c');
INSERT INTO public.search_word VALUES ('organisation', 'ville', '01a22a41-6925-7328-b427-82ef6c187be3');
INSERT INTO public.search_word VALUES ('organisation', 'ville', '01a22a41-6b96-7259-96f3-66d9f6585fa0');
INSERT INTO public.search_word VALUES ('organisation', 'ville', '01a22a41-6b96-7259-96f3-66da61eb6cd4');
INSERT INTO public.search_word VALUES ('partnership', 'a', '01a22a41-6935-76fa-82d4-1ba87f1eceb5');
INSERT INTO public.search_word VALUES ('partnership', 'a', '01a22a41-6ba0-71fb-a7c6-c03de1bd690c');
INSERT INTO public.search_word VALUES ('partnership', 'alpha', '01a22a41-6935-76fa-82d4-1ba87f1eceb5');
INSERT INTO public.search_word VALUES ('partnership', 'association', '01a22a41-6935-76fa-82d4-1ba87f1eceb5');
INSERT INTO public.search_word VALUES ('partnership', 'b', '01a22a41-6935-76fa-82d4-1ba87f1eceb5');
INSERT INTO public.search_word VALUES ('partnership', 'b', '01a22a41-6ba0-71fb-a7c6-c03de1bd690c');
INSERT INTO public.search_word VALUES ('partnership', 'beta', '01a22a41-6ba0-71fb-a7c6-c03de1bd690c');
INSERT INTO public.search_word VALUES ('partnership', 'eau', '01a22a41-6935-76fa-82d4-1ba87f1eceb5');
INSERT INTO public.search_word VALUES ('partnership', 'eau', '01a22a41-6ba0-71fb-a7c6-c03de1bd690c');
INSERT INTO public.search_word VALUES ('partnership', 'entente', '01a22a41-6935-76fa-82d4-1ba87f1eceb5');
INSERT INTO public.search_word VALUES ('partnership', 'entente', '01a22a41-6ba0-71fb-a7c6-c03de1bd690c');
INSERT INTO public.search_word VALUES ('partnership', 'heronalpha', '01a22a41-6935-76fa-82d4-1ba87f1eceb5');
INSERT INTO public.search_word VALUES ('partnership', 'kiwibeta', '01a22a41-6ba0-71fb-a7c6-c03de1bd690c');
INSERT INTO public.search_word VALUES ('partnership', 'resume', '01a22a41-6935-76fa-82d4-1ba87f1eceb5');
INSERT INTO public.search_word VALUES ('partnership', 'resume', '01a22a41-6ba0-71fb-a7c6-c03de1bd690c');
INSERT INTO public.search_word VALUES ('partnership', 'ville', '01a22a41-6935-76fa-82d4-1ba87f1eceb5');
INSERT INTO public.search_word VALUES ('partnership', 'ville', '01a22a41-6ba0-71fb-a7c6-c03de1bd690c');
INSERT INTO public.search_word VALUES ('convention', 'c1', '01a22a41-6964-7652-9d03-52f8ad20098a');
INSERT INTO public.search_word VALUES ('convention', 'c1', '01a22a41-6bcc-7537-9ba2-95474b29e5ce');
INSERT INTO public.search_word VALUES ('convention', 'convention', '01a22a41-6964-7652-9d03-52f8ad20098a');
INSERT INTO public.search_word VALUES ('convention', 'convention', '01a22a41-6bcc-7537-9ba2-95474b29e5ce');
INSERT INTO public.search_word VALUES ('convention', 'heronalpha', '01a22a41-6964-7652-9d03-52f8ad20098a');
INSERT INTO public.search_word VALUES ('convention', 'kiwibeta', '01a22a41-6bcc-7537-9ba2-95474b29e5ce');
INSERT INTO public.search_word VALUES ('convention', 'objet', '01a22a41-6964-7652-9d03-52f8ad20098a');
INSERT INTO public.search_word VALUES ('convention', 'objet', '01a22a41-6bcc-7537-9ba2-95474b29e5ce');
INSERT INTO public.search_word VALUES ('project', 'heronalpha', '01a22a41-6964-7652-9d03-52fc1c54990c');
INSERT INTO public.search_word VALUES ('project', 'kiwibeta', '01a22a41-6bcc-7537-9ba2-954bba82e0e7');
INSERT INTO public.search_word VALUES ('project', 'p1', '01a22a41-6964-7652-9d03-52fc1c54990c');
INSERT INTO public.search_word VALUES ('project', 'p1', '01a22a41-6bcc-7537-9ba2-954bba82e0e7');
INSERT INTO public.search_word VALUES ('project', 'projet', '01a22a41-6964-7652-9d03-52fc1c54990c');
INSERT INTO public.search_word VALUES ('project', 'projet', '01a22a41-6bcc-7537-9ba2-954bba82e0e7');
INSERT INTO public.search_word VALUES ('action', 'a1', '01a22a41-6965-7358-8e9b-78dffc449875');
INSERT INTO public.search_word VALUES ('action', 'a1', '01a22a41-6bcd-73b5-b542-6cf5c534e098');
INSERT INTO public.search_word VALUES ('action', 'action', '01a22a41-6965-7358-8e9b-78dffc449875');
INSERT INTO public.search_word VALUES ('action', 'action', '01a22a41-6bcd-73b5-b542-6cf5c534e098');
INSERT INTO public.search_word VALUES ('action', 'heronalpha', '01a22a41-6965-7358-8e9b-78dffc449875');
INSERT INTO public.search_word VALUES ('action', 'kiwibeta', '01a22a41-6bcd-73b5-b542-6cf5c534e098');
INSERT INTO public.search_word VALUES ('objective', 'heronalpha', '01a22a41-6af4-72c5-91ba-afdaa4313631');
INSERT INTO public.search_word VALUES ('objective', 'indicateur', '01a22a41-6af4-72c5-91ba-afdaa4313631');
INSERT INTO public.search_word VALUES ('objective', 'indicateur', '01a22a41-6cc8-77e9-8fbb-2e4e4b28a027');
INSERT INTO public.search_word VALUES ('objective', 'kiwibeta', '01a22a41-6cc8-77e9-8fbb-2e4e4b28a027');
INSERT INTO public.search_word VALUES ('objective', 'o1', '01a22a41-6af4-72c5-91ba-afdaa4313631');
INSERT INTO public.search_word VALUES ('objective', 'o1', '01a22a41-6cc8-77e9-8fbb-2e4e4b28a027');
INSERT INTO public.search_word VALUES ('objective', 'objectif', '01a22a41-6af4-72c5-91ba-afdaa4313631');
INSERT INTO public.search_word VALUES ('objective', 'objectif', '01a22a41-6cc8-77e9-8fbb-2e4e4b28a027');
INSERT INTO public.service_budget VALUES ('01a22a41-6925-7328-b427-82eefff4b02c', 'water', 2025, '4200000', NULL, 'EUR', NULL, 1, '01900000-0000-7000-8000-00000000b0d6');
INSERT INTO public.shared_text VALUES ('conclusions', '01a22a41-6935-76fa-82d4-1ba87f1eceb5', 1, '01a22a41-6a78-77d4-b1b6-a63ff5696f6f');
INSERT INTO public.shared_text VALUES ('recommendation', '01a22a41-6935-76fa-82d4-1ba87f1eceb5', 1, '01a22a41-6a78-77d4-b1b6-a6400d8a2275');
INSERT INTO public.shared_text VALUES ('objective', '01a22a41-6935-76fa-82d4-1ba87f1eceb5', 1, '01a22a41-6af4-72c5-91ba-afd9bb2af94b');
INSERT INTO public.shared_text VALUES ('conclusions', '01a22a41-6ba0-71fb-a7c6-c03de1bd690c', 1, '01a22a41-6c6c-762e-9b7e-0c410e092f78');
INSERT INTO public.shared_text VALUES ('recommendation', '01a22a41-6ba0-71fb-a7c6-c03de1bd690c', 1, '01a22a41-6c6c-762e-9b7e-0c424d78affb');
INSERT INTO public.shared_text VALUES ('objective', '01a22a41-6ba0-71fb-a7c6-c03de1bd690c', 1, '01a22a41-6cc8-77e9-8fbb-2e4de38efd11');
INSERT INTO public.state_view VALUES ('a', '["complement"]', '[]', NULL, 'Envers l’État heronalpha', 1, '2026-11-30 02:20:59.792688+00', false, 'Source heronalpha', 'Note heronalpha', NULL, '01a22a41-6935-76fa-82d4-1ba87f1eceb5', '01a22a41-6936-77cc-b318-e19cded41565', '01a22a41-698a-7621-a198-c31fe5379c53');
INSERT INTO public.state_view VALUES ('a', '["complement"]', '[]', NULL, 'Envers l’État kiwibeta', 1, '2026-11-30 02:21:00.337114+00', false, 'Source kiwibeta', 'Note kiwibeta', NULL, '01a22a41-6ba0-71fb-a7c6-c03de1bd690c', '01a22a41-6ba0-71fb-a7c6-c03e6259c4ea', '01a22a41-6bf2-72b0-a3e7-7359a6cd7d4a');
INSERT INTO public.status_change VALUES ('actif', '1996', 'Raison heronalpha', 1, '2026-11-30 02:20:59.800736+00', false, 'Source heronalpha', 'Note heronalpha', NULL, '01a22a41-6935-76fa-82d4-1ba87f1eceb5', '01a22a41-6936-77cc-b318-e19cded41565', '01a22a41-698a-7621-a198-c31ddf47b6ed');
INSERT INTO public.status_change VALUES ('actif', '1996', 'Raison kiwibeta', 1, '2026-11-30 02:21:00.339778+00', false, 'Source kiwibeta', 'Note kiwibeta', NULL, '01a22a41-6ba0-71fb-a7c6-c03de1bd690c', '01a22a41-6ba0-71fb-a7c6-c03e6259c4ea', '01a22a41-6bf2-72b0-a3e7-7357abad3f38');
INSERT INTO public.territory_actor VALUES ('b', 'Hôpital heronalpha', 'hospital', NULL, NULL, NULL, NULL, 1, '2026-11-30 02:20:59.741891+00', false, 'Source heronalpha', 'Note heronalpha', NULL, '01a22a41-6935-76fa-82d4-1ba87f1eceb5', '01a22a41-6936-77cc-b318-e19cded41565', '01a22a41-698a-7621-a198-c3220fccec82');
INSERT INTO public.territory_actor VALUES ('b', 'Hôpital kiwibeta', 'hospital', NULL, NULL, NULL, NULL, 1, '2026-11-30 02:21:00.324362+00', false, 'Source kiwibeta', 'Note kiwibeta', NULL, '01a22a41-6ba0-71fb-a7c6-c03de1bd690c', '01a22a41-6ba0-71fb-a7c6-c03e6259c4ea', '01a22a41-6bf2-72b0-a3e7-735cf3970c83');
INSERT INTO public.testimony VALUES ('01a22a41-6965-7358-8e9b-78e26a1cfd7f', 'temoignage', 'Paroles heronalpha', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'Accord heronalpha', '2024-05', 'rapports', NULL, NULL, '01a22a41-6965-7358-8e9b-78e3fe414ded', '01a22a41-6935-76fa-82d4-1ba87f1eceb5', '01a22a41-6936-77cc-b318-e19cded41565', 1, '2026-11-30 02:20:59.843112+00', false, 'Source heronalpha', 'Recueilli heronalpha', NULL);
INSERT INTO public.testimony VALUES ('01a22a41-6bcd-73b5-b542-6cf8f42d7715', 'temoignage', 'Paroles kiwibeta', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'Accord kiwibeta', '2024-05', 'rapports', NULL, NULL, '01a22a41-6bcd-73b5-b542-6cf981d10395', '01a22a41-6ba0-71fb-a7c6-c03de1bd690c', '01a22a41-6ba0-71fb-a7c6-c03e6259c4ea', 1, '2026-11-30 02:21:00.362183+00', false, 'Source kiwibeta', 'Recueilli kiwibeta', NULL);
INSERT INTO public.text_consent VALUES ('01a22a41-6ab5-76cb-98eb-4beb4af7633c', '01a22a41-6936-77cc-b318-e19cded41565', 'a', NULL, 'agree', NULL, '2026-11-30 02:20:59.992872+00', NULL, false, '01a22a41-6ad8-720d-9155-3b78ba4034be', NULL, NULL);
INSERT INTO public.text_consent VALUES ('01a22a41-6ae6-707f-abe8-363262b6cf20', '01a22a41-6936-77cc-b318-e19cded41565', 'a', NULL, 'agree', NULL, '2026-11-30 02:21:00.016386+00', NULL, false, '01a22a41-6af0-7506-a123-2d9396caae41', NULL, NULL);
INSERT INTO public.text_consent VALUES ('01a22a41-6b19-7749-944e-fede823ff7a2', '01a22a41-6936-77cc-b318-e19cded41565', 'a', NULL, 'agree', NULL, '2026-11-30 02:21:00.088585+00', NULL, false, '01a22a41-6b38-779a-9b11-6463baa819fa', NULL, NULL);
INSERT INTO public.text_consent VALUES ('01a22a41-6b19-7749-944e-fede823ff7a2', '01a22a41-6936-77cc-b318-e19d133c3392', 'b', NULL, 'agree', NULL, '2026-11-30 02:21:00.111555+00', NULL, false, '01a22a41-6b4f-72ab-8939-45121888f502', NULL, NULL);
INSERT INTO public.text_consent VALUES ('01a22a41-6c91-7453-9dd4-366ad7f83f72', '01a22a41-6ba0-71fb-a7c6-c03e6259c4ea', 'a', NULL, 'agree', NULL, '2026-11-30 02:21:00.450639+00', NULL, false, '01a22a41-6ca2-752f-8bf2-cf14b5b8fc06', NULL, NULL);
INSERT INTO public.text_consent VALUES ('01a22a41-6cab-75a3-a1f3-2edfd1d44269', '01a22a41-6ba0-71fb-a7c6-c03e6259c4ea', 'a', NULL, 'agree', NULL, '2026-11-30 02:21:00.476369+00', NULL, false, '01a22a41-6cbc-761f-9196-491d53e745da', NULL, NULL);
INSERT INTO public.text_consent VALUES ('01a22a41-6cd6-73cc-a320-796f6ad99cd2', '01a22a41-6ba0-71fb-a7c6-c03e6259c4ea', 'a', NULL, 'agree', NULL, '2026-11-30 02:21:00.51768+00', NULL, false, '01a22a41-6ce5-7229-a367-b0cdc3f9d879', NULL, NULL);
INSERT INTO public.text_consent VALUES ('01a22a41-6cd6-73cc-a320-796f6ad99cd2', '01a22a41-6ba1-7744-9bd4-37814c6f09ee', 'b', NULL, 'agree', NULL, '2026-11-30 02:21:00.540335+00', NULL, false, '01a22a41-6cfc-710a-9cea-245a7ecc3131', NULL, NULL);
INSERT INTO public.text_draft VALUES ('01a22a41-6af4-72c5-91ba-afd9bb2af94b', 'a', 1, '{"statement": "R\u00e9\u00e9crit brouillonheron", "rationale": null, "territory": null, "sdgs": [], "proposed_by": "a", "note": null, "indicators": [{"id": "01a22a41-6af4-72c5-91ba-afdba0040063", "code": "I1", "label": "Part desservie", "unit": "%", "nature": "pourcentage", "direction": "hausse", "baseline": "20", "baseline_date": null, "targets": [{"value": "80", "date": "2030", "note": null}], "fixed_by": null, "territory": null, "definition": null, "method": null, "periodicity": null, "collected_by": null}]}', NULL, '2026-11-30 02:21:00.141121+00', 76803259, '01a22a41-6b6c-7423-8e4c-ddc104241f3c', 'fr');
INSERT INTO public.text_draft VALUES ('01a22a41-6cc8-77e9-8fbb-2e4de38efd11', 'a', 1, '{"statement": "R\u00e9\u00e9crit kiwibeta", "rationale": null, "territory": null, "sdgs": [], "proposed_by": "a", "note": null, "indicators": [{"id": "01a22a41-6cc8-77e9-8fbb-2e4f0d2a3a29", "code": "I1", "label": "Part desservie", "unit": "%", "nature": "pourcentage", "direction": "hausse", "baseline": "20", "baseline_date": null, "targets": [{"value": "80", "date": "2030", "note": null}], "fixed_by": null, "territory": null, "definition": null, "method": null, "periodicity": null, "collected_by": null}]}', NULL, '2026-11-30 02:21:00.568432+00', 7764461, '01a22a41-6d18-7224-a9bd-277900079a1e', 'fr');
INSERT INTO public.text_revision VALUES ('01a22a41-6a78-77d4-b1b6-a63ff5696f6f', 1, 0, '{"text": "Conclusions heronalpha", "asked": "renew", "asked_words": null, "asked_by": null}', 'fr', NULL, '01a22a41-6936-77cc-b318-e19cded41565', 'a', NULL, '2026-11-30 02:20:59.957798+00', NULL, false, '01a22a41-6ab5-76cb-98eb-4beb4af7633c', NULL, NULL);
INSERT INTO public.text_revision VALUES ('01a22a41-6a78-77d4-b1b6-a6400d8a2275', 1, 0, '{"text": "Recommandation heronalpha", "owners": {"a": "Maire"}, "due": null}', 'fr', NULL, '01a22a41-6936-77cc-b318-e19cded41565', 'a', NULL, '2026-11-30 02:21:00.006141+00', NULL, false, '01a22a41-6ae6-707f-abe8-363262b6cf20', NULL, NULL);
INSERT INTO public.text_revision VALUES ('01a22a41-6af4-72c5-91ba-afd9bb2af94b', 1, 0, '{"statement": "Objectif heronalpha", "rationale": null, "territory": null, "sdgs": [], "proposed_by": "a", "note": null, "indicators": [{"id": "01a22a41-6af4-72c5-91ba-afdba0040063", "code": "I1", "label": "Indicateur heronalpha", "unit": "%", "nature": "pourcentage", "direction": "hausse", "baseline": "20", "baseline_date": null, "targets": [{"value": "80", "date": "2030", "note": null}], "fixed_by": null, "territory": null, "definition": null, "method": null, "periodicity": null, "collected_by": null}]}', 'fr', NULL, '01a22a41-6936-77cc-b318-e19cded41565', 'a', NULL, '2026-11-30 02:21:00.057084+00', '2026-11-30 02:21:00.111723+00', false, '01a22a41-6b19-7749-944e-fede823ff7a2', NULL, NULL);
INSERT INTO public.text_revision VALUES ('01a22a41-6c6c-762e-9b7e-0c410e092f78', 1, 0, '{"text": "Conclusions kiwibeta", "asked": "renew", "asked_words": null, "asked_by": null}', 'fr', NULL, '01a22a41-6ba0-71fb-a7c6-c03e6259c4ea', 'a', NULL, '2026-11-30 02:21:00.433513+00', NULL, false, '01a22a41-6c91-7453-9dd4-366ad7f83f72', NULL, NULL);
INSERT INTO public.text_revision VALUES ('01a22a41-6c6c-762e-9b7e-0c424d78affb', 1, 0, '{"text": "Recommandation kiwibeta", "owners": {"a": "Maire"}, "due": null}', 'fr', NULL, '01a22a41-6ba0-71fb-a7c6-c03e6259c4ea', 'a', NULL, '2026-11-30 02:21:00.459298+00', NULL, false, '01a22a41-6cab-75a3-a1f3-2edfd1d44269', NULL, NULL);
INSERT INTO public.text_revision VALUES ('01a22a41-6cc8-77e9-8fbb-2e4de38efd11', 1, 0, '{"statement": "Objectif kiwibeta", "rationale": null, "territory": null, "sdgs": [], "proposed_by": "a", "note": null, "indicators": [{"id": "01a22a41-6cc8-77e9-8fbb-2e4f0d2a3a29", "code": "I1", "label": "Indicateur kiwibeta", "unit": "%", "nature": "pourcentage", "direction": "hausse", "baseline": "20", "baseline_date": null, "targets": [{"value": "80", "date": "2030", "note": null}], "fixed_by": null, "territory": null, "definition": null, "method": null, "periodicity": null, "collected_by": null}]}', 'fr', NULL, '01a22a41-6ba0-71fb-a7c6-c03e6259c4ea', 'a', NULL, '2026-11-30 02:21:00.502085+00', '2026-11-30 02:21:00.54049+00', false, '01a22a41-6cd6-73cc-a320-796f6ad99cd2', NULL, NULL);
INSERT INTO public.trail_entry VALUES (1, '2026-11-30 02:21:00.860839+00', NULL, NULL, NULL, 'reference_item', '01a22a41-680b-72b7-b67f-dd214f21be4b', 'created', '{"code": [null, "twinning"], "label_en": [null, "twinning"], "label_fr": [null, "jumelage"], "list_name": [null, "forms"], "position": [null, 1], "source": [null, "Formes d’action citées par la note du 18 février 2020 (CIEDEL, Cités Unies France) et par « L’action internationale des collectivités territoriales, le cas grenoblois »."], "version": [null, "2026-11"]}', '0000000000000000000000000000000000000000000000000000000000000000', '56bcd04d4126f863c34ca205a336d8ee40858f782eb20b2e7e316248855c0ec4');
INSERT INTO public.trail_entry VALUES (2, '2026-11-30 02:21:00.860964+00', NULL, NULL, NULL, 'reference_item', '01a22a41-680b-72b7-b67f-dd22476a483e', 'created', '{"code": [null, "decentralised_cooperation"], "label_en": [null, "decentralised cooperation"], "label_fr": [null, "coopération décentralisée"], "list_name": [null, "forms"], "position": [null, 2], "source": [null, "Formes d’action citées par la note du 18 février 2020 (CIEDEL, Cités Unies France) et par « L’action internationale des collectivités territoriales, le cas grenoblois »."], "version": [null, "2026-11"]}', '56bcd04d4126f863c34ca205a336d8ee40858f782eb20b2e7e316248855c0ec4', '821320f59bf26503af3100437ece22056e550de0b63befc0aa2b1a68f5ac1db2');
INSERT INTO public.trail_entry VALUES (3, '2026-11-30 02:21:00.861005+00', NULL, NULL, NULL, 'reference_item', '01a22a41-680b-72b7-b67f-dd23ef67af20', 'created', '{"code": [null, "territories"], "label_en": [null, "partnership between territories"], "label_fr": [null, "partenariat entre territoires"], "list_name": [null, "forms"], "position": [null, 3], "source": [null, "Formes d’action citées par la note du 18 février 2020 (CIEDEL, Cités Unies France) et par « L’action internationale des collectivités territoriales, le cas grenoblois »."], "version": [null, "2026-11"]}', '821320f59bf26503af3100437ece22056e550de0b63befc0aa2b1a68f5ac1db2', '7b9079b603f6204e11059bc4444fc3724e8999422966cb6c58e3483e04b7d5fe');
INSERT INTO public.trail_entry VALUES (4, '2026-11-30 02:21:00.861042+00', NULL, NULL, NULL, 'reference_item', '01a22a41-680b-72b7-b67f-dd242eda2fa6', 'created', '{"code": [null, "associations"], "label_en": [null, "support for local solidarity associations"], "label_fr": [null, "soutien aux associations locales de solidarité"], "list_name": [null, "forms"], "position": [null, 4], "source": [null, "Formes d’action citées par la note du 18 février 2020 (CIEDEL, Cités Unies France) et par « L’action internationale des collectivités territoriales, le cas grenoblois »."], "version": [null, "2026-11"]}', '7b9079b603f6204e11059bc4444fc3724e8999422966cb6c58e3483e04b7d5fe', '24cfe212110dd93d000eae0989008ec93d00332d4ccc058de949cdcc10d9b8d4');
INSERT INTO public.trail_entry VALUES (5, '2026-11-30 02:21:00.861077+00', NULL, NULL, NULL, 'reference_item', '01a22a41-680b-72b7-b67f-dd25c6476b7c', 'created', '{"code": [null, "european_project"], "label_en": [null, "European cooperation project"], "label_fr": [null, "projet européen de coopération"], "list_name": [null, "forms"], "position": [null, 5], "source": [null, "Formes d’action citées par la note du 18 février 2020 (CIEDEL, Cités Unies France) et par « L’action internationale des collectivités territoriales, le cas grenoblois »."], "version": [null, "2026-11"]}', '24cfe212110dd93d000eae0989008ec93d00332d4ccc058de949cdcc10d9b8d4', '08e4d267ba227b14925ca955f0bf6bff9d98ca8231b0324b8ff586dbcc3b6625');
INSERT INTO public.trail_entry VALUES (6, '2026-11-30 02:21:00.861109+00', NULL, NULL, NULL, 'reference_item', '01a22a41-680b-72b7-b67f-dd2687536b90', 'created', '{"code": [null, "network"], "label_en": [null, "network membership"], "label_fr": [null, "participation à un réseau"], "list_name": [null, "forms"], "position": [null, 6], "source": [null, "Formes d’action citées par la note du 18 février 2020 (CIEDEL, Cités Unies France) et par « L’action internationale des collectivités territoriales, le cas grenoblois »."], "version": [null, "2026-11"]}', '08e4d267ba227b14925ca955f0bf6bff9d98ca8231b0324b8ff586dbcc3b6625', '3ba7e2d685701e9caacc9b102a28afcf150581c7fc3cb0f36adea4e932075ccd');
INSERT INTO public.trail_entry VALUES (7, '2026-11-30 02:21:00.861141+00', NULL, NULL, NULL, 'reference_item', '01a22a41-6818-71b5-8d6e-8cb073cf6b76', 'created', '{"code": [null, "advocacy"], "label_en": [null, "advocacy and presence at international events"], "label_fr": [null, "plaidoyer et présence dans les événements internationaux"], "list_name": [null, "forms"], "position": [null, 7], "source": [null, "Formes d’action citées par la note du 18 février 2020 (CIEDEL, Cités Unies France) et par « L’action internationale des collectivités territoriales, le cas grenoblois »."], "version": [null, "2026-11"]}', '3ba7e2d685701e9caacc9b102a28afcf150581c7fc3cb0f36adea4e932075ccd', '5be6883b0d624ccb5e4826a7bb79cfc5a331791e86d5e6a5ba9b532b3c27717c');
INSERT INTO public.trail_entry VALUES (8, '2026-11-30 02:21:00.861173+00', NULL, NULL, NULL, 'reference_item', '01a22a41-6818-71b5-8d6e-8cb1409e5943', 'created', '{"code": [null, "unilateral"], "label_en": [null, "unilateral action"], "label_fr": [null, "action unilatérale"], "list_name": [null, "forms"], "position": [null, 8], "source": [null, "Formes d’action citées par la note du 18 février 2020 (CIEDEL, Cités Unies France) et par « L’action internationale des collectivités territoriales, le cas grenoblois »."], "version": [null, "2026-11"]}', '5be6883b0d624ccb5e4826a7bb79cfc5a331791e86d5e6a5ba9b532b3c27717c', '9607611ae2077b6aefb0ff4dec1296653be313b2768d5773c65a5ed5011013eb');
INSERT INTO public.trail_entry VALUES (9, '2026-11-30 02:21:00.861206+00', NULL, NULL, NULL, 'reference_item', '01a22a41-6818-71b5-8d6e-8cb280a47b1a', 'created', '{"code": [null, "economic_promotion"], "label_en": [null, "economic promotion"], "label_fr": [null, "promotion économique"], "list_name": [null, "forms"], "position": [null, 9], "source": [null, "Formes d’action citées par la note du 18 février 2020 (CIEDEL, Cités Unies France) et par « L’action internationale des collectivités territoriales, le cas grenoblois »."], "version": [null, "2026-11"]}', '9607611ae2077b6aefb0ff4dec1296653be313b2768d5773c65a5ed5011013eb', '3861515c923321f9a32cb736fcc19c489e1dd1c59cb73ce79cff1de5303cb253');
INSERT INTO public.trail_entry VALUES (10, '2026-11-30 02:21:00.861238+00', NULL, NULL, NULL, 'reference_item', '01a22a41-6818-71b5-8d6e-8cb370cd338d', 'created', '{"code": [null, "cross_border"], "label_en": [null, "cross-border cooperation"], "label_fr": [null, "coopération transfrontalière"], "list_name": [null, "forms"], "position": [null, 10], "source": [null, "Formes d’action citées par la note du 18 février 2020 (CIEDEL, Cités Unies France) et par « L’action internationale des collectivités territoriales, le cas grenoblois »."], "version": [null, "2026-11"]}', '3861515c923321f9a32cb736fcc19c489e1dd1c59cb73ce79cff1de5303cb253', 'ecc246d1ef9d1a160802c0441c2fbed9d75f2af65a7288957022d817b2eef886');
INSERT INTO public.trail_entry VALUES (11, '2026-11-30 02:21:00.861269+00', NULL, NULL, NULL, 'reference_item', '01a22a41-6818-71b5-8d6e-8cb4cac8b2b6', 'created', '{"code": [null, "student_mobility"], "label_en": [null, "student mobility"], "label_fr": [null, "mobilité étudiante"], "list_name": [null, "forms"], "position": [null, 11], "source": [null, "Formes d’action citées par la note du 18 février 2020 (CIEDEL, Cités Unies France) et par « L’action internationale des collectivités territoriales, le cas grenoblois »."], "version": [null, "2026-11"]}', 'ecc246d1ef9d1a160802c0441c2fbed9d75f2af65a7288957022d817b2eef886', '1e14471ebfeb638827e23eb54e903072ae138e99c22a826bc7df05059975fd76');
INSERT INTO public.trail_entry VALUES (12, '2026-11-30 02:21:00.861298+00', NULL, NULL, NULL, 'reference_item', '01a22a41-682e-75ba-b744-3c3736eec198', 'created', '{"code": [null, "skills"], "label_en": [null, "Skills and practices"], "label_fr": [null, "Compétences et pratiques"], "list_name": [null, "dimensions"], "position": [null, 1], "source": [null, "Dimensions du retour local, d’après les textes de l’atelier de 2017 (« Premier atelier : référentiels, État, transnationalisme ») et « L’action internationale des collectivités territoriales, le cas grenoblois »."], "version": [null, "2026-11"]}', '1e14471ebfeb638827e23eb54e903072ae138e99c22a826bc7df05059975fd76', '95758694317783291790946ad9da32ce3c747a20c816c295b32a8beefa710888');
INSERT INTO public.trail_entry VALUES (13, '2026-11-30 02:21:00.861342+00', NULL, NULL, NULL, 'reference_item', '01a22a41-682e-75ba-b744-3c387c2d0b15', 'created', '{"code": [null, "policies"], "label_en": [null, "Local public policies"], "label_fr": [null, "Politiques publiques locales"], "list_name": [null, "dimensions"], "position": [null, 2], "source": [null, "Dimensions du retour local, d’après les textes de l’atelier de 2017 (« Premier atelier : référentiels, État, transnationalisme ») et « L’action internationale des collectivités territoriales, le cas grenoblois »."], "version": [null, "2026-11"]}', '95758694317783291790946ad9da32ce3c747a20c816c295b32a8beefa710888', '5d7b95b2604d30ee5317a6e0491f2a552bf0aa0b89ce19deaca853c2ffb51fb8');
INSERT INTO public.trail_entry VALUES (14, '2026-11-30 02:21:00.861374+00', NULL, NULL, NULL, 'reference_item', '01a22a41-682e-75ba-b744-3c395010fa4c', 'created', '{"code": [null, "citizens"], "label_en": [null, "Citizens and social cohesion"], "label_fr": [null, "Citoyens et cohésion sociale"], "list_name": [null, "dimensions"], "position": [null, 3], "source": [null, "Dimensions du retour local, d’après les textes de l’atelier de 2017 (« Premier atelier : référentiels, État, transnationalisme ») et « L’action internationale des collectivités territoriales, le cas grenoblois »."], "version": [null, "2026-11"]}', '5d7b95b2604d30ee5317a6e0491f2a552bf0aa0b89ce19deaca853c2ffb51fb8', '3b5726e3200282b68245677124b7bd4ded5e9fe8fbfea71ae008220f70ebc041');
INSERT INTO public.trail_entry VALUES (15, '2026-11-30 02:21:00.861404+00', NULL, NULL, NULL, 'reference_item', '01a22a41-682e-75ba-b744-3c3a262b0797', 'created', '{"code": [null, "youth"], "label_en": [null, "Youth and education"], "label_fr": [null, "Jeunesse et éducation"], "list_name": [null, "dimensions"], "position": [null, 4], "source": [null, "Dimensions du retour local, d’après les textes de l’atelier de 2017 (« Premier atelier : référentiels, État, transnationalisme ») et « L’action internationale des collectivités territoriales, le cas grenoblois »."], "version": [null, "2026-11"]}', '3b5726e3200282b68245677124b7bd4ded5e9fe8fbfea71ae008220f70ebc041', '37da358877fbfa212766b4135df0ebf5c5dc10f62802ca6dabf8c4e86098b59d');
INSERT INTO public.trail_entry VALUES (16, '2026-11-30 02:21:00.861436+00', NULL, NULL, NULL, 'reference_item', '01a22a41-682e-75ba-b744-3c3b28f7ade7', 'created', '{"code": [null, "diaspora"], "label_en": [null, "Diaspora and migration"], "label_fr": [null, "Diaspora et migrations"], "list_name": [null, "dimensions"], "position": [null, 5], "source": [null, "Dimensions du retour local, d’après les textes de l’atelier de 2017 (« Premier atelier : référentiels, État, transnationalisme ») et « L’action internationale des collectivités territoriales, le cas grenoblois »."], "version": [null, "2026-11"]}', '37da358877fbfa212766b4135df0ebf5c5dc10f62802ca6dabf8c4e86098b59d', 'edc898611361590c554651ef287d5bfff66305ed1b9b7c4cc45ed97f7e0f457e');
INSERT INTO public.trail_entry VALUES (17, '2026-11-30 02:21:00.861467+00', NULL, NULL, NULL, 'reference_item', '01a22a41-682e-75ba-b744-3c3c4073f4a9', 'created', '{"code": [null, "culture"], "label_en": [null, "Culture and events"], "label_fr": [null, "Culture et événements"], "list_name": [null, "dimensions"], "position": [null, 6], "source": [null, "Dimensions du retour local, d’après les textes de l’atelier de 2017 (« Premier atelier : référentiels, État, transnationalisme ») et « L’action internationale des collectivités territoriales, le cas grenoblois »."], "version": [null, "2026-11"]}', 'edc898611361590c554651ef287d5bfff66305ed1b9b7c4cc45ed97f7e0f457e', '84179494beaee3f73a60938b0c6f2157c915c9a0237775841b1565a1ffabffa3');
INSERT INTO public.trail_entry VALUES (18, '2026-11-30 02:21:00.861497+00', NULL, NULL, NULL, 'reference_item', '01a22a41-682e-75ba-b744-3c3d47f71991', 'created', '{"code": [null, "economy"], "label_en": [null, "Economy, tourism and jobs"], "label_fr": [null, "Économie, tourisme et emploi"], "list_name": [null, "dimensions"], "position": [null, 7], "source": [null, "Dimensions du retour local, d’après les textes de l’atelier de 2017 (« Premier atelier : référentiels, État, transnationalisme ») et « L’action internationale des collectivités territoriales, le cas grenoblois »."], "version": [null, "2026-11"]}', '84179494beaee3f73a60938b0c6f2157c915c9a0237775841b1565a1ffabffa3', '2205dfb2edfc1d85a8a33e69ea481c83f28ee3ed04151105f021893025bb6a63');
INSERT INTO public.trail_entry VALUES (19, '2026-11-30 02:21:00.861527+00', NULL, NULL, NULL, 'reference_item', '01a22a41-682e-75ba-b744-3c3eb8db0ba8', 'created', '{"code": [null, "visibility"], "label_en": [null, "Visibility and recognition"], "label_fr": [null, "Visibilité et reconnaissance"], "list_name": [null, "dimensions"], "position": [null, 8], "source": [null, "Dimensions du retour local, d’après les textes de l’atelier de 2017 (« Premier atelier : référentiels, État, transnationalisme ») et « L’action internationale des collectivités territoriales, le cas grenoblois »."], "version": [null, "2026-11"]}', '2205dfb2edfc1d85a8a33e69ea481c83f28ee3ed04151105f021893025bb6a63', 'c552088eecd7856adc3f3c97cdac706faed664f2be6a06ef8e20767b46685892');
INSERT INTO public.trail_entry VALUES (20, '2026-11-30 02:21:00.861557+00', NULL, NULL, NULL, 'reference_item', '01a22a41-682e-75ba-b744-3c3f87b486bf', 'created', '{"code": [null, "research"], "label_en": [null, "Research, universities and health"], "label_fr": [null, "Recherche, universités et santé"], "list_name": [null, "dimensions"], "position": [null, 9], "source": [null, "Dimensions du retour local, d’après les textes de l’atelier de 2017 (« Premier atelier : référentiels, État, transnationalisme ») et « L’action internationale des collectivités territoriales, le cas grenoblois »."], "version": [null, "2026-11"]}', 'c552088eecd7856adc3f3c97cdac706faed664f2be6a06ef8e20767b46685892', '06fc053ca7f3b8446ca00a6624142fe0bcdd3aa5979f319dbc58143b9a3bbe3b');
INSERT INTO public.trail_entry VALUES (21, '2026-11-30 02:21:00.861587+00', NULL, NULL, NULL, 'reference_item', '01a22a41-6847-76ce-906e-08feae6ceb98', 'created', '{"code": [null, "governance"], "label_en": [null, "local governance"], "label_fr": [null, "gouvernance locale"], "list_name": [null, "themes"], "position": [null, 1], "source": [null, "Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement."], "version": [null, "2026-11"]}', '06fc053ca7f3b8446ca00a6624142fe0bcdd3aa5979f319dbc58143b9a3bbe3b', '08c6789ce6b04c18bbc1b4677f0426c0624281f597f585c1f2f2ea46241a7338');
INSERT INTO public.trail_entry VALUES (22, '2026-11-30 02:21:00.861619+00', NULL, NULL, NULL, 'reference_item', '01a22a41-6847-76ce-906e-08ff4756e9af', 'created', '{"code": [null, "institutional_support"], "label_en": [null, "institutional support"], "label_fr": [null, "appui institutionnel"], "list_name": [null, "themes"], "position": [null, 2], "source": [null, "Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement."], "version": [null, "2026-11"]}', '08c6789ce6b04c18bbc1b4677f0426c0624281f597f585c1f2f2ea46241a7338', 'b074d37adffb97f38e5a787162c023cbffa2f87053dfacc8876ff50398d87c1e');
INSERT INTO public.trail_entry VALUES (23, '2026-11-30 02:21:00.86165+00', NULL, NULL, NULL, 'reference_item', '01a22a41-6847-76ce-906e-09000262acb5', 'created', '{"code": [null, "humanitarian"], "label_en": [null, "humanitarian action"], "label_fr": [null, "action humanitaire"], "list_name": [null, "themes"], "position": [null, 3], "source": [null, "Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement."], "version": [null, "2026-11"]}', 'b074d37adffb97f38e5a787162c023cbffa2f87053dfacc8876ff50398d87c1e', '39cd18c46324c007fc8685bf2c1712a2998e7a3677ed70e4a181c55209e38cc2');
INSERT INTO public.trail_entry VALUES (99, '2026-11-30 02:21:00.873216+00', NULL, NULL, NULL, 'country_group', '01a22a41-68b5-706c-92c9-9960972e8bb5', 'created', '{"certain": [null, true], "country": [null, "FR"], "group_name": [null, "european_union"], "source": [null, "Traité de Rome, entré en vigueur le 1er janvier 1958"], "valid_from": [null, "1958-01-01"]}', '13acf5039a5acbb2dac7cb92569f6cefe3f5590ae2083d1288974c0820ec7f1a', 'bdf63973ade8234561e47bb60c84d7fffb43d8d3f283b77706f2826ba2012ee3');
INSERT INTO public.trail_entry VALUES (24, '2026-11-30 02:21:00.861678+00', NULL, NULL, NULL, 'reference_item', '01a22a41-6847-76ce-906e-0901568fa717', 'created', '{"code": [null, "water"], "label_en": [null, "water"], "label_fr": [null, "eau"], "list_name": [null, "themes"], "position": [null, 4], "source": [null, "Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement."], "version": [null, "2026-11"]}', '39cd18c46324c007fc8685bf2c1712a2998e7a3677ed70e4a181c55209e38cc2', '1ce168c051119df8fa130f36e223c912ede5916c8ce6667701574d34b8939ae5');
INSERT INTO public.trail_entry VALUES (25, '2026-11-30 02:21:00.861707+00', NULL, NULL, NULL, 'reference_item', '01a22a41-6847-76ce-906e-09027ec5b774', 'created', '{"code": [null, "drinking_water"], "label_en": [null, "drinking water"], "label_fr": [null, "eau potable"], "list_name": [null, "themes"], "position": [null, 5], "source": [null, "Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement."], "version": [null, "2026-11"]}', '1ce168c051119df8fa130f36e223c912ede5916c8ce6667701574d34b8939ae5', '096394b516395eb606cf6f352c38a833b303cadc1e036792e9cd7c66f19449da');
INSERT INTO public.trail_entry VALUES (26, '2026-11-30 02:21:00.861735+00', NULL, NULL, NULL, 'reference_item', '01a22a41-6847-76ce-906e-0903df9f9aef', 'created', '{"code": [null, "sanitation"], "label_en": [null, "sanitation"], "label_fr": [null, "assainissement"], "list_name": [null, "themes"], "position": [null, 6], "source": [null, "Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement."], "version": [null, "2026-11"]}', '096394b516395eb606cf6f352c38a833b303cadc1e036792e9cd7c66f19449da', '4af55c6db9a4583ff2ca18164201ce1a55ead3d6c5ddc839546b0e4b2184e457');
INSERT INTO public.trail_entry VALUES (27, '2026-11-30 02:21:00.861763+00', NULL, NULL, NULL, 'reference_item', '01a22a41-6847-76ce-906e-0904e9ecf57d', 'created', '{"code": [null, "waste"], "label_en": [null, "waste"], "label_fr": [null, "déchets"], "list_name": [null, "themes"], "position": [null, 7], "source": [null, "Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement."], "version": [null, "2026-11"]}', '4af55c6db9a4583ff2ca18164201ce1a55ead3d6c5ddc839546b0e4b2184e457', '8e40c35cea7e1ae5c2bf29347b07d131914aa3a1d99a6d56cb2c5ff3db033ac3');
INSERT INTO public.trail_entry VALUES (28, '2026-11-30 02:21:00.861792+00', NULL, NULL, NULL, 'reference_item', '01a22a41-6847-76ce-906e-0905708eaf60', 'created', '{"code": [null, "water_and_waste"], "label_en": [null, "water and waste"], "label_fr": [null, "eau et déchets"], "list_name": [null, "themes"], "position": [null, 8], "source": [null, "Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement."], "version": [null, "2026-11"]}', '8e40c35cea7e1ae5c2bf29347b07d131914aa3a1d99a6d56cb2c5ff3db033ac3', 'baa8502cfb16fb5b074d8d23846cd07851aecbfe55fa4eade75b103f822cc57d');
INSERT INTO public.trail_entry VALUES (29, '2026-11-30 02:21:00.861819+00', NULL, NULL, NULL, 'reference_item', '01a22a41-6847-76ce-906e-0906e5a7baf2', 'created', '{"code": [null, "environment"], "label_en": [null, "environment"], "label_fr": [null, "environnement"], "list_name": [null, "themes"], "position": [null, 9], "source": [null, "Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement."], "version": [null, "2026-11"]}', 'baa8502cfb16fb5b074d8d23846cd07851aecbfe55fa4eade75b103f822cc57d', '42fdb37e5c670c959c76898f9cf06d63c31f8f5b85636b1b8beaa790b7c6912a');
INSERT INTO public.trail_entry VALUES (30, '2026-11-30 02:21:00.861848+00', NULL, NULL, NULL, 'reference_item', '01a22a41-6847-76ce-906e-0907faae8fe0', 'created', '{"code": [null, "climate"], "label_en": [null, "climate"], "label_fr": [null, "climat"], "list_name": [null, "themes"], "position": [null, 10], "source": [null, "Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement."], "version": [null, "2026-11"]}', '42fdb37e5c670c959c76898f9cf06d63c31f8f5b85636b1b8beaa790b7c6912a', 'ca4adeee677c84e5cf514578f94e52493237d7a9c60a399286a89a7bbc71dba7');
INSERT INTO public.trail_entry VALUES (31, '2026-11-30 02:21:00.861876+00', NULL, NULL, NULL, 'reference_item', '01a22a41-6847-76ce-906e-090802a4f3b8', 'created', '{"code": [null, "energy"], "label_en": [null, "energy"], "label_fr": [null, "énergie"], "list_name": [null, "themes"], "position": [null, 11], "source": [null, "Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement."], "version": [null, "2026-11"]}', 'ca4adeee677c84e5cf514578f94e52493237d7a9c60a399286a89a7bbc71dba7', '86c61ca4cbe0b8ef788586ed761a3cbe45b5cac9b575ab057bf785ce7b9db6c1');
INSERT INTO public.trail_entry VALUES (32, '2026-11-30 02:21:00.861904+00', NULL, NULL, NULL, 'reference_item', '01a22a41-6847-76ce-906e-090948e7c573', 'created', '{"code": [null, "culture"], "label_en": [null, "culture"], "label_fr": [null, "culture"], "list_name": [null, "themes"], "position": [null, 12], "source": [null, "Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement."], "version": [null, "2026-11"]}', '86c61ca4cbe0b8ef788586ed761a3cbe45b5cac9b575ab057bf785ce7b9db6c1', '92c44255c6d46d8a4ccc59a8e089edbd2055db3f6a1d3f364d034e5b9f8d80dd');
INSERT INTO public.trail_entry VALUES (33, '2026-11-30 02:21:00.861931+00', NULL, NULL, NULL, 'reference_item', '01a22a41-6847-76ce-906e-090ad180ce40', 'created', '{"code": [null, "heritage"], "label_en": [null, "heritage"], "label_fr": [null, "patrimoine"], "list_name": [null, "themes"], "position": [null, 13], "source": [null, "Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement."], "version": [null, "2026-11"]}', '92c44255c6d46d8a4ccc59a8e089edbd2055db3f6a1d3f364d034e5b9f8d80dd', '2e569ed24eee6b138d25d2516bc27bedcd02f48b12c2da95e0853908e1d5f2e0');
INSERT INTO public.trail_entry VALUES (34, '2026-11-30 02:21:00.861959+00', NULL, NULL, NULL, 'reference_item', '01a22a41-6847-76ce-906e-090bb14edafe', 'created', '{"code": [null, "education"], "label_en": [null, "education"], "label_fr": [null, "éducation"], "list_name": [null, "themes"], "position": [null, 14], "source": [null, "Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement."], "version": [null, "2026-11"]}', '2e569ed24eee6b138d25d2516bc27bedcd02f48b12c2da95e0853908e1d5f2e0', '8e12826be693c8403b49fa35a0fc1b166c6bd8e9191ed9e71ccf09576b1af995');
INSERT INTO public.trail_entry VALUES (35, '2026-11-30 02:21:00.86199+00', NULL, NULL, NULL, 'reference_item', '01a22a41-6847-76ce-906e-090c0a7933d5', 'created', '{"code": [null, "training"], "label_en": [null, "training"], "label_fr": [null, "formation"], "list_name": [null, "themes"], "position": [null, 15], "source": [null, "Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement."], "version": [null, "2026-11"]}', '8e12826be693c8403b49fa35a0fc1b166c6bd8e9191ed9e71ccf09576b1af995', 'a3f5bd31f095c403a46fabcaa7c02ae5f3d5a92ca7dabd0d822d4244c3157ed2');
INSERT INTO public.trail_entry VALUES (36, '2026-11-30 02:21:00.862019+00', NULL, NULL, NULL, 'reference_item', '01a22a41-6847-76ce-906e-090d7cbed4c1', 'created', '{"code": [null, "employment"], "label_en": [null, "employment"], "label_fr": [null, "emploi"], "list_name": [null, "themes"], "position": [null, 16], "source": [null, "Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement."], "version": [null, "2026-11"]}', 'a3f5bd31f095c403a46fabcaa7c02ae5f3d5a92ca7dabd0d822d4244c3157ed2', '01189c568a3f134e3f0f028123ae4b1b24bb487d578999ecc6c632c3538f805b');
INSERT INTO public.trail_entry VALUES (37, '2026-11-30 02:21:00.862047+00', NULL, NULL, NULL, 'reference_item', '01a22a41-6847-76ce-906e-090e7c3c4cea', 'created', '{"code": [null, "youth"], "label_en": [null, "youth"], "label_fr": [null, "jeunesse"], "list_name": [null, "themes"], "position": [null, 17], "source": [null, "Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement."], "version": [null, "2026-11"]}', '01189c568a3f134e3f0f028123ae4b1b24bb487d578999ecc6c632c3538f805b', '622e1f24e4bd76a0542bc64fe5e8cd976c44b203295e04983ec0bf679ce13dfe');
INSERT INTO public.trail_entry VALUES (38, '2026-11-30 02:21:00.862075+00', NULL, NULL, NULL, 'reference_item', '01a22a41-6847-76ce-906e-090f5f91982d', 'created', '{"code": [null, "gender"], "label_en": [null, "equality between women and men"], "label_fr": [null, "égalité entre les femmes et les hommes"], "list_name": [null, "themes"], "position": [null, 18], "source": [null, "Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement."], "version": [null, "2026-11"]}', '622e1f24e4bd76a0542bc64fe5e8cd976c44b203295e04983ec0bf679ce13dfe', '00f43e2e98a5c77f25348771365bc7d2c131f08b9d24fd4d0fe47f155ad80b49');
INSERT INTO public.trail_entry VALUES (39, '2026-11-30 02:21:00.862106+00', NULL, NULL, NULL, 'reference_item', '01a22a41-6847-76ce-906e-0910f992b03b', 'created', '{"code": [null, "sport"], "label_en": [null, "sport"], "label_fr": [null, "sport"], "list_name": [null, "themes"], "position": [null, 19], "source": [null, "Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement."], "version": [null, "2026-11"]}', '00f43e2e98a5c77f25348771365bc7d2c131f08b9d24fd4d0fe47f155ad80b49', '0318e5b0ef5144215c2abe517de220d58dcd681b2f5c3fe5cd0f28066d062cde');
INSERT INTO public.trail_entry VALUES (40, '2026-11-30 02:21:00.862135+00', NULL, NULL, NULL, 'reference_item', '01a22a41-684c-7775-9089-d862c41c4404', 'created', '{"code": [null, "health"], "label_en": [null, "health"], "label_fr": [null, "santé"], "list_name": [null, "themes"], "position": [null, 20], "source": [null, "Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement."], "version": [null, "2026-11"]}', '0318e5b0ef5144215c2abe517de220d58dcd681b2f5c3fe5cd0f28066d062cde', '632f6e8c4e36412d2cbf79839a514835b539eea890ed9d352db9efc72f6d138b');
INSERT INTO public.trail_entry VALUES (41, '2026-11-30 02:21:00.862163+00', NULL, NULL, NULL, 'reference_item', '01a22a41-684c-7775-9089-d863f20e34d7', 'created', '{"code": [null, "research"], "label_en": [null, "research and higher education"], "label_fr": [null, "recherche et enseignement supérieur"], "list_name": [null, "themes"], "position": [null, 21], "source": [null, "Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement."], "version": [null, "2026-11"]}', '632f6e8c4e36412d2cbf79839a514835b539eea890ed9d352db9efc72f6d138b', '8eca09deb49014996ae29efaf40e8d86eb4e2768a0a8736fd6baba29062f7c47');
INSERT INTO public.trail_entry VALUES (42, '2026-11-30 02:21:00.862193+00', NULL, NULL, NULL, 'reference_item', '01a22a41-684c-7775-9089-d86461073fff', 'created', '{"code": [null, "agriculture"], "label_en": [null, "agriculture"], "label_fr": [null, "agriculture"], "list_name": [null, "themes"], "position": [null, 22], "source": [null, "Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement."], "version": [null, "2026-11"]}', '8eca09deb49014996ae29efaf40e8d86eb4e2768a0a8736fd6baba29062f7c47', 'febd8bce754165939db88bd7eff87cd09a8de3c1ed6c2ede5387e9ab0ab3d341');
INSERT INTO public.trail_entry VALUES (43, '2026-11-30 02:21:00.862221+00', NULL, NULL, NULL, 'reference_item', '01a22a41-684c-7775-9089-d86566c8fc37', 'created', '{"code": [null, "food_security"], "label_en": [null, "food security"], "label_fr": [null, "sécurité alimentaire"], "list_name": [null, "themes"], "position": [null, 23], "source": [null, "Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement."], "version": [null, "2026-11"]}', 'febd8bce754165939db88bd7eff87cd09a8de3c1ed6c2ede5387e9ab0ab3d341', '54c4163a7b110d5d39fbb8dd0cbb8e0a4bb188b7ce563d331c88f24a8d811c55');
INSERT INTO public.trail_entry VALUES (44, '2026-11-30 02:21:00.862249+00', NULL, NULL, NULL, 'reference_item', '01a22a41-684c-7775-9089-d866bdde4aab', 'created', '{"code": [null, "tourism"], "label_en": [null, "tourism"], "label_fr": [null, "tourisme"], "list_name": [null, "themes"], "position": [null, 24], "source": [null, "Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement."], "version": [null, "2026-11"]}', '54c4163a7b110d5d39fbb8dd0cbb8e0a4bb188b7ce563d331c88f24a8d811c55', '0661ab31c76cba39177b1b0825001cb94299b1b7cc709256d178d568dc4e0b9d');
INSERT INTO public.trail_entry VALUES (45, '2026-11-30 02:21:00.862278+00', NULL, NULL, NULL, 'reference_item', '01a22a41-684c-7775-9089-d8679a12bcbd', 'created', '{"code": [null, "digital"], "label_en": [null, "digital technology"], "label_fr": [null, "numérique"], "list_name": [null, "themes"], "position": [null, 25], "source": [null, "Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement."], "version": [null, "2026-11"]}', '0661ab31c76cba39177b1b0825001cb94299b1b7cc709256d178d568dc4e0b9d', '54de16b2e5253f660aa440f825f567e06d688e61db7932f828a32073623529d7');
INSERT INTO public.trail_entry VALUES (46, '2026-11-30 02:21:00.862307+00', NULL, NULL, NULL, 'reference_item', '01a22a41-684c-7775-9089-d868b9a5187e', 'created', '{"code": [null, "economy"], "label_en": [null, "economy"], "label_fr": [null, "économie"], "list_name": [null, "themes"], "position": [null, 26], "source": [null, "Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement."], "version": [null, "2026-11"]}', '54de16b2e5253f660aa440f825f567e06d688e61db7932f828a32073623529d7', '94f26a6441fb6ad43744bc5aafedd2ee71bd2fefb1f8d2ece110bfd4fe4354fc');
INSERT INTO public.trail_entry VALUES (47, '2026-11-30 02:21:00.862334+00', NULL, NULL, NULL, 'reference_item', '01a22a41-684c-7775-9089-d869fdffc80b', 'created', '{"code": [null, "attractiveness"], "label_en": [null, "attractiveness of the territory"], "label_fr": [null, "attractivité du territoire"], "list_name": [null, "themes"], "position": [null, 27], "source": [null, "Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement."], "version": [null, "2026-11"]}', '94f26a6441fb6ad43744bc5aafedd2ee71bd2fefb1f8d2ece110bfd4fe4354fc', '51bd81f8e96d412b94991b182282b98db3a84a62623c052c8e0f0416d718a0db');
INSERT INTO public.trail_entry VALUES (48, '2026-11-30 02:21:00.862363+00', NULL, NULL, NULL, 'reference_item', '01a22a41-684c-7775-9089-d86a65f9e645', 'created', '{"code": [null, "planning"], "label_en": [null, "urban planning"], "label_fr": [null, "urbanisme"], "list_name": [null, "themes"], "position": [null, 28], "source": [null, "Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement."], "version": [null, "2026-11"]}', '51bd81f8e96d412b94991b182282b98db3a84a62623c052c8e0f0416d718a0db', '107ab501d1f48e134618ff966239ed50dfe64c05373e152bd86223bee8545209');
INSERT INTO public.trail_entry VALUES (100, '2026-11-30 02:21:00.873242+00', NULL, NULL, NULL, 'country_group', '01a22a41-68b5-706c-92c9-9961e62f6ed2', 'created', '{"certain": [null, true], "country": [null, "IT"], "group_name": [null, "european_union"], "source": [null, "Traité de Rome, entré en vigueur le 1er janvier 1958"], "valid_from": [null, "1958-01-01"]}', 'bdf63973ade8234561e47bb60c84d7fffb43d8d3f283b77706f2826ba2012ee3', '699a7dfe4d5986b9199dab43a011f23657404d15b5c2a296227037472d1fa54c');
INSERT INTO public.trail_entry VALUES (49, '2026-11-30 02:21:00.862391+00', NULL, NULL, NULL, 'reference_item', '01a22a41-684c-7775-9089-d86b0d0c37e5', 'created', '{"code": [null, "mobility"], "label_en": [null, "mobility"], "label_fr": [null, "mobilité et déplacements"], "list_name": [null, "themes"], "position": [null, 29], "source": [null, "Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement."], "version": [null, "2026-11"]}', '107ab501d1f48e134618ff966239ed50dfe64c05373e152bd86223bee8545209', 'd5ad336d8d4042b4b91653c910083a4f767a41f998251b6b62ad00cd192b8742');
INSERT INTO public.trail_entry VALUES (50, '2026-11-30 02:21:00.862418+00', NULL, NULL, NULL, 'reference_item', '01a22a41-684c-7775-9089-d86c4588d0ee', 'created', '{"code": [null, "migration"], "label_en": [null, "migration"], "label_fr": [null, "migrations"], "list_name": [null, "themes"], "position": [null, 30], "source": [null, "Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement."], "version": [null, "2026-11"]}', 'd5ad336d8d4042b4b91653c910083a4f767a41f998251b6b62ad00cd192b8742', 'e493a8878872dab92d5ccef1c7619ea8edd5968ac02f28a014c14aa5db40d2dc');
INSERT INTO public.trail_entry VALUES (51, '2026-11-30 02:21:00.862447+00', NULL, NULL, NULL, 'reference_item', '01a22a41-6865-70f0-901d-8d1e2ec867d7', 'created', '{"code": [null, "association"], "label_en": [null, "association"], "label_fr": [null, "association"], "list_name": [null, "actor_kinds"], "position": [null, 1], "source": [null, "Acteurs des territoires partenaires que nomment les ateliers de 2017 sur l’action internationale ; liste à compléter."], "version": [null, "2026-11"]}', 'e493a8878872dab92d5ccef1c7619ea8edd5968ac02f28a014c14aa5db40d2dc', 'e13288ba60ba1938d191a83556fcb4429df17fbeee486351452839cf7f450537');
INSERT INTO public.trail_entry VALUES (52, '2026-11-30 02:21:00.862478+00', NULL, NULL, NULL, 'reference_item', '01a22a41-6865-70f0-901d-8d1f75d6f2f2', 'created', '{"code": [null, "diaspora"], "label_en": [null, "migrants’ association, diaspora"], "label_fr": [null, "association de migrants, diaspora"], "list_name": [null, "actor_kinds"], "position": [null, 2], "source": [null, "Acteurs des territoires partenaires que nomment les ateliers de 2017 sur l’action internationale ; liste à compléter."], "version": [null, "2026-11"]}', 'e13288ba60ba1938d191a83556fcb4429df17fbeee486351452839cf7f450537', 'e67142cb0471e90bcd719de8cafb865b7530d97ca7859265bd7b13238175f2dd');
INSERT INTO public.trail_entry VALUES (53, '2026-11-30 02:21:00.862507+00', NULL, NULL, NULL, 'reference_item', '01a22a41-6865-70f0-901d-8d2095cccf6d', 'created', '{"code": [null, "university"], "label_en": [null, "university, research"], "label_fr": [null, "université, recherche"], "list_name": [null, "actor_kinds"], "position": [null, 3], "source": [null, "Acteurs des territoires partenaires que nomment les ateliers de 2017 sur l’action internationale ; liste à compléter."], "version": [null, "2026-11"]}', 'e67142cb0471e90bcd719de8cafb865b7530d97ca7859265bd7b13238175f2dd', '1b9829b14535a0a1b7138e3afadb9ac96d29ebf071cff68e187172f41e017f61');
INSERT INTO public.trail_entry VALUES (54, '2026-11-30 02:21:00.862536+00', NULL, NULL, NULL, 'reference_item', '01a22a41-6865-70f0-901d-8d21883effed', 'created', '{"code": [null, "hospital"], "label_en": [null, "hospital, health"], "label_fr": [null, "hôpital, santé"], "list_name": [null, "actor_kinds"], "position": [null, 4], "source": [null, "Acteurs des territoires partenaires que nomment les ateliers de 2017 sur l’action internationale ; liste à compléter."], "version": [null, "2026-11"]}', '1b9829b14535a0a1b7138e3afadb9ac96d29ebf071cff68e187172f41e017f61', '6c38a65721261ef9324dc559fb72235797d674118658bb2a00157961c22e8b07');
INSERT INTO public.trail_entry VALUES (55, '2026-11-30 02:21:00.862565+00', NULL, NULL, NULL, 'reference_item', '01a22a41-6865-70f0-901d-8d2248682a19', 'created', '{"code": [null, "company"], "label_en": [null, "company"], "label_fr": [null, "entreprise"], "list_name": [null, "actor_kinds"], "position": [null, 5], "source": [null, "Acteurs des territoires partenaires que nomment les ateliers de 2017 sur l’action internationale ; liste à compléter."], "version": [null, "2026-11"]}', '6c38a65721261ef9324dc559fb72235797d674118658bb2a00157961c22e8b07', 'ac1454bf1c937f6daa44d94ea4a4ad28ddca6547c959567ed15d5d06188a266f');
INSERT INTO public.trail_entry VALUES (56, '2026-11-30 02:21:00.862592+00', NULL, NULL, NULL, 'reference_item', '01a22a41-6865-70f0-901d-8d2375be0a1e', 'created', '{"code": [null, "school"], "label_en": [null, "school"], "label_fr": [null, "école, lycée"], "list_name": [null, "actor_kinds"], "position": [null, 6], "source": [null, "Acteurs des territoires partenaires que nomment les ateliers de 2017 sur l’action internationale ; liste à compléter."], "version": [null, "2026-11"]}', 'ac1454bf1c937f6daa44d94ea4a4ad28ddca6547c959567ed15d5d06188a266f', '9a2f88ad485f23de6415d194c37d622d30eb8c6c5b6fef2612ae9bcb4a50b3ad');
INSERT INTO public.trail_entry VALUES (57, '2026-11-30 02:21:00.862621+00', NULL, NULL, NULL, 'reference_item', '01a22a41-6865-70f0-901d-8d24339751e2', 'created', '{"code": [null, "operator"], "label_en": [null, "operator, utility"], "label_fr": [null, "opérateur, régie, syndicat"], "list_name": [null, "actor_kinds"], "position": [null, 7], "source": [null, "Acteurs des territoires partenaires que nomment les ateliers de 2017 sur l’action internationale ; liste à compléter."], "version": [null, "2026-11"]}', '9a2f88ad485f23de6415d194c37d622d30eb8c6c5b6fef2612ae9bcb4a50b3ad', 'b62b7703862caf372ebc2107c1137b500be169ba7e2e39c53f6c1ab3838dda2a');
INSERT INTO public.trail_entry VALUES (58, '2026-11-30 02:21:00.86265+00', NULL, NULL, NULL, 'reference_item', '01a22a41-6865-70f0-901d-8d25fc5908f1', 'created', '{"code": [null, "chamber"], "label_en": [null, "chamber of commerce, trades or agriculture"], "label_fr": [null, "chambre consulaire"], "list_name": [null, "actor_kinds"], "position": [null, 8], "source": [null, "Acteurs des territoires partenaires que nomment les ateliers de 2017 sur l’action internationale ; liste à compléter."], "version": [null, "2026-11"]}', 'b62b7703862caf372ebc2107c1137b500be169ba7e2e39c53f6c1ab3838dda2a', 'f57925cfefae0807d54f3030c8105359344c302307eb6c26bf96f6144de074e5');
INSERT INTO public.trail_entry VALUES (59, '2026-11-30 02:21:00.862678+00', NULL, NULL, NULL, 'reference_item', '01a22a41-6865-70f0-901d-8d26014811ac', 'created', '{"code": [null, "culture"], "label_en": [null, "cultural venue or company"], "label_fr": [null, "équipement ou compagnie culturelle"], "list_name": [null, "actor_kinds"], "position": [null, 9], "source": [null, "Acteurs des territoires partenaires que nomment les ateliers de 2017 sur l’action internationale ; liste à compléter."], "version": [null, "2026-11"]}', 'f57925cfefae0807d54f3030c8105359344c302307eb6c26bf96f6144de074e5', '6516b8e6c596cf36290c173ac0cc6584c5688d6d09d5d7586fd74a2fedee7a15');
INSERT INTO public.trail_entry VALUES (60, '2026-11-30 02:21:00.872023+00', NULL, NULL, NULL, 'reference_item', '01a22a41-6865-70f0-901d-8d27621c5358', 'created', '{"code": [null, "committee"], "label_en": [null, "twinning committee"], "label_fr": [null, "comité de jumelage"], "list_name": [null, "actor_kinds"], "position": [null, 10], "source": [null, "Acteurs des territoires partenaires que nomment les ateliers de 2017 sur l’action internationale ; liste à compléter."], "version": [null, "2026-11"]}', '6516b8e6c596cf36290c173ac0cc6584c5688d6d09d5d7586fd74a2fedee7a15', 'a071b44989750389a705569ea03e9a901bdd0507978e81217e404f7bb51cff1e');
INSERT INTO public.trail_entry VALUES (61, '2026-11-30 02:21:00.872059+00', NULL, NULL, NULL, 'reference_item', '01a22a41-6865-70f0-901d-8d28c0ee3d84', 'created', '{"code": [null, "faith"], "label_en": [null, "faith organisation"], "label_fr": [null, "organisation religieuse"], "list_name": [null, "actor_kinds"], "position": [null, 11], "source": [null, "Acteurs des territoires partenaires que nomment les ateliers de 2017 sur l’action internationale ; liste à compléter."], "version": [null, "2026-11"]}', 'a071b44989750389a705569ea03e9a901bdd0507978e81217e404f7bb51cff1e', '64dd67366eaf0247644f3b8a942ef3b9c52eee9db389730f2750162667d1c763');
INSERT INTO public.trail_entry VALUES (62, '2026-11-30 02:21:00.872089+00', NULL, NULL, NULL, 'reference_item', '01a22a41-6865-70f0-901d-8d29b91540d3', 'created', '{"code": [null, "other"], "label_en": [null, "other"], "label_fr": [null, "autre"], "list_name": [null, "actor_kinds"], "position": [null, 12], "source": [null, "Acteurs des territoires partenaires que nomment les ateliers de 2017 sur l’action internationale ; liste à compléter."], "version": [null, "2026-11"]}', '64dd67366eaf0247644f3b8a942ef3b9c52eee9db389730f2750162667d1c763', 'abb521f4fbee1b94bdeef91dae89eae792854c8d1f2c1fe4e9c6c183f7aef201');
INSERT INTO public.trail_entry VALUES (63, '2026-11-30 02:21:00.87212+00', NULL, NULL, NULL, 'reference_item', '01a22a41-6870-74fe-ad39-928d1d09897e', 'created', '{"code": [null, "elected"], "label_en": [null, "elected official"], "label_fr": [null, "élu"], "list_name": [null, "contact_roles"], "position": [null, 1], "source": [null, "Rôles des interlocuteurs d’une coopération décentralisée ; liste à compléter."], "version": [null, "2026-11"]}', 'abb521f4fbee1b94bdeef91dae89eae792854c8d1f2c1fe4e9c6c183f7aef201', 'e0d21840a69d83b31fc74e63fe242340a0065fdef4383799cafe5131c1f5d786');
INSERT INTO public.trail_entry VALUES (64, '2026-11-30 02:21:00.872152+00', NULL, NULL, NULL, 'reference_item', '01a22a41-6870-74fe-ad39-928e47e340be', 'created', '{"code": [null, "international"], "label_en": [null, "international relations officer"], "label_fr": [null, "relations internationales"], "list_name": [null, "contact_roles"], "position": [null, 2], "source": [null, "Rôles des interlocuteurs d’une coopération décentralisée ; liste à compléter."], "version": [null, "2026-11"]}', 'e0d21840a69d83b31fc74e63fe242340a0065fdef4383799cafe5131c1f5d786', 'e5a185646dfe94d6843dfef4d73552135271d0429f9778e82e9befbf70a55441');
INSERT INTO public.trail_entry VALUES (65, '2026-11-30 02:21:00.872182+00', NULL, NULL, NULL, 'reference_item', '01a22a41-6870-74fe-ad39-928f14b95527', 'created', '{"code": [null, "expert"], "label_en": [null, "expert from a technical department"], "label_fr": [null, "expert d’un service technique"], "list_name": [null, "contact_roles"], "position": [null, 3], "source": [null, "Rôles des interlocuteurs d’une coopération décentralisée ; liste à compléter."], "version": [null, "2026-11"]}', 'e5a185646dfe94d6843dfef4d73552135271d0429f9778e82e9befbf70a55441', '63f7fb2b0fa3b7e57b402c1c2dd81b83fddf2197d316f80008c4028ccde6edf0');
INSERT INTO public.trail_entry VALUES (66, '2026-11-30 02:21:00.872215+00', NULL, NULL, NULL, 'reference_item', '01a22a41-6870-74fe-ad39-9290f3165758', 'created', '{"code": [null, "focal_point"], "label_en": [null, "partner’s focal point"], "label_fr": [null, "point focal du partenaire"], "list_name": [null, "contact_roles"], "position": [null, 4], "source": [null, "Rôles des interlocuteurs d’une coopération décentralisée ; liste à compléter."], "version": [null, "2026-11"]}', '63f7fb2b0fa3b7e57b402c1c2dd81b83fddf2197d316f80008c4028ccde6edf0', '434a992445f983ea2840cb76af4cb76122ee06d5a7f329a3be861b8eb3914f3d');
INSERT INTO public.trail_entry VALUES (67, '2026-11-30 02:21:00.872245+00', NULL, NULL, NULL, 'reference_item', '01a22a41-6870-74fe-ad39-9291462008e6', 'created', '{"code": [null, "operator"], "label_en": [null, "association or NGO operator"], "label_fr": [null, "opérateur associatif"], "list_name": [null, "contact_roles"], "position": [null, 5], "source": [null, "Rôles des interlocuteurs d’une coopération décentralisée ; liste à compléter."], "version": [null, "2026-11"]}', '434a992445f983ea2840cb76af4cb76122ee06d5a7f329a3be861b8eb3914f3d', '500b8fa279d910ffcd50c5d6cde61beacaa26061d57dbf7611034e87b808f746');
INSERT INTO public.trail_entry VALUES (68, '2026-11-30 02:21:00.872273+00', NULL, NULL, NULL, 'reference_item', '01a22a41-6870-74fe-ad39-92922cb524ad', 'created', '{"code": [null, "evaluator"], "label_en": [null, "evaluator"], "label_fr": [null, "évaluateur"], "list_name": [null, "contact_roles"], "position": [null, 6], "source": [null, "Rôles des interlocuteurs d’une coopération décentralisée ; liste à compléter."], "version": [null, "2026-11"]}', '500b8fa279d910ffcd50c5d6cde61beacaa26061d57dbf7611034e87b808f746', 'fe4c524ef2cc13898cbb518e39bb06a272c27194636a566675ef63dd703fde49');
INSERT INTO public.trail_entry VALUES (69, '2026-11-30 02:21:00.872303+00', NULL, NULL, NULL, 'reference_item', '01a22a41-6871-7151-877f-39152d6e80cf', 'created', '{"code": [null, "embassy"], "label_en": [null, "embassy"], "label_fr": [null, "ambassade"], "list_name": [null, "contact_roles"], "position": [null, 7], "source": [null, "Rôles des interlocuteurs d’une coopération décentralisée ; liste à compléter."], "version": [null, "2026-11"]}', 'fe4c524ef2cc13898cbb518e39bb06a272c27194636a566675ef63dd703fde49', '7919a1c97c75e3b704798a7a8b5fba149899f45d438acf1cbc1528c08a02a310');
INSERT INTO public.trail_entry VALUES (70, '2026-11-30 02:21:00.872331+00', NULL, NULL, NULL, 'reference_item', '01a22a41-6871-7151-877f-39161bbb2805', 'created', '{"code": [null, "funder"], "label_en": [null, "funder"], "label_fr": [null, "financeur"], "list_name": [null, "contact_roles"], "position": [null, 8], "source": [null, "Rôles des interlocuteurs d’une coopération décentralisée ; liste à compléter."], "version": [null, "2026-11"]}', '7919a1c97c75e3b704798a7a8b5fba149899f45d438acf1cbc1528c08a02a310', '9a6c7b08c28ee84c0293a3bcc13e72bdd52892a85e0a016deaa2663accf4e794');
INSERT INTO public.trail_entry VALUES (71, '2026-11-30 02:21:00.872359+00', NULL, NULL, NULL, 'reference_item', '01a22a41-6871-7151-877f-391793590123', 'created', '{"code": [null, "prefecture"], "label_en": [null, "prefecture"], "label_fr": [null, "préfecture"], "list_name": [null, "contact_roles"], "position": [null, 9], "source": [null, "Rôles des interlocuteurs d’une coopération décentralisée ; liste à compléter."], "version": [null, "2026-11"]}', '9a6c7b08c28ee84c0293a3bcc13e72bdd52892a85e0a016deaa2663accf4e794', '1190a8850bac6d88b507ce0523e6bb5c004af9a11bbf43c1f2fd76489c708e0d');
INSERT INTO public.trail_entry VALUES (72, '2026-11-30 02:21:00.872392+00', NULL, NULL, NULL, 'reference_item', '01a22a41-6871-7151-877f-391803983d09', 'created', '{"code": [null, "other"], "label_en": [null, "other"], "label_fr": [null, "autre"], "list_name": [null, "contact_roles"], "position": [null, 10], "source": [null, "Rôles des interlocuteurs d’une coopération décentralisée ; liste à compléter."], "version": [null, "2026-11"]}', '1190a8850bac6d88b507ce0523e6bb5c004af9a11bbf43c1f2fd76489c708e0d', '9558577f5ec8f2c349e1e88800d8adf7891f37652fb3d4c81091a2603b33f04d');
INSERT INTO public.trail_entry VALUES (73, '2026-11-30 02:21:00.872421+00', NULL, NULL, NULL, 'reference_item', '01a22a41-6875-73d5-8a79-bf1d03b31ae1', 'created', '{"code": [null, "works"], "label_en": [null, "Works and equipment"], "label_fr": [null, "Travaux et équipements"], "list_name": [null, "expense_categories"], "position": [null, 1], "source": [null, "Rubriques de dépense proposées par défaut, d’après les postes que les comptes rendus financiers de projets distinguent d’ordinaire ; sans source officielle, à adapter."], "version": [null, "2026-11"]}', '9558577f5ec8f2c349e1e88800d8adf7891f37652fb3d4c81091a2603b33f04d', '18e9d89b0bdd1b52a5ea68f31f00b7b1d6d1918d1640d0746fbab58b10830af2');
INSERT INTO public.trail_entry VALUES (74, '2026-11-30 02:21:00.872455+00', NULL, NULL, NULL, 'reference_item', '01a22a41-6876-7780-a766-60a42912fa92', 'created', '{"code": [null, "supplies"], "label_en": [null, "Supplies and consumables"], "label_fr": [null, "Fournitures et consommables"], "list_name": [null, "expense_categories"], "position": [null, 2], "source": [null, "Rubriques de dépense proposées par défaut, d’après les postes que les comptes rendus financiers de projets distinguent d’ordinaire ; sans source officielle, à adapter."], "version": [null, "2026-11"]}', '18e9d89b0bdd1b52a5ea68f31f00b7b1d6d1918d1640d0746fbab58b10830af2', '992f636b1a46644c0bfd945e1a4397eb5cbf0b596a915cd55a1abd04d357f974');
INSERT INTO public.trail_entry VALUES (75, '2026-11-30 02:21:00.872487+00', NULL, NULL, NULL, 'reference_item', '01a22a41-6876-7780-a766-60a5262a468c', 'created', '{"code": [null, "services"], "label_en": [null, "Studies, expertise and services"], "label_fr": [null, "Études, expertise et prestations"], "list_name": [null, "expense_categories"], "position": [null, 3], "source": [null, "Rubriques de dépense proposées par défaut, d’après les postes que les comptes rendus financiers de projets distinguent d’ordinaire ; sans source officielle, à adapter."], "version": [null, "2026-11"]}', '992f636b1a46644c0bfd945e1a4397eb5cbf0b596a915cd55a1abd04d357f974', '77060d573edcab2603d167052f327e94e1c373151c05e005ce105a5eef789d1b');
INSERT INTO public.trail_entry VALUES (76, '2026-11-30 02:21:00.872517+00', NULL, NULL, NULL, 'reference_item', '01a22a41-6876-7780-a766-60a6fe72ff26', 'created', '{"code": [null, "training"], "label_en": [null, "Training and peer exchange"], "label_fr": [null, "Formation et échanges entre pairs"], "list_name": [null, "expense_categories"], "position": [null, 4], "source": [null, "Rubriques de dépense proposées par défaut, d’après les postes que les comptes rendus financiers de projets distinguent d’ordinaire ; sans source officielle, à adapter."], "version": [null, "2026-11"]}', '77060d573edcab2603d167052f327e94e1c373151c05e005ce105a5eef789d1b', '466bab94fdbffd5537c48ec1d58da10c728bd45169c7daea7e5a6600317d4490');
INSERT INTO public.trail_entry VALUES (77, '2026-11-30 02:21:00.872547+00', NULL, NULL, NULL, 'reference_item', '01a22a41-6876-7780-a766-60a7fb1e9852', 'created', '{"code": [null, "travel"], "label_en": [null, "Travel and accommodation"], "label_fr": [null, "Déplacements et séjours"], "list_name": [null, "expense_categories"], "position": [null, 5], "source": [null, "Rubriques de dépense proposées par défaut, d’après les postes que les comptes rendus financiers de projets distinguent d’ordinaire ; sans source officielle, à adapter."], "version": [null, "2026-11"]}', '466bab94fdbffd5537c48ec1d58da10c728bd45169c7daea7e5a6600317d4490', '69348fe8a5dc607d129befd425e0c84eea533be4948df0b177cbb2f738a80937');
INSERT INTO public.trail_entry VALUES (78, '2026-11-30 02:21:00.872578+00', NULL, NULL, NULL, 'reference_item', '01a22a41-6876-7780-a766-60a8c8165784', 'created', '{"code": [null, "staff"], "label_en": [null, "Staff working on the project"], "label_fr": [null, "Personnel affecté au projet"], "list_name": [null, "expense_categories"], "position": [null, 6], "source": [null, "Rubriques de dépense proposées par défaut, d’après les postes que les comptes rendus financiers de projets distinguent d’ordinaire ; sans source officielle, à adapter."], "version": [null, "2026-11"]}', '69348fe8a5dc607d129befd425e0c84eea533be4948df0b177cbb2f738a80937', '1567dce5b7f636063444b62a2c11fd42815efad1f16f5f2bc1944b2c5eb1fc0b');
INSERT INTO public.trail_entry VALUES (79, '2026-11-30 02:21:00.872607+00', NULL, NULL, NULL, 'reference_item', '01a22a41-6876-7780-a766-60a959cfb564', 'created', '{"code": [null, "operators"], "label_en": [null, "Grants passed on to operators"], "label_fr": [null, "Subventions versées à des opérateurs"], "list_name": [null, "expense_categories"], "position": [null, 7], "source": [null, "Rubriques de dépense proposées par défaut, d’après les postes que les comptes rendus financiers de projets distinguent d’ordinaire ; sans source officielle, à adapter."], "version": [null, "2026-11"]}', '1567dce5b7f636063444b62a2c11fd42815efad1f16f5f2bc1944b2c5eb1fc0b', '441819600c401ba037225ad2b09096165bee450056ecea1249195a41edfb0994');
INSERT INTO public.trail_entry VALUES (80, '2026-11-30 02:21:00.872638+00', NULL, NULL, NULL, 'reference_item', '01a22a41-6876-7780-a766-60aa87ff38b5', 'created', '{"code": [null, "communication"], "label_en": [null, "Communication and feedback"], "label_fr": [null, "Communication et restitution"], "list_name": [null, "expense_categories"], "position": [null, 8], "source": [null, "Rubriques de dépense proposées par défaut, d’après les postes que les comptes rendus financiers de projets distinguent d’ordinaire ; sans source officielle, à adapter."], "version": [null, "2026-11"]}', '441819600c401ba037225ad2b09096165bee450056ecea1249195a41edfb0994', '3ee1cdb2219fbd87e4161a062e07ae07eb078dcccec16042bc425e5c553ebfb3');
INSERT INTO public.trail_entry VALUES (81, '2026-11-30 02:21:00.872666+00', NULL, NULL, NULL, 'reference_item', '01a22a41-6876-7780-a766-60abf9ef8df1', 'created', '{"code": [null, "evaluation"], "label_en": [null, "Monitoring and evaluation"], "label_fr": [null, "Suivi et évaluation"], "list_name": [null, "expense_categories"], "position": [null, 9], "source": [null, "Rubriques de dépense proposées par défaut, d’après les postes que les comptes rendus financiers de projets distinguent d’ordinaire ; sans source officielle, à adapter."], "version": [null, "2026-11"]}', '3ee1cdb2219fbd87e4161a062e07ae07eb078dcccec16042bc425e5c553ebfb3', '3045c0d692b7e1f60d94d9e33d5d6d38a3d993bb04b12fb436d717ca99f1bc9b');
INSERT INTO public.trail_entry VALUES (82, '2026-11-30 02:21:00.872695+00', NULL, NULL, NULL, 'reference_item', '01a22a41-6876-7780-a766-60ac3f8f87e6', 'created', '{"code": [null, "running"], "label_en": [null, "Running costs and management fees"], "label_fr": [null, "Fonctionnement et frais de gestion"], "list_name": [null, "expense_categories"], "position": [null, 10], "source": [null, "Rubriques de dépense proposées par défaut, d’après les postes que les comptes rendus financiers de projets distinguent d’ordinaire ; sans source officielle, à adapter."], "version": [null, "2026-11"]}', '3045c0d692b7e1f60d94d9e33d5d6d38a3d993bb04b12fb436d717ca99f1bc9b', '914b18e680ec8ef1916c50e95b302944de8a996254e92a4e5a6ee37228186fa3');
INSERT INTO public.trail_entry VALUES (83, '2026-11-30 02:21:00.872724+00', NULL, NULL, NULL, 'reference_item', '01a22a41-6876-7780-a766-60ad024f0b8e', 'created', '{"code": [null, "other"], "label_en": [null, "Miscellaneous and contingencies"], "label_fr": [null, "Divers et imprévus"], "list_name": [null, "expense_categories"], "position": [null, 11], "source": [null, "Rubriques de dépense proposées par défaut, d’après les postes que les comptes rendus financiers de projets distinguent d’ordinaire ; sans source officielle, à adapter."], "version": [null, "2026-11"]}', '914b18e680ec8ef1916c50e95b302944de8a996254e92a4e5a6ee37228186fa3', '3bf5d813f090a00e71d385379ea55416f104c5ef5b5e2210ca0258f77f3b63cc');
INSERT INTO public.trail_entry VALUES (84, '2026-11-30 02:21:00.872752+00', NULL, NULL, NULL, 'reference_item', '01a22a41-6890-7737-b00f-03b2a0de4dc3', 'created', '{"code": [null, "mayor"], "label_en": [null, "mayor"], "label_fr": [null, "maire"], "list_name": [null, "signatory_capacities"], "position": [null, 1], "source": [null, "Qualités rencontrées dans les conventions publiées (communes, départements, délégations spéciales, associations, fédérations) ; liste à compléter. Aucune ne dit qu’un signataire est élu."], "version": [null, "2026-11"]}', '3bf5d813f090a00e71d385379ea55416f104c5ef5b5e2210ca0258f77f3b63cc', 'eab2e2c4a26f51378fc0043750e7dc3dbad5cd5fa271b31507eafdfae21029e2');
INSERT INTO public.trail_entry VALUES (85, '2026-11-30 02:21:00.872783+00', NULL, NULL, NULL, 'reference_item', '01a22a41-6891-7534-913b-9680a528134d', 'created', '{"code": [null, "president_council"], "label_en": [null, "president of the departmental or regional council"], "label_fr": [null, "président du conseil départemental ou régional"], "list_name": [null, "signatory_capacities"], "position": [null, 2], "source": [null, "Qualités rencontrées dans les conventions publiées (communes, départements, délégations spéciales, associations, fédérations) ; liste à compléter. Aucune ne dit qu’un signataire est élu."], "version": [null, "2026-11"]}', 'eab2e2c4a26f51378fc0043750e7dc3dbad5cd5fa271b31507eafdfae21029e2', '2cb4539c3d039d830fc6bdc02f8abc4f898626c3b9e7d3323db2e1b946a0b12b');
INSERT INTO public.trail_entry VALUES (86, '2026-11-30 02:21:00.872814+00', NULL, NULL, NULL, 'reference_item', '01a22a41-6891-7534-913b-96813aa78eb4', 'created', '{"code": [null, "president_grouping"], "label_en": [null, "president of the inter-municipal grouping"], "label_fr": [null, "président de l’intercommunalité"], "list_name": [null, "signatory_capacities"], "position": [null, 3], "source": [null, "Qualités rencontrées dans les conventions publiées (communes, départements, délégations spéciales, associations, fédérations) ; liste à compléter. Aucune ne dit qu’un signataire est élu."], "version": [null, "2026-11"]}', '2cb4539c3d039d830fc6bdc02f8abc4f898626c3b9e7d3323db2e1b946a0b12b', '87ab2a250622be81e119d27d72136d8c528feee0865c57f8f5fbb80a0d8f70fe');
INSERT INTO public.trail_entry VALUES (101, '2026-11-30 02:21:00.873268+00', NULL, NULL, NULL, 'country_group', '01a22a41-68b5-706c-92c9-9962afde17f7', 'created', '{"certain": [null, true], "country": [null, "LU"], "group_name": [null, "european_union"], "source": [null, "Traité de Rome, entré en vigueur le 1er janvier 1958"], "valid_from": [null, "1958-01-01"]}', '699a7dfe4d5986b9199dab43a011f23657404d15b5c2a296227037472d1fa54c', '81cb18f30ab2da02afaa0cff859af2aac9ed381ec1462d88b6bf8d77d8b16f4e');
INSERT INTO public.trail_entry VALUES (87, '2026-11-30 02:21:00.872848+00', NULL, NULL, NULL, 'reference_item', '01a22a41-6891-7534-913b-9682d184298e', 'created', '{"code": [null, "deputy_by_delegation"], "label_en": [null, "deputy mayor or vice-president, by delegation"], "label_fr": [null, "adjoint ou vice-président, par délégation"], "list_name": [null, "signatory_capacities"], "position": [null, 4], "source": [null, "Qualités rencontrées dans les conventions publiées (communes, départements, délégations spéciales, associations, fédérations) ; liste à compléter. Aucune ne dit qu’un signataire est élu."], "version": [null, "2026-11"]}', '87ab2a250622be81e119d27d72136d8c528feee0865c57f8f5fbb80a0d8f70fe', '4519ef841099fcad16680d36fe1674f1aef0ef660467cc3722ad14a38f8ecc72');
INSERT INTO public.trail_entry VALUES (88, '2026-11-30 02:21:00.872878+00', NULL, NULL, NULL, 'reference_item', '01a22a41-6891-7534-913b-968335a06059', 'created', '{"code": [null, "governor"], "label_en": [null, "governor"], "label_fr": [null, "gouverneur"], "list_name": [null, "signatory_capacities"], "position": [null, 5], "source": [null, "Qualités rencontrées dans les conventions publiées (communes, départements, délégations spéciales, associations, fédérations) ; liste à compléter. Aucune ne dit qu’un signataire est élu."], "version": [null, "2026-11"]}', '4519ef841099fcad16680d36fe1674f1aef0ef660467cc3722ad14a38f8ecc72', 'b1b86e7d48ea00c24a34590d058c847a8f9f6093b6221edc3fcbe4226fa07ff0');
INSERT INTO public.trail_entry VALUES (89, '2026-11-30 02:21:00.872908+00', NULL, NULL, NULL, 'reference_item', '01a22a41-6891-7534-913b-96846edc6b02', 'created', '{"code": [null, "secretary_general"], "label_en": [null, "secretary general, by delegation"], "label_fr": [null, "secrétaire général, par délégation"], "list_name": [null, "signatory_capacities"], "position": [null, 6], "source": [null, "Qualités rencontrées dans les conventions publiées (communes, départements, délégations spéciales, associations, fédérations) ; liste à compléter. Aucune ne dit qu’un signataire est élu."], "version": [null, "2026-11"]}', 'b1b86e7d48ea00c24a34590d058c847a8f9f6093b6221edc3fcbe4226fa07ff0', 'd825a3e982441689fc08209a615e3938deed4371b28f1871039c14defaebe160');
INSERT INTO public.trail_entry VALUES (90, '2026-11-30 02:21:00.872937+00', NULL, NULL, NULL, 'reference_item', '01a22a41-6891-7534-913b-96858356e2a1', 'created', '{"code": [null, "president_special_delegation"], "label_en": [null, "president of the special delegation (appointed council)"], "label_fr": [null, "président de la délégation spéciale (conseil nommé)"], "list_name": [null, "signatory_capacities"], "position": [null, 7], "source": [null, "Qualités rencontrées dans les conventions publiées (communes, départements, délégations spéciales, associations, fédérations) ; liste à compléter. Aucune ne dit qu’un signataire est élu."], "version": [null, "2026-11"]}', 'd825a3e982441689fc08209a615e3938deed4371b28f1871039c14defaebe160', 'f4be814d8996e62154798b8a8321529aa7a569478598f57a95b24a2d163b5627');
INSERT INTO public.trail_entry VALUES (91, '2026-11-30 02:21:00.872968+00', NULL, NULL, NULL, 'reference_item', '01a22a41-6891-7534-913b-968620fcb061', 'created', '{"code": [null, "president_association"], "label_en": [null, "president of the association"], "label_fr": [null, "président de l’association"], "list_name": [null, "signatory_capacities"], "position": [null, 8], "source": [null, "Qualités rencontrées dans les conventions publiées (communes, départements, délégations spéciales, associations, fédérations) ; liste à compléter. Aucune ne dit qu’un signataire est élu."], "version": [null, "2026-11"]}', 'f4be814d8996e62154798b8a8321529aa7a569478598f57a95b24a2d163b5627', 'dc5f3122ea7d6175416547fbf2259b6eeef12149a2f106a8c2597c216b48379f');
INSERT INTO public.trail_entry VALUES (92, '2026-11-30 02:21:00.872999+00', NULL, NULL, NULL, 'reference_item', '01a22a41-6891-7534-913b-96872c6fb743', 'created', '{"code": [null, "president_federation"], "label_en": [null, "president of the federation"], "label_fr": [null, "président de la fédération"], "list_name": [null, "signatory_capacities"], "position": [null, 9], "source": [null, "Qualités rencontrées dans les conventions publiées (communes, départements, délégations spéciales, associations, fédérations) ; liste à compléter. Aucune ne dit qu’un signataire est élu."], "version": [null, "2026-11"]}', 'dc5f3122ea7d6175416547fbf2259b6eeef12149a2f106a8c2597c216b48379f', '88de9296406bf18c1763dd49951877ed7bfd6aba860248713eac5cef07177953');
INSERT INTO public.trail_entry VALUES (93, '2026-11-30 02:21:00.873028+00', NULL, NULL, NULL, 'reference_item', '01a22a41-6891-7534-913b-96889601b86d', 'created', '{"code": [null, "president_university"], "label_en": [null, "president or rector of the university"], "label_fr": [null, "président ou recteur de l’université"], "list_name": [null, "signatory_capacities"], "position": [null, 10], "source": [null, "Qualités rencontrées dans les conventions publiées (communes, départements, délégations spéciales, associations, fédérations) ; liste à compléter. Aucune ne dit qu’un signataire est élu."], "version": [null, "2026-11"]}', '88de9296406bf18c1763dd49951877ed7bfd6aba860248713eac5cef07177953', '319c903e826ee018a117fa14e11dec1b6c4fc65b4dddfbc9e2c263aedd85eca5');
INSERT INTO public.trail_entry VALUES (94, '2026-11-30 02:21:00.873059+00', NULL, NULL, NULL, 'reference_item', '01a22a41-6891-7534-913b-96896f50bbb3', 'created', '{"code": [null, "minister"], "label_en": [null, "minister, or their representative"], "label_fr": [null, "ministre, ou son représentant"], "list_name": [null, "signatory_capacities"], "position": [null, 11], "source": [null, "Qualités rencontrées dans les conventions publiées (communes, départements, délégations spéciales, associations, fédérations) ; liste à compléter. Aucune ne dit qu’un signataire est élu."], "version": [null, "2026-11"]}', '319c903e826ee018a117fa14e11dec1b6c4fc65b4dddfbc9e2c263aedd85eca5', '5874f63a5f99edb6590043dca8bbeed5bba34ee2d44e28f07994cd2e83c5f6c4');
INSERT INTO public.trail_entry VALUES (95, '2026-11-30 02:21:00.873089+00', NULL, NULL, NULL, 'reference_item', '01a22a41-6893-74e6-bdf5-53aaf3a9721a', 'created', '{"code": [null, "prefect"], "label_en": [null, "prefect"], "label_fr": [null, "préfet"], "list_name": [null, "signatory_capacities"], "position": [null, 12], "source": [null, "Qualités rencontrées dans les conventions publiées (communes, départements, délégations spéciales, associations, fédérations) ; liste à compléter. Aucune ne dit qu’un signataire est élu."], "version": [null, "2026-11"]}', '5874f63a5f99edb6590043dca8bbeed5bba34ee2d44e28f07994cd2e83c5f6c4', 'cd4b3136f1771a23f351a70fc56e72b9127eeb0192ad6912e4693608cc6b3499');
INSERT INTO public.trail_entry VALUES (96, '2026-11-30 02:21:00.873117+00', NULL, NULL, NULL, 'reference_item', '01a22a41-6894-70f9-8d2e-746ada36506a', 'created', '{"code": [null, "other"], "label_en": [null, "other function"], "label_fr": [null, "autre fonction"], "list_name": [null, "signatory_capacities"], "position": [null, 13], "source": [null, "Qualités rencontrées dans les conventions publiées (communes, départements, délégations spéciales, associations, fédérations) ; liste à compléter. Aucune ne dit qu’un signataire est élu."], "version": [null, "2026-11"]}', 'cd4b3136f1771a23f351a70fc56e72b9127eeb0192ad6912e4693608cc6b3499', '33865eb26d777bb76fead65469d4737e4ffd8f65ba6c19c81e424d009c9db3a6');
INSERT INTO public.trail_entry VALUES (97, '2026-11-30 02:21:00.873144+00', NULL, NULL, NULL, 'country_group', '01a22a41-68b5-706c-92c9-995e7672f960', 'created', '{"certain": [null, true], "country": [null, "BE"], "group_name": [null, "european_union"], "source": [null, "Traité de Rome, entré en vigueur le 1er janvier 1958"], "valid_from": [null, "1958-01-01"]}', '33865eb26d777bb76fead65469d4737e4ffd8f65ba6c19c81e424d009c9db3a6', 'e9ca6fdf1ca64db4eec70d31f8be1be296112dc57b16b7f865e9355c6455ae34');
INSERT INTO public.trail_entry VALUES (98, '2026-11-30 02:21:00.873188+00', NULL, NULL, NULL, 'country_group', '01a22a41-68b5-706c-92c9-995f86ae0c5f', 'created', '{"certain": [null, true], "country": [null, "DE"], "group_name": [null, "european_union"], "source": [null, "Traité de Rome, entré en vigueur le 1er janvier 1958"], "valid_from": [null, "1958-01-01"]}', 'e9ca6fdf1ca64db4eec70d31f8be1be296112dc57b16b7f865e9355c6455ae34', '13acf5039a5acbb2dac7cb92569f6cefe3f5590ae2083d1288974c0820ec7f1a');
INSERT INTO public.trail_entry VALUES (102, '2026-11-30 02:21:00.873293+00', NULL, NULL, NULL, 'country_group', '01a22a41-68b5-706c-92c9-9963a53c9893', 'created', '{"certain": [null, true], "country": [null, "NL"], "group_name": [null, "european_union"], "source": [null, "Traité de Rome, entré en vigueur le 1er janvier 1958"], "valid_from": [null, "1958-01-01"]}', '81cb18f30ab2da02afaa0cff859af2aac9ed381ec1462d88b6bf8d77d8b16f4e', '4bba9acd32d6ac5423664c14eff79e0911f945cfc690a8210a5bcd6b1ac6c4e0');
INSERT INTO public.trail_entry VALUES (103, '2026-11-30 02:21:00.873318+00', NULL, NULL, NULL, 'country_group', '01a22a41-68b5-706c-92c9-996408258035', 'created', '{"certain": [null, true], "country": [null, "DK"], "group_name": [null, "european_union"], "source": [null, "Traité d’adhésion de 1972"], "valid_from": [null, "1973-01-01"]}', '4bba9acd32d6ac5423664c14eff79e0911f945cfc690a8210a5bcd6b1ac6c4e0', 'beeb686cc38ca8d8d30d0b3ecf3710dc9b7ffda8d9167c00d1cc3ba7d5a04cf7');
INSERT INTO public.trail_entry VALUES (104, '2026-11-30 02:21:00.873346+00', NULL, NULL, NULL, 'country_group', '01a22a41-68b5-706c-92c9-9965197d5d9b', 'created', '{"certain": [null, true], "country": [null, "GB"], "group_name": [null, "european_union"], "source": [null, "Traité d’adhésion de 1972 ; accord de retrait, dernier jour le 31 janvier 2020"], "valid_from": [null, "1973-01-01"], "valid_to": [null, "2020-01-31"]}', 'beeb686cc38ca8d8d30d0b3ecf3710dc9b7ffda8d9167c00d1cc3ba7d5a04cf7', '397c103d192ccee46c44e65832e1f7f50f1bdf0bc84be4ad21678bdca715b046');
INSERT INTO public.trail_entry VALUES (105, '2026-11-30 02:21:00.873376+00', NULL, NULL, NULL, 'country_group', '01a22a41-68b5-706c-92c9-996642cf948c', 'created', '{"certain": [null, true], "country": [null, "IE"], "group_name": [null, "european_union"], "source": [null, "Traité d’adhésion de 1972"], "valid_from": [null, "1973-01-01"]}', '397c103d192ccee46c44e65832e1f7f50f1bdf0bc84be4ad21678bdca715b046', '45f4ee698ee4f8bbda26f24c6a51ecf9fe7c3d6088de1945a3b9b97a699c6ca6');
INSERT INTO public.trail_entry VALUES (106, '2026-11-30 02:21:00.873403+00', NULL, NULL, NULL, 'country_group', '01a22a41-68b5-706c-92c9-99675b13816a', 'created', '{"certain": [null, true], "country": [null, "GR"], "group_name": [null, "european_union"], "source": [null, "Traité d’adhésion de 1979"], "valid_from": [null, "1981-01-01"]}', '45f4ee698ee4f8bbda26f24c6a51ecf9fe7c3d6088de1945a3b9b97a699c6ca6', 'b7a0cb7269d8f6552ee9b5db9b9c963ccc767c28fa8c94e31c9fdfc2eb2fa890');
INSERT INTO public.trail_entry VALUES (107, '2026-11-30 02:21:00.873428+00', NULL, NULL, NULL, 'country_group', '01a22a41-68b5-706c-92c9-9968f676b6e6', 'created', '{"certain": [null, true], "country": [null, "ES"], "group_name": [null, "european_union"], "source": [null, "Traité d’adhésion de 1985"], "valid_from": [null, "1986-01-01"]}', 'b7a0cb7269d8f6552ee9b5db9b9c963ccc767c28fa8c94e31c9fdfc2eb2fa890', '6fc932160fc7447e746362227bdd76fa817fe3e70235f36e568c8f9b47bac2a3');
INSERT INTO public.trail_entry VALUES (108, '2026-11-30 02:21:00.873458+00', NULL, NULL, NULL, 'country_group', '01a22a41-68b5-706c-92c9-9969ef4112bf', 'created', '{"certain": [null, true], "country": [null, "PT"], "group_name": [null, "european_union"], "source": [null, "Traité d’adhésion de 1985"], "valid_from": [null, "1986-01-01"]}', '6fc932160fc7447e746362227bdd76fa817fe3e70235f36e568c8f9b47bac2a3', 'cad58ac7a30a27c183018b550cee50097dd99bb24bc0c223ca465fcfa2d5a14d');
INSERT INTO public.trail_entry VALUES (109, '2026-11-30 02:21:00.873482+00', NULL, NULL, NULL, 'country_group', '01a22a41-68b5-706c-92c9-996adf8912f6', 'created', '{"certain": [null, true], "country": [null, "AT"], "group_name": [null, "european_union"], "source": [null, "Traité d’adhésion de 1994"], "valid_from": [null, "1995-01-01"]}', 'cad58ac7a30a27c183018b550cee50097dd99bb24bc0c223ca465fcfa2d5a14d', '9402ac39b4d4e14fa0416016d5d521155ee26c67ecf58833774ed3afa5442b7e');
INSERT INTO public.trail_entry VALUES (110, '2026-11-30 02:21:00.873507+00', NULL, NULL, NULL, 'country_group', '01a22a41-68b5-706c-92c9-996b79ae54d0', 'created', '{"certain": [null, true], "country": [null, "FI"], "group_name": [null, "european_union"], "source": [null, "Traité d’adhésion de 1994"], "valid_from": [null, "1995-01-01"]}', '9402ac39b4d4e14fa0416016d5d521155ee26c67ecf58833774ed3afa5442b7e', 'ef9bdf6d8661fa4ee549958ed54debc28aa2c2a5de67f347fbabcd62789c6fe7');
INSERT INTO public.trail_entry VALUES (111, '2026-11-30 02:21:00.873531+00', NULL, NULL, NULL, 'country_group', '01a22a41-68b5-706c-92c9-996c3748021f', 'created', '{"certain": [null, true], "country": [null, "SE"], "group_name": [null, "european_union"], "source": [null, "Traité d’adhésion de 1994"], "valid_from": [null, "1995-01-01"]}', 'ef9bdf6d8661fa4ee549958ed54debc28aa2c2a5de67f347fbabcd62789c6fe7', '39fda5c397a5292de57dcc3b3d045f06e30b1650217b1da6efc1bd8ae2d4342a');
INSERT INTO public.trail_entry VALUES (112, '2026-11-30 02:21:00.873556+00', NULL, NULL, NULL, 'country_group', '01a22a41-68b6-75ca-ab9e-15065debf29c', 'created', '{"certain": [null, true], "country": [null, "CY"], "group_name": [null, "european_union"], "source": [null, "Traité d’adhésion de 2003"], "valid_from": [null, "2004-05-01"]}', '39fda5c397a5292de57dcc3b3d045f06e30b1650217b1da6efc1bd8ae2d4342a', 'a7950f0b55341b3e0b83ffb3d17532121359fcd882924190261bbb395fcc78dc');
INSERT INTO public.trail_entry VALUES (113, '2026-11-30 02:21:00.87358+00', NULL, NULL, NULL, 'country_group', '01a22a41-68b6-75ca-ab9e-1507a3c1925b', 'created', '{"certain": [null, true], "country": [null, "CZ"], "group_name": [null, "european_union"], "source": [null, "Traité d’adhésion de 2003"], "valid_from": [null, "2004-05-01"]}', 'a7950f0b55341b3e0b83ffb3d17532121359fcd882924190261bbb395fcc78dc', '2e64fb05f96b6e38c8a36c5b92d183d6297db11a53b6ffe563108f595a1e5549');
INSERT INTO public.trail_entry VALUES (114, '2026-11-30 02:21:00.873604+00', NULL, NULL, NULL, 'country_group', '01a22a41-68b6-75ca-ab9e-1508f669c34f', 'created', '{"certain": [null, true], "country": [null, "EE"], "group_name": [null, "european_union"], "source": [null, "Traité d’adhésion de 2003"], "valid_from": [null, "2004-05-01"]}', '2e64fb05f96b6e38c8a36c5b92d183d6297db11a53b6ffe563108f595a1e5549', 'f0a5424bf60c46c548639fb8dbccbc0af5bf8890e5a1dea18e824ae56094fc8a');
INSERT INTO public.trail_entry VALUES (115, '2026-11-30 02:21:00.873628+00', NULL, NULL, NULL, 'country_group', '01a22a41-68b6-75ca-ab9e-1509f71732ef', 'created', '{"certain": [null, true], "country": [null, "HU"], "group_name": [null, "european_union"], "source": [null, "Traité d’adhésion de 2003"], "valid_from": [null, "2004-05-01"]}', 'f0a5424bf60c46c548639fb8dbccbc0af5bf8890e5a1dea18e824ae56094fc8a', 'ee80ae388e2f70120be9e6b5c440738cf498ac1ca98f2eebddc0fbc05f96cc2a');
INSERT INTO public.trail_entry VALUES (116, '2026-11-30 02:21:00.873652+00', NULL, NULL, NULL, 'country_group', '01a22a41-68b6-75ca-ab9e-150a99819a8e', 'created', '{"certain": [null, true], "country": [null, "LT"], "group_name": [null, "european_union"], "source": [null, "Traité d’adhésion de 2003"], "valid_from": [null, "2004-05-01"]}', 'ee80ae388e2f70120be9e6b5c440738cf498ac1ca98f2eebddc0fbc05f96cc2a', '2a49f72bca253437ec3371a1b4d84c71c8d4705605e47235839339ee33249f7c');
INSERT INTO public.trail_entry VALUES (117, '2026-11-30 02:21:00.873676+00', NULL, NULL, NULL, 'country_group', '01a22a41-68b6-75ca-ab9e-150b3db41380', 'created', '{"certain": [null, true], "country": [null, "LV"], "group_name": [null, "european_union"], "source": [null, "Traité d’adhésion de 2003"], "valid_from": [null, "2004-05-01"]}', '2a49f72bca253437ec3371a1b4d84c71c8d4705605e47235839339ee33249f7c', 'f857914ca6926f857d6c6decb78af6ad8094f2d3186d56dcab086ca400d68cf9');
INSERT INTO public.trail_entry VALUES (118, '2026-11-30 02:21:00.8737+00', NULL, NULL, NULL, 'country_group', '01a22a41-68b6-75ca-ab9e-150cb558e172', 'created', '{"certain": [null, true], "country": [null, "MT"], "group_name": [null, "european_union"], "source": [null, "Traité d’adhésion de 2003"], "valid_from": [null, "2004-05-01"]}', 'f857914ca6926f857d6c6decb78af6ad8094f2d3186d56dcab086ca400d68cf9', 'ed24613b44e2e27dcfe54ffa115b127ee4c48cae6bbd656b44eb36f11314b509');
INSERT INTO public.trail_entry VALUES (119, '2026-11-30 02:21:00.873725+00', NULL, NULL, NULL, 'country_group', '01a22a41-68b6-75ca-ab9e-150df4f93bd6', 'created', '{"certain": [null, true], "country": [null, "PL"], "group_name": [null, "european_union"], "source": [null, "Traité d’adhésion de 2003"], "valid_from": [null, "2004-05-01"]}', 'ed24613b44e2e27dcfe54ffa115b127ee4c48cae6bbd656b44eb36f11314b509', 'a2770607224e2b096785ba9e91653a00cdc53420b17fc9a813239ba3a889e0eb');
INSERT INTO public.trail_entry VALUES (120, '2026-11-30 02:21:00.873751+00', NULL, NULL, NULL, 'country_group', '01a22a41-68b6-75ca-ab9e-150eb3222ea3', 'created', '{"certain": [null, true], "country": [null, "SI"], "group_name": [null, "european_union"], "source": [null, "Traité d’adhésion de 2003"], "valid_from": [null, "2004-05-01"]}', 'a2770607224e2b096785ba9e91653a00cdc53420b17fc9a813239ba3a889e0eb', 'ba8969ae2437c83d1c0de1fd7405b96238d0b80228f9c8fe46eb5ca40f816033');
INSERT INTO public.trail_entry VALUES (121, '2026-11-30 02:21:00.873776+00', NULL, NULL, NULL, 'country_group', '01a22a41-68b6-75ca-ab9e-150f6b4848ff', 'created', '{"certain": [null, true], "country": [null, "SK"], "group_name": [null, "european_union"], "source": [null, "Traité d’adhésion de 2003"], "valid_from": [null, "2004-05-01"]}', 'ba8969ae2437c83d1c0de1fd7405b96238d0b80228f9c8fe46eb5ca40f816033', '7e7f8f639ddcf4620eeaad16e2016918eb55fba74765ebf33f09a520a661822a');
INSERT INTO public.trail_entry VALUES (122, '2026-11-30 02:21:00.8738+00', NULL, NULL, NULL, 'country_group', '01a22a41-68b6-75ca-ab9e-15100b4e8834', 'created', '{"certain": [null, true], "country": [null, "BG"], "group_name": [null, "european_union"], "source": [null, "Traité d’adhésion de 2005"], "valid_from": [null, "2007-01-01"]}', '7e7f8f639ddcf4620eeaad16e2016918eb55fba74765ebf33f09a520a661822a', '08558c90fb1e8ad74aed3a3601a493a85add70954284323b35d0007d8a4ad583');
INSERT INTO public.trail_entry VALUES (123, '2026-11-30 02:21:00.873825+00', NULL, NULL, NULL, 'country_group', '01a22a41-68b6-75ca-ab9e-1511f0e4ab0a', 'created', '{"certain": [null, true], "country": [null, "RO"], "group_name": [null, "european_union"], "source": [null, "Traité d’adhésion de 2005"], "valid_from": [null, "2007-01-01"]}', '08558c90fb1e8ad74aed3a3601a493a85add70954284323b35d0007d8a4ad583', 'c31348287620127f71743d24ec8715695db6c4a4c2d08932c4ebffa8cf569b77');
INSERT INTO public.trail_entry VALUES (124, '2026-11-30 02:21:00.87385+00', NULL, NULL, NULL, 'country_group', '01a22a41-68b6-75ca-ab9e-15120a7e7dad', 'created', '{"certain": [null, true], "country": [null, "HR"], "group_name": [null, "european_union"], "source": [null, "Traité d’adhésion de 2011"], "valid_from": [null, "2013-07-01"]}', 'c31348287620127f71743d24ec8715695db6c4a4c2d08932c4ebffa8cf569b77', '8fd069d4fcd57a6ea75447e27df4653c12cb1a2597957640ca8957320419faac');
INSERT INTO public.trail_entry VALUES (125, '2026-11-30 02:21:00.873873+00', NULL, NULL, NULL, 'country_group', '01a22a41-68b6-75ca-ab9e-151330ae655a', 'created', '{"certain": [null, false], "country": [null, "BF"], "group_name": [null, "oda_ldc"], "source": [null, "https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html"], "valid_from": [null, "2022-01-01"], "valid_to": [null, "2026-12-31"]}', '8fd069d4fcd57a6ea75447e27df4653c12cb1a2597957640ca8957320419faac', '88bea975bcf9271757a600462fe4224c3620d190c4c18d4fb9c53c475a1d27f8');
INSERT INTO public.trail_entry VALUES (126, '2026-11-30 02:21:00.873902+00', NULL, NULL, NULL, 'country_group', '01a22a41-68b6-75ca-ab9e-15149aa252b2', 'created', '{"certain": [null, false], "country": [null, "BJ"], "group_name": [null, "oda_ldc"], "source": [null, "https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html"], "valid_from": [null, "2022-01-01"], "valid_to": [null, "2026-12-31"]}', '88bea975bcf9271757a600462fe4224c3620d190c4c18d4fb9c53c475a1d27f8', 'c3d41b6017cbee75b6caedb1f96ee343ec2ef204b029216f8ff0e75eb67f9f73');
INSERT INTO public.trail_entry VALUES (127, '2026-11-30 02:21:00.87393+00', NULL, NULL, NULL, 'country_group', '01a22a41-68b6-75ca-ab9e-1515c71f832a', 'created', '{"certain": [null, false], "country": [null, "BI"], "group_name": [null, "oda_ldc"], "source": [null, "https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html"], "valid_from": [null, "2022-01-01"], "valid_to": [null, "2026-12-31"]}', 'c3d41b6017cbee75b6caedb1f96ee343ec2ef204b029216f8ff0e75eb67f9f73', '3d17a6bd0cd0d95e9992808462f3e0210f6c0da0aff33fb6bbaab81428fba3cd');
INSERT INTO public.trail_entry VALUES (128, '2026-11-30 02:21:00.873956+00', NULL, NULL, NULL, 'country_group', '01a22a41-68b6-75ca-ab9e-1516cbee7bd1', 'created', '{"certain": [null, false], "country": [null, "TD"], "group_name": [null, "oda_ldc"], "source": [null, "https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html"], "valid_from": [null, "2022-01-01"], "valid_to": [null, "2026-12-31"]}', '3d17a6bd0cd0d95e9992808462f3e0210f6c0da0aff33fb6bbaab81428fba3cd', '3fe28b6d7fd332c922ac33f63e8bb43d72fb9f0174c426c36ccb8ef60eee3c39');
INSERT INTO public.trail_entry VALUES (129, '2026-11-30 02:21:00.873982+00', NULL, NULL, NULL, 'country_group', '01a22a41-68b6-75ca-ab9e-1517380cba2e', 'created', '{"certain": [null, false], "country": [null, "KM"], "group_name": [null, "oda_ldc"], "source": [null, "https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html"], "valid_from": [null, "2022-01-01"], "valid_to": [null, "2026-12-31"]}', '3fe28b6d7fd332c922ac33f63e8bb43d72fb9f0174c426c36ccb8ef60eee3c39', '58a3f1bdfff4e333c3f4ffb7602e5fffdd7b254266b577f859e3d318e7e1a824');
INSERT INTO public.trail_entry VALUES (130, '2026-11-30 02:21:00.874009+00', NULL, NULL, NULL, 'country_group', '01a22a41-68b6-75ca-ab9e-1518cf8c5f4f', 'created', '{"certain": [null, false], "country": [null, "CD"], "group_name": [null, "oda_ldc"], "source": [null, "https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html"], "valid_from": [null, "2022-01-01"], "valid_to": [null, "2026-12-31"]}', '58a3f1bdfff4e333c3f4ffb7602e5fffdd7b254266b577f859e3d318e7e1a824', '602a37c1fb4af2274191b25927c6037c893cc0027bd2a7a3c2c1e6c7614b15fa');
INSERT INTO public.trail_entry VALUES (131, '2026-11-30 02:21:00.874046+00', NULL, NULL, NULL, 'country_group', '01a22a41-68b6-75ca-ab9e-15190d151a80', 'created', '{"certain": [null, false], "country": [null, "DJ"], "group_name": [null, "oda_ldc"], "source": [null, "https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html"], "valid_from": [null, "2022-01-01"], "valid_to": [null, "2026-12-31"]}', '602a37c1fb4af2274191b25927c6037c893cc0027bd2a7a3c2c1e6c7614b15fa', '4c9fddd12f3f1c842a8e15526c90cb87ad90d2dd89f2ec01567111fb0a2702c0');
INSERT INTO public.trail_entry VALUES (132, '2026-11-30 02:21:00.874073+00', NULL, NULL, NULL, 'country_group', '01a22a41-68b6-75ca-ab9e-151afce7d8b6', 'created', '{"certain": [null, false], "country": [null, "GN"], "group_name": [null, "oda_ldc"], "source": [null, "https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html"], "valid_from": [null, "2022-01-01"], "valid_to": [null, "2026-12-31"]}', '4c9fddd12f3f1c842a8e15526c90cb87ad90d2dd89f2ec01567111fb0a2702c0', 'e7e77e3a73b156dd2ea1cbb4096839dd407072019c168994e2e0fa1cc076a35f');
INSERT INTO public.trail_entry VALUES (133, '2026-11-30 02:21:00.874099+00', NULL, NULL, NULL, 'country_group', '01a22a41-68b6-75ca-ab9e-151bbde2b9fb', 'created', '{"certain": [null, false], "country": [null, "HT"], "group_name": [null, "oda_ldc"], "source": [null, "https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html"], "valid_from": [null, "2022-01-01"], "valid_to": [null, "2026-12-31"]}', 'e7e77e3a73b156dd2ea1cbb4096839dd407072019c168994e2e0fa1cc076a35f', '1865a4dd02fd1e7f33f497cb88d7f71d80df1309ce0842694a996b53935b384a');
INSERT INTO public.trail_entry VALUES (134, '2026-11-30 02:21:00.874133+00', NULL, NULL, NULL, 'country_group', '01a22a41-68b6-75ca-ab9e-151cd31b6164', 'created', '{"certain": [null, false], "country": [null, "KH"], "group_name": [null, "oda_ldc"], "source": [null, "https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html"], "valid_from": [null, "2022-01-01"], "valid_to": [null, "2026-12-31"]}', '1865a4dd02fd1e7f33f497cb88d7f71d80df1309ce0842694a996b53935b384a', '699f453a840d3a2c7414a588c834efdea6528214487c64d1ebe3fcdd0a1a0513');
INSERT INTO public.trail_entry VALUES (135, '2026-11-30 02:21:00.874159+00', NULL, NULL, NULL, 'country_group', '01a22a41-68b6-75ca-ab9e-151d7da2daa7', 'created', '{"certain": [null, false], "country": [null, "LA"], "group_name": [null, "oda_ldc"], "source": [null, "https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html"], "valid_from": [null, "2022-01-01"], "valid_to": [null, "2026-12-31"]}', '699f453a840d3a2c7414a588c834efdea6528214487c64d1ebe3fcdd0a1a0513', 'acc584ff41bbaea96aaf2e4831e0593f4ba55284e821d91fd3e4e55cdd8880c1');
INSERT INTO public.trail_entry VALUES (136, '2026-11-30 02:21:00.874185+00', NULL, NULL, NULL, 'country_group', '01a22a41-68b6-75ca-ab9e-151ebfbcd89a', 'created', '{"certain": [null, false], "country": [null, "MG"], "group_name": [null, "oda_ldc"], "source": [null, "https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html"], "valid_from": [null, "2022-01-01"], "valid_to": [null, "2026-12-31"]}', 'acc584ff41bbaea96aaf2e4831e0593f4ba55284e821d91fd3e4e55cdd8880c1', 'ab1cead4cb5ff349b226055c1fc54e1a372a20bd26717451919a6a461932dbba');
INSERT INTO public.trail_entry VALUES (137, '2026-11-30 02:21:00.874212+00', NULL, NULL, NULL, 'country_group', '01a22a41-68b6-75ca-ab9e-151f5b66c86b', 'created', '{"certain": [null, false], "country": [null, "ML"], "group_name": [null, "oda_ldc"], "source": [null, "https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html"], "valid_from": [null, "2022-01-01"], "valid_to": [null, "2026-12-31"]}', 'ab1cead4cb5ff349b226055c1fc54e1a372a20bd26717451919a6a461932dbba', '2bbb11a096621d742c9645bbd50faece7556e6a94465819f55c056ec3edd95d5');
INSERT INTO public.trail_entry VALUES (138, '2026-11-30 02:21:00.874239+00', NULL, NULL, NULL, 'country_group', '01a22a41-68b6-75ca-ab9e-15203a6f80f1', 'created', '{"certain": [null, false], "country": [null, "MR"], "group_name": [null, "oda_ldc"], "source": [null, "https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html"], "valid_from": [null, "2022-01-01"], "valid_to": [null, "2026-12-31"]}', '2bbb11a096621d742c9645bbd50faece7556e6a94465819f55c056ec3edd95d5', '2320fb0adfe61275b39381ae7b505958b173cf4bd76bf72bc4e9433fe37e6a84');
INSERT INTO public.trail_entry VALUES (139, '2026-11-30 02:21:00.874265+00', NULL, NULL, NULL, 'country_group', '01a22a41-68b6-75ca-ab9e-152188e5f1df', 'created', '{"certain": [null, false], "country": [null, "MZ"], "group_name": [null, "oda_ldc"], "source": [null, "https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html"], "valid_from": [null, "2022-01-01"], "valid_to": [null, "2026-12-31"]}', '2320fb0adfe61275b39381ae7b505958b173cf4bd76bf72bc4e9433fe37e6a84', '917dc09624347a6349f3d854d52f853413dccfc531214abdd0a77944aca3eeaf');
INSERT INTO public.trail_entry VALUES (140, '2026-11-30 02:21:00.874292+00', NULL, NULL, NULL, 'country_group', '01a22a41-68b6-75ca-ab9e-15228638f9ab', 'created', '{"certain": [null, false], "country": [null, "NE"], "group_name": [null, "oda_ldc"], "source": [null, "https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html"], "valid_from": [null, "2022-01-01"], "valid_to": [null, "2026-12-31"]}', '917dc09624347a6349f3d854d52f853413dccfc531214abdd0a77944aca3eeaf', '6f5c976b2d469886938d2886c2bde27c0255b78e4d496f3ec952241f5f7020c0');
INSERT INTO public.trail_entry VALUES (141, '2026-11-30 02:21:00.874319+00', NULL, NULL, NULL, 'country_group', '01a22a41-68b6-75ca-ab9e-15236809ca92', 'created', '{"certain": [null, false], "country": [null, "NP"], "group_name": [null, "oda_ldc"], "source": [null, "https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html"], "valid_from": [null, "2022-01-01"], "valid_to": [null, "2026-12-31"]}', '6f5c976b2d469886938d2886c2bde27c0255b78e4d496f3ec952241f5f7020c0', 'eca96c06ad54a056d56fff02075473bc43359cb21a96a2557b9b75bc3f4d54e7');
INSERT INTO public.trail_entry VALUES (142, '2026-11-30 02:21:00.874346+00', NULL, NULL, NULL, 'country_group', '01a22a41-68b6-75ca-ab9e-1524e54799b5', 'created', '{"certain": [null, false], "country": [null, "RW"], "group_name": [null, "oda_ldc"], "source": [null, "https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html"], "valid_from": [null, "2022-01-01"], "valid_to": [null, "2026-12-31"]}', 'eca96c06ad54a056d56fff02075473bc43359cb21a96a2557b9b75bc3f4d54e7', '1dc00b4edf3de8fd23cc82caf6fcfdcfbc518f6272d01e546dd98b373953b18d');
INSERT INTO public.trail_entry VALUES (143, '2026-11-30 02:21:00.874373+00', NULL, NULL, NULL, 'country_group', '01a22a41-68b7-7748-8cfc-83c3101f5a2a', 'created', '{"certain": [null, false], "country": [null, "SN"], "group_name": [null, "oda_ldc"], "source": [null, "https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html"], "valid_from": [null, "2022-01-01"], "valid_to": [null, "2026-12-31"]}', '1dc00b4edf3de8fd23cc82caf6fcfdcfbc518f6272d01e546dd98b373953b18d', 'a3412175bb01834dc9478d6c0afe223e5b810a3eb816924597ea933663da6d30');
INSERT INTO public.trail_entry VALUES (144, '2026-11-30 02:21:00.874399+00', NULL, NULL, NULL, 'country_group', '01a22a41-68b7-7748-8cfc-83c409fbecbd', 'created', '{"certain": [null, false], "country": [null, "TG"], "group_name": [null, "oda_ldc"], "source": [null, "https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html"], "valid_from": [null, "2022-01-01"], "valid_to": [null, "2026-12-31"]}', 'a3412175bb01834dc9478d6c0afe223e5b810a3eb816924597ea933663da6d30', 'd14d4ac61fd5db8e065d8136870b06ac9a41ff615e51cb8149dbf409fbd3e621');
INSERT INTO public.trail_entry VALUES (145, '2026-11-30 02:21:00.874425+00', NULL, NULL, NULL, 'country_group', '01a22a41-68b7-7748-8cfc-83c57db4a315', 'created', '{"certain": [null, false], "country": [null, "CM"], "group_name": [null, "oda_lmic"], "source": [null, "https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html"], "valid_from": [null, "2022-01-01"], "valid_to": [null, "2026-12-31"]}', 'd14d4ac61fd5db8e065d8136870b06ac9a41ff615e51cb8149dbf409fbd3e621', '246200ae65e7d8420b01bd56889ba22cb9447a892daac1da4efd942990c7a6de');
INSERT INTO public.trail_entry VALUES (146, '2026-11-30 02:21:00.874454+00', NULL, NULL, NULL, 'country_group', '01a22a41-68b7-7748-8cfc-83c62151564c', 'created', '{"certain": [null, false], "country": [null, "CG"], "group_name": [null, "oda_lmic"], "source": [null, "https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html"], "valid_from": [null, "2022-01-01"], "valid_to": [null, "2026-12-31"]}', '246200ae65e7d8420b01bd56889ba22cb9447a892daac1da4efd942990c7a6de', '3de5f68fb83328a0a74575d9ceea04ffa3634ff482f82df1cb41d00f2c679fcb');
INSERT INTO public.trail_entry VALUES (147, '2026-11-30 02:21:00.87448+00', NULL, NULL, NULL, 'country_group', '01a22a41-68b7-7748-8cfc-83c71036fafd', 'created', '{"certain": [null, false], "country": [null, "CI"], "group_name": [null, "oda_lmic"], "source": [null, "https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html"], "valid_from": [null, "2022-01-01"], "valid_to": [null, "2026-12-31"]}', '3de5f68fb83328a0a74575d9ceea04ffa3634ff482f82df1cb41d00f2c679fcb', '5ba15da055036b4ad14edfaa20064dd80756e39a030c9196cfd3a3f5777771d9');
INSERT INTO public.trail_entry VALUES (148, '2026-11-30 02:21:00.874507+00', NULL, NULL, NULL, 'country_group', '01a22a41-68b7-7748-8cfc-83c844567a25', 'created', '{"certain": [null, false], "country": [null, "MA"], "group_name": [null, "oda_lmic"], "source": [null, "https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html"], "valid_from": [null, "2022-01-01"], "valid_to": [null, "2026-12-31"]}', '5ba15da055036b4ad14edfaa20064dd80756e39a030c9196cfd3a3f5777771d9', 'd93c57aa2ad6e2bdde93eec2147fa8a97c36c0dc17842df450a1f5010b0a4bbc');
INSERT INTO public.trail_entry VALUES (149, '2026-11-30 02:21:00.874531+00', NULL, NULL, NULL, 'country_group', '01a22a41-68b7-7748-8cfc-83c908182c36', 'created', '{"certain": [null, false], "country": [null, "TN"], "group_name": [null, "oda_lmic"], "source": [null, "https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html"], "valid_from": [null, "2022-01-01"], "valid_to": [null, "2026-12-31"]}', 'd93c57aa2ad6e2bdde93eec2147fa8a97c36c0dc17842df450a1f5010b0a4bbc', '05b97435ccacfb67b16321a32de12defed21cb1db96c64f52d105db9d3d0a30c');
INSERT INTO public.trail_entry VALUES (150, '2026-11-30 02:21:00.874556+00', NULL, NULL, NULL, 'country_group', '01a22a41-68b7-7748-8cfc-83cadda5338d', 'created', '{"certain": [null, false], "country": [null, "DZ"], "group_name": [null, "oda_lmic"], "source": [null, "https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html"], "valid_from": [null, "2022-01-01"], "valid_to": [null, "2026-12-31"]}', '05b97435ccacfb67b16321a32de12defed21cb1db96c64f52d105db9d3d0a30c', '5358fa0c1b095db35f8c50ab3b738baa2520e8388fd2dd93c6dc28c34a34e4f0');
INSERT INTO public.trail_entry VALUES (151, '2026-11-30 02:21:00.874582+00', NULL, NULL, NULL, 'country_group', '01a22a41-68b7-7748-8cfc-83cbdf1ed137', 'created', '{"certain": [null, false], "country": [null, "LB"], "group_name": [null, "oda_lmic"], "source": [null, "https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html"], "valid_from": [null, "2022-01-01"], "valid_to": [null, "2026-12-31"]}', '5358fa0c1b095db35f8c50ab3b738baa2520e8388fd2dd93c6dc28c34a34e4f0', '47e65b2b1e184fb9afd87ff1d31984df11992d35fc9430467d1e3da6ba4f09f7');
INSERT INTO public.trail_entry VALUES (152, '2026-11-30 02:21:00.874608+00', NULL, NULL, NULL, 'country_group', '01a22a41-68b7-7748-8cfc-83cc6c414937', 'created', '{"certain": [null, false], "country": [null, "VN"], "group_name": [null, "oda_lmic"], "source": [null, "https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html"], "valid_from": [null, "2022-01-01"], "valid_to": [null, "2026-12-31"]}', '47e65b2b1e184fb9afd87ff1d31984df11992d35fc9430467d1e3da6ba4f09f7', '6cf86cca0704dd4ea58dcec06b8c7cffcfefd1e9cc439ff6a837f49697290500');
INSERT INTO public.trail_entry VALUES (153, '2026-11-30 02:21:00.874634+00', NULL, NULL, NULL, 'country_group', '01a22a41-68b7-7748-8cfc-83cddbf290c6', 'created', '{"certain": [null, false], "country": [null, "UA"], "group_name": [null, "oda_lmic"], "source": [null, "https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html"], "valid_from": [null, "2022-01-01"], "valid_to": [null, "2026-12-31"]}', '6cf86cca0704dd4ea58dcec06b8c7cffcfefd1e9cc439ff6a837f49697290500', 'b11def91605d2b04b73cccafb64838e6e10ba40e170bfb0e374d09d9e300d016');
INSERT INTO public.trail_entry VALUES (154, '2026-11-30 02:21:00.874659+00', NULL, NULL, NULL, 'country_group', '01a22a41-68b7-7748-8cfc-83ce8669a911', 'created', '{"certain": [null, false], "country": [null, "EG"], "group_name": [null, "oda_lmic"], "source": [null, "https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html"], "valid_from": [null, "2022-01-01"], "valid_to": [null, "2026-12-31"]}', 'b11def91605d2b04b73cccafb64838e6e10ba40e170bfb0e374d09d9e300d016', '5d3ce019f816d25156fa6b02ee7ea5d6c040a489779f416928dcd85606924ac4');
INSERT INTO public.trail_entry VALUES (155, '2026-11-30 02:21:00.874684+00', NULL, NULL, NULL, 'country_group', '01a22a41-68b7-7748-8cfc-83cf624313c3', 'created', '{"certain": [null, false], "country": [null, "AM"], "group_name": [null, "oda_umic"], "source": [null, "https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html"], "valid_from": [null, "2022-01-01"], "valid_to": [null, "2026-12-31"]}', '5d3ce019f816d25156fa6b02ee7ea5d6c040a489779f416928dcd85606924ac4', '8808342f30dce40afa715fa000aab7d9b0f62159f6bb05eba1dfe528da8288e2');
INSERT INTO public.trail_entry VALUES (156, '2026-11-30 02:21:00.874711+00', NULL, NULL, NULL, 'country_group', '01a22a41-68b7-7748-8cfc-83d051b08bf5', 'created', '{"certain": [null, false], "country": [null, "AR"], "group_name": [null, "oda_umic"], "source": [null, "https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html"], "valid_from": [null, "2022-01-01"], "valid_to": [null, "2026-12-31"]}', '8808342f30dce40afa715fa000aab7d9b0f62159f6bb05eba1dfe528da8288e2', 'f01d4a18ff45d2cd5ce8b1ebe291cb2975a4b1f6196515a8ea0d75955dfe420f');
INSERT INTO public.trail_entry VALUES (157, '2026-11-30 02:21:00.874737+00', NULL, NULL, NULL, 'country_group', '01a22a41-68b7-7748-8cfc-83d197a3affb', 'created', '{"certain": [null, false], "country": [null, "BR"], "group_name": [null, "oda_umic"], "source": [null, "https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html"], "valid_from": [null, "2022-01-01"], "valid_to": [null, "2026-12-31"]}', 'f01d4a18ff45d2cd5ce8b1ebe291cb2975a4b1f6196515a8ea0d75955dfe420f', 'ab00b1b068940d89bfc8a49ac867bc19532804ead77133c4c1daeb88528e8d76');
INSERT INTO public.trail_entry VALUES (158, '2026-11-30 02:21:00.874762+00', NULL, NULL, NULL, 'country_group', '01a22a41-68b7-7748-8cfc-83d2cafcb792', 'created', '{"certain": [null, false], "country": [null, "CN"], "group_name": [null, "oda_umic"], "source": [null, "https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html"], "valid_from": [null, "2022-01-01"], "valid_to": [null, "2026-12-31"]}', 'ab00b1b068940d89bfc8a49ac867bc19532804ead77133c4c1daeb88528e8d76', 'b23ab3d6cc608a2e43605415fc7588df55898291c12021321b64f55f6030989b');
INSERT INTO public.trail_entry VALUES (159, '2026-11-30 02:21:00.874787+00', NULL, NULL, NULL, 'country_group', '01a22a41-68b7-7748-8cfc-83d38b8e5a85', 'created', '{"certain": [null, false], "country": [null, "GA"], "group_name": [null, "oda_umic"], "source": [null, "https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html"], "valid_from": [null, "2022-01-01"], "valid_to": [null, "2026-12-31"]}', 'b23ab3d6cc608a2e43605415fc7588df55898291c12021321b64f55f6030989b', '181852eb6d1ac50fdbdf5b5aed7b9d9ab9d8248f35a20fbcf7c8c380129cace4');
INSERT INTO public.trail_entry VALUES (160, '2026-11-30 02:21:00.874813+00', NULL, NULL, NULL, 'country_group', '01a22a41-68b7-7748-8cfc-83d453121bc5', 'created', '{"certain": [null, false], "country": [null, "MX"], "group_name": [null, "oda_umic"], "source": [null, "https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html"], "valid_from": [null, "2022-01-01"], "valid_to": [null, "2026-12-31"]}', '181852eb6d1ac50fdbdf5b5aed7b9d9ab9d8248f35a20fbcf7c8c380129cace4', 'bca1aa7c161478f18f7c4d2db125291efed28a6e76436ccd19398ee1ad83dd46');
INSERT INTO public.trail_entry VALUES (161, '2026-11-30 02:21:00.874838+00', NULL, NULL, NULL, 'country_group', '01a22a41-68b7-7748-8cfc-83d5ddded673', 'created', '{"certain": [null, false], "country": [null, "PE"], "group_name": [null, "oda_umic"], "source": [null, "https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html"], "valid_from": [null, "2022-01-01"], "valid_to": [null, "2026-12-31"]}', 'bca1aa7c161478f18f7c4d2db125291efed28a6e76436ccd19398ee1ad83dd46', '39d5ad82accf50aecba181bc411f7bae88623770a555af78849a8e76d9e0d3e4');
INSERT INTO public.trail_entry VALUES (162, '2026-11-30 02:21:00.874863+00', NULL, NULL, NULL, 'country_group', '01a22a41-68b7-7748-8cfc-83d6a2ce0ed4', 'created', '{"certain": [null, false], "country": [null, "PS"], "group_name": [null, "oda_umic"], "source": [null, "https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html"], "valid_from": [null, "2022-01-01"], "valid_to": [null, "2026-12-31"]}', '39d5ad82accf50aecba181bc411f7bae88623770a555af78849a8e76d9e0d3e4', '354804a4281c4c6d5e7269b5476c83e3db2c39e434e59dc67c99a45312fba5f4');
INSERT INTO public.trail_entry VALUES (163, '2026-11-30 02:21:00.874889+00', NULL, NULL, NULL, 'country_group', '01a22a41-68b7-7748-8cfc-83d7f3563d28', 'created', '{"certain": [null, false], "country": [null, "TH"], "group_name": [null, "oda_umic"], "source": [null, "https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html"], "valid_from": [null, "2022-01-01"], "valid_to": [null, "2026-12-31"]}', '354804a4281c4c6d5e7269b5476c83e3db2c39e434e59dc67c99a45312fba5f4', 'a8b41263aa24f724c1b5614c2734d9cd682511021ab3065e301df0b30e03ccbd');
INSERT INTO public.trail_entry VALUES (164, '2026-11-30 02:21:00.874914+00', NULL, NULL, NULL, 'country_group', '01a22a41-68b7-7748-8cfc-83d800205938', 'created', '{"certain": [null, false], "country": [null, "TR"], "group_name": [null, "oda_umic"], "source": [null, "https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html"], "valid_from": [null, "2022-01-01"], "valid_to": [null, "2026-12-31"]}', 'a8b41263aa24f724c1b5614c2734d9cd682511021ab3065e301df0b30e03ccbd', 'afdcdc4fb3bce35698b545a4a77e6e767498559e1a60cb73bddb4e55ae1cbd34');
INSERT INTO public.trail_entry VALUES (165, '2026-11-30 02:21:00.874939+00', NULL, NULL, NULL, 'country_group', '01a22a41-68b7-7748-8cfc-83d99ab36362', 'created', '{"certain": [null, false], "country": [null, "ZA"], "group_name": [null, "oda_umic"], "source": [null, "https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html"], "valid_from": [null, "2022-01-01"], "valid_to": [null, "2026-12-31"]}', 'afdcdc4fb3bce35698b545a4a77e6e767498559e1a60cb73bddb4e55ae1cbd34', 'eefe4565982b25d9a6037ee786774a6b6b11c2f9a1e624215189803b17dc0723');
INSERT INTO public.trail_entry VALUES (166, '2026-11-30 02:21:00.874965+00', NULL, NULL, NULL, 'country_group', '01a22a41-68b7-7748-8cfc-83da278914eb', 'created', '{"certain": [null, false], "country": [null, "JP"], "group_name": [null, "oda_none"], "source": [null, "https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html"], "valid_from": [null, "2022-01-01"], "valid_to": [null, "2026-12-31"]}', 'eefe4565982b25d9a6037ee786774a6b6b11c2f9a1e624215189803b17dc0723', 'f67223b0f5e68c8b11f4e985686f635b3376e00941598893f893f738ac45f391');
INSERT INTO public.trail_entry VALUES (167, '2026-11-30 02:21:00.87499+00', NULL, NULL, NULL, 'country_group', '01a22a41-68b7-7748-8cfc-83db7bef085d', 'created', '{"certain": [null, false], "country": [null, "US"], "group_name": [null, "oda_none"], "source": [null, "https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html"], "valid_from": [null, "2022-01-01"], "valid_to": [null, "2026-12-31"]}', 'f67223b0f5e68c8b11f4e985686f635b3376e00941598893f893f738ac45f391', 'bee979da539957f7c1769e0a590083820e260216e7a3b03a825b285ab2342f56');
INSERT INTO public.trail_entry VALUES (168, '2026-11-30 02:21:00.875015+00', NULL, NULL, NULL, 'country_group', '01a22a41-68b7-7748-8cfc-83dc49b1408e', 'created', '{"certain": [null, false], "country": [null, "CA"], "group_name": [null, "oda_none"], "source": [null, "https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html"], "valid_from": [null, "2022-01-01"], "valid_to": [null, "2026-12-31"]}', 'bee979da539957f7c1769e0a590083820e260216e7a3b03a825b285ab2342f56', 'bf7bd96e4fdc4f7cd287896a0cfe25bf35c4da30c6ba7b3a59d442f2f9bfd62d');
INSERT INTO public.trail_entry VALUES (169, '2026-11-30 02:21:00.87504+00', NULL, NULL, NULL, 'country_group', '01a22a41-68b7-7748-8cfc-83dddfb627c8', 'created', '{"certain": [null, false], "country": [null, "CL"], "group_name": [null, "oda_none"], "source": [null, "https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html"], "valid_from": [null, "2022-01-01"], "valid_to": [null, "2026-12-31"]}', 'bf7bd96e4fdc4f7cd287896a0cfe25bf35c4da30c6ba7b3a59d442f2f9bfd62d', 'ce7863234621a7e96b0d9c69ce9c32af7928d775172a4f766d991f772a73f796');
INSERT INTO public.trail_entry VALUES (170, '2026-11-30 02:21:00.875065+00', NULL, NULL, NULL, 'country_group', '01a22a41-68bc-7447-83a3-49aadacdd703', 'created', '{"certain": [null, true], "country": [null, "AT"], "group_name": [null, "oda_none"], "source": [null, "https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html"], "valid_from": [null, "2022-01-01"], "valid_to": [null, "2026-12-31"]}', 'ce7863234621a7e96b0d9c69ce9c32af7928d775172a4f766d991f772a73f796', 'c1ab80830a5a52f10993174ef6de7e186dd857601166fbe11f0e39ff25b3f930');
INSERT INTO public.trail_entry VALUES (171, '2026-11-30 02:21:00.875091+00', NULL, NULL, NULL, 'country_group', '01a22a41-68bc-7447-83a3-49ab38e7f057', 'created', '{"certain": [null, true], "country": [null, "BE"], "group_name": [null, "oda_none"], "source": [null, "https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html"], "valid_from": [null, "2022-01-01"], "valid_to": [null, "2026-12-31"]}', 'c1ab80830a5a52f10993174ef6de7e186dd857601166fbe11f0e39ff25b3f930', 'c06ab0b82907faa948ff62c2518cdfc89608da7ee9d1082c3271635b08351924');
INSERT INTO public.trail_entry VALUES (172, '2026-11-30 02:21:00.875116+00', NULL, NULL, NULL, 'country_group', '01a22a41-68bc-7447-83a3-49ac6ef45df9', 'created', '{"certain": [null, true], "country": [null, "BG"], "group_name": [null, "oda_none"], "source": [null, "https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html"], "valid_from": [null, "2022-01-01"], "valid_to": [null, "2026-12-31"]}', 'c06ab0b82907faa948ff62c2518cdfc89608da7ee9d1082c3271635b08351924', '7ff75afac5f15651a1ca21afd1909b61a2651ad5e6dfc1f86d4e6fae0c3cca37');
INSERT INTO public.trail_entry VALUES (173, '2026-11-30 02:21:00.875141+00', NULL, NULL, NULL, 'country_group', '01a22a41-68bc-7447-83a3-49add507bbd8', 'created', '{"certain": [null, true], "country": [null, "HR"], "group_name": [null, "oda_none"], "source": [null, "https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html"], "valid_from": [null, "2022-01-01"], "valid_to": [null, "2026-12-31"]}', '7ff75afac5f15651a1ca21afd1909b61a2651ad5e6dfc1f86d4e6fae0c3cca37', '58d74c4a1ec34fe4d6793d448b01f180134947177e9910cae3053227f90ca551');
INSERT INTO public.trail_entry VALUES (174, '2026-11-30 02:21:00.875167+00', NULL, NULL, NULL, 'country_group', '01a22a41-68bc-7447-83a3-49ae927d9b0f', 'created', '{"certain": [null, true], "country": [null, "CY"], "group_name": [null, "oda_none"], "source": [null, "https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html"], "valid_from": [null, "2022-01-01"], "valid_to": [null, "2026-12-31"]}', '58d74c4a1ec34fe4d6793d448b01f180134947177e9910cae3053227f90ca551', 'bf1a20765b385d4c55ab30d60ee3ec812de97d9e60d6baca1d6ad8b393349d81');
INSERT INTO public.trail_entry VALUES (175, '2026-11-30 02:21:00.875192+00', NULL, NULL, NULL, 'country_group', '01a22a41-68bc-7447-83a3-49af3ad0572e', 'created', '{"certain": [null, true], "country": [null, "CZ"], "group_name": [null, "oda_none"], "source": [null, "https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html"], "valid_from": [null, "2022-01-01"], "valid_to": [null, "2026-12-31"]}', 'bf1a20765b385d4c55ab30d60ee3ec812de97d9e60d6baca1d6ad8b393349d81', '53746572060ac582f026b4419cff2fab9a576da1c7d2eeba648c50b2a04a400c');
INSERT INTO public.trail_entry VALUES (176, '2026-11-30 02:21:00.875217+00', NULL, NULL, NULL, 'country_group', '01a22a41-68bc-7447-83a3-49b0d3cf5d7d', 'created', '{"certain": [null, true], "country": [null, "DK"], "group_name": [null, "oda_none"], "source": [null, "https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html"], "valid_from": [null, "2022-01-01"], "valid_to": [null, "2026-12-31"]}', '53746572060ac582f026b4419cff2fab9a576da1c7d2eeba648c50b2a04a400c', '8c922d30e399b2d404d251a4cc23c879eca04f50dd55f2ee6b54bd5e7b95b4df');
INSERT INTO public.trail_entry VALUES (177, '2026-11-30 02:21:00.875241+00', NULL, NULL, NULL, 'country_group', '01a22a41-68bc-7447-83a3-49b1deb9ba79', 'created', '{"certain": [null, true], "country": [null, "EE"], "group_name": [null, "oda_none"], "source": [null, "https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html"], "valid_from": [null, "2022-01-01"], "valid_to": [null, "2026-12-31"]}', '8c922d30e399b2d404d251a4cc23c879eca04f50dd55f2ee6b54bd5e7b95b4df', 'fc81338fc9132565f48feae02122e6a41d9a083c036e6afa8729e3a33725dade');
INSERT INTO public.trail_entry VALUES (178, '2026-11-30 02:21:00.875267+00', NULL, NULL, NULL, 'country_group', '01a22a41-68bc-7447-83a3-49b26e927f60', 'created', '{"certain": [null, true], "country": [null, "FI"], "group_name": [null, "oda_none"], "source": [null, "https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html"], "valid_from": [null, "2022-01-01"], "valid_to": [null, "2026-12-31"]}', 'fc81338fc9132565f48feae02122e6a41d9a083c036e6afa8729e3a33725dade', 'b5f3572c9dd10359730ced8c1c2292d5c087e3db38f8d4e86054343272e43c57');
INSERT INTO public.trail_entry VALUES (179, '2026-11-30 02:21:00.875293+00', NULL, NULL, NULL, 'country_group', '01a22a41-68bc-7447-83a3-49b33f0a3fba', 'created', '{"certain": [null, true], "country": [null, "FR"], "group_name": [null, "oda_none"], "source": [null, "https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html"], "valid_from": [null, "2022-01-01"], "valid_to": [null, "2026-12-31"]}', 'b5f3572c9dd10359730ced8c1c2292d5c087e3db38f8d4e86054343272e43c57', '9d825e76ab262a8b3061e36e8a19053ed6dee6e4743a674c37e36c1494881c61');
INSERT INTO public.trail_entry VALUES (180, '2026-11-30 02:21:00.87532+00', NULL, NULL, NULL, 'country_group', '01a22a41-68bc-7447-83a3-49b46dd3bf74', 'created', '{"certain": [null, true], "country": [null, "DE"], "group_name": [null, "oda_none"], "source": [null, "https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html"], "valid_from": [null, "2022-01-01"], "valid_to": [null, "2026-12-31"]}', '9d825e76ab262a8b3061e36e8a19053ed6dee6e4743a674c37e36c1494881c61', '6ff6586e8fe6b251c77f1d873dc7a939641ef3bbd1b93f085739ab154dca7da5');
INSERT INTO public.trail_entry VALUES (181, '2026-11-30 02:21:00.875347+00', NULL, NULL, NULL, 'country_group', '01a22a41-68bc-7447-83a3-49b56ab45fa4', 'created', '{"certain": [null, true], "country": [null, "GR"], "group_name": [null, "oda_none"], "source": [null, "https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html"], "valid_from": [null, "2022-01-01"], "valid_to": [null, "2026-12-31"]}', '6ff6586e8fe6b251c77f1d873dc7a939641ef3bbd1b93f085739ab154dca7da5', 'f27c4183e8ee15eb7c2dddcb967fed92e4dbf46c2974e55a4579fdc0d30d8fb3');
INSERT INTO public.trail_entry VALUES (182, '2026-11-30 02:21:00.875373+00', NULL, NULL, NULL, 'country_group', '01a22a41-68bc-7447-83a3-49b6d511b902', 'created', '{"certain": [null, true], "country": [null, "HU"], "group_name": [null, "oda_none"], "source": [null, "https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html"], "valid_from": [null, "2022-01-01"], "valid_to": [null, "2026-12-31"]}', 'f27c4183e8ee15eb7c2dddcb967fed92e4dbf46c2974e55a4579fdc0d30d8fb3', 'ee36df2c8f8ec852e28d341c07861927c29762375c87bea6ab9e3f9272fcddaf');
INSERT INTO public.trail_entry VALUES (183, '2026-11-30 02:21:00.875398+00', NULL, NULL, NULL, 'country_group', '01a22a41-68bc-7447-83a3-49b791be90f3', 'created', '{"certain": [null, true], "country": [null, "IE"], "group_name": [null, "oda_none"], "source": [null, "https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html"], "valid_from": [null, "2022-01-01"], "valid_to": [null, "2026-12-31"]}', 'ee36df2c8f8ec852e28d341c07861927c29762375c87bea6ab9e3f9272fcddaf', 'dae7fb82099d5b51bb28d10f32574a051714e950752e2139bfc0877fac8b1c3b');
INSERT INTO public.trail_entry VALUES (184, '2026-11-30 02:21:00.875424+00', NULL, NULL, NULL, 'country_group', '01a22a41-68bc-7447-83a3-49b859425da7', 'created', '{"certain": [null, true], "country": [null, "IT"], "group_name": [null, "oda_none"], "source": [null, "https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html"], "valid_from": [null, "2022-01-01"], "valid_to": [null, "2026-12-31"]}', 'dae7fb82099d5b51bb28d10f32574a051714e950752e2139bfc0877fac8b1c3b', '1ae4ccaaab8d84a73433437572df9198cea04fe16d23b514760b88d3c4c82ef8');
INSERT INTO public.trail_entry VALUES (185, '2026-11-30 02:21:00.875449+00', NULL, NULL, NULL, 'country_group', '01a22a41-68bc-7447-83a3-49b9fea2ce4f', 'created', '{"certain": [null, true], "country": [null, "LV"], "group_name": [null, "oda_none"], "source": [null, "https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html"], "valid_from": [null, "2022-01-01"], "valid_to": [null, "2026-12-31"]}', '1ae4ccaaab8d84a73433437572df9198cea04fe16d23b514760b88d3c4c82ef8', '6594f587d7afbabf190e6c183129e77b3f7d1838d6c291344d1b50ec7cc4a731');
INSERT INTO public.trail_entry VALUES (186, '2026-11-30 02:21:00.875473+00', NULL, NULL, NULL, 'country_group', '01a22a41-68bc-7447-83a3-49babbc64cab', 'created', '{"certain": [null, true], "country": [null, "LT"], "group_name": [null, "oda_none"], "source": [null, "https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html"], "valid_from": [null, "2022-01-01"], "valid_to": [null, "2026-12-31"]}', '6594f587d7afbabf190e6c183129e77b3f7d1838d6c291344d1b50ec7cc4a731', '7b830558f85e944320730665994f9326d23d6831034292ece5cd0ae82dcb2d06');
INSERT INTO public.trail_entry VALUES (187, '2026-11-30 02:21:00.875499+00', NULL, NULL, NULL, 'country_group', '01a22a41-68bc-7447-83a3-49bb60d91816', 'created', '{"certain": [null, true], "country": [null, "LU"], "group_name": [null, "oda_none"], "source": [null, "https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html"], "valid_from": [null, "2022-01-01"], "valid_to": [null, "2026-12-31"]}', '7b830558f85e944320730665994f9326d23d6831034292ece5cd0ae82dcb2d06', 'f2d0a841a199008fcbd4135b07cc0fb1fd551af1431275b43b8c34127a50637b');
INSERT INTO public.trail_entry VALUES (188, '2026-11-30 02:21:00.875525+00', NULL, NULL, NULL, 'country_group', '01a22a41-68bc-7447-83a3-49bcfa0f1cc6', 'created', '{"certain": [null, true], "country": [null, "MT"], "group_name": [null, "oda_none"], "source": [null, "https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html"], "valid_from": [null, "2022-01-01"], "valid_to": [null, "2026-12-31"]}', 'f2d0a841a199008fcbd4135b07cc0fb1fd551af1431275b43b8c34127a50637b', 'e551e93adda745182a315fd7c7d927c0755b7af39ad55f3e61eea4f305ce4ab8');
INSERT INTO public.trail_entry VALUES (189, '2026-11-30 02:21:00.87555+00', NULL, NULL, NULL, 'country_group', '01a22a41-68bc-7447-83a3-49bde0df39dd', 'created', '{"certain": [null, true], "country": [null, "NL"], "group_name": [null, "oda_none"], "source": [null, "https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html"], "valid_from": [null, "2022-01-01"], "valid_to": [null, "2026-12-31"]}', 'e551e93adda745182a315fd7c7d927c0755b7af39ad55f3e61eea4f305ce4ab8', 'ba66a972ca9fd76c16f93047ba9f60f34e8d602d841aaa7f29411eec60fbf0c0');
INSERT INTO public.trail_entry VALUES (190, '2026-11-30 02:21:00.875576+00', NULL, NULL, NULL, 'country_group', '01a22a41-68bc-7447-83a3-49be7bb0b7fc', 'created', '{"certain": [null, true], "country": [null, "PL"], "group_name": [null, "oda_none"], "source": [null, "https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html"], "valid_from": [null, "2022-01-01"], "valid_to": [null, "2026-12-31"]}', 'ba66a972ca9fd76c16f93047ba9f60f34e8d602d841aaa7f29411eec60fbf0c0', '4b087649e99b89e69f114fbc3a6f9bb9ea8fb61638ac82d65d48dda0a772a0bd');
INSERT INTO public.trail_entry VALUES (191, '2026-11-30 02:21:00.875601+00', NULL, NULL, NULL, 'country_group', '01a22a41-68bc-7447-83a3-49bf318f6fe2', 'created', '{"certain": [null, true], "country": [null, "PT"], "group_name": [null, "oda_none"], "source": [null, "https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html"], "valid_from": [null, "2022-01-01"], "valid_to": [null, "2026-12-31"]}', '4b087649e99b89e69f114fbc3a6f9bb9ea8fb61638ac82d65d48dda0a772a0bd', 'dd37fd8a977710da2a275236e90b8f203e1395676f57428b0296cbe0d7a83b94');
INSERT INTO public.trail_entry VALUES (192, '2026-11-30 02:21:00.875626+00', NULL, NULL, NULL, 'country_group', '01a22a41-68bc-7447-83a3-49c085272495', 'created', '{"certain": [null, true], "country": [null, "RO"], "group_name": [null, "oda_none"], "source": [null, "https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html"], "valid_from": [null, "2022-01-01"], "valid_to": [null, "2026-12-31"]}', 'dd37fd8a977710da2a275236e90b8f203e1395676f57428b0296cbe0d7a83b94', '789b414b52ffec09a15bb056958f6103b946d433074a507a548f44996846d23c');
INSERT INTO public.trail_entry VALUES (193, '2026-11-30 02:21:00.875651+00', NULL, NULL, NULL, 'country_group', '01a22a41-68bc-7447-83a3-49c1eb4684de', 'created', '{"certain": [null, true], "country": [null, "SK"], "group_name": [null, "oda_none"], "source": [null, "https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html"], "valid_from": [null, "2022-01-01"], "valid_to": [null, "2026-12-31"]}', '789b414b52ffec09a15bb056958f6103b946d433074a507a548f44996846d23c', 'f76d89c995a4290f37f7028fdfdf5fb7ece2474f4cea5a533210ced037fcd809');
INSERT INTO public.trail_entry VALUES (194, '2026-11-30 02:21:00.875676+00', NULL, NULL, NULL, 'country_group', '01a22a41-68bc-7447-83a3-49c227793881', 'created', '{"certain": [null, true], "country": [null, "SI"], "group_name": [null, "oda_none"], "source": [null, "https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html"], "valid_from": [null, "2022-01-01"], "valid_to": [null, "2026-12-31"]}', 'f76d89c995a4290f37f7028fdfdf5fb7ece2474f4cea5a533210ced037fcd809', '2acc7b68c0c74bd57256182e963045ea6aebef971b4a54bd5c9c66f7992c2b3a');
INSERT INTO public.trail_entry VALUES (195, '2026-11-30 02:21:00.875701+00', NULL, NULL, NULL, 'country_group', '01a22a41-68bc-7447-83a3-49c31ee2a6a4', 'created', '{"certain": [null, true], "country": [null, "ES"], "group_name": [null, "oda_none"], "source": [null, "https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html"], "valid_from": [null, "2022-01-01"], "valid_to": [null, "2026-12-31"]}', '2acc7b68c0c74bd57256182e963045ea6aebef971b4a54bd5c9c66f7992c2b3a', '530368abf54beaf942ec812237f882fbb74b00493ee930926bf7e410aca9e865');
INSERT INTO public.trail_entry VALUES (196, '2026-11-30 02:21:00.875726+00', NULL, NULL, NULL, 'country_group', '01a22a41-68bc-7447-83a3-49c413bec254', 'created', '{"certain": [null, true], "country": [null, "SE"], "group_name": [null, "oda_none"], "source": [null, "https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html"], "valid_from": [null, "2022-01-01"], "valid_to": [null, "2026-12-31"]}', '530368abf54beaf942ec812237f882fbb74b00493ee930926bf7e410aca9e865', 'aad2838aa0eee3905ba88f5a25e4c749e00452c068af5a8e444a81ffe8b027f6');
INSERT INTO public.trail_entry VALUES (197, '2026-11-30 02:21:00.875752+00', NULL, NULL, NULL, 'country_group', '01a22a41-68bd-7595-928d-a61b3a0c4a2e', 'created', '{"certain": [null, true], "country": [null, "GB"], "group_name": [null, "oda_none"], "source": [null, "https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html"], "valid_from": [null, "2022-01-01"], "valid_to": [null, "2026-12-31"]}', 'aad2838aa0eee3905ba88f5a25e4c749e00452c068af5a8e444a81ffe8b027f6', 'af2d1a5648ad42fb2b8ff2896bef56965d3a3c883dedf5b2faa62498b10ed5b6');
INSERT INTO public.trail_entry VALUES (198, '2026-11-30 02:21:00.875778+00', NULL, NULL, NULL, 'country_group', '01a22a41-68bd-7595-928d-a61c303d38fe', 'created', '{"certain": [null, true], "country": [null, "ST"], "group_name": [null, "oda_ldc"], "source": [null, "https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html"], "valid_from": [null, "2022-01-01"], "valid_to": [null, "2024-12-12"]}', 'af2d1a5648ad42fb2b8ff2896bef56965d3a3c883dedf5b2faa62498b10ed5b6', '55b079a86cf0d35034e10a82a562e570ac54d9f25145c24774ab17f5528c447b');
INSERT INTO public.trail_entry VALUES (199, '2026-11-30 02:21:00.887949+00', NULL, NULL, NULL, 'country_group', '01a22a41-68bd-7595-928d-a61d24f6306c', 'created', '{"certain": [null, true], "country": [null, "NR"], "group_name": [null, "oda_none"], "source": [null, "https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html"], "valid_from": [null, "2026-01-01"], "valid_to": [null, "2026-12-31"]}', '55b079a86cf0d35034e10a82a562e570ac54d9f25145c24774ab17f5528c447b', '5d30e21d1cd1f911641f52b102ad54bfdcb037e02a7e3c7ad58f6c972f1e4c26');
INSERT INTO public.trail_entry VALUES (200, '2026-11-30 02:21:00.888014+00', NULL, NULL, NULL, 'country_group', '01a22a41-68bd-7595-928d-a61ec7778509', 'created', '{"certain": [null, false], "country": [null, "BF"], "group_name": [null, "french_oda_suspended"], "source": [null, "http://www.grenoble.fr/329-ouagadougou.htm"], "valid_from": [null, "2023-08-06"]}', '5d30e21d1cd1f911641f52b102ad54bfdcb037e02a7e3c7ad58f6c972f1e4c26', 'd4e018179a16c067bfd6a61a2d12f3494544eb4fff051f06658662d7ed4abdf3');
INSERT INTO public.trail_entry VALUES (201, '2026-11-30 02:21:00.888043+00', NULL, NULL, NULL, 'exchange_rate', '01a22a41-68ed-7460-bf78-43b1b9802c2e', 'created', '{"currency": [null, "XAF"], "is_open": [null, true], "source": [null, "Parité fixe du franc CFA et de l’euro (1 euro = 655,957 francs CFA) depuis le 1er janvier 1999 : décision 98/683/CE du Conseil du 23 novembre 1998, JO L 320 du 28.11.1998, p. 58."], "units": [null, "655.957"], "valid_from": [null, "1999-01-01"]}', 'd4e018179a16c067bfd6a61a2d12f3494544eb4fff051f06658662d7ed4abdf3', '65cb9fce0a74c4d9c5f1122193721297457461b514e1af2722a704dae621122a');
INSERT INTO public.trail_entry VALUES (202, '2026-11-30 02:21:00.888092+00', NULL, NULL, NULL, 'exchange_rate', '01a22a41-68ed-7460-bf78-43b2680e96a9', 'created', '{"currency": [null, "XOF"], "is_open": [null, true], "source": [null, "Parité fixe du franc CFA et de l’euro (1 euro = 655,957 francs CFA) depuis le 1er janvier 1999 : décision 98/683/CE du Conseil du 23 novembre 1998, JO L 320 du 28.11.1998, p. 58."], "units": [null, "655.957"], "valid_from": [null, "1999-01-01"]}', '65cb9fce0a74c4d9c5f1122193721297457461b514e1af2722a704dae621122a', '73369d9f16cb52b8caa023a7c9b4595d34755b93ed7830bc57336e074eb5dd44');
INSERT INTO public.trail_entry VALUES (203, '2026-11-30 02:21:00.888125+00', NULL, NULL, NULL, 'checklist', '01a22a41-68f6-7579-b7bf-8b64a0b7e552', 'created', '{"id": [null, "01a22a41-68f6-7579-b7bf-8b64a0b7e552"], "published_at": [null, "2026-11-29"], "source": [null, "Premier atelier : référentiels, État, transnationalisme (quatre sortes, trois causes, quatre remèdes), complété"], "version": [null, "2026-3"]}', '73369d9f16cb52b8caa023a7c9b4595d34755b93ed7830bc57336e074eb5dd44', '4e8c38b7e0aaf5a12a72bca799d20b9ee316cad6703e5a5073a6a90805b6544c');
INSERT INTO public.trail_entry VALUES (204, '2026-11-30 02:21:00.888166+00', NULL, NULL, NULL, 'checklist_question', '01a22a41-68f6-7579-b7bf-8b65950b633a', 'created', '{"code": [null, "A1.1"], "group": [null, "A1"], "help_en": [null, "Computed from the register of missions."], "help_fr": [null, "Calculé d’après le registre des missions."], "id": [null, "01a22a41-68f6-7579-b7bf-8b65950b633a"], "meant_for": [null, "outside_eu"], "measure": [null, "visas"], "nature": [null, "figure"], "position": [null, 1], "text_en": [null, "Visas applied for, granted and refused, and days waited, by side."], "text_fr": [null, "Visas demandés, obtenus, refusés et délai d’attente, par côté."]}', '4e8c38b7e0aaf5a12a72bca799d20b9ee316cad6703e5a5073a6a90805b6544c', '7bb5eafdabc773d598cc8334c41f1e7a0177e53f85765e0ff7a5fca4b0c276db');
INSERT INTO public.trail_entry VALUES (205, '2026-11-30 02:21:00.888225+00', NULL, NULL, NULL, 'checklist_question', '01a22a41-68f6-7579-b7bf-8b66cee4ce61', 'created', '{"code": [null, "A1.2"], "group": [null, "A1"], "help_en": [null, "Say which authorisation it was, who was asked for it and when it was granted."], "help_fr": [null, "Dire quelle autorisation, demandée à qui, obtenue quand."], "id": [null, "01a22a41-68f6-7579-b7bf-8b66cee4ce61"], "meant_for": [null, "any"], "measure": [null, "authorisations"], "nature": [null, "appreciation"], "position": [null, 2], "text_en": [null, "Do the authorisations needed before travelling (ministry, supervising authority) weigh as heavily on this side as on the other?"], "text_fr": [null, "Les autorisations qu’il faut obtenir pour partir en mission (ministère, tutelle) pèsent-elles autant sur ce côté que sur l’autre ?"]}', '7bb5eafdabc773d598cc8334c41f1e7a0177e53f85765e0ff7a5fca4b0c276db', 'f5e38f35509b1d1e47a008fa39b7f4d616dc234759fba1ff4f7ae6e672db900e');
INSERT INTO public.trail_entry VALUES (206, '2026-11-30 02:21:00.888273+00', NULL, NULL, NULL, 'checklist_question', '01a22a41-68f6-7579-b7bf-8b67d92fe91a', 'created', '{"code": [null, "A1.3"], "group": [null, "A1"], "help_en": [null, "Computed from the register of missions."], "help_fr": [null, "Calculé d’après le registre des missions."], "id": [null, "01a22a41-68f6-7579-b7bf-8b67d92fe91a"], "meant_for": [null, "any"], "measure": [null, "missions"], "nature": [null, "figure"], "position": [null, 3], "text_en": [null, "Missions and person-days in each direction, and who paid for them."], "text_fr": [null, "Missions et jours de déplacement dans chaque sens, et qui les a payés."]}', 'f5e38f35509b1d1e47a008fa39b7f4d616dc234759fba1ff4f7ae6e672db900e', '47591e27fdaeeed33f7313d57a8f2d159ed6edac5e1b323e67ae4f97ed7b433b');
INSERT INTO public.trail_entry VALUES (207, '2026-11-30 02:21:00.888316+00', NULL, NULL, NULL, 'checklist_question', '01a22a41-68f6-7579-b7bf-8b685a6dacd7', 'created', '{"code": [null, "A1.6"], "group": [null, "A1"], "help_en": [null, "Computed from the register of missions."], "help_fr": [null, "Calculé d’après le registre des missions."], "id": [null, "01a22a41-68f6-7579-b7bf-8b685a6dacd7"], "meant_for": [null, "any"], "measure": [null, "missions_by_side"], "nature": [null, "figure"], "position": [null, 4], "text_en": [null, "Missions that left from each side, by count and by days."], "text_fr": [null, "Missions parties de chaque côté, en nombre et en jours."]}', '47591e27fdaeeed33f7313d57a8f2d159ed6edac5e1b323e67ae4f97ed7b433b', '2327ae7fd8a64d9cc8091390db3be4c24cde45ffe38c0fee36a7bd85e1d7dca5');
INSERT INTO public.trail_entry VALUES (261, '2026-11-30 02:21:00.890324+00', NULL, NULL, '01a22a41-6935-76fa-82d4-1ba87f1eceb5', 'call_piece', '01a22a41-6965-7358-8e9b-78de7b5910c8', 'created', '{"amount": [null, "5000"], "currency": [null, "EUR"], "id": [null, "01a22a41-6965-7358-8e9b-78de7b5910c8"], "kind": [null, "lettre_intention"], "note": [null, "Note heronalpha"], "partnership_id": [null, "01a22a41-6935-76fa-82d4-1ba87f1eceb5"], "source": [null, "Source heronalpha"]}', '769593ce14040cb94f034d70c5242d53862ccb80e236c5c4c646ad6dbbe378da', '654fdf3e820e8284866d905a9d29ecec8eecf0a1afe5c7743dda773281e8ce39');
INSERT INTO public.trail_entry VALUES (208, '2026-11-30 02:21:00.888357+00', NULL, NULL, NULL, 'checklist_question', '01a22a41-68f6-7579-b7bf-8b699a4c90f8', 'created', '{"code": [null, "A1.7"], "group": [null, "A1"], "help_en": [null, "Computed from the register of missions."], "help_fr": [null, "Calculé d’après le registre des missions."], "id": [null, "01a22a41-68f6-7579-b7bf-8b699a4c90f8"], "meant_for": [null, "any"], "measure": [null, "missions_by_territory"], "nature": [null, "figure"], "position": [null, 5], "text_en": [null, "Missions received on each territory, by count and by days."], "text_fr": [null, "Missions reçues sur chaque territoire, en nombre et en jours."]}', '2327ae7fd8a64d9cc8091390db3be4c24cde45ffe38c0fee36a7bd85e1d7dca5', 'f02f65c23d7243a9ed502819ade1f2c7d886e3fc0b6a25ebbb7b99f71811ed55');
INSERT INTO public.trail_entry VALUES (209, '2026-11-30 02:21:00.888399+00', NULL, NULL, NULL, 'checklist_question', '01a22a41-68f6-7579-b7bf-8b6af4267432', 'created', '{"code": [null, "A1.4"], "group": [null, "A1"], "help_en": [null, "One recent example in each direction is enough."], "help_fr": [null, "Un exemple récent dans chaque sens suffit."], "id": [null, "01a22a41-68f6-7579-b7bf-8b6af4267432"], "meant_for": [null, "any"], "measure": [null, "missions"], "nature": [null, "appreciation"], "position": [null, 6], "text_en": [null, "Is travelling to the other’s territory as easy for this side as for the other (formalities, time, cost, number of people)?"], "text_fr": [null, "Se rendre sur le territoire de l’autre est-il aussi facile pour ce côté que pour l’autre (démarches, délais, coût, nombre de personnes) ?"]}', 'f02f65c23d7243a9ed502819ade1f2c7d886e3fc0b6a25ebbb7b99f71811ed55', '2f9903d12b8a680c9384098cb0038e4152c369e6d1875b6dc2ba2be4502f7f67');
INSERT INTO public.trail_entry VALUES (210, '2026-11-30 02:21:00.888444+00', NULL, NULL, NULL, 'checklist_question', '01a22a41-68f6-7579-b7bf-8b6ba9d3b621', 'created', '{"code": [null, "A1.5"], "group": [null, "A1"], "help_en": [null, "Mention refusals and delays, and what they prevented."], "help_fr": [null, "Citer les refus, les retards et ce qu’ils ont empêché."], "id": [null, "01a22a41-68f6-7579-b7bf-8b6ba9d3b621"], "meant_for": [null, "outside_eu"], "measure": [null, "visas"], "nature": [null, "appreciation"], "position": [null, 7], "text_en": [null, "Do visa rules leave this side and the other equally free to choose who travels and when?"], "text_fr": [null, "Les visas permettent-ils à ce côté et à l’autre de choisir aussi librement qui voyage et quand ?"]}', '2f9903d12b8a680c9384098cb0038e4152c369e6d1875b6dc2ba2be4502f7f67', 'b5f11e18cdcab668864c5ab7beaaa1ce99f480b196f64bcf5d414378e0b4229c');
INSERT INTO public.trail_entry VALUES (211, '2026-11-30 02:21:00.888487+00', NULL, NULL, NULL, 'checklist_question', '01a22a41-68f6-7579-b7bf-8b6cb7b8e008', 'created', '{"code": [null, "A2.1"], "group": [null, "A2"], "help_en": [null, "Was a shared diagnosis carried out, by whom, and on what date? Attach the document."], "help_fr": [null, "Un diagnostic partagé a-t-il été fait, par qui, à quelle date ? Joindre le document."], "id": [null, "01a22a41-68f6-7579-b7bf-8b6cb7b8e008"], "meant_for": [null, "any"], "nature": [null, "appreciation"], "position": [null, 8], "text_en": [null, "Did this side and the other play balanced parts in the initial diagnosis?"], "text_fr": [null, "La part de ce côté et celle de l’autre dans le diagnostic de départ sont-elles équilibrées ?"]}', 'b5f11e18cdcab668864c5ab7beaaa1ce99f480b196f64bcf5d414378e0b4229c', 'f3aed4e0b2f61212ddb23ee5a4dc02baefa7db6454840001e76bb6ae8134a36b');
INSERT INTO public.trail_entry VALUES (212, '2026-11-30 02:21:00.888529+00', NULL, NULL, NULL, 'checklist_question', '01a22a41-68f6-7579-b7bf-8b6d638b0d50', 'created', '{"code": [null, "A2.2"], "group": [null, "A2"], "help_en": [null, "Were alternatives considered? Did the solution chosen already exist on one side?"], "help_fr": [null, "D’autres solutions ont-elles été examinées ? La solution retenue existait-elle déjà d’un côté ?"], "id": [null, "01a22a41-68f6-7579-b7bf-8b6d638b0d50"], "meant_for": [null, "any"], "nature": [null, "appreciation"], "position": [null, 9], "text_en": [null, "Do the solutions chosen draw as much on this side’s experience as on the other’s?"], "text_fr": [null, "Les solutions retenues viennent-elles autant de l’expérience de ce côté que de celle de l’autre ?"]}', 'f3aed4e0b2f61212ddb23ee5a4dc02baefa7db6454840001e76bb6ae8134a36b', 'dd2f05f7760886520c652065cb97b315729c2214e7a0f242db195b52c1e0162f');
INSERT INTO public.trail_entry VALUES (213, '2026-11-30 02:21:00.888572+00', NULL, NULL, NULL, 'checklist_question', '01a22a41-68f7-7766-a6fc-ce3db6939984', 'created', '{"code": [null, "A3.1"], "group": [null, "A3"], "help_en": [null, "Computed from the objectives of the period."], "help_fr": [null, "Calculé d’après les objectifs de la période."], "id": [null, "01a22a41-68f7-7766-a6fc-ce3db6939984"], "meant_for": [null, "any"], "measure": [null, "objectives_by_proposer"], "nature": [null, "figure"], "position": [null, 10], "text_en": [null, "Objectives proposed by each side, jointly, or by a third party."], "text_fr": [null, "Objectifs proposés par chaque côté, ensemble, par un tiers."]}', 'dd2f05f7760886520c652065cb97b315729c2214e7a0f242db195b52c1e0162f', 'a5f860a8849b2ca0dce0a5990a95115507fee213444d4532258cad4183b49510');
INSERT INTO public.trail_entry VALUES (214, '2026-11-30 02:21:00.888611+00', NULL, NULL, NULL, 'checklist_question', '01a22a41-68f7-7766-a6fc-ce3e53a1edad', 'created', '{"code": [null, "A3.4"], "group": [null, "A3"], "help_en": [null, "Computed from the register of actions."], "help_fr": [null, "Calculé d’après le registre des actions."], "id": [null, "01a22a41-68f7-7766-a6fc-ce3e53a1edad"], "meant_for": [null, "any"], "measure": [null, "actions_by_proposer"], "nature": [null, "figure"], "position": [null, 11], "text_en": [null, "Actions proposed by each side, jointly, by a third party."], "text_fr": [null, "Actions proposées par chaque côté, ensemble, par un tiers."]}', 'a5f860a8849b2ca0dce0a5990a95115507fee213444d4532258cad4183b49510', '7462fc978da6973da4193d5ec0aff8d3339ba2e703e99d46e73556bf9a23dfb4');
INSERT INTO public.trail_entry VALUES (215, '2026-11-30 02:21:00.888649+00', NULL, NULL, NULL, 'checklist_question', '01a22a41-68f7-7766-a6fc-ce3f89820197', 'created', '{"code": [null, "A3.2"], "group": [null, "A3"], "help_en": [null, "Name the plan (development plan, programme for the term of office) and the page."], "help_fr": [null, "Nommer le plan (plan de développement, projet de mandat) et la page."], "id": [null, "01a22a41-68f7-7766-a6fc-ce3f89820197"], "meant_for": [null, "any"], "nature": [null, "appreciation"], "position": [null, 12], "text_en": [null, "Do the themes chosen meet this side’s public plans and priorities as much as the other’s?"], "text_fr": [null, "Les thèmes retenus répondent-ils autant aux plans et priorités publics de ce côté qu’à ceux de l’autre ?"]}', '7462fc978da6973da4193d5ec0aff8d3339ba2e703e99d46e73556bf9a23dfb4', '5975edcdf80ec47e703c6581664de8b79a3fc23bc94788892a9e165fd93bb0df');
INSERT INTO public.trail_entry VALUES (216, '2026-11-30 02:21:00.888689+00', NULL, NULL, NULL, 'checklist_question', '01a22a41-68f7-7766-a6fc-ce40e25d7e5a', 'created', '{"code": [null, "A3.3"], "group": [null, "A3"], "help_en": [null, "Is there a theme that was asked for but never taken up?"], "help_fr": [null, "Y a-t-il un thème demandé et jamais retenu ?"], "id": [null, "01a22a41-68f7-7766-a6fc-ce40e25d7e5a"], "meant_for": [null, "any"], "measure": [null, "objectives_by_proposer"], "nature": [null, "appreciation"], "position": [null, 13], "text_en": [null, "Do this side and the other carry equal weight in the choice of themes?"], "text_fr": [null, "Ce côté et l’autre pèsent-ils autant dans le choix des thèmes ?"]}', '5975edcdf80ec47e703c6581664de8b79a3fc23bc94788892a9e165fd93bb0df', 'f00e71f55d2ec0bf4af22a4ea9659ccf481810048e74ccc0866bf8073bda7005');
INSERT INTO public.trail_entry VALUES (291, '2026-11-30 02:21:00.891402+00', NULL, NULL, '01a22a41-6935-76fa-82d4-1ba87f1eceb5', 'shared_text', '01a22a41-6af4-72c5-91ba-afd9bb2af94b', 'created', '{"head": [null, 0], "id": [null, "01a22a41-6af4-72c5-91ba-afd9bb2af94b"], "kind": [null, "objective"], "partnership_id": [null, "01a22a41-6935-76fa-82d4-1ba87f1eceb5"]}', '9dd7fea344bea3f467e640e78384fedc281935515eef8297c5f29a1480ac350d', 'd5d46fe3c3caa1cba32da7694ad129e4500f8ba2bd9ce46948eeea548270b3e8');
INSERT INTO public.trail_entry VALUES (217, '2026-11-30 02:21:00.888731+00', NULL, NULL, NULL, 'checklist_question', '01a22a41-68f7-7766-a6fc-ce411ce7aa97', 'created', '{"code": [null, "A4.1"], "group": [null, "A4"], "help_en": [null, "Computed from the register of actions."], "help_fr": [null, "Calculé d’après le registre des actions."], "id": [null, "01a22a41-68f7-7766-a6fc-ce411ce7aa97"], "meant_for": [null, "any"], "measure": [null, "actions_by_territory"], "nature": [null, "figure"], "position": [null, 14], "text_en": [null, "Actions in each territory, by number and by amount."], "text_fr": [null, "Actions sur chaque territoire, en nombre et en montant."]}', 'f00e71f55d2ec0bf4af22a4ea9659ccf481810048e74ccc0866bf8073bda7005', '6625511be7559d17ad196f77feaab5af9d5d2623379f3daf579ee92c3cfb8891');
INSERT INTO public.trail_entry VALUES (218, '2026-11-30 02:21:00.88877+00', NULL, NULL, NULL, 'checklist_question', '01a22a41-68f7-7766-a6fc-ce42603171c7', 'created', '{"code": [null, "A4.4"], "group": [null, "A4"], "help_en": [null, "Computed from the shared objectives."], "help_fr": [null, "Calculé d’après les objectifs communs."], "id": [null, "01a22a41-68f7-7766-a6fc-ce42603171c7"], "meant_for": [null, "any"], "measure": [null, "objectives_by_territory"], "nature": [null, "figure"], "position": [null, 15], "text_en": [null, "Objectives that concern each territory, or both."], "text_fr": [null, "Objectifs qui concernent chaque territoire, ou les deux."]}', '6625511be7559d17ad196f77feaab5af9d5d2623379f3daf579ee92c3cfb8891', '4ad988a0de9ab69efaa7c98b0c13b39f3753f3d33982d42d8df5cd29f7ed6698');
INSERT INTO public.trail_entry VALUES (219, '2026-11-30 02:21:00.888808+00', NULL, NULL, NULL, 'checklist_question', '01a22a41-68f7-7766-a6fc-ce43111957a3', 'created', '{"code": [null, "A4.5"], "group": [null, "A4"], "help_en": [null, "Computed from the ledger of expenditures."], "help_fr": [null, "Calculé d’après le journal des dépenses."], "id": [null, "01a22a41-68f7-7766-a6fc-ce43111957a3"], "meant_for": [null, "any"], "measure": [null, "spending_by_territory"], "nature": [null, "figure"], "position": [null, 16], "text_en": [null, "Money spent on each territory."], "text_fr": [null, "Argent dépensé sur chaque territoire."]}', '4ad988a0de9ab69efaa7c98b0c13b39f3753f3d33982d42d8df5cd29f7ed6698', 'df0107d4e42d6d33ee4cdcf6f78eafdf34a81902a7d69c47e4c4d1e780bf3207');
INSERT INTO public.trail_entry VALUES (220, '2026-11-30 02:21:00.888844+00', NULL, NULL, NULL, 'checklist_question', '01a22a41-68f7-7766-a6fc-ce4411425e4f', 'created', '{"code": [null, "A4.2"], "group": [null, "A4"], "help_en": [null, "Computed from the register of actions."], "help_fr": [null, "Calculé d’après le registre des actions."], "id": [null, "01a22a41-68f7-7766-a6fc-ce4411425e4f"], "meant_for": [null, "any"], "measure": [null, "actions_by_other_side"], "nature": [null, "figure"], "position": [null, 17], "text_en": [null, "Actions carried out in each territory at the initiative of the other side."], "text_fr": [null, "Actions menées sur chaque territoire à l’initiative de l’autre côté."]}', 'df0107d4e42d6d33ee4cdcf6f78eafdf34a81902a7d69c47e4c4d1e780bf3207', '667d7033adfe12f182f3f34ffa362f7cc29a2c0a9d62f8a39c1182737da73361');
INSERT INTO public.trail_entry VALUES (221, '2026-11-30 02:21:00.888882+00', NULL, NULL, NULL, 'checklist_question', '01a22a41-68f7-7766-a6fc-ce45ac164909', 'created', '{"code": [null, "A4.3"], "group": [null, "A4"], "help_en": [null, "Say what was done here at the initiative of the other side."], "help_fr": [null, "Dire ce qui a été fait ici à l’initiative de l’autre côté."], "id": [null, "01a22a41-68f7-7766-a6fc-ce45ac164909"], "meant_for": [null, "any"], "measure": [null, "actions_by_territory"], "nature": [null, "appreciation"], "position": [null, 18], "text_en": [null, "Is there a balance between the room given to actions in this territory and in the other?"], "text_fr": [null, "La place faite aux actions sur ce territoire et sur l’autre est-elle équilibrée ?"]}', '667d7033adfe12f182f3f34ffa362f7cc29a2c0a9d62f8a39c1182737da73361', '992e3c0372bc69082ce1f51b1bd3dec86151ce4226988e76bc7e1c8da2ec6a0f');
INSERT INTO public.trail_entry VALUES (222, '2026-11-30 02:21:00.888922+00', NULL, NULL, NULL, 'checklist_question', '01a22a41-68f7-7766-a6fc-ce46057a2904', 'created', '{"code": [null, "C1.1"], "group": [null, "C1"], "help_en": [null, "Computed from the register of meetings. A partner may have no elected council."], "help_fr": [null, "Calculé d’après le registre des réunions. Un partenaire peut n’avoir pas de conseil élu."], "id": [null, "01a22a41-68f7-7766-a6fc-ce46057a2904"], "meant_for": [null, "any"], "measure": [null, "meetings_elected"], "nature": [null, "figure"], "position": [null, 19], "text_en": [null, "Meetings of elected officials: number, date of the last one, in person or remote."], "text_fr": [null, "Réunions d’élus : nombre, dernière date, en personne ou à distance."]}', '992e3c0372bc69082ce1f51b1bd3dec86151ce4226988e76bc7e1c8da2ec6a0f', '999fa2c83c0ad44651571a23b369e92f541639ccaf52b7f8220b71265a6ccf79');
INSERT INTO public.trail_entry VALUES (223, '2026-11-30 02:21:00.888967+00', NULL, NULL, NULL, 'checklist_question', '01a22a41-68f7-7766-a6fc-ce4791219f63', 'created', '{"code": [null, "C1.2"], "group": [null, "C1"], "help_en": [null, "Give the date of the debate in each council or deliberative body."], "help_fr": [null, "Donner la date du débat de chaque conseil ou organe délibérant."], "id": [null, "01a22a41-68f7-7766-a6fc-ce4791219f63"], "meant_for": [null, "any"], "measure": [null, "referentials"], "nature": [null, "appreciation"], "position": [null, 20], "text_en": [null, "Have the reasons for cooperating been debated in public as much on this side as on the other?"], "text_fr": [null, "Les raisons de coopérer ont-elles été débattues publiquement autant de ce côté que de l’autre ?"]}', '999fa2c83c0ad44651571a23b369e92f541639ccaf52b7f8220b71265a6ccf79', '7b03a4b7c35ff847a693f64e9c5d13f25bf6a0ad1825c20e28a3c8d322ae343a');
INSERT INTO public.trail_entry VALUES (224, '2026-11-30 02:21:00.889007+00', NULL, NULL, NULL, 'checklist_question', '01a22a41-68f7-7766-a6fc-ce4856284058', 'created', '{"code": [null, "C1.3"], "group": [null, "C1"], "help_en": [null, "Give an example of a difficult subject that was raised, or avoided."], "help_fr": [null, "Un exemple de sujet difficile abordé, ou évité."], "id": [null, "01a22a41-68f7-7766-a6fc-ce4856284058"], "meant_for": [null, "any"], "measure": [null, "meetings_elected"], "nature": [null, "appreciation"], "position": [null, 21], "text_en": [null, "Can this side and the other put as many political subjects on the table?"], "text_fr": [null, "Ce côté et l’autre peuvent-ils mettre autant de sujets politiques sur la table ?"]}', '7b03a4b7c35ff847a693f64e9c5d13f25bf6a0ad1825c20e28a3c8d322ae343a', '43bf61a7724128781ebc1877207df4308d140f91f076c9f290a0880aef89b694');
INSERT INTO public.trail_entry VALUES (225, '2026-11-30 02:21:00.889048+00', NULL, NULL, NULL, 'checklist_question', '01a22a41-68f7-7766-a6fc-ce4973e3ce68', 'created', '{"code": [null, "C2.1"], "group": [null, "C2"], "help_en": [null, "Computed from the register of meetings."], "help_fr": [null, "Calculé d’après le registre des réunions."], "id": [null, "01a22a41-68f7-7766-a6fc-ce4973e3ce68"], "meant_for": [null, "any"], "measure": [null, "meetings_technicians"], "nature": [null, "figure"], "position": [null, 22], "text_en": [null, "Meetings between technical staff: number, date of the last one, in person or remote."], "text_fr": [null, "Réunions de technicien à technicien : nombre, dernière date, en personne ou à distance."]}', '43bf61a7724128781ebc1877207df4308d140f91f076c9f290a0880aef89b694', 'df3cbbe14c20697177c035dff34408a33d171cbf187cec61548702793560c6f4');
INSERT INTO public.trail_entry VALUES (262, '2026-11-30 02:21:00.890357+00', NULL, NULL, '01a22a41-6935-76fa-82d4-1ba87f1eceb5', 'ledger_entry', '01a22a41-6965-7358-8e9b-78dbe6a7a251', 'created', '{"amount": [null, "1250.75"], "code": [null, "M1"], "currency": [null, "EUR"], "date": [null, "2023-04-05"], "id": [null, "01a22a41-6965-7358-8e9b-78dbe6a7a251"], "kind": [null, "depense"], "label": [null, "Dépense heronalpha"], "note": [null, "Note heronalpha"], "partnership_id": [null, "01a22a41-6935-76fa-82d4-1ba87f1eceb5"], "source": [null, "Source heronalpha"], "spent_by": [null, "a"]}', '654fdf3e820e8284866d905a9d29ecec8eecf0a1afe5c7743dda773281e8ce39', '05d598501e8baa6b7af34e8062cdbdbcb24897ac38c88609fbf2128f2d55b909');
INSERT INTO public.trail_entry VALUES (226, '2026-11-30 02:21:00.889086+00', NULL, NULL, NULL, 'checklist_question', '01a22a41-68f7-7766-a6fc-ce4a93f7dbd0', 'created', '{"code": [null, "C2.2"], "group": [null, "C2"], "help_en": [null, "Mention a practice learnt from the other side and adopted at home."], "help_fr": [null, "Citer une pratique apprise de l’autre et reprise chez soi."], "id": [null, "01a22a41-68f7-7766-a6fc-ce4a93f7dbd0"], "meant_for": [null, "any"], "measure": [null, "meetings_technicians"], "nature": [null, "appreciation"], "position": [null, 23], "text_en": [null, "In exchanges between technical staff, do this side and the other learn as much from each other?"], "text_fr": [null, "Dans les échanges entre techniciens, ce côté et l’autre apprennent-ils autant l’un de l’autre ?"]}', 'df3cbbe14c20697177c035dff34408a33d171cbf187cec61548702793560c6f4', 'b75ee28b2422dc08ac2c2fef641cb4215e3084e4966e2b3d136fe1d1b1b9bc57');
INSERT INTO public.trail_entry VALUES (227, '2026-11-30 02:21:00.889127+00', NULL, NULL, NULL, 'checklist_question', '01a22a41-68f7-7766-a6fc-ce4bc390c224', 'created', '{"code": [null, "C3.1"], "group": [null, "C3"], "help_en": [null, "Give an example of a disagreement that was expressed, and say how it was handled. “Never” is a warning sign."], "help_fr": [null, "Un désaccord exprimé, et comment il a été traité. « Jamais » est un signal."], "id": [null, "01a22a41-68f7-7766-a6fc-ce4bc390c224"], "meant_for": [null, "any"], "measure": [null, "objections"], "nature": [null, "appreciation"], "position": [null, 24], "text_en": [null, "Can this side and the other express disagreement or say no with equal freedom?"], "text_fr": [null, "Ce côté et l’autre peuvent-ils dire un désaccord ou un refus aussi librement l’un que l’autre ?"]}', 'b75ee28b2422dc08ac2c2fef641cb4215e3084e4966e2b3d136fe1d1b1b9bc57', '28139efd33576cdb6dd177f1cad9eb7f22b2136f1706ef06a7d7a85f4b6c81f1');
INSERT INTO public.trail_entry VALUES (228, '2026-11-30 02:21:00.889167+00', NULL, NULL, NULL, 'checklist_question', '01a22a41-68f7-7766-a6fc-ce4c9802b476', 'created', '{"code": [null, "C3.2"], "group": [null, "C3"], "help_en": [null, "Computed from the answers to proposals."], "help_fr": [null, "Calculé d’après les réponses aux propositions."], "id": [null, "01a22a41-68f7-7766-a6fc-ce4c9802b476"], "meant_for": [null, "any"], "measure": [null, "objections"], "nature": [null, "figure"], "position": [null, 25], "text_en": [null, "Objections raised by each side to the shared texts."], "text_fr": [null, "Objections exprimées par chaque côté sur les textes communs."]}', '28139efd33576cdb6dd177f1cad9eb7f22b2136f1706ef06a7d7a85f4b6c81f1', '94c7d1a2ef416cc18093886fd825c22a87ea698c14201008d98233d5591208cb');
INSERT INTO public.trail_entry VALUES (229, '2026-11-30 02:21:00.889207+00', NULL, NULL, NULL, 'checklist_question', '01a22a41-68f7-7766-a6fc-ce4d9096ffc0', 'created', '{"code": [null, "C3.3"], "group": [null, "C3"], "help_en": [null, "Computed from proposals and answers; those recorded on behalf of the other side are counted separately."], "help_fr": [null, "Calculé d’après les propositions et les réponses ; celles saisies au nom de l’autre sont comptées à part."], "id": [null, "01a22a41-68f7-7766-a6fc-ce4d9096ffc0"], "meant_for": [null, "any"], "measure": [null, "reply_times"], "nature": [null, "figure"], "position": [null, 26], "text_en": [null, "Time each side takes to answer the other’s proposals."], "text_fr": [null, "Temps de réponse de chaque côté aux propositions de l’autre."]}', '94c7d1a2ef416cc18093886fd825c22a87ea698c14201008d98233d5591208cb', 'ceb51fdba7718c790445c009a5c35ff1b69817e291c5d9894a045828b2477b87');
INSERT INTO public.trail_entry VALUES (230, '2026-11-30 02:21:00.889246+00', NULL, NULL, NULL, 'checklist_question', '01a22a41-68f7-7766-a6fc-ce4e364acca7', 'created', '{"code": [null, "D1"], "group": [null, "D"], "help_en": [null, "Computed from the financing plans."], "help_fr": [null, "Calculé d’après les plans de financement."], "id": [null, "01a22a41-68f7-7766-a6fc-ce4e364acca7"], "meant_for": [null, "any"], "measure": [null, "money_by_side"], "nature": [null, "figure"], "position": [null, 27], "text_en": [null, "Money contributed by each side, in cash and in kind."], "text_fr": [null, "Argent apporté par chaque côté, en numéraire et valorisé."]}', 'ceb51fdba7718c790445c009a5c35ff1b69817e291c5d9894a045828b2477b87', 'dabe5efc8da6e356d2d7073ee7f49a33ce66afa6ab81bac8cec11aa2560a155d');
INSERT INTO public.trail_entry VALUES (231, '2026-11-30 02:21:00.889283+00', NULL, NULL, NULL, 'checklist_question', '01a22a41-68f7-7766-a6fc-ce4f68b0e398', 'created', '{"code": [null, "D1.3"], "group": [null, "D"], "help_en": [null, "Computed from the ledger of expenditures."], "help_fr": [null, "Calculé d’après le journal des dépenses."], "id": [null, "01a22a41-68f7-7766-a6fc-ce4f68b0e398"], "meant_for": [null, "any"], "measure": [null, "spending_by_side"], "nature": [null, "figure"], "position": [null, 28], "text_en": [null, "Money spent by each side."], "text_fr": [null, "Argent dépensé par chaque côté."]}', 'dabe5efc8da6e356d2d7073ee7f49a33ce66afa6ab81bac8cec11aa2560a155d', 'c53a9a40c3d5223d39f21188770fe40bb357c202e4c703cb8151739edcdd24fa');
INSERT INTO public.trail_entry VALUES (232, '2026-11-30 02:21:00.88932+00', NULL, NULL, NULL, 'checklist_question', '01a22a41-68f7-7766-a6fc-ce50f5ea5ffe', 'created', '{"code": [null, "D1.1"], "group": [null, "D"], "help_en": [null, "Computed from the projects."], "help_fr": [null, "Calculé d’après les projets."], "id": [null, "01a22a41-68f7-7766-a6fc-ce50f5ea5ffe"], "meant_for": [null, "any"], "measure": [null, "plan_holders"], "nature": [null, "figure"], "position": [null, 29], "text_en": [null, "Financing plans held by each side."], "text_fr": [null, "Plans de financement tenus par chaque côté."]}', 'c53a9a40c3d5223d39f21188770fe40bb357c202e4c703cb8151739edcdd24fa', '122e5dbc9a7625026e22d9f0932ee7c6eede69b4ac68a65e1ef193333923c6d7');
INSERT INTO public.trail_entry VALUES (233, '2026-11-30 02:21:00.889357+00', NULL, NULL, NULL, 'checklist_question', '01a22a41-68f7-7766-a6fc-ce51383d917c', 'created', '{"code": [null, "D1.4"], "group": [null, "D"], "help_en": [null, "Computed from the members of the partnership."], "help_fr": [null, "Calculé d’après les membres du partenariat."], "id": [null, "01a22a41-68f7-7766-a6fc-ce51383d917c"], "meant_for": [null, "any"], "measure": [null, "leaders"], "nature": [null, "figure"], "position": [null, 30], "text_en": [null, "On which side the lead members stand."], "text_fr": [null, "De quel côté se trouvent les chefs de file."]}', '122e5dbc9a7625026e22d9f0932ee7c6eede69b4ac68a65e1ef193333923c6d7', 'e33b06b6e4c56ed5dfc88cf42fc5aa3dec90b60ed2f01e71719f28c4d92a4c09');
INSERT INTO public.trail_entry VALUES (234, '2026-11-30 02:21:00.889395+00', NULL, NULL, NULL, 'checklist_question', '01a22a41-68f7-7766-a6fc-ce52b2b2050e', 'created', '{"code": [null, "D1.5"], "group": [null, "D"], "help_en": [null, "Computed from the conventions and their parties."], "help_fr": [null, "Calculé d’après les conventions et leurs parties."], "id": [null, "01a22a41-68f7-7766-a6fc-ce52b2b2050e"], "meant_for": [null, "any"], "measure": [null, "convention_signatories"], "nature": [null, "figure"], "position": [null, 31], "text_en": [null, "Conventions signed by each side."], "text_fr": [null, "Conventions signées par chaque côté."]}', 'e33b06b6e4c56ed5dfc88cf42fc5aa3dec90b60ed2f01e71719f28c4d92a4c09', '6b80132342c061e8888ec743891a50136c514d87179bca5601c46ef8a03b6c84');
INSERT INTO public.trail_entry VALUES (235, '2026-11-30 02:21:00.88943+00', NULL, NULL, NULL, 'checklist_question', '01a22a41-68f7-7766-a6fc-ce53e01cedb5', 'created', '{"code": [null, "D1.2"], "group": [null, "D"], "help_en": [null, "Say who holds the account and who signs off expenditure."], "help_fr": [null, "Dire qui tient le compte et qui signe les dépenses."], "id": [null, "01a22a41-68f7-7766-a6fc-ce53e01cedb5"], "meant_for": [null, "any"], "measure": [null, "plan_holders"], "nature": [null, "appreciation"], "position": [null, 32], "text_en": [null, "Do this side and the other have an equal say in how the money is used (bank account, signing off expenditure)?"], "text_fr": [null, "Ce côté et l’autre décident-ils autant de l’emploi de l’argent (compte, signature des dépenses) ?"]}', '6b80132342c061e8888ec743891a50136c514d87179bca5601c46ef8a03b6c84', '67f9762dd09788ff2a4ced2911649ce71eecbde3c5c4dbaf8c97653abadc8bc1');
INSERT INTO public.trail_entry VALUES (236, '2026-11-30 02:21:00.88947+00', NULL, NULL, NULL, 'checklist_question', '01a22a41-68f7-7766-a6fc-ce54a33fa09e', 'created', '{"code": [null, "D2"], "group": [null, "D"], "help_en": [null, "Say who did the drafting, and in which languages."], "help_fr": [null, "Dire qui a tenu la plume et en quelles langues."], "id": [null, "01a22a41-68f7-7766-a6fc-ce54a33fa09e"], "meant_for": [null, "any"], "measure": [null, "texts_by_author"], "nature": [null, "appreciation"], "position": [null, 33], "text_en": [null, "Are the agreement, the indicators and the reports written as much by this side as by the other?"], "text_fr": [null, "La convention, les indicateurs et les rapports sont-ils écrits autant par ce côté que par l’autre ?"]}', '67f9762dd09788ff2a4ced2911649ce71eecbde3c5c4dbaf8c97653abadc8bc1', '1dd481a873c34cf691b253024b17e301eb3e91ee759ee023cdcbfb9eee9ffe9a');
INSERT INTO public.trail_entry VALUES (237, '2026-11-30 02:21:00.889509+00', NULL, NULL, NULL, 'checklist_question', '01a22a41-68f7-7766-a6fc-ce5573c2aabe', 'created', '{"code": [null, "D2.1"], "group": [null, "D"], "help_en": [null, "Computed from the revisions of objectives, conclusions and recommendations."], "help_fr": [null, "Calculé d’après les révisions des objectifs, des conclusions et des recommandations."], "id": [null, "01a22a41-68f7-7766-a6fc-ce5573c2aabe"], "meant_for": [null, "any"], "measure": [null, "texts_by_author"], "nature": [null, "figure"], "position": [null, 34], "text_en": [null, "Wordings of the shared texts proposed by each side."], "text_fr": [null, "Rédactions des textes communs proposées par chaque côté."]}', '1dd481a873c34cf691b253024b17e301eb3e91ee759ee023cdcbfb9eee9ffe9a', '2bec8e18211126dcb626639d0a401590d24113968c45cac512720e03bd1a59c8');
INSERT INTO public.trail_entry VALUES (238, '2026-11-30 02:21:00.889548+00', NULL, NULL, NULL, 'checklist_question', '01a22a41-68f7-7766-a6fc-ce56de23e26b', 'created', '{"code": [null, "D3"], "group": [null, "D"], "help_en": [null, "Computed from the indicators of the objectives."], "help_fr": [null, "Calculé d’après les indicateurs des objectifs."], "id": [null, "01a22a41-68f7-7766-a6fc-ce56de23e26b"], "meant_for": [null, "any"], "measure": [null, "indicators_by_origin"], "nature": [null, "figure"], "position": [null, 35], "text_en": [null, "Indicators set jointly, set by one side alone, or imposed by a funder."], "text_fr": [null, "Indicateurs fixés ensemble, par un seul côté, ou imposés par un financeur."]}', '2bec8e18211126dcb626639d0a401590d24113968c45cac512720e03bd1a59c8', 'fcfec0a3f1e4a2b533352c09c29efd72021ca18f10edd28b0c3f4d5490d9c535');
INSERT INTO public.trail_entry VALUES (239, '2026-11-30 02:21:00.889586+00', NULL, NULL, NULL, 'checklist_question', '01a22a41-68f7-7766-a6fc-ce570444145f', 'created', '{"code": [null, "D4"], "group": [null, "D"], "help_en": [null, "Computed from the evaluations recorded."], "help_fr": [null, "Calculé d’après les évaluations inscrites."], "id": [null, "01a22a41-68f7-7766-a6fc-ce570444145f"], "meant_for": [null, "any"], "measure": [null, "evaluations_joint"], "nature": [null, "figure"], "position": [null, 36], "text_en": [null, "Evaluations in the period, and how many of them are joint."], "text_fr": [null, "Évaluations de la période, et combien sont conjointes."]}', 'fcfec0a3f1e4a2b533352c09c29efd72021ca18f10edd28b0c3f4d5490d9c535', 'c493d541a6581f6c0d92c15b2a2eceded3c313c9ed505eb4e91cd84067dcbf6a');
INSERT INTO public.trail_entry VALUES (240, '2026-11-30 02:21:00.889624+00', NULL, NULL, NULL, 'checklist_question', '01a22a41-68f7-7766-a6fc-ce584073dd25', 'created', '{"code": [null, "D4.1"], "group": [null, "D"], "help_en": [null, "Say who commissioned them, who carried them out and where the feedback session took place."], "help_fr": [null, "Dire qui a commandé, qui a évalué, où la restitution a eu lieu."], "id": [null, "01a22a41-68f7-7766-a6fc-ce584073dd25"], "meant_for": [null, "any"], "measure": [null, "evaluations_joint"], "nature": [null, "appreciation"], "position": [null, 37], "text_en": [null, "Are evaluations commissioned, carried out and fed back as much on this side as on the other?"], "text_fr": [null, "Les évaluations sont-elles commandées, menées et restituées autant de ce côté que de l’autre ?"]}', 'c493d541a6581f6c0d92c15b2a2eceded3c313c9ed505eb4e91cd84067dcbf6a', '2775d5c88d47e2b5ed811ae80ed6ba24bc6b5ed859c2331f01f4f04e7ec963a9');
INSERT INTO public.trail_entry VALUES (241, '2026-11-30 02:21:00.889663+00', NULL, NULL, NULL, 'checklist_question', '01a22a41-68f7-7766-a6fc-ce59c621ff11', 'created', '{"code": [null, "D5"], "group": [null, "D"], "help_en": [null, "Name the networks and the local authorities."], "help_fr": [null, "Nommer les réseaux et les collectivités."], "id": [null, "01a22a41-68f7-7766-a6fc-ce59c621ff11"], "meant_for": [null, "any"], "nature": [null, "appreciation"], "position": [null, 38], "text_en": [null, "Do this side and the other have as many links as each other with other local authorities around this cooperation (networks, South–South links)?"], "text_fr": [null, "Ce côté et l’autre ont-ils autant de liens avec d’autres collectivités autour de cette coopération (réseau, lien Sud–Sud) ?"]}', '2775d5c88d47e2b5ed811ae80ed6ba24bc6b5ed859c2331f01f4f04e7ec963a9', '2ae09d5d401c11ed930d6b5eb0e846f713538de7daffb319b912f15e036bf1da');
INSERT INTO public.trail_entry VALUES (242, '2026-11-30 02:21:00.889701+00', NULL, NULL, NULL, 'checklist_question', '01a22a41-68f7-7766-a6fc-ce5ab078cd42', 'created', '{"code": [null, "D6"], "group": [null, "D"], "help_en": [null, "Computed from the objectives."], "help_fr": [null, "Calculé d’après les objectifs."], "id": [null, "01a22a41-68f7-7766-a6fc-ce5ab078cd42"], "meant_for": [null, "any"], "measure": [null, "sdgs_by_territory"], "nature": [null, "figure"], "position": [null, 39], "text_en": [null, "Objectives linked to the SDGs, by territory."], "text_fr": [null, "Objectifs rattachés aux ODD, par territoire."]}', '2ae09d5d401c11ed930d6b5eb0e846f713538de7daffb319b912f15e036bf1da', 'a694ed91059f5d8f0ebe454bf50da6b19886a8095466e8922d7abce925c8b4fb');
INSERT INTO public.trail_entry VALUES (243, '2026-11-30 02:21:00.889738+00', NULL, NULL, NULL, 'checklist_question', '01a22a41-68f7-7766-a6fc-ce5b71435d3b', 'created', '{"code": [null, "D6.1"], "group": [null, "D"], "help_en": [null, "Mention the target and the commitment made at home."], "help_fr": [null, "Citer la cible et l’engagement pris chez soi."], "id": [null, "01a22a41-68f7-7766-a6fc-ce5b71435d3b"], "meant_for": [null, "any"], "measure": [null, "sdgs_by_territory"], "nature": [null, "appreciation"], "position": [null, 40], "text_en": [null, "Are this side and the other equally committed to achieving the SDGs in their own territory?"], "text_fr": [null, "Ce côté et l’autre s’engagent-ils autant à atteindre les ODD sur leur propre territoire ?"]}', 'a694ed91059f5d8f0ebe454bf50da6b19886a8095466e8922d7abce925c8b4fb', '5b0ac1e236a901e69ccfc9abccc4b675c9631d9c21dc0e62f403d9e295199802');
INSERT INTO public.trail_entry VALUES (244, '2026-11-30 02:21:00.889776+00', NULL, NULL, NULL, 'checklist_question', '01a22a41-68f7-7766-a6fc-ce5c2d42dfd4', 'created', '{"code": [null, "D7"], "group": [null, "D"], "help_en": [null, "Computed from the evaluation."], "help_fr": [null, "Calculé d’après l’évaluation."], "id": [null, "01a22a41-68f7-7766-a6fc-ce5c2d42dfd4"], "meant_for": [null, "any"], "measure": [null, "own_text"], "nature": [null, "figure"], "position": [null, 41], "text_en": [null, "Each side’s own text in the evaluation: present or absent."], "text_fr": [null, "Texte propre de chaque côté dans l’évaluation : présent ou absent."]}', '5b0ac1e236a901e69ccfc9abccc4b675c9631d9c21dc0e62f403d9e295199802', 'c1af87914f0bfdf8f246dd8fc1e676cb148e9a24d166c1d99ce01d90f16274d9');
INSERT INTO public.trail_entry VALUES (263, '2026-11-30 02:21:00.890402+00', NULL, NULL, '01a22a41-6935-76fa-82d4-1ba87f1eceb5', 'relation_cost', '01a22a41-6965-7358-8e9b-78dcb4e95b40', 'created', '{"date": [null, "2023"], "days": [null, "12.5"], "function": [null, "Chargée de mission heronalpha"], "id": [null, "01a22a41-6965-7358-8e9b-78dcb4e95b40"], "kind": [null, "temps_agents"], "label": [null, "Préparation heronalpha"], "note": [null, "Note heronalpha"], "partnership_id": [null, "01a22a41-6935-76fa-82d4-1ba87f1eceb5"], "side": [null, "a"], "source": [null, "Source heronalpha"]}', '05d598501e8baa6b7af34e8062cdbdbcb24897ac38c88609fbf2128f2d55b909', '02f3612ff70e5a5941d3f69217801239879ce74882f9da7d23467d3076877742');
INSERT INTO public.trail_entry VALUES (245, '2026-11-30 02:21:00.889813+00', NULL, NULL, NULL, 'checklist_question', '01a22a41-68ff-70d5-84d0-d1711f6cf9ca', 'created', '{"code": [null, "D8"], "group": [null, "D"], "help_en": [null, "Computed from the confirmations."], "help_fr": [null, "Calculé d’après les confirmations."], "id": [null, "01a22a41-68ff-70d5-84d0-d1711f6cf9ca"], "meant_for": [null, "any"], "measure": [null, "confirmations"], "nature": [null, "figure"], "position": [null, 42], "text_en": [null, "Facts entered by the other side that this side has confirmed or contested."], "text_fr": [null, "Faits saisis par l’autre côté que ce côté a confirmés ou contestés."]}', 'c1af87914f0bfdf8f246dd8fc1e676cb148e9a24d166c1d99ce01d90f16274d9', 'f742992ea594a2db13c77a19094afa4e3cb3142456375a70289932bf1963e3e4');
INSERT INTO public.trail_entry VALUES (246, '2026-11-30 02:21:00.889851+00', NULL, NULL, NULL, 'checklist', '01900000-0000-7000-8000-00000000c11c', 'created', '{"id": [null, "01900000-0000-7000-8000-00000000c11c"], "own": [null, true], "source": [null, "Atelier des villes"], "version": [null, "suivante"]}', 'f742992ea594a2db13c77a19094afa4e3cb3142456375a70289932bf1963e3e4', 'eeb99e872f6c4e5c57871e0c4cab3973b1464f98a97d897b338fa420e6e7d857');
INSERT INTO public.trail_entry VALUES (247, '2026-11-30 02:21:00.88988+00', NULL, NULL, NULL, 'checklist_question', '01900000-0000-7000-8000-0000000c1e57', 'created', '{"code": [null, "A1.1"], "group": [null, "A1"], "id": [null, "01900000-0000-7000-8000-0000000c1e57"], "meant_for": [null, "any"], "nature": [null, "appreciation"], "position": [null, 1], "text_fr": [null, "Voyage-t-on aussi facilement de ce côté que de l’autre ?"]}', 'eeb99e872f6c4e5c57871e0c4cab3973b1464f98a97d897b338fa420e6e7d857', '84e0292e5ccff59f6b3921910d275c0aca5434486ee436afc0dd1ed0c8404937');
INSERT INTO public.trail_entry VALUES (248, '2026-11-30 02:21:00.889909+00', NULL, NULL, NULL, 'organisation', '01a22a41-6925-7328-b427-82eefff4b02c', 'created', '{"code": [null, "VILLE-ALPHA-A"], "country": [null, "FR"], "id": [null, "01a22a41-6925-7328-b427-82eefff4b02c"], "name": [null, "Ville alpha a"], "type": [null, "commune"]}', '84e0292e5ccff59f6b3921910d275c0aca5434486ee436afc0dd1ed0c8404937', '7bd278b0f93f5a630bfc98e67b2869aa50f899c0fce67b10759809e65894ced2');
INSERT INTO public.trail_entry VALUES (249, '2026-11-30 02:21:00.88994+00', NULL, NULL, NULL, 'organisation', '01a22a41-6925-7328-b427-82ef6c187be3', 'created', '{"code": [null, "VILLE-HERONALPHA-B"], "country": [null, "BF"], "id": [null, "01a22a41-6925-7328-b427-82ef6c187be3"], "name": [null, "Ville heronalpha b"], "type": [null, "commune"]}', '7bd278b0f93f5a630bfc98e67b2869aa50f899c0fce67b10759809e65894ced2', 'a0ffe9e689c5f99370dcde4724279d7d5aa0f7990d3c5f660c4857e9cbfefb83');
INSERT INTO public.trail_entry VALUES (250, '2026-11-30 02:21:00.889972+00', NULL, NULL, '01a22a41-6935-76fa-82d4-1ba87f1eceb5', 'partnership', '01a22a41-6935-76fa-82d4-1ba87f1eceb5', 'created', '{"code": [null, "alpha"], "given_code": [null, "alpha"], "id": [null, "01a22a41-6935-76fa-82d4-1ba87f1eceb5"], "note": [null, "Note heronalpha"], "sources": [null, ["https://heronalpha.example/source"]], "summary": [null, "Résumé heronalpha"], "title": [null, "Entente heronalpha"]}', 'a0ffe9e689c5f99370dcde4724279d7d5aa0f7990d3c5f660c4857e9cbfefb83', '2173204bf648604692005c399676814c561678d4a9d8a49c3c25241bbd758eda');
INSERT INTO public.trail_entry VALUES (251, '2026-11-30 02:21:00.890008+00', NULL, NULL, '01a22a41-6935-76fa-82d4-1ba87f1eceb5', 'description', '01a22a41-6936-77cc-b318-e19e56d291c7', 'created', '{"partnership_id": [null, "01a22a41-6935-76fa-82d4-1ba87f1eceb5"]}', '2173204bf648604692005c399676814c561678d4a9d8a49c3c25241bbd758eda', '179964ce660c17f7be0178157f222ec413189eaf9168f21be7ffc14fddf25904');
INSERT INTO public.trail_entry VALUES (252, '2026-11-30 02:21:00.890029+00', NULL, NULL, NULL, 'member', '01a22a41-6936-77cc-b318-e19cded41565', 'created', '{"id": [null, "01a22a41-6936-77cc-b318-e19cded41565"], "role": [null, "chef_de_file"], "side": [null, "a"]}', '179964ce660c17f7be0178157f222ec413189eaf9168f21be7ffc14fddf25904', '1fc5a3f7be6333ed2bbb70671623bb45024574d261598736c4a8ac2dd1798019');
INSERT INTO public.trail_entry VALUES (253, '2026-11-30 02:21:00.890057+00', NULL, NULL, NULL, 'member', '01a22a41-6936-77cc-b318-e19d133c3392', 'created', '{"id": [null, "01a22a41-6936-77cc-b318-e19d133c3392"], "role": [null, "partenaire"], "side": [null, "b"]}', '1fc5a3f7be6333ed2bbb70671623bb45024574d261598736c4a8ac2dd1798019', '33cc3943ded97566e42b3fae87426e0fd6cf35990e7a13fd18b79e9518c90689');
INSERT INTO public.trail_entry VALUES (254, '2026-11-30 02:21:00.89008+00', NULL, NULL, '01a22a41-6935-76fa-82d4-1ba87f1eceb5', 'partnership_label', '01a22a41-6936-77cc-b318-e19fcd0028b9', 'created', '{"kind": [null, "theme"], "partnership_id": [null, "01a22a41-6935-76fa-82d4-1ba87f1eceb5"], "position": [null, 1], "text": [null, "Eau heronalpha"]}', '33cc3943ded97566e42b3fae87426e0fd6cf35990e7a13fd18b79e9518c90689', '82421d477b6f1baf55dde4a73f50ffe887a2aa45f4a48a4a6c89f5c8fc060f66');
INSERT INTO public.trail_entry VALUES (255, '2026-11-30 02:21:00.89011+00', NULL, NULL, '01a22a41-6935-76fa-82d4-1ba87f1eceb5', 'convention', '01a22a41-6964-7652-9d03-52f8ad20098a', 'created', '{"code": [null, "C1"], "currency": [null, "EUR"], "ends_on": [null, "2030"], "id": [null, "01a22a41-6964-7652-9d03-52f8ad20098a"], "kind": [null, "convention_cadre"], "note": [null, "Note heronalpha"], "object": [null, "Objet heronalpha"], "partnership_id": [null, "01a22a41-6935-76fa-82d4-1ba87f1eceb5"], "provisional_amount": [null, "125000.00"], "signed_on": [null, "2021-03"], "source": [null, "Source heronalpha"], "starts_on": [null, "2021"], "title": [null, "Convention heronalpha"]}', '82421d477b6f1baf55dde4a73f50ffe887a2aa45f4a48a4a6c89f5c8fc060f66', '5bad9ea2fedd85a0ac21e2d05d40cfddca3c38b9ba1cfcf76a590d0251dda0ed');
INSERT INTO public.trail_entry VALUES (256, '2026-11-30 02:21:00.890166+00', NULL, NULL, '01a22a41-6935-76fa-82d4-1ba87f1eceb5', 'convention_party', '01a22a41-6964-7652-9d03-52f921673e64', 'created', '{"id": [null, "01a22a41-6964-7652-9d03-52f921673e64"], "signatory": [null, "Signataire heronalpha"]}', '5bad9ea2fedd85a0ac21e2d05d40cfddca3c38b9ba1cfcf76a590d0251dda0ed', '5b1a7a9241173c876503200f274de636b9f7cd1df93bb76767a9e9c668a28cfd');
INSERT INTO public.trail_entry VALUES (257, '2026-11-30 02:21:00.890191+00', NULL, NULL, '01a22a41-6935-76fa-82d4-1ba87f1eceb5', 'convention_party', '01a22a41-6964-7652-9d03-52fa0c2785a6', 'created', '{"id": [null, "01a22a41-6964-7652-9d03-52fa0c2785a6"]}', '5b1a7a9241173c876503200f274de636b9f7cd1df93bb76767a9e9c668a28cfd', 'ee6d366b84d88d0bdcd1a58f3a5355b94d0d22b6f15334e797f586556c9abba2');
INSERT INTO public.trail_entry VALUES (258, '2026-11-30 02:21:00.890212+00', NULL, NULL, '01a22a41-6935-76fa-82d4-1ba87f1eceb5', 'project', '01a22a41-6964-7652-9d03-52fc1c54990c', 'created', '{"announced_budget": [null, "200000"], "code": [null, "P1"], "currency": [null, "EUR"], "id": [null, "01a22a41-6964-7652-9d03-52fc1c54990c"], "note": [null, "Note heronalpha"], "partnership_id": [null, "01a22a41-6935-76fa-82d4-1ba87f1eceb5"], "source": [null, "Source heronalpha"], "title": [null, "Projet heronalpha"]}', 'ee6d366b84d88d0bdcd1a58f3a5355b94d0d22b6f15334e797f586556c9abba2', '75f5a0ce24b48176c5ffef74516d7c04ee41c42b0e1df98efa33a2df0453be70');
INSERT INTO public.trail_entry VALUES (259, '2026-11-30 02:21:00.890247+00', NULL, NULL, '01a22a41-6935-76fa-82d4-1ba87f1eceb5', 'financing_line', '01a22a41-6965-7358-8e9b-78da15fa08ee', 'created', '{"currency": [null, "EUR"], "granted": [null, "61234.50"], "id": [null, "01a22a41-6965-7358-8e9b-78da15fa08ee"], "instrument": [null, "Appel heronalpha"], "nature": [null, "numeraire"], "note": [null, "Note heronalpha"], "partnership_id": [null, "01a22a41-6935-76fa-82d4-1ba87f1eceb5"], "payer": [null, "Payeur heronalpha"], "side": [null, "a"], "source": [null, "Source heronalpha"]}', '75f5a0ce24b48176c5ffef74516d7c04ee41c42b0e1df98efa33a2df0453be70', 'cceb9a604158bfdb9c985bd37d2a8774dc2b37c15b6730a05e37889b2f835774');
INSERT INTO public.trail_entry VALUES (260, '2026-11-30 02:21:00.890289+00', NULL, NULL, '01a22a41-6935-76fa-82d4-1ba87f1eceb5', 'oda_classification', '01a22a41-6965-7358-8e9b-78ddb2f1107a', 'created', '{"description": [null, "Action heronalpha"], "id": [null, "01a22a41-6965-7358-8e9b-78ddb2f1107a"], "note": [null, "Note heronalpha"], "partnership_id": [null, "01a22a41-6935-76fa-82d4-1ba87f1eceb5"], "purpose_code": [null, "14031"], "recipient": [null, "BF"], "source": [null, "Source heronalpha"]}', 'cceb9a604158bfdb9c985bd37d2a8774dc2b37c15b6730a05e37889b2f835774', '769593ce14040cb94f034d70c5242d53862ccb80e236c5c4c646ad6dbbe378da');
INSERT INTO public.trail_entry VALUES (264, '2026-11-30 02:21:00.890444+00', NULL, NULL, '01a22a41-6935-76fa-82d4-1ba87f1eceb5', 'convention_event', '01a22a41-6964-7652-9d03-52fb66148047', 'created', '{"effective_on": [null, "2023-05"], "id": [null, "01a22a41-6964-7652-9d03-52fb66148047"], "kind": [null, "reprise"], "note": [null, "Note heronalpha"], "partnership_id": [null, "01a22a41-6935-76fa-82d4-1ba87f1eceb5"], "reason": [null, "Reprise heronalpha"], "source": [null, "Source heronalpha"]}', '02f3612ff70e5a5941d3f69217801239879ce74882f9da7d23467d3076877742', 'c753fada13a41efda28af2e0bc8e888992da8bb3358c53936f0f39801b4b3298');
INSERT INTO public.trail_entry VALUES (265, '2026-11-30 02:21:00.89048+00', NULL, NULL, '01a22a41-6935-76fa-82d4-1ba87f1eceb5', 'action', '01a22a41-6965-7358-8e9b-78dffc449875', 'created', '{"code": [null, "A1"], "id": [null, "01a22a41-6965-7358-8e9b-78dffc449875"], "note": [null, "Note heronalpha"], "partnership_id": [null, "01a22a41-6935-76fa-82d4-1ba87f1eceb5"], "source": [null, "Source heronalpha"], "territory": [null, "both"], "title": [null, "Action heronalpha"]}', 'c753fada13a41efda28af2e0bc8e888992da8bb3358c53936f0f39801b4b3298', '093d0a991d045968f2e3a9d26eccb796a81f9f6b7fe8ed13607e61534c6e67b3');
INSERT INTO public.trail_entry VALUES (266, '2026-11-30 02:21:00.890512+00', NULL, NULL, '01a22a41-6935-76fa-82d4-1ba87f1eceb5', 'mission', '01a22a41-6965-7358-8e9b-78e080672d56', 'created', '{"date": [null, "2024-05"], "from_side": [null, "a"], "id": [null, "01a22a41-6965-7358-8e9b-78e080672d56"], "note": [null, "Note heronalpha"], "paid_by": [null, "Payeur heronalpha"], "partnership_id": [null, "01a22a41-6935-76fa-82d4-1ba87f1eceb5"], "people": [null, 3], "source": [null, "Source heronalpha"], "subject": [null, "Mission heronalpha"], "to_side": [null, "b"]}', '093d0a991d045968f2e3a9d26eccb796a81f9f6b7fe8ed13607e61534c6e67b3', '5133b978c47137618c0ec852b405585bfdd7d0ba5a4220b576a6cadad178009a');
INSERT INTO public.trail_entry VALUES (267, '2026-11-30 02:21:00.890552+00', NULL, NULL, '01a22a41-6935-76fa-82d4-1ba87f1eceb5', 'meeting', '01a22a41-6965-7358-8e9b-78e1d361aae5', 'created', '{"date": [null, "2024-05-06"], "id": [null, "01a22a41-6965-7358-8e9b-78e1d361aae5"], "level": [null, "elus"], "note": [null, "Note heronalpha"], "partnership_id": [null, "01a22a41-6935-76fa-82d4-1ba87f1eceb5"], "source": [null, "Source heronalpha"], "subject": [null, "Rencontre heronalpha"]}', '5133b978c47137618c0ec852b405585bfdd7d0ba5a4220b576a6cadad178009a', 'c4057ea62374cd2054099bd53021396242d61b30c5e0da9857c7e026137fee73');
INSERT INTO public.trail_entry VALUES (268, '2026-11-30 02:21:00.890588+00', NULL, NULL, '01a22a41-6935-76fa-82d4-1ba87f1eceb5', 'local_return', '01a22a41-6965-7358-8e9b-78e26a1cfd7f', 'created', '{"dimension": [null, "competences"], "fact": [null, "Retour heronalpha"], "id": [null, "01a22a41-6965-7358-8e9b-78e26a1cfd7f"], "note": [null, "Note heronalpha"], "partnership_id": [null, "01a22a41-6935-76fa-82d4-1ba87f1eceb5"], "source": [null, "Source heronalpha"], "territory": [null, "a"]}', 'c4057ea62374cd2054099bd53021396242d61b30c5e0da9857c7e026137fee73', '91eb7cbed85df5da159aa16543eeb99a120fa1968cc6fffba8d17239b852e668');
INSERT INTO public.trail_entry VALUES (269, '2026-11-30 02:21:00.89062+00', NULL, NULL, '01a22a41-6935-76fa-82d4-1ba87f1eceb5', 'testimony', '01a22a41-6965-7358-8e9b-78e3fe414ded', 'created', '{"consent_on": [null, "2024-05"], "consent_use": [null, "rapports"], "id": [null, "01a22a41-6965-7358-8e9b-78e3fe414ded"], "kind": [null, "temoignage"], "note": [null, "Recueilli heronalpha"], "partnership_id": [null, "01a22a41-6935-76fa-82d4-1ba87f1eceb5"], "return_id": [null, "01a22a41-6965-7358-8e9b-78e26a1cfd7f"], "source": [null, "Source heronalpha"]}', '91eb7cbed85df5da159aa16543eeb99a120fa1968cc6fffba8d17239b852e668', '09a44ef70a15c257e25a28b7c5a7244e2cb6d39908584a79bf70468658d968ed');
INSERT INTO public.trail_entry VALUES (270, '2026-11-30 02:21:00.890658+00', NULL, NULL, '01a22a41-6935-76fa-82d4-1ba87f1eceb5', 'contact', '01a22a41-698a-7621-a198-c3201550748f', 'created', '{"email": [null, "f10066655e4743de385f59f2f6e2e43ca2d59d5f5513681a0ab8bb2366d71446"], "id": [null, "01a22a41-698a-7621-a198-c3201550748f"], "name": [null, "5f9476e6b25903406ad8b17e16651863e41273c54b8174f5d41f4dde912f60ed"], "note": [null, "5af90d4f432f6b0c27247d314c22e9dd612371afcca4fc2f32f28c3ac78966b8"], "partnership_id": [null, "01a22a41-6935-76fa-82d4-1ba87f1eceb5"], "role": [null, "focal_point"], "shared": [null, true], "side": [null, "a"], "source": [null, "6ffb138341e4bb6ade857d376598e2da545d1c181b93b66e85647a7e1fc5d08f"], "telephone": [null, "008594abe4f794c0a87e65895ab75d5aa0619b6a9bad8808e8a3abcec837c4cd"]}', '09a44ef70a15c257e25a28b7c5a7244e2cb6d39908584a79bf70468658d968ed', '0582b0d64e1c05e2558f9b25e48cd4f4f951680015a38c21f9e8a416c8729a31');
INSERT INTO public.trail_entry VALUES (271, '2026-11-30 02:21:00.890706+00', NULL, NULL, '01a22a41-6935-76fa-82d4-1ba87f1eceb5', 'contact', '01a22a41-698a-7621-a198-c321005f1af0', 'created', '{"email": [null, "f3ad4b6d83abcb4ee06201298ca5e25c682a0ee07db61b41a980e92ff13183ca"], "id": [null, "01a22a41-698a-7621-a198-c321005f1af0"], "name": [null, "7da3a132e5e4b8b235b38289f5cbedc4c0beace02fe793858d5e2198d3b660a6"], "note": [null, "4eed87b125df9f8d7c9c489081bd16ce53a53fff87e5b114d9304aac3caf6152"], "partnership_id": [null, "01a22a41-6935-76fa-82d4-1ba87f1eceb5"], "role": [null, "focal_point"], "shared": [null, false], "side": [null, "a"], "source": [null, "aad3398d48b7ed4215b4274e89cc4a06a60db00acd090bc9e684741eb9b8fd01"], "telephone": [null, "d301bcd67a5e2e1f1474324a597d3e114ed31da49ca6242e1b7c7faf126dd7ae"]}', '0582b0d64e1c05e2558f9b25e48cd4f4f951680015a38c21f9e8a416c8729a31', 'e7c48cbea89a3432562fba53b8e83a967071644c6a756cf6301698ed20bf2ab4');
INSERT INTO public.trail_entry VALUES (272, '2026-11-30 02:21:00.890748+00', NULL, NULL, '01a22a41-6935-76fa-82d4-1ba87f1eceb5', 'territory_actor', '01a22a41-698a-7621-a198-c3220fccec82', 'created', '{"id": [null, "01a22a41-698a-7621-a198-c3220fccec82"], "kind": [null, "hospital"], "name": [null, "Hôpital heronalpha"], "note": [null, "Note heronalpha"], "partnership_id": [null, "01a22a41-6935-76fa-82d4-1ba87f1eceb5"], "side": [null, "b"], "source": [null, "Source heronalpha"]}', 'e7c48cbea89a3432562fba53b8e83a967071644c6a756cf6301698ed20bf2ab4', '10350e377a27901c3ace94b15e50682e9de936be6b621036d614aece47ae6840');
INSERT INTO public.trail_entry VALUES (273, '2026-11-30 02:21:00.89078+00', NULL, NULL, '01a22a41-6935-76fa-82d4-1ba87f1eceb5', 'evaluation_participant', '01a22a41-698a-7621-a198-c32304467626', 'created', '{"function": [null, "Mission heronalpha"], "id": [null, "01a22a41-698a-7621-a198-c32304467626"], "name": [null, "37b264c230ff32a00ddd5865352a3aaf9d7e4f5feaacfb8411490bb594465cda"], "note": [null, "Note heronalpha"], "part": [null, "evaluateur"], "partnership_id": [null, "01a22a41-6935-76fa-82d4-1ba87f1eceb5"], "side": [null, "a"], "source": [null, "Source heronalpha"]}', '10350e377a27901c3ace94b15e50682e9de936be6b621036d614aece47ae6840', '5548ae847266d1dd9511d1136eab9a72dabbfba3718ec7ab06d91f2be312f984');
INSERT INTO public.trail_entry VALUES (274, '2026-11-30 02:21:00.890817+00', NULL, NULL, '01a22a41-6935-76fa-82d4-1ba87f1eceb5', 'evaluation', '01a22a41-6965-7358-8e9b-78e4319fb95c', 'created', '{"answers_due": [null, "2026-01-31"], "code": [null, "E1"], "id": [null, "01a22a41-6965-7358-8e9b-78e4319fb95c"], "joint": [null, "oui"], "kind": [null, "mi_parcours"], "note": [null, "Note heronalpha"], "partnership_id": [null, "01a22a41-6935-76fa-82d4-1ba87f1eceb5"], "period_end": [null, "2025"], "period_start": [null, "2021"], "source": [null, "Source heronalpha"], "stage": [null, "joint_session"], "title": [null, "Évaluation heronalpha"]}', '5548ae847266d1dd9511d1136eab9a72dabbfba3718ec7ab06d91f2be312f984', '4ed937728f62bc13788fab1c0fda8f7f2853e92bd9b8a90d7ac789c8c5f883ad');
INSERT INTO public.trail_entry VALUES (275, '2026-11-30 02:21:00.890872+00', NULL, NULL, '01a22a41-6935-76fa-82d4-1ba87f1eceb5', 'restitution', '01a22a41-698a-7621-a198-c32461e89d53', 'created', '{"audience": [null, "conseil"], "date": [null, "2025"], "form": [null, "Séance heronalpha"], "id": [null, "01a22a41-698a-7621-a198-c32461e89d53"], "note": [null, "Note heronalpha"], "partnership_id": [null, "01a22a41-6935-76fa-82d4-1ba87f1eceb5"], "side": [null, "a"], "source": [null, "Source heronalpha"]}', '4ed937728f62bc13788fab1c0fda8f7f2853e92bd9b8a90d7ac789c8c5f883ad', '23021dc7cf8eaca595c1bfd4039a8c067c1c30e7c61c3ef2b02514bcbf7a2ca9');
INSERT INTO public.trail_entry VALUES (276, '2026-11-30 02:21:00.890906+00', NULL, NULL, '01a22a41-6935-76fa-82d4-1ba87f1eceb5', 'evaluation', '01a22a41-6985-72e9-87b4-3b430361c71f', 'created', '{"answers_due": [null, "2026-01-31"], "code": [null, "E2"], "id": [null, "01a22a41-6985-72e9-87b4-3b430361c71f"], "joint": [null, "oui"], "kind": [null, "mi_parcours"], "note": [null, "Note heronalpha"], "partnership_id": [null, "01a22a41-6935-76fa-82d4-1ba87f1eceb5"], "period_end": [null, "2025"], "period_start": [null, "2021"], "source": [null, "Source heronalpha"], "stage": [null, "answering"], "title": [null, "Évaluation heronalpha"]}', '23021dc7cf8eaca595c1bfd4039a8c067c1c30e7c61c3ef2b02514bcbf7a2ca9', '6acbf0c48fa1adae3f1b706c0ef15698a7a4f3f64e1134997487d7379eca15d1');
INSERT INTO public.trail_entry VALUES (277, '2026-11-30 02:21:00.890949+00', NULL, NULL, '01a22a41-6935-76fa-82d4-1ba87f1eceb5', 'document', '01a22a41-6989-7082-a36f-8ac186a0bba4', 'created', '{"file_name": [null, "heronalpha.pdf"], "id": [null, "01a22a41-6989-7082-a36f-8ac186a0bba4"], "media_type": [null, "application/pdf"], "note": [null, "Note heronalpha"], "partnership_id": [null, "01a22a41-6935-76fa-82d4-1ba87f1eceb5"], "sha256": [null, "c8927d0d126f2a9916d5fe28d2a7acd1527cb91d3bcbbe69ed59b69692c282f8"], "size": [null, 43], "source": [null, "Source heronalpha"], "storage_name": [null, "al/alpha"], "title": [null, "Délibération heronalpha"]}', '6acbf0c48fa1adae3f1b706c0ef15698a7a4f3f64e1134997487d7379eca15d1', '58fc965699287d35e8a330b032b8dd9a761b13b5782a95225cd0128935103c8c');
INSERT INTO public.trail_entry VALUES (278, '2026-11-30 02:21:00.890985+00', NULL, NULL, '01a22a41-6935-76fa-82d4-1ba87f1eceb5', 'key_date', '01a22a41-698a-7621-a198-c31ce0c10db7', 'created', '{"date": [null, "1996"], "id": [null, "01a22a41-698a-7621-a198-c31ce0c10db7"], "label": [null, "Serment heronalpha"], "nature": [null, "serment_jumelage"], "note": [null, "Note heronalpha"], "partnership_id": [null, "01a22a41-6935-76fa-82d4-1ba87f1eceb5"], "source": [null, "Source heronalpha"]}', '58fc965699287d35e8a330b032b8dd9a761b13b5782a95225cd0128935103c8c', '808f6016bc51cc462a9e2796387313e52f21778c94516a5dbb49d420c5af7182');
INSERT INTO public.trail_entry VALUES (279, '2026-11-30 02:21:00.891017+00', NULL, NULL, '01a22a41-6935-76fa-82d4-1ba87f1eceb5', 'status_change', '01a22a41-698a-7621-a198-c31ddf47b6ed', 'created', '{"id": [null, "01a22a41-698a-7621-a198-c31ddf47b6ed"], "note": [null, "Note heronalpha"], "partnership_id": [null, "01a22a41-6935-76fa-82d4-1ba87f1eceb5"], "since": [null, "1996"], "source": [null, "Source heronalpha"], "status": [null, "actif"], "why": [null, "Raison heronalpha"]}', '808f6016bc51cc462a9e2796387313e52f21778c94516a5dbb49d420c5af7182', '01b0f564eecbb4ad0daf9d9a9ceec8c32fd6af0bb09e5010439d66f5b3935996');
INSERT INTO public.trail_entry VALUES (280, '2026-11-30 02:21:00.891055+00', NULL, NULL, '01a22a41-6935-76fa-82d4-1ba87f1eceb5', 'referential', '01a22a41-698a-7621-a198-c31e19ddcbd6', 'created', '{"family": [null, "humaniste"], "held_by": [null, ["elected"]], "id": [null, "01a22a41-698a-7621-a198-c31e19ddcbd6"], "note": [null, "Note heronalpha"], "partnership_id": [null, "01a22a41-6935-76fa-82d4-1ba87f1eceb5"], "side": [null, "a"], "source": [null, "Source heronalpha"], "words": [null, "Au nom de heronalpha"]}', '01b0f564eecbb4ad0daf9d9a9ceec8c32fd6af0bb09e5010439d66f5b3935996', 'b5d6ddb763bdaecdeff135114a42ebcac3ef15dd8c8c5101188ef1b3be0f4ffa');
INSERT INTO public.trail_entry VALUES (281, '2026-11-30 02:21:00.89109+00', NULL, NULL, '01a22a41-6935-76fa-82d4-1ba87f1eceb5', 'state_view', '01a22a41-698a-7621-a198-c31fe5379c53', 'created', '{"id": [null, "01a22a41-698a-7621-a198-c31fe5379c53"], "note": [null, "Note heronalpha"], "partnership_id": [null, "01a22a41-6935-76fa-82d4-1ba87f1eceb5"], "positions": [null, ["complement"]], "side": [null, "a"], "source": [null, "Source heronalpha"], "words": [null, "Envers l’État heronalpha"]}', 'b5d6ddb763bdaecdeff135114a42ebcac3ef15dd8c8c5101188ef1b3be0f4ffa', 'ddafb3a431955bdb14347c67325369f57d72cf9b851411c746319c8a889a5c1d');
INSERT INTO public.trail_entry VALUES (282, '2026-11-30 02:21:00.891125+00', NULL, NULL, '01a22a41-6935-76fa-82d4-1ba87f1eceb5', 'shared_text', '01a22a41-6a78-77d4-b1b6-a63ff5696f6f', 'created', '{"head": [null, 0], "id": [null, "01a22a41-6a78-77d4-b1b6-a63ff5696f6f"], "kind": [null, "conclusions"], "partnership_id": [null, "01a22a41-6935-76fa-82d4-1ba87f1eceb5"]}', 'ddafb3a431955bdb14347c67325369f57d72cf9b851411c746319c8a889a5c1d', '7153b73ddc6709e534a9bd6b883bbd698f228e51089119c6d58acd06d3167830');
INSERT INTO public.trail_entry VALUES (283, '2026-11-30 02:21:00.891154+00', NULL, NULL, '01a22a41-6935-76fa-82d4-1ba87f1eceb5', 'shared_text', '01a22a41-6a78-77d4-b1b6-a6400d8a2275', 'created', '{"head": [null, 0], "id": [null, "01a22a41-6a78-77d4-b1b6-a6400d8a2275"], "kind": [null, "recommendation"], "partnership_id": [null, "01a22a41-6935-76fa-82d4-1ba87f1eceb5"]}', '7153b73ddc6709e534a9bd6b883bbd698f228e51089119c6d58acd06d3167830', '6f1dda2c13a0287cf87c35f7cac8239d643c06cee2fc2451e68ef83ea6545a15');
INSERT INTO public.trail_entry VALUES (284, '2026-11-30 02:21:00.891182+00', NULL, NULL, '01a22a41-6935-76fa-82d4-1ba87f1eceb5', 'recommendation', '01a22a41-6a78-77d4-b1b6-a6410f0aa889', 'created', '{"id": [null, "01a22a41-6a78-77d4-b1b6-a6410f0aa889"], "number": [null, 1], "partnership_id": [null, "01a22a41-6935-76fa-82d4-1ba87f1eceb5"]}', '6f1dda2c13a0287cf87c35f7cac8239d643c06cee2fc2451e68ef83ea6545a15', '281065a144233b4659bb57c0d94bc40e3197c87ef295ef820ebbd1d12c0bba83');
INSERT INTO public.trail_entry VALUES (285, '2026-11-30 02:21:00.891208+00', NULL, NULL, NULL, 'text_revision', '01a22a41-6ab5-76cb-98eb-4beb4af7633c', 'created', '{"at": [null, "2026-11-30T02:20:59.957798+00:00"], "base_number": [null, 0], "content": [null, {"asked": "renew", "asked_by": null, "asked_words": null, "text": "Conclusions heronalpha"}], "id": [null, "01a22a41-6ab5-76cb-98eb-4beb4af7633c"], "invented": [null, false], "key_id": [null, "01a22a41-6936-77cc-b318-e19cded41565"], "language": [null, "fr"], "number": [null, 1], "party": [null, "a"]}', '281065a144233b4659bb57c0d94bc40e3197c87ef295ef820ebbd1d12c0bba83', '1a43550c7c9685cbe2d503c34bf53757c5304181831dc325f782f1095d0b1b04');
INSERT INTO public.trail_entry VALUES (286, '2026-11-30 02:21:00.891255+00', NULL, NULL, '01a22a41-6935-76fa-82d4-1ba87f1eceb5', 'shared_text', '01a22a41-6a78-77d4-b1b6-a63ff5696f6f', 'changed', '{"head": [0, 1]}', '1a43550c7c9685cbe2d503c34bf53757c5304181831dc325f782f1095d0b1b04', '647517319ad3e7488a0857612dcb3d40fa8664102841202f4baaf73ee97239bc');
INSERT INTO public.trail_entry VALUES (287, '2026-11-30 02:21:00.891275+00', NULL, NULL, NULL, 'text_consent', '01a22a41-6ad8-720d-9155-3b78ba4034be', 'created', '{"at": [null, "2026-11-30T02:20:59.992872+00:00"], "id": [null, "01a22a41-6ad8-720d-9155-3b78ba4034be"], "invented": [null, false], "key_id": [null, "01a22a41-6936-77cc-b318-e19cded41565"], "party": [null, "a"], "verdict": [null, "agree"]}', '647517319ad3e7488a0857612dcb3d40fa8664102841202f4baaf73ee97239bc', '4140c2d23af7809aab755b52f2a9399445ce2d7de8cd28975045742dd6fca064');
INSERT INTO public.trail_entry VALUES (288, '2026-11-30 02:21:00.89131+00', NULL, NULL, NULL, 'text_revision', '01a22a41-6ae6-707f-abe8-363262b6cf20', 'created', '{"at": [null, "2026-11-30T02:21:00.006141+00:00"], "base_number": [null, 0], "content": [null, {"due": null, "owners": {"a": "Maire"}, "text": "Recommandation heronalpha"}], "id": [null, "01a22a41-6ae6-707f-abe8-363262b6cf20"], "invented": [null, false], "key_id": [null, "01a22a41-6936-77cc-b318-e19cded41565"], "language": [null, "fr"], "number": [null, 1], "party": [null, "a"]}', '4140c2d23af7809aab755b52f2a9399445ce2d7de8cd28975045742dd6fca064', '8f6a1344c9c994ed090707cfa45a63371d12956e42993f49a40743580491a4bc');
INSERT INTO public.trail_entry VALUES (289, '2026-11-30 02:21:00.891354+00', NULL, NULL, '01a22a41-6935-76fa-82d4-1ba87f1eceb5', 'shared_text', '01a22a41-6a78-77d4-b1b6-a6400d8a2275', 'changed', '{"head": [0, 1]}', '8f6a1344c9c994ed090707cfa45a63371d12956e42993f49a40743580491a4bc', 'fa748fe2e4db7b6be2d47d2f652b3aef5bcf64b2fcdb042fafa41a42bce681a4');
INSERT INTO public.trail_entry VALUES (290, '2026-11-30 02:21:00.891372+00', NULL, NULL, NULL, 'text_consent', '01a22a41-6af0-7506-a123-2d9396caae41', 'created', '{"at": [null, "2026-11-30T02:21:00.016386+00:00"], "id": [null, "01a22a41-6af0-7506-a123-2d9396caae41"], "invented": [null, false], "key_id": [null, "01a22a41-6936-77cc-b318-e19cded41565"], "party": [null, "a"], "verdict": [null, "agree"]}', 'fa748fe2e4db7b6be2d47d2f652b3aef5bcf64b2fcdb042fafa41a42bce681a4', '9dd7fea344bea3f467e640e78384fedc281935515eef8297c5f29a1480ac350d');
INSERT INTO public.trail_entry VALUES (292, '2026-11-30 02:21:00.891428+00', NULL, NULL, '01a22a41-6935-76fa-82d4-1ba87f1eceb5', 'objective', '01a22a41-6af4-72c5-91ba-afdaa4313631', 'created', '{"code": [null, "O1"], "id": [null, "01a22a41-6af4-72c5-91ba-afdaa4313631"], "partnership_id": [null, "01a22a41-6935-76fa-82d4-1ba87f1eceb5"]}', 'd5d46fe3c3caa1cba32da7694ad129e4500f8ba2bd9ce46948eeea548270b3e8', 'a0ac48c5200db89b7a2fb357486d0e823e9ee993b9a0aacb94ac42b760ead898');
INSERT INTO public.trail_entry VALUES (293, '2026-11-30 02:21:00.891454+00', NULL, NULL, '01a22a41-6935-76fa-82d4-1ba87f1eceb5', 'indicator', '01a22a41-6af4-72c5-91ba-afdba0040063', 'created', '{"code": [null, "I1"], "id": [null, "01a22a41-6af4-72c5-91ba-afdba0040063"], "partnership_id": [null, "01a22a41-6935-76fa-82d4-1ba87f1eceb5"]}', 'a0ac48c5200db89b7a2fb357486d0e823e9ee993b9a0aacb94ac42b760ead898', '8793fadc1aed4782f25f8b3b3606a923ccfbfeb93f02b17332babb1bb9b4abc0');
INSERT INTO public.trail_entry VALUES (294, '2026-11-30 02:21:00.891479+00', NULL, NULL, NULL, 'text_revision', '01a22a41-6b19-7749-944e-fede823ff7a2', 'created', '{"at": [null, "2026-11-30T02:21:00.057084+00:00"], "base_number": [null, 0], "content": [null, {"indicators": [{"baseline": "20", "baseline_date": null, "code": "I1", "collected_by": null, "definition": null, "direction": "hausse", "fixed_by": null, "id": "01a22a41-6af4-72c5-91ba-afdba0040063", "label": "Indicateur heronalpha", "method": null, "nature": "pourcentage", "periodicity": null, "targets": [{"date": "2030", "note": null, "value": "80"}], "territory": null, "unit": "%"}], "note": null, "proposed_by": "a", "rationale": null, "sdgs": [], "statement": "Objectif heronalpha", "territory": null}], "id": [null, "01a22a41-6b19-7749-944e-fede823ff7a2"], "invented": [null, false], "key_id": [null, "01a22a41-6936-77cc-b318-e19cded41565"], "language": [null, "fr"], "number": [null, 1], "party": [null, "a"]}', '8793fadc1aed4782f25f8b3b3606a923ccfbfeb93f02b17332babb1bb9b4abc0', '9b865f97ef94002041200f4f21e5d92845247347e023dee92f4dbc94d5a6e43e');
INSERT INTO public.trail_entry VALUES (295, '2026-11-30 02:21:00.891553+00', NULL, NULL, '01a22a41-6935-76fa-82d4-1ba87f1eceb5', 'shared_text', '01a22a41-6af4-72c5-91ba-afd9bb2af94b', 'changed', '{"head": [0, 1]}', '9b865f97ef94002041200f4f21e5d92845247347e023dee92f4dbc94d5a6e43e', '00ed976c7978b93783cf8d750e7d6e1330aebb3e4bb4fd371ed96989a4e9826f');
INSERT INTO public.trail_entry VALUES (296, '2026-11-30 02:21:00.891571+00', NULL, NULL, NULL, 'text_consent', '01a22a41-6b38-779a-9b11-6463baa819fa', 'created', '{"at": [null, "2026-11-30T02:21:00.088585+00:00"], "id": [null, "01a22a41-6b38-779a-9b11-6463baa819fa"], "invented": [null, false], "key_id": [null, "01a22a41-6936-77cc-b318-e19cded41565"], "party": [null, "a"], "verdict": [null, "agree"]}', '00ed976c7978b93783cf8d750e7d6e1330aebb3e4bb4fd371ed96989a4e9826f', '33ff599fc90769b2686b36448d2e2d425f775ad21fc2ee36aa6cebd0ac14b206');
INSERT INTO public.trail_entry VALUES (297, '2026-11-30 02:21:00.8916+00', NULL, NULL, NULL, 'text_consent', '01a22a41-6b4f-72ab-8939-45121888f502', 'created', '{"at": [null, "2026-11-30T02:21:00.111555+00:00"], "id": [null, "01a22a41-6b4f-72ab-8939-45121888f502"], "invented": [null, false], "key_id": [null, "01a22a41-6936-77cc-b318-e19d133c3392"], "party": [null, "b"], "verdict": [null, "agree"]}', '33ff599fc90769b2686b36448d2e2d425f775ad21fc2ee36aa6cebd0ac14b206', 'e5daba6e6b58cb92c2fda4c7a8f58345a57e4078f2f39f8bc4a80252c89ffd16');
INSERT INTO public.trail_entry VALUES (298, '2026-11-30 02:21:00.891629+00', NULL, NULL, NULL, 'text_revision', '01a22a41-6b19-7749-944e-fede823ff7a2', 'changed', '{"in_force_at": [null, "2026-11-30T02:21:00.111723+00:00"]}', 'e5daba6e6b58cb92c2fda4c7a8f58345a57e4078f2f39f8bc4a80252c89ffd16', 'ae11f9adf5207602cdf79352fe9144422c58b20253e2dd9e17a62b01d8959a1d');
INSERT INTO public.trail_entry VALUES (299, '2026-11-30 02:21:00.891649+00', NULL, NULL, NULL, 'text_draft', '01a22a41-6b6c-7423-8e4c-ddc104241f3c', 'created', '{"at": [null, "2026-11-30T02:21:00.141121+00:00"], "base_number": [null, 1], "content": [null, {"indicators": [{"baseline": "20", "baseline_date": null, "code": "I1", "collected_by": null, "definition": null, "direction": "hausse", "fixed_by": null, "id": "01a22a41-6af4-72c5-91ba-afdba0040063", "label": "Part desservie", "method": null, "nature": "pourcentage", "periodicity": null, "targets": [{"date": "2030", "note": null, "value": "80"}], "territory": null, "unit": "%"}], "note": null, "proposed_by": "a", "rationale": null, "sdgs": [], "statement": "Réécrit brouillonheron", "territory": null}], "id": [null, "01a22a41-6b6c-7423-8e4c-ddc104241f3c"], "language": [null, "fr"], "party": [null, "a"]}', 'ae11f9adf5207602cdf79352fe9144422c58b20253e2dd9e17a62b01d8959a1d', 'a4f5fb1fa9a36625bb5331d30bad966df2addf1eae53358d53364ea27139e915');
INSERT INTO public.trail_entry VALUES (300, '2026-11-30 02:21:00.891703+00', NULL, NULL, '01a22a41-6935-76fa-82d4-1ba87f1eceb5', 'measurement', '01a22a41-6b71-772b-8e35-5477ca64e269', 'created', '{"date": [null, "2025"], "id": [null, "01a22a41-6b71-772b-8e35-5477ca64e269"], "note": [null, "Note heronalpha"], "partnership_id": [null, "01a22a41-6935-76fa-82d4-1ba87f1eceb5"], "reported_by": [null, "a"], "source": [null, "Source heronalpha"], "value": [null, "47"]}', 'a4f5fb1fa9a36625bb5331d30bad966df2addf1eae53358d53364ea27139e915', 'a3372c5536e27b06a59177bfe2494fb872d881a2a56461b90c9260b53b0903a1');
INSERT INTO public.trail_entry VALUES (301, '2026-11-30 02:21:00.891737+00', NULL, NULL, NULL, 'invitation', '01a22a41-6b81-7112-845a-14e81079e193', 'created', '{"email": [null, "4499dbae9d47a9c3dfa0ebc11687ef6733ad03feb6ffb0949524ae6cadf53477"], "expires_at": [null, "2100-01-01T00:00:00+00:00"], "id": [null, "01a22a41-6b81-7112-845a-14e81079e193"], "roles": [null, ["reader"]], "sent_at": [null, "2026-03-02T12:00:00+00:00"]}', 'a3372c5536e27b06a59177bfe2494fb872d881a2a56461b90c9260b53b0903a1', '930f30b97c2c83eb2f779445b8c3ddd964f248e85eaabbf9028da0c8be7a6e91');
INSERT INTO public.trail_entry VALUES (302, '2026-11-30 02:21:00.891772+00', NULL, NULL, '01a22a41-6935-76fa-82d4-1ba87f1eceb5', 'invitation', '01a22a41-6b81-7112-845a-14e9d65b12de', 'created', '{"email": [null, "de429578b2bfe42abf8eefabe29268251c711f95805af231536f3305e057215e"], "expires_at": [null, "2100-01-01T00:00:00+00:00"], "id": [null, "01a22a41-6b81-7112-845a-14e9d65b12de"], "partnership_id": [null, "01a22a41-6935-76fa-82d4-1ba87f1eceb5"], "roles": [null, []], "sent_at": [null, "2026-03-02T12:00:00+00:00"], "subject_id": [null, "01a22a41-6965-7358-8e9b-78e4319fb95c"]}', '930f30b97c2c83eb2f779445b8c3ddd964f248e85eaabbf9028da0c8be7a6e91', '0377ca686b57b28414592124b5291320ed78169b0704ee2667f9034f8341585f');
INSERT INTO public.trail_entry VALUES (303, '2026-11-30 02:21:00.89181+00', NULL, NULL, NULL, 'organisation', '01a22a41-6b96-7259-96f3-66d9f6585fa0', 'created', '{"code": [null, "VILLE-BETA-A"], "country": [null, "FR"], "id": [null, "01a22a41-6b96-7259-96f3-66d9f6585fa0"], "name": [null, "Ville beta a"], "type": [null, "commune"]}', '0377ca686b57b28414592124b5291320ed78169b0704ee2667f9034f8341585f', '536acef07c9726ad5467c0ca974db866d0e73ba5e9d5bd83f86d87e63e74c44f');
INSERT INTO public.trail_entry VALUES (304, '2026-11-30 02:21:00.903926+00', NULL, NULL, NULL, 'organisation', '01a22a41-6b96-7259-96f3-66da61eb6cd4', 'created', '{"code": [null, "VILLE-KIWIBETA-B"], "country": [null, "TN"], "id": [null, "01a22a41-6b96-7259-96f3-66da61eb6cd4"], "name": [null, "Ville kiwibeta b"], "type": [null, "commune"]}', '536acef07c9726ad5467c0ca974db866d0e73ba5e9d5bd83f86d87e63e74c44f', '233208d15ce0218c693be737312a38cf37e91ee91cd9074740808d7608922cde');
INSERT INTO public.trail_entry VALUES (305, '2026-11-30 02:21:00.904008+00', NULL, NULL, '01a22a41-6ba0-71fb-a7c6-c03de1bd690c', 'partnership', '01a22a41-6ba0-71fb-a7c6-c03de1bd690c', 'created', '{"code": [null, "beta"], "given_code": [null, "beta"], "id": [null, "01a22a41-6ba0-71fb-a7c6-c03de1bd690c"], "note": [null, "Note kiwibeta"], "sources": [null, ["https://kiwibeta.example/source"]], "summary": [null, "Résumé kiwibeta"], "title": [null, "Entente kiwibeta"]}', '233208d15ce0218c693be737312a38cf37e91ee91cd9074740808d7608922cde', '2f44b3a574971fcf401cb8efafddf70290aa2ff93e2b6fd02933f343f69bd03f');
INSERT INTO public.trail_entry VALUES (306, '2026-11-30 02:21:00.904062+00', NULL, NULL, '01a22a41-6ba0-71fb-a7c6-c03de1bd690c', 'description', '01a22a41-6ba1-7744-9bd4-3782594fc3bb', 'created', '{"partnership_id": [null, "01a22a41-6ba0-71fb-a7c6-c03de1bd690c"]}', '2f44b3a574971fcf401cb8efafddf70290aa2ff93e2b6fd02933f343f69bd03f', '3264a18e677719274b783322aed5d262303e884fc03c4ba9b6f7655391fb63eb');
INSERT INTO public.trail_entry VALUES (307, '2026-11-30 02:21:00.904086+00', NULL, NULL, NULL, 'member', '01a22a41-6ba0-71fb-a7c6-c03e6259c4ea', 'created', '{"id": [null, "01a22a41-6ba0-71fb-a7c6-c03e6259c4ea"], "role": [null, "chef_de_file"], "side": [null, "a"]}', '3264a18e677719274b783322aed5d262303e884fc03c4ba9b6f7655391fb63eb', 'ecdf97b0a4fb888929211e2987bf6f72cf6bbdb7b4fb0beb17d86889661421a6');
INSERT INTO public.trail_entry VALUES (308, '2026-11-30 02:21:00.904112+00', NULL, NULL, NULL, 'member', '01a22a41-6ba1-7744-9bd4-37814c6f09ee', 'created', '{"id": [null, "01a22a41-6ba1-7744-9bd4-37814c6f09ee"], "role": [null, "partenaire"], "side": [null, "b"]}', 'ecdf97b0a4fb888929211e2987bf6f72cf6bbdb7b4fb0beb17d86889661421a6', '8b80d68e0a918cbdb802cef4be40206367e5d0779f1f0ac90d6e7cc2cc9821bf');
INSERT INTO public.trail_entry VALUES (309, '2026-11-30 02:21:00.904136+00', NULL, NULL, '01a22a41-6ba0-71fb-a7c6-c03de1bd690c', 'partnership_label', '01a22a41-6ba1-7744-9bd4-378328282cd4', 'created', '{"kind": [null, "theme"], "partnership_id": [null, "01a22a41-6ba0-71fb-a7c6-c03de1bd690c"], "position": [null, 1], "text": [null, "Eau kiwibeta"]}', '8b80d68e0a918cbdb802cef4be40206367e5d0779f1f0ac90d6e7cc2cc9821bf', '2863ecc9c2e274f966082784e21355ef2c89deb07834c6bfbd506129b6aa2c4b');
INSERT INTO public.trail_entry VALUES (310, '2026-11-30 02:21:00.904165+00', NULL, NULL, '01a22a41-6ba0-71fb-a7c6-c03de1bd690c', 'convention', '01a22a41-6bcc-7537-9ba2-95474b29e5ce', 'created', '{"code": [null, "C1"], "currency": [null, "EUR"], "ends_on": [null, "2030"], "id": [null, "01a22a41-6bcc-7537-9ba2-95474b29e5ce"], "kind": [null, "convention_cadre"], "note": [null, "Note kiwibeta"], "object": [null, "Objet kiwibeta"], "partnership_id": [null, "01a22a41-6ba0-71fb-a7c6-c03de1bd690c"], "provisional_amount": [null, "125000.00"], "signed_on": [null, "2021-03"], "source": [null, "Source kiwibeta"], "starts_on": [null, "2021"], "title": [null, "Convention kiwibeta"]}', '2863ecc9c2e274f966082784e21355ef2c89deb07834c6bfbd506129b6aa2c4b', '5897b4c881d8c643d5d0294902d4103f971974341f6a23559d638672ff576331');
INSERT INTO public.trail_entry VALUES (311, '2026-11-30 02:21:00.90423+00', NULL, NULL, '01a22a41-6ba0-71fb-a7c6-c03de1bd690c', 'convention_party', '01a22a41-6bcc-7537-9ba2-9548c95bd0ef', 'created', '{"id": [null, "01a22a41-6bcc-7537-9ba2-9548c95bd0ef"], "signatory": [null, "Signataire kiwibeta"]}', '5897b4c881d8c643d5d0294902d4103f971974341f6a23559d638672ff576331', '13c5254a8b45ec9bda6e00d9807be1c253526c90db768713eeeb9137788fa442');
INSERT INTO public.trail_entry VALUES (312, '2026-11-30 02:21:00.904255+00', NULL, NULL, '01a22a41-6ba0-71fb-a7c6-c03de1bd690c', 'convention_party', '01a22a41-6bcc-7537-9ba2-9549315bd8c1', 'created', '{"id": [null, "01a22a41-6bcc-7537-9ba2-9549315bd8c1"]}', '13c5254a8b45ec9bda6e00d9807be1c253526c90db768713eeeb9137788fa442', 'c3f2958602e569b0e499a2858b5f4e5459a84e8d40491421c569cc2be004e358');
INSERT INTO public.trail_entry VALUES (313, '2026-11-30 02:21:00.904276+00', NULL, NULL, '01a22a41-6ba0-71fb-a7c6-c03de1bd690c', 'project', '01a22a41-6bcc-7537-9ba2-954bba82e0e7', 'created', '{"announced_budget": [null, "200000"], "code": [null, "P1"], "currency": [null, "EUR"], "id": [null, "01a22a41-6bcc-7537-9ba2-954bba82e0e7"], "note": [null, "Note kiwibeta"], "partnership_id": [null, "01a22a41-6ba0-71fb-a7c6-c03de1bd690c"], "source": [null, "Source kiwibeta"], "title": [null, "Projet kiwibeta"]}', 'c3f2958602e569b0e499a2858b5f4e5459a84e8d40491421c569cc2be004e358', '59fc775038bc5e9841966ecf5f792a83d560a4da28ad2de8f418734328aa1fbe');
INSERT INTO public.trail_entry VALUES (314, '2026-11-30 02:21:00.904312+00', NULL, NULL, '01a22a41-6ba0-71fb-a7c6-c03de1bd690c', 'financing_line', '01a22a41-6bcd-73b5-b542-6cf0c04f5c01', 'created', '{"currency": [null, "EUR"], "granted": [null, "61234.50"], "id": [null, "01a22a41-6bcd-73b5-b542-6cf0c04f5c01"], "instrument": [null, "Appel kiwibeta"], "nature": [null, "numeraire"], "note": [null, "Note kiwibeta"], "partnership_id": [null, "01a22a41-6ba0-71fb-a7c6-c03de1bd690c"], "payer": [null, "Payeur kiwibeta"], "side": [null, "a"], "source": [null, "Source kiwibeta"]}', '59fc775038bc5e9841966ecf5f792a83d560a4da28ad2de8f418734328aa1fbe', 'd92fc7c5b111e9b00c7fc497a8cafa0e6a0a3759e777a8b7277ab0af10fde69e');
INSERT INTO public.trail_entry VALUES (315, '2026-11-30 02:21:00.904352+00', NULL, NULL, '01a22a41-6ba0-71fb-a7c6-c03de1bd690c', 'oda_classification', '01a22a41-6bcd-73b5-b542-6cf313750d1c', 'created', '{"description": [null, "Action kiwibeta"], "id": [null, "01a22a41-6bcd-73b5-b542-6cf313750d1c"], "note": [null, "Note kiwibeta"], "partnership_id": [null, "01a22a41-6ba0-71fb-a7c6-c03de1bd690c"], "purpose_code": [null, "14031"], "recipient": [null, "TN"], "source": [null, "Source kiwibeta"]}', 'd92fc7c5b111e9b00c7fc497a8cafa0e6a0a3759e777a8b7277ab0af10fde69e', '3baed0ef52a915c1e55ed079ecf3fe7c021b54067152af9cdd49dcf8ab0ba9a5');
INSERT INTO public.trail_entry VALUES (316, '2026-11-30 02:21:00.904386+00', NULL, NULL, '01a22a41-6ba0-71fb-a7c6-c03de1bd690c', 'call_piece', '01a22a41-6bcd-73b5-b542-6cf47d9266d2', 'created', '{"amount": [null, "5000"], "currency": [null, "EUR"], "id": [null, "01a22a41-6bcd-73b5-b542-6cf47d9266d2"], "kind": [null, "lettre_intention"], "note": [null, "Note kiwibeta"], "partnership_id": [null, "01a22a41-6ba0-71fb-a7c6-c03de1bd690c"], "source": [null, "Source kiwibeta"]}', '3baed0ef52a915c1e55ed079ecf3fe7c021b54067152af9cdd49dcf8ab0ba9a5', '464c53b6aa2c5e8d8085d36fe9b829546057efd360eabfeedf678a546867f9ef');
INSERT INTO public.trail_entry VALUES (317, '2026-11-30 02:21:00.90442+00', NULL, NULL, '01a22a41-6ba0-71fb-a7c6-c03de1bd690c', 'ledger_entry', '01a22a41-6bcd-73b5-b542-6cf1e6e4b879', 'created', '{"amount": [null, "1250.75"], "code": [null, "M1"], "currency": [null, "EUR"], "date": [null, "2023-04-05"], "id": [null, "01a22a41-6bcd-73b5-b542-6cf1e6e4b879"], "kind": [null, "depense"], "label": [null, "Dépense kiwibeta"], "note": [null, "Note kiwibeta"], "partnership_id": [null, "01a22a41-6ba0-71fb-a7c6-c03de1bd690c"], "source": [null, "Source kiwibeta"], "spent_by": [null, "a"]}', '464c53b6aa2c5e8d8085d36fe9b829546057efd360eabfeedf678a546867f9ef', 'aa1305e06e057243b5804713e75b4d19abad88c1e292f5dad3bb7d02c293f0dc');
INSERT INTO public.trail_entry VALUES (318, '2026-11-30 02:21:00.904465+00', NULL, NULL, '01a22a41-6ba0-71fb-a7c6-c03de1bd690c', 'relation_cost', '01a22a41-6bcd-73b5-b542-6cf233b6c01f', 'created', '{"date": [null, "2023"], "days": [null, "12.5"], "function": [null, "Chargée de mission kiwibeta"], "id": [null, "01a22a41-6bcd-73b5-b542-6cf233b6c01f"], "kind": [null, "temps_agents"], "label": [null, "Préparation kiwibeta"], "note": [null, "Note kiwibeta"], "partnership_id": [null, "01a22a41-6ba0-71fb-a7c6-c03de1bd690c"], "side": [null, "a"], "source": [null, "Source kiwibeta"]}', 'aa1305e06e057243b5804713e75b4d19abad88c1e292f5dad3bb7d02c293f0dc', '4eb4bfd05f5ccfd3a901122ab0d2a4fee85be571634e6c9f831854890927d536');
INSERT INTO public.trail_entry VALUES (319, '2026-11-30 02:21:00.904505+00', NULL, NULL, '01a22a41-6ba0-71fb-a7c6-c03de1bd690c', 'convention_event', '01a22a41-6bcc-7537-9ba2-954aa77316e1', 'created', '{"effective_on": [null, "2023-05"], "id": [null, "01a22a41-6bcc-7537-9ba2-954aa77316e1"], "kind": [null, "reprise"], "note": [null, "Note kiwibeta"], "partnership_id": [null, "01a22a41-6ba0-71fb-a7c6-c03de1bd690c"], "reason": [null, "Reprise kiwibeta"], "source": [null, "Source kiwibeta"]}', '4eb4bfd05f5ccfd3a901122ab0d2a4fee85be571634e6c9f831854890927d536', '26a92d2125692e226c931a5c43253bf654ab86b4d56e283824b0db8e24df3e89');
INSERT INTO public.trail_entry VALUES (320, '2026-11-30 02:21:00.904539+00', NULL, NULL, '01a22a41-6ba0-71fb-a7c6-c03de1bd690c', 'action', '01a22a41-6bcd-73b5-b542-6cf5c534e098', 'created', '{"code": [null, "A1"], "id": [null, "01a22a41-6bcd-73b5-b542-6cf5c534e098"], "note": [null, "Note kiwibeta"], "partnership_id": [null, "01a22a41-6ba0-71fb-a7c6-c03de1bd690c"], "source": [null, "Source kiwibeta"], "territory": [null, "both"], "title": [null, "Action kiwibeta"]}', '26a92d2125692e226c931a5c43253bf654ab86b4d56e283824b0db8e24df3e89', 'b4a3999542c6fcb027994fae8a65681977ff15b4c80def5a30447e15b5e1c3dd');
INSERT INTO public.trail_entry VALUES (321, '2026-11-30 02:21:00.904572+00', NULL, NULL, '01a22a41-6ba0-71fb-a7c6-c03de1bd690c', 'mission', '01a22a41-6bcd-73b5-b542-6cf6e3df66a5', 'created', '{"date": [null, "2024-05"], "from_side": [null, "a"], "id": [null, "01a22a41-6bcd-73b5-b542-6cf6e3df66a5"], "note": [null, "Note kiwibeta"], "paid_by": [null, "Payeur kiwibeta"], "partnership_id": [null, "01a22a41-6ba0-71fb-a7c6-c03de1bd690c"], "people": [null, 3], "source": [null, "Source kiwibeta"], "subject": [null, "Mission kiwibeta"], "to_side": [null, "b"]}', 'b4a3999542c6fcb027994fae8a65681977ff15b4c80def5a30447e15b5e1c3dd', 'b0dae60d789f4bf0cfc54c6278ca4935e1efa015383f2a262ec97ad5a1f00f19');
INSERT INTO public.trail_entry VALUES (322, '2026-11-30 02:21:00.904609+00', NULL, NULL, '01a22a41-6ba0-71fb-a7c6-c03de1bd690c', 'meeting', '01a22a41-6bcd-73b5-b542-6cf77614c3ba', 'created', '{"date": [null, "2024-05-06"], "id": [null, "01a22a41-6bcd-73b5-b542-6cf77614c3ba"], "level": [null, "elus"], "note": [null, "Note kiwibeta"], "partnership_id": [null, "01a22a41-6ba0-71fb-a7c6-c03de1bd690c"], "source": [null, "Source kiwibeta"], "subject": [null, "Rencontre kiwibeta"]}', 'b0dae60d789f4bf0cfc54c6278ca4935e1efa015383f2a262ec97ad5a1f00f19', '6533cea9c5e23b854f2b4caf1e0c66c308b834e8961bb6bdc0ec46f107b7a72d');
INSERT INTO public.trail_entry VALUES (323, '2026-11-30 02:21:00.904643+00', NULL, NULL, '01a22a41-6ba0-71fb-a7c6-c03de1bd690c', 'local_return', '01a22a41-6bcd-73b5-b542-6cf8f42d7715', 'created', '{"dimension": [null, "competences"], "fact": [null, "Retour kiwibeta"], "id": [null, "01a22a41-6bcd-73b5-b542-6cf8f42d7715"], "note": [null, "Note kiwibeta"], "partnership_id": [null, "01a22a41-6ba0-71fb-a7c6-c03de1bd690c"], "source": [null, "Source kiwibeta"], "territory": [null, "a"]}', '6533cea9c5e23b854f2b4caf1e0c66c308b834e8961bb6bdc0ec46f107b7a72d', '263e32fba89bf5e60bae422d5cb2a080ee6eaed1c8cf976620a9f820a075ce7f');
INSERT INTO public.trail_entry VALUES (324, '2026-11-30 02:21:00.904674+00', NULL, NULL, '01a22a41-6ba0-71fb-a7c6-c03de1bd690c', 'testimony', '01a22a41-6bcd-73b5-b542-6cf981d10395', 'created', '{"consent_on": [null, "2024-05"], "consent_use": [null, "rapports"], "id": [null, "01a22a41-6bcd-73b5-b542-6cf981d10395"], "kind": [null, "temoignage"], "note": [null, "Recueilli kiwibeta"], "partnership_id": [null, "01a22a41-6ba0-71fb-a7c6-c03de1bd690c"], "return_id": [null, "01a22a41-6bcd-73b5-b542-6cf8f42d7715"], "source": [null, "Source kiwibeta"]}', '263e32fba89bf5e60bae422d5cb2a080ee6eaed1c8cf976620a9f820a075ce7f', '8ca9a2c82d2fe43b7c3395f48ffc8a4b9fc4c68ed4bbead48f1b356ea0e055d9');
INSERT INTO public.trail_entry VALUES (325, '2026-11-30 02:21:00.904711+00', NULL, NULL, '01a22a41-6ba0-71fb-a7c6-c03de1bd690c', 'contact', '01a22a41-6bf2-72b0-a3e7-735a4ad9ce28', 'created', '{"email": [null, "e807f1ac4c4353bf423bc292e5d74eaa58298f5e8b49143497decfb08968475d"], "id": [null, "01a22a41-6bf2-72b0-a3e7-735a4ad9ce28"], "name": [null, "4126d325256909dd04a7554a6e71d96433c2bfd1bbfc1375d43f5f99864f5b2a"], "note": [null, "043df2271f4dfb2f9a882a87a521e13da1cb35623d99d392e4ac7d1375c3f6a5"], "partnership_id": [null, "01a22a41-6ba0-71fb-a7c6-c03de1bd690c"], "role": [null, "focal_point"], "shared": [null, true], "side": [null, "a"], "source": [null, "7a1a64ee7c658e033fed4ec2014fcd11df76a5605ac9eaa0274104c6f758ef36"], "telephone": [null, "115e25a5089c92ce9ed5bd792e9a7007f901278657457b69d499a90d41870ca6"]}', '8ca9a2c82d2fe43b7c3395f48ffc8a4b9fc4c68ed4bbead48f1b356ea0e055d9', 'dd3e219f7c9b30120eea77e5161227c765de89946b2658757d5179cf29f7e59e');
INSERT INTO public.trail_entry VALUES (326, '2026-11-30 02:21:00.904756+00', NULL, NULL, '01a22a41-6ba0-71fb-a7c6-c03de1bd690c', 'contact', '01a22a41-6bf2-72b0-a3e7-735bb8f78591', 'created', '{"email": [null, "4c7581ec7e26dcb0d471baf11df0128030619379197c5e0dd1775df0cf7420be"], "id": [null, "01a22a41-6bf2-72b0-a3e7-735bb8f78591"], "name": [null, "bad07023566b825f8e34f37c021979559fe95fde0858974571362ab02ccbe766"], "note": [null, "64e33a36b53ebe80073372eb435b042d40c0fa17bb4ffb3cb8fde6bc70bcee3f"], "partnership_id": [null, "01a22a41-6ba0-71fb-a7c6-c03de1bd690c"], "role": [null, "focal_point"], "shared": [null, false], "side": [null, "a"], "source": [null, "9705a678d0affc5aead02fe6e4f5f069447c3688b1ccb9dc2304fb669159c815"], "telephone": [null, "b1028a7484934e4415bc0db29d2f8a1595151bd3fb39b4c440922d8d1fc58d3b"]}', 'dd3e219f7c9b30120eea77e5161227c765de89946b2658757d5179cf29f7e59e', '0881ed5aa9dff3f48d2429783600a4518c86cd31b6ae27f25cd212e6fe82ee0f');
INSERT INTO public.trail_entry VALUES (327, '2026-11-30 02:21:00.904798+00', NULL, NULL, '01a22a41-6ba0-71fb-a7c6-c03de1bd690c', 'territory_actor', '01a22a41-6bf2-72b0-a3e7-735cf3970c83', 'created', '{"id": [null, "01a22a41-6bf2-72b0-a3e7-735cf3970c83"], "kind": [null, "hospital"], "name": [null, "Hôpital kiwibeta"], "note": [null, "Note kiwibeta"], "partnership_id": [null, "01a22a41-6ba0-71fb-a7c6-c03de1bd690c"], "side": [null, "b"], "source": [null, "Source kiwibeta"]}', '0881ed5aa9dff3f48d2429783600a4518c86cd31b6ae27f25cd212e6fe82ee0f', 'a3d2a25c07e3aeda643bc1f2c6681212021610397f063fbf8041caf98f9f767f');
INSERT INTO public.trail_entry VALUES (328, '2026-11-30 02:21:00.904828+00', NULL, NULL, '01a22a41-6ba0-71fb-a7c6-c03de1bd690c', 'evaluation_participant', '01a22a41-6bf3-76e6-92b0-4c42226b73ed', 'created', '{"function": [null, "Mission kiwibeta"], "id": [null, "01a22a41-6bf3-76e6-92b0-4c42226b73ed"], "name": [null, "5c1ae94183e16c1f98eac72019269c06e3b2d9bc53e05112701b096485769cf8"], "note": [null, "Note kiwibeta"], "part": [null, "evaluateur"], "partnership_id": [null, "01a22a41-6ba0-71fb-a7c6-c03de1bd690c"], "side": [null, "a"], "source": [null, "Source kiwibeta"]}', 'a3d2a25c07e3aeda643bc1f2c6681212021610397f063fbf8041caf98f9f767f', '59dd7b715ea86c211b1a16792b24c6cb5140b56f9e99dba039b0e5e6341c5e15');
INSERT INTO public.trail_entry VALUES (329, '2026-11-30 02:21:00.904863+00', NULL, NULL, '01a22a41-6ba0-71fb-a7c6-c03de1bd690c', 'evaluation', '01a22a41-6bcd-73b5-b542-6cfafe2b85e0', 'created', '{"answers_due": [null, "2026-01-31"], "code": [null, "E1"], "id": [null, "01a22a41-6bcd-73b5-b542-6cfafe2b85e0"], "joint": [null, "oui"], "kind": [null, "mi_parcours"], "note": [null, "Note kiwibeta"], "partnership_id": [null, "01a22a41-6ba0-71fb-a7c6-c03de1bd690c"], "period_end": [null, "2025"], "period_start": [null, "2021"], "source": [null, "Source kiwibeta"], "stage": [null, "joint_session"], "title": [null, "Évaluation kiwibeta"]}', '59dd7b715ea86c211b1a16792b24c6cb5140b56f9e99dba039b0e5e6341c5e15', '23b4a978f64441cef1f22f575f065d4609827d36e8d25a92650952a18e755e55');
INSERT INTO public.trail_entry VALUES (330, '2026-11-30 02:21:00.904911+00', NULL, NULL, '01a22a41-6ba0-71fb-a7c6-c03de1bd690c', 'restitution', '01a22a41-6bf3-76e6-92b0-4c4385968e11', 'created', '{"audience": [null, "conseil"], "date": [null, "2025"], "form": [null, "Séance kiwibeta"], "id": [null, "01a22a41-6bf3-76e6-92b0-4c4385968e11"], "note": [null, "Note kiwibeta"], "partnership_id": [null, "01a22a41-6ba0-71fb-a7c6-c03de1bd690c"], "side": [null, "a"], "source": [null, "Source kiwibeta"]}', '23b4a978f64441cef1f22f575f065d4609827d36e8d25a92650952a18e755e55', '17b6cf4fe6438a53356efaaba61ce55b4fec695b6240c83c91fb13893b81f79a');
INSERT INTO public.trail_entry VALUES (331, '2026-11-30 02:21:00.904945+00', NULL, NULL, '01a22a41-6ba0-71fb-a7c6-c03de1bd690c', 'evaluation', '01a22a41-6be5-70c3-ae8e-610eb3d1a1d3', 'created', '{"answers_due": [null, "2026-01-31"], "code": [null, "E2"], "id": [null, "01a22a41-6be5-70c3-ae8e-610eb3d1a1d3"], "joint": [null, "oui"], "kind": [null, "mi_parcours"], "note": [null, "Note kiwibeta"], "partnership_id": [null, "01a22a41-6ba0-71fb-a7c6-c03de1bd690c"], "period_end": [null, "2025"], "period_start": [null, "2021"], "source": [null, "Source kiwibeta"], "stage": [null, "answering"], "title": [null, "Évaluation kiwibeta"]}', '17b6cf4fe6438a53356efaaba61ce55b4fec695b6240c83c91fb13893b81f79a', 'f90a686feffaf56c13157376b38dacae3125f1161b1742807717f956df43aa49');
INSERT INTO public.trail_entry VALUES (332, '2026-11-30 02:21:00.904984+00', NULL, NULL, '01a22a41-6ba0-71fb-a7c6-c03de1bd690c', 'document', '01a22a41-6bf2-72b0-a3e7-735555c29964', 'created', '{"file_name": [null, "kiwibeta.pdf"], "id": [null, "01a22a41-6bf2-72b0-a3e7-735555c29964"], "media_type": [null, "application/pdf"], "note": [null, "Note kiwibeta"], "partnership_id": [null, "01a22a41-6ba0-71fb-a7c6-c03de1bd690c"], "sha256": [null, "c8927d0d126f2a9916d5fe28d2a7acd1527cb91d3bcbbe69ed59b69692c282f8"], "size": [null, 43], "source": [null, "Source kiwibeta"], "storage_name": [null, "be/beta"], "title": [null, "Délibération kiwibeta"]}', 'f90a686feffaf56c13157376b38dacae3125f1161b1742807717f956df43aa49', '4b81a24f78b19574a81bb56cf63609d5a004346c86d8a8d38bd6a5e7b204ae2e');
INSERT INTO public.trail_entry VALUES (333, '2026-11-30 02:21:00.905022+00', NULL, NULL, '01a22a41-6ba0-71fb-a7c6-c03de1bd690c', 'key_date', '01a22a41-6bf2-72b0-a3e7-735653a161a1', 'created', '{"date": [null, "1996"], "id": [null, "01a22a41-6bf2-72b0-a3e7-735653a161a1"], "label": [null, "Serment kiwibeta"], "nature": [null, "serment_jumelage"], "note": [null, "Note kiwibeta"], "partnership_id": [null, "01a22a41-6ba0-71fb-a7c6-c03de1bd690c"], "source": [null, "Source kiwibeta"]}', '4b81a24f78b19574a81bb56cf63609d5a004346c86d8a8d38bd6a5e7b204ae2e', 'd89768e1bdc4ff539951c0bb92126dd3daef5eca00fe582f4dc3875ae64fa1a2');
INSERT INTO public.trail_entry VALUES (334, '2026-11-30 02:21:00.905063+00', NULL, NULL, '01a22a41-6ba0-71fb-a7c6-c03de1bd690c', 'status_change', '01a22a41-6bf2-72b0-a3e7-7357abad3f38', 'created', '{"id": [null, "01a22a41-6bf2-72b0-a3e7-7357abad3f38"], "note": [null, "Note kiwibeta"], "partnership_id": [null, "01a22a41-6ba0-71fb-a7c6-c03de1bd690c"], "since": [null, "1996"], "source": [null, "Source kiwibeta"], "status": [null, "actif"], "why": [null, "Raison kiwibeta"]}', 'd89768e1bdc4ff539951c0bb92126dd3daef5eca00fe582f4dc3875ae64fa1a2', '5b48be2fe5caedae1a5fcb9b5fccb7c52d8f803b56fe6496f94599755641964a');
INSERT INTO public.trail_entry VALUES (335, '2026-11-30 02:21:00.905096+00', NULL, NULL, '01a22a41-6ba0-71fb-a7c6-c03de1bd690c', 'referential', '01a22a41-6bf2-72b0-a3e7-735810f1563f', 'created', '{"family": [null, "humaniste"], "held_by": [null, ["elected"]], "id": [null, "01a22a41-6bf2-72b0-a3e7-735810f1563f"], "note": [null, "Note kiwibeta"], "partnership_id": [null, "01a22a41-6ba0-71fb-a7c6-c03de1bd690c"], "side": [null, "a"], "source": [null, "Source kiwibeta"], "words": [null, "Au nom de kiwibeta"]}', '5b48be2fe5caedae1a5fcb9b5fccb7c52d8f803b56fe6496f94599755641964a', 'bd0a94d1d035bc965261ee8d9daacb1c960ed7d2bb665fe144f3f586ba4d9289');
INSERT INTO public.trail_entry VALUES (336, '2026-11-30 02:21:00.90513+00', NULL, NULL, '01a22a41-6ba0-71fb-a7c6-c03de1bd690c', 'state_view', '01a22a41-6bf2-72b0-a3e7-7359a6cd7d4a', 'created', '{"id": [null, "01a22a41-6bf2-72b0-a3e7-7359a6cd7d4a"], "note": [null, "Note kiwibeta"], "partnership_id": [null, "01a22a41-6ba0-71fb-a7c6-c03de1bd690c"], "positions": [null, ["complement"]], "side": [null, "a"], "source": [null, "Source kiwibeta"], "words": [null, "Envers l’État kiwibeta"]}', 'bd0a94d1d035bc965261ee8d9daacb1c960ed7d2bb665fe144f3f586ba4d9289', '3880b611459ce5544e65a533c5dc22b5900ccbd3b1d91fed6b842c06e8f04835');
INSERT INTO public.trail_entry VALUES (337, '2026-11-30 02:21:00.905166+00', NULL, NULL, '01a22a41-6ba0-71fb-a7c6-c03de1bd690c', 'shared_text', '01a22a41-6c6c-762e-9b7e-0c410e092f78', 'created', '{"head": [null, 0], "id": [null, "01a22a41-6c6c-762e-9b7e-0c410e092f78"], "kind": [null, "conclusions"], "partnership_id": [null, "01a22a41-6ba0-71fb-a7c6-c03de1bd690c"]}', '3880b611459ce5544e65a533c5dc22b5900ccbd3b1d91fed6b842c06e8f04835', 'eaf81b0e16b64a0c85050f7c55688614543cc18a7d4729f16e3b2cffdb6abb6f');
INSERT INTO public.trail_entry VALUES (338, '2026-11-30 02:21:00.905194+00', NULL, NULL, '01a22a41-6ba0-71fb-a7c6-c03de1bd690c', 'shared_text', '01a22a41-6c6c-762e-9b7e-0c424d78affb', 'created', '{"head": [null, 0], "id": [null, "01a22a41-6c6c-762e-9b7e-0c424d78affb"], "kind": [null, "recommendation"], "partnership_id": [null, "01a22a41-6ba0-71fb-a7c6-c03de1bd690c"]}', 'eaf81b0e16b64a0c85050f7c55688614543cc18a7d4729f16e3b2cffdb6abb6f', '3ad490b8ab07bdba490f7ce8b36df03a00d819a9e33492de55401e7e01eb0bbc');
INSERT INTO public.trail_entry VALUES (339, '2026-11-30 02:21:00.90522+00', NULL, NULL, '01a22a41-6ba0-71fb-a7c6-c03de1bd690c', 'recommendation', '01a22a41-6c6c-762e-9b7e-0c4361d27496', 'created', '{"id": [null, "01a22a41-6c6c-762e-9b7e-0c4361d27496"], "number": [null, 1], "partnership_id": [null, "01a22a41-6ba0-71fb-a7c6-c03de1bd690c"]}', '3ad490b8ab07bdba490f7ce8b36df03a00d819a9e33492de55401e7e01eb0bbc', '1f42f3f9d4c17b4c1ab145aab0afeb03523dfdefdbb7e5d99555f4bf437ea7c8');
INSERT INTO public.trail_entry VALUES (340, '2026-11-30 02:21:00.905246+00', NULL, NULL, NULL, 'text_revision', '01a22a41-6c91-7453-9dd4-366ad7f83f72', 'created', '{"at": [null, "2026-11-30T02:21:00.433513+00:00"], "base_number": [null, 0], "content": [null, {"asked": "renew", "asked_by": null, "asked_words": null, "text": "Conclusions kiwibeta"}], "id": [null, "01a22a41-6c91-7453-9dd4-366ad7f83f72"], "invented": [null, false], "key_id": [null, "01a22a41-6ba0-71fb-a7c6-c03e6259c4ea"], "language": [null, "fr"], "number": [null, 1], "party": [null, "a"]}', '1f42f3f9d4c17b4c1ab145aab0afeb03523dfdefdbb7e5d99555f4bf437ea7c8', '1f6450f6193c30a8a168699ed6c6cefd6e7991a84eb8c82d059346830ab9dd83');
INSERT INTO public.trail_entry VALUES (341, '2026-11-30 02:21:00.90529+00', NULL, NULL, '01a22a41-6ba0-71fb-a7c6-c03de1bd690c', 'shared_text', '01a22a41-6c6c-762e-9b7e-0c410e092f78', 'changed', '{"head": [0, 1]}', '1f6450f6193c30a8a168699ed6c6cefd6e7991a84eb8c82d059346830ab9dd83', '28d4596c5f2d318fb8d12f8c297427d972a688609d7f0657a66d818edcd63760');
INSERT INTO public.trail_entry VALUES (342, '2026-11-30 02:21:00.905309+00', NULL, NULL, NULL, 'text_consent', '01a22a41-6ca2-752f-8bf2-cf14b5b8fc06', 'created', '{"at": [null, "2026-11-30T02:21:00.450639+00:00"], "id": [null, "01a22a41-6ca2-752f-8bf2-cf14b5b8fc06"], "invented": [null, false], "key_id": [null, "01a22a41-6ba0-71fb-a7c6-c03e6259c4ea"], "party": [null, "a"], "verdict": [null, "agree"]}', '28d4596c5f2d318fb8d12f8c297427d972a688609d7f0657a66d818edcd63760', '696f6dfe20218d15f97c6075c526f7c32dc8894eec63002c6291e4b83a8c0ffa');
INSERT INTO public.trail_entry VALUES (343, '2026-11-30 02:21:00.905341+00', NULL, NULL, NULL, 'text_revision', '01a22a41-6cab-75a3-a1f3-2edfd1d44269', 'created', '{"at": [null, "2026-11-30T02:21:00.459298+00:00"], "base_number": [null, 0], "content": [null, {"due": null, "owners": {"a": "Maire"}, "text": "Recommandation kiwibeta"}], "id": [null, "01a22a41-6cab-75a3-a1f3-2edfd1d44269"], "invented": [null, false], "key_id": [null, "01a22a41-6ba0-71fb-a7c6-c03e6259c4ea"], "language": [null, "fr"], "number": [null, 1], "party": [null, "a"]}', '696f6dfe20218d15f97c6075c526f7c32dc8894eec63002c6291e4b83a8c0ffa', '0345363b660934e952714c61fa622669d99d389fe6aa0cf971ac109862c75008');
INSERT INTO public.trail_entry VALUES (344, '2026-11-30 02:21:00.905382+00', NULL, NULL, '01a22a41-6ba0-71fb-a7c6-c03de1bd690c', 'shared_text', '01a22a41-6c6c-762e-9b7e-0c424d78affb', 'changed', '{"head": [0, 1]}', '0345363b660934e952714c61fa622669d99d389fe6aa0cf971ac109862c75008', 'd230134971de05b7716bef659092567e4c1ad035b23cdfab25b9f300aee4160f');
INSERT INTO public.trail_entry VALUES (345, '2026-11-30 02:21:00.9054+00', NULL, NULL, NULL, 'text_consent', '01a22a41-6cbc-761f-9196-491d53e745da', 'created', '{"at": [null, "2026-11-30T02:21:00.476369+00:00"], "id": [null, "01a22a41-6cbc-761f-9196-491d53e745da"], "invented": [null, false], "key_id": [null, "01a22a41-6ba0-71fb-a7c6-c03e6259c4ea"], "party": [null, "a"], "verdict": [null, "agree"]}', 'd230134971de05b7716bef659092567e4c1ad035b23cdfab25b9f300aee4160f', '86f8662cd0cee2f4c33abb0035aa3148bbfa0364858be0f3b78a36b11078debf');
INSERT INTO public.trail_entry VALUES (346, '2026-11-30 02:21:00.905429+00', NULL, NULL, '01a22a41-6ba0-71fb-a7c6-c03de1bd690c', 'shared_text', '01a22a41-6cc8-77e9-8fbb-2e4de38efd11', 'created', '{"head": [null, 0], "id": [null, "01a22a41-6cc8-77e9-8fbb-2e4de38efd11"], "kind": [null, "objective"], "partnership_id": [null, "01a22a41-6ba0-71fb-a7c6-c03de1bd690c"]}', '86f8662cd0cee2f4c33abb0035aa3148bbfa0364858be0f3b78a36b11078debf', 'e6e2613f74c26b1f2302aef8f0ec269289692a643af97a607923a25cde501af3');
INSERT INTO public.trail_entry VALUES (347, '2026-11-30 02:21:00.905456+00', NULL, NULL, '01a22a41-6ba0-71fb-a7c6-c03de1bd690c', 'objective', '01a22a41-6cc8-77e9-8fbb-2e4e4b28a027', 'created', '{"code": [null, "O1"], "id": [null, "01a22a41-6cc8-77e9-8fbb-2e4e4b28a027"], "partnership_id": [null, "01a22a41-6ba0-71fb-a7c6-c03de1bd690c"]}', 'e6e2613f74c26b1f2302aef8f0ec269289692a643af97a607923a25cde501af3', '39019eafaede56bae25fe3ae358846db7d98c4302a25c274a40c71f8597ca3cf');
INSERT INTO public.trail_entry VALUES (348, '2026-11-30 02:21:00.905481+00', NULL, NULL, '01a22a41-6ba0-71fb-a7c6-c03de1bd690c', 'indicator', '01a22a41-6cc8-77e9-8fbb-2e4f0d2a3a29', 'created', '{"code": [null, "I1"], "id": [null, "01a22a41-6cc8-77e9-8fbb-2e4f0d2a3a29"], "partnership_id": [null, "01a22a41-6ba0-71fb-a7c6-c03de1bd690c"]}', '39019eafaede56bae25fe3ae358846db7d98c4302a25c274a40c71f8597ca3cf', '1e56f22fe5ef1184caf45a298324bcb5fffd73c3cba1ab31af92906bc18b574a');
INSERT INTO public.trail_entry VALUES (364, '2026-11-30 02:21:00.906023+00', NULL, NULL, NULL, 'person', '01a22a41-6d2c-77e0-b1c2-d5c0881717c0', 'created', '{"email": [null, "1c4f1c63263ffed3a9c893ebdeb6f18e16b5f807d87399783da6b3ca32fdd9bd"], "id": [null, "01a22a41-6d2c-77e0-b1c2-d5c0881717c0"], "name": [null, "b9608460c4893da036eb08a30aebbda5c9db3e36be03730c7f15f45c7b67e2d3"]}', '8b2294c2bd2ce2b86a1fd155561bf446ceb9b06199829af29660256489f93be3', '25a8d954c03245afb35a0ce9ba63bbece50fcd346a898e4419bbfb955df794a9');
INSERT INTO public.trail_entry VALUES (365, '2026-11-30 02:21:00.906045+00', NULL, NULL, NULL, 'person', '01a22a41-6d2c-77e0-b1c2-d5c1e233b4a3', 'created', '{"email": [null, "ebc534264c34bb2251a706ea75aecf5cc4bac0f27867b4abb8f025b046e950b5"], "id": [null, "01a22a41-6d2c-77e0-b1c2-d5c1e233b4a3"], "name": [null, "5ea301e1b32f55f24bc04300f7f9a0fa1fdfbe4ac81cc266e811c254d8d95112"]}', '25a8d954c03245afb35a0ce9ba63bbece50fcd346a898e4419bbfb955df794a9', 'ddfd281f4eee90bc7400969153ec6b723d58b1f160e448ec7a58abace419b9b4');
INSERT INTO public.trail_entry VALUES (349, '2026-11-30 02:21:00.905505+00', NULL, NULL, NULL, 'text_revision', '01a22a41-6cd6-73cc-a320-796f6ad99cd2', 'created', '{"at": [null, "2026-11-30T02:21:00.502085+00:00"], "base_number": [null, 0], "content": [null, {"indicators": [{"baseline": "20", "baseline_date": null, "code": "I1", "collected_by": null, "definition": null, "direction": "hausse", "fixed_by": null, "id": "01a22a41-6cc8-77e9-8fbb-2e4f0d2a3a29", "label": "Indicateur kiwibeta", "method": null, "nature": "pourcentage", "periodicity": null, "targets": [{"date": "2030", "note": null, "value": "80"}], "territory": null, "unit": "%"}], "note": null, "proposed_by": "a", "rationale": null, "sdgs": [], "statement": "Objectif kiwibeta", "territory": null}], "id": [null, "01a22a41-6cd6-73cc-a320-796f6ad99cd2"], "invented": [null, false], "key_id": [null, "01a22a41-6ba0-71fb-a7c6-c03e6259c4ea"], "language": [null, "fr"], "number": [null, 1], "party": [null, "a"]}', '1e56f22fe5ef1184caf45a298324bcb5fffd73c3cba1ab31af92906bc18b574a', 'a474f9d3a7ff1974ae42412a342fc8fae8788166fd1cbd74b4e3956aa1c4d268');
INSERT INTO public.trail_entry VALUES (350, '2026-11-30 02:21:00.905576+00', NULL, NULL, '01a22a41-6ba0-71fb-a7c6-c03de1bd690c', 'shared_text', '01a22a41-6cc8-77e9-8fbb-2e4de38efd11', 'changed', '{"head": [0, 1]}', 'a474f9d3a7ff1974ae42412a342fc8fae8788166fd1cbd74b4e3956aa1c4d268', '17cca72086a3bcd821a7f2feef1e13829a08ed8b4f658c8b2c64a887dec02edb');
INSERT INTO public.trail_entry VALUES (351, '2026-11-30 02:21:00.905595+00', NULL, NULL, NULL, 'text_consent', '01a22a41-6ce5-7229-a367-b0cdc3f9d879', 'created', '{"at": [null, "2026-11-30T02:21:00.517680+00:00"], "id": [null, "01a22a41-6ce5-7229-a367-b0cdc3f9d879"], "invented": [null, false], "key_id": [null, "01a22a41-6ba0-71fb-a7c6-c03e6259c4ea"], "party": [null, "a"], "verdict": [null, "agree"]}', '17cca72086a3bcd821a7f2feef1e13829a08ed8b4f658c8b2c64a887dec02edb', 'e8b976905d36ee8f17e8f56c3d312904418ab10e06e06f175760037832c83431');
INSERT INTO public.trail_entry VALUES (352, '2026-11-30 02:21:00.905624+00', NULL, NULL, NULL, 'text_consent', '01a22a41-6cfc-710a-9cea-245a7ecc3131', 'created', '{"at": [null, "2026-11-30T02:21:00.540335+00:00"], "id": [null, "01a22a41-6cfc-710a-9cea-245a7ecc3131"], "invented": [null, false], "key_id": [null, "01a22a41-6ba1-7744-9bd4-37814c6f09ee"], "party": [null, "b"], "verdict": [null, "agree"]}', 'e8b976905d36ee8f17e8f56c3d312904418ab10e06e06f175760037832c83431', 'fb8d5f496938eed43e979b6f40810262a4e52474fc6065ab68ec995e74672a7c');
INSERT INTO public.trail_entry VALUES (353, '2026-11-30 02:21:00.905652+00', NULL, NULL, NULL, 'text_revision', '01a22a41-6cd6-73cc-a320-796f6ad99cd2', 'changed', '{"in_force_at": [null, "2026-11-30T02:21:00.540490+00:00"]}', 'fb8d5f496938eed43e979b6f40810262a4e52474fc6065ab68ec995e74672a7c', 'aeaa0f9ea610ef4b31f7f6363835fae0eaf07e3746d0f3a26a973eb0021be711');
INSERT INTO public.trail_entry VALUES (354, '2026-11-30 02:21:00.905672+00', NULL, NULL, NULL, 'text_draft', '01a22a41-6d18-7224-a9bd-277900079a1e', 'created', '{"at": [null, "2026-11-30T02:21:00.568432+00:00"], "base_number": [null, 1], "content": [null, {"indicators": [{"baseline": "20", "baseline_date": null, "code": "I1", "collected_by": null, "definition": null, "direction": "hausse", "fixed_by": null, "id": "01a22a41-6cc8-77e9-8fbb-2e4f0d2a3a29", "label": "Part desservie", "method": null, "nature": "pourcentage", "periodicity": null, "targets": [{"date": "2030", "note": null, "value": "80"}], "territory": null, "unit": "%"}], "note": null, "proposed_by": "a", "rationale": null, "sdgs": [], "statement": "Réécrit kiwibeta", "territory": null}], "id": [null, "01a22a41-6d18-7224-a9bd-277900079a1e"], "language": [null, "fr"], "party": [null, "a"]}', 'aeaa0f9ea610ef4b31f7f6363835fae0eaf07e3746d0f3a26a973eb0021be711', '1996242ac2bdf9403c66581c44ca717201614393028af1a9d141b777523863f5');
INSERT INTO public.trail_entry VALUES (355, '2026-11-30 02:21:00.905727+00', NULL, NULL, '01a22a41-6ba0-71fb-a7c6-c03de1bd690c', 'measurement', '01a22a41-6d1c-7508-b4c5-c6083f4e0138', 'created', '{"date": [null, "2025"], "id": [null, "01a22a41-6d1c-7508-b4c5-c6083f4e0138"], "note": [null, "Note kiwibeta"], "partnership_id": [null, "01a22a41-6ba0-71fb-a7c6-c03de1bd690c"], "reported_by": [null, "a"], "source": [null, "Source kiwibeta"], "value": [null, "47"]}', '1996242ac2bdf9403c66581c44ca717201614393028af1a9d141b777523863f5', '1ffbcc5c9e476132e33dc42b70683162ddac13e76e4260e79173ad10d9056945');
INSERT INTO public.trail_entry VALUES (356, '2026-11-30 02:21:00.90576+00', NULL, NULL, NULL, 'invitation', '01a22a41-6d28-7701-8b4a-07a753f5f76b', 'created', '{"email": [null, "d40683fccb6a0d845d08e3f69909d7f780efeb49ab4d9ff57be5e6d1383927e1"], "expires_at": [null, "2100-01-01T00:00:00+00:00"], "id": [null, "01a22a41-6d28-7701-8b4a-07a753f5f76b"], "roles": [null, ["reader"]], "sent_at": [null, "2026-03-02T12:00:00+00:00"]}', '1ffbcc5c9e476132e33dc42b70683162ddac13e76e4260e79173ad10d9056945', '3d030f271034d9505d728bb222b1d94b05b254d6bdb1dc2402a01ca3b4c498b6');
INSERT INTO public.trail_entry VALUES (357, '2026-11-30 02:21:00.905829+00', NULL, NULL, '01a22a41-6ba0-71fb-a7c6-c03de1bd690c', 'invitation', '01a22a41-6d28-7701-8b4a-07a867893017', 'created', '{"email": [null, "7bc8effbfdddbcba5a63eca5b028d9f3d129fa9f17987485821c26cd318dc27a"], "expires_at": [null, "2100-01-01T00:00:00+00:00"], "id": [null, "01a22a41-6d28-7701-8b4a-07a867893017"], "partnership_id": [null, "01a22a41-6ba0-71fb-a7c6-c03de1bd690c"], "roles": [null, []], "sent_at": [null, "2026-03-02T12:00:00+00:00"], "subject_id": [null, "01a22a41-6bcd-73b5-b542-6cfafe2b85e0"]}', '3d030f271034d9505d728bb222b1d94b05b254d6bdb1dc2402a01ca3b4c498b6', '6c4428eaeacb059664d31edb35c42877884b2ee7403e72a6f9936a1e065c6281');
INSERT INTO public.trail_entry VALUES (358, '2026-11-30 02:21:00.905872+00', NULL, NULL, NULL, 'organisation', '01a22a41-6d2c-77e0-b1c2-d5bad82e9411', 'created', '{"code": [null, "ASSOCIATION-HERONALPHA"], "country": [null, "FR"], "id": [null, "01a22a41-6d2c-77e0-b1c2-d5bad82e9411"], "name": [null, "Association heronalpha"], "type": [null, "association"]}', '6c4428eaeacb059664d31edb35c42877884b2ee7403e72a6f9936a1e065c6281', '3e2105d23481620314fbfa59f767415600d72613150e40c8e12ce621c77875fd');
INSERT INTO public.trail_entry VALUES (359, '2026-11-30 02:21:00.9059+00', NULL, NULL, NULL, 'member', '01a22a41-6d2c-77e0-b1c2-d5bbd62a4915', 'created', '{"id": [null, "01a22a41-6d2c-77e0-b1c2-d5bbd62a4915"], "role": [null, "associe"], "side": [null, "a"]}', '3e2105d23481620314fbfa59f767415600d72613150e40c8e12ce621c77875fd', '649bb44c4106da5b9eedf0ecf0d45c9a577bd2bbe8b437c066d4474ca8a13768');
INSERT INTO public.trail_entry VALUES (360, '2026-11-30 02:21:00.905923+00', NULL, NULL, NULL, 'organisation', '01a22a41-6d2c-77e0-b1c2-d5bcf708d64c', 'created', '{"code": [null, "CABINET"], "country": [null, "FR"], "id": [null, "01a22a41-6d2c-77e0-b1c2-d5bcf708d64c"], "name": [null, "Cabinet"], "type": [null, "entreprise"]}', '649bb44c4106da5b9eedf0ecf0d45c9a577bd2bbe8b437c066d4474ca8a13768', 'ea0ceb71b57a3301a19c05ba63ae315370b190b0fda467aac929f2b473e7ff51');
INSERT INTO public.trail_entry VALUES (361, '2026-11-30 02:21:00.905949+00', NULL, NULL, NULL, 'person', '01a22a41-6d2c-77e0-b1c2-d5bd38538988', 'created', '{"email": [null, "9ff199588eb8c3f1093d1c3246d61887af33b83fadda7f34c90443d1c957ef2d"], "id": [null, "01a22a41-6d2c-77e0-b1c2-d5bd38538988"], "name": [null, "796b8e031601f7e3953383c4dcd51c4d0bcb3929530afe0037e5aca646b1e50b"]}', 'ea0ceb71b57a3301a19c05ba63ae315370b190b0fda467aac929f2b473e7ff51', '8cc40abbd2d3e303c1ae5224d7d0e847969f6b9772065fb1a376c656f204990a');
INSERT INTO public.trail_entry VALUES (362, '2026-11-30 02:21:00.905975+00', NULL, NULL, NULL, 'person', '01a22a41-6d2c-77e0-b1c2-d5beeb137482', 'created', '{"email": [null, "126b21493ec096f17c4fdaae2ea281018b8aa78c3ed3c5725d18bedabede60ba"], "id": [null, "01a22a41-6d2c-77e0-b1c2-d5beeb137482"], "name": [null, "728180b152eb3ff6c7657a55ab37666e2842acbc2e5e5d722bda3a68a469e09e"]}', '8cc40abbd2d3e303c1ae5224d7d0e847969f6b9772065fb1a376c656f204990a', '2507fa0c4a02d90b95eee248a3643b4411060ebb20842b9b4212caa1df3e866b');
INSERT INTO public.trail_entry VALUES (363, '2026-11-30 02:21:00.905999+00', NULL, NULL, NULL, 'person', '01a22a41-6d2c-77e0-b1c2-d5bfb5981fa8', 'created', '{"email": [null, "68abcbf9b909a4a5b605bb2fc82e6edbcb8a3eeb67fde6b42bd67fca9317ff72"], "id": [null, "01a22a41-6d2c-77e0-b1c2-d5bfb5981fa8"], "name": [null, "ba9d4746a1105e955698ebb4de3795cdbcd20fff49dc4be78b405f9badd78788"]}', '2507fa0c4a02d90b95eee248a3643b4411060ebb20842b9b4212caa1df3e866b', '8b2294c2bd2ce2b86a1fd155561bf446ceb9b06199829af29660256489f93be3');
INSERT INTO public.trail_entry VALUES (366, '2026-11-30 02:21:00.906068+00', NULL, NULL, NULL, 'person', '01a22a41-6d2c-77e0-b1c2-d5c2b0b61eb5', 'created', '{"email": [null, "31abf74ab1472d53f3c88e5abf07254154748bfb079bf542250687f13d54c9ff"], "id": [null, "01a22a41-6d2c-77e0-b1c2-d5c2b0b61eb5"], "name": [null, "8b6d608e110d2ec0190ece6dc3a331a36e87f087b8ecb3cd75432149faf26206"]}', 'ddfd281f4eee90bc7400969153ec6b723d58b1f160e448ec7a58abace419b9b4', '3b48aaf37fd248fda97be665ee9d0f7a7a6d2f7fee6d436864db87544241290b');
INSERT INTO public.trail_entry VALUES (367, '2026-11-30 02:21:00.906092+00', NULL, NULL, NULL, 'person', '01a22a41-6d2c-77e0-b1c2-d5c3f02df6cd', 'created', '{"email": [null, "529129e62a7477f63d815adb35b008a95cd2f51eba04e5a9908a8a5fdbcbaa2c"], "id": [null, "01a22a41-6d2c-77e0-b1c2-d5c3f02df6cd"], "name": [null, "611b801bcc68c8fab35f4647f74cdcc69198f9c9811bd57c51dfb64e81d15693"]}', '3b48aaf37fd248fda97be665ee9d0f7a7a6d2f7fee6d436864db87544241290b', 'da7d5e5417bc26c2828bbf89a8690622143b87974f4f3073f58a6ef4131fb00e');
INSERT INTO public.trail_entry VALUES (368, '2026-11-30 02:21:00.906114+00', NULL, NULL, NULL, 'person', '01a22a41-6d2c-77e0-b1c2-d5c406d74115', 'created', '{"email": [null, "d34d891aa0952d869be276c825a33900d1f260ee927cd3fc595a8a828910945b"], "id": [null, "01a22a41-6d2c-77e0-b1c2-d5c406d74115"], "name": [null, "ab6fe6119956abaa355d19879b5f281848d970b5ba1bad406f118eb97c767f3f"]}', 'da7d5e5417bc26c2828bbf89a8690622143b87974f4f3073f58a6ef4131fb00e', '3b4a671afd6bca2779e3e63a71fd579a77b9072f74f69474131343850950512d');
INSERT INTO public.trail_entry VALUES (369, '2026-11-30 02:21:00.906138+00', NULL, NULL, NULL, 'person', '01a22a41-6d2c-77e0-b1c2-d5c5e6157c57', 'created', '{"email": [null, "cef4be36b8ec5941d25bbd462920d4c90472060d72ac38a3bcd032a9abcd2cb1"], "id": [null, "01a22a41-6d2c-77e0-b1c2-d5c5e6157c57"], "name": [null, "0a6913df2ecfdefc3e48917c3f2f5186d7177d9e2bbbb293b4ddd3db13a26831"]}', '3b4a671afd6bca2779e3e63a71fd579a77b9072f74f69474131343850950512d', '85b33814435f4bf61523c66f853af03ee976a295057881292bd6dac2ee8999ca');
INSERT INTO public.trail_entry VALUES (370, '2026-11-30 02:21:00.906161+00', NULL, NULL, NULL, 'affiliation', '01a22a41-6d2c-77e0-b1c2-d5c69bff2ddb', 'created', '{"id": [null, "01a22a41-6d2c-77e0-b1c2-d5c69bff2ddb"], "role": [null, "officer"]}', '85b33814435f4bf61523c66f853af03ee976a295057881292bd6dac2ee8999ca', 'ef48d7f0e563bf7fb0cabc532277178c797862ea31609908b2045ae90abe48fe');
INSERT INTO public.trail_entry VALUES (371, '2026-11-30 02:21:00.906182+00', NULL, NULL, NULL, 'affiliation', '01a22a41-6d2d-73f6-aa52-9bbe1293cc00', 'created', '{"capacity": [null, "Maire"], "id": [null, "01a22a41-6d2d-73f6-aa52-9bbe1293cc00"], "role": [null, "signatory"]}', 'ef48d7f0e563bf7fb0cabc532277178c797862ea31609908b2045ae90abe48fe', '88e35208dcfa17b8f376832ccc10f1bd40acfa68252d2949d8f22325cdc5372a');
INSERT INTO public.trail_entry VALUES (372, '2026-11-30 02:21:00.906204+00', NULL, NULL, NULL, 'affiliation', '01a22a41-6d2d-73f6-aa52-9bbfc8d99f70', 'created', '{"id": [null, "01a22a41-6d2d-73f6-aa52-9bbfc8d99f70"], "role": [null, "reader"]}', '88e35208dcfa17b8f376832ccc10f1bd40acfa68252d2949d8f22325cdc5372a', '8c582dea1928438f91eb77d549cddea5b642c9d70a330fa9f7a8954569b799c6');
INSERT INTO public.trail_entry VALUES (373, '2026-11-30 02:21:00.906227+00', NULL, NULL, NULL, 'affiliation', '01a22a41-6d2d-73f6-aa52-9bc0e65c8853', 'created', '{"id": [null, "01a22a41-6d2d-73f6-aa52-9bc0e65c8853"], "role": [null, "administrator"]}', '8c582dea1928438f91eb77d549cddea5b642c9d70a330fa9f7a8954569b799c6', '370223db0b553e42d0ff569311e0c02fdcd03fc97050f246a32572381d328eab');
INSERT INTO public.trail_entry VALUES (374, '2026-11-30 02:21:00.906248+00', NULL, NULL, NULL, 'affiliation', '01a22a41-6d2d-73f6-aa52-9bc1c8660c21', 'created', '{"id": [null, "01a22a41-6d2d-73f6-aa52-9bc1c8660c21"], "role": [null, "officer"]}', '370223db0b553e42d0ff569311e0c02fdcd03fc97050f246a32572381d328eab', '82787b05e3e16653dc427dc5fe14795be0f4e4f77122ed7ab58428dd448f2571');
INSERT INTO public.trail_entry VALUES (375, '2026-11-30 02:21:00.906268+00', NULL, NULL, NULL, 'affiliation', '01a22a41-6d2d-73f6-aa52-9bc2b7122013', 'created', '{"capacity": [null, "Maire"], "id": [null, "01a22a41-6d2d-73f6-aa52-9bc2b7122013"], "role": [null, "signatory"]}', '82787b05e3e16653dc427dc5fe14795be0f4e4f77122ed7ab58428dd448f2571', 'd9c21f1b86aeed5a7e7b714c4206612042b46f5e41ec0dfa94e8695cafdc4b90');
INSERT INTO public.trail_entry VALUES (376, '2026-11-30 02:21:00.90629+00', NULL, NULL, NULL, 'affiliation', '01a22a41-6d2d-73f6-aa52-9bc3261009be', 'created', '{"id": [null, "01a22a41-6d2d-73f6-aa52-9bc3261009be"], "role": [null, "officer"]}', 'd9c21f1b86aeed5a7e7b714c4206612042b46f5e41ec0dfa94e8695cafdc4b90', '26e5841a73166294ad4fcb01fddfe10a4dd0190d3894c11410602278ca28b944');
INSERT INTO public.trail_entry VALUES (377, '2026-11-30 02:21:00.90631+00', NULL, NULL, NULL, 'affiliation', '01a22a41-6d2d-73f6-aa52-9bc4d26cc3b4', 'created', '{"id": [null, "01a22a41-6d2d-73f6-aa52-9bc4d26cc3b4"], "role": [null, "officer"]}', '26e5841a73166294ad4fcb01fddfe10a4dd0190d3894c11410602278ca28b944', '796733e365c3650dbc1b7c3f80672f3c728cc90c14d48c971fcf8e09b57cb618');
INSERT INTO public.trail_entry VALUES (378, '2026-11-30 02:21:00.90633+00', NULL, NULL, NULL, 'affiliation', '01a22a41-6d2d-73f6-aa52-9bc58a0123cd', 'created', '{"id": [null, "01a22a41-6d2d-73f6-aa52-9bc58a0123cd"], "role": [null, "officer"]}', '796733e365c3650dbc1b7c3f80672f3c728cc90c14d48c971fcf8e09b57cb618', '7ed0f7f1f0451d2129642c2bf3fa66789950cd9cad825c7cd35ea1a11bdfeb77');
INSERT INTO public.trail_entry VALUES (379, '2026-11-30 02:21:00.90635+00', NULL, NULL, NULL, 'person', '01a22a41-6d2d-73f6-aa52-9bc6bfb58e2e', 'created', '{"email": [null, "1e4cc1bc4602c9e4d155fa164dfb04fab6b8a1ce08fb1c5ec9725a0fea3cc2bf"], "id": [null, "01a22a41-6d2d-73f6-aa52-9bc6bfb58e2e"], "is_instance_administrator": [null, true], "name": [null, "0f21863f6921b1c037d6eb33cd516d10065058224a00f73c3702d012a0364304"]}', '7ed0f7f1f0451d2129642c2bf3fa66789950cd9cad825c7cd35ea1a11bdfeb77', 'b99da7b8d38d28cf44813252d8aeb96a294304a7e5dfa3e7169ca630aee09d90');
INSERT INTO public.trail_entry VALUES (380, '2026-11-30 02:21:00.90638+00', NULL, NULL, '01a22a41-6935-76fa-82d4-1ba87f1eceb5', 'conversation_thread', '01a22a41-6b81-7112-845a-14e615df2a85', 'created', '{"about_id": [null, "01a22a41-6af4-72c5-91ba-afdaa4313631"], "field": [null, "rationale"], "id": [null, "01a22a41-6b81-7112-845a-14e615df2a85"], "kind": [null, "objective"], "opened_at": [null, "2026-03-02T12:00:00+00:00"], "partnership_id": [null, "01a22a41-6935-76fa-82d4-1ba87f1eceb5"]}', 'b99da7b8d38d28cf44813252d8aeb96a294304a7e5dfa3e7169ca630aee09d90', '517ffc361a99438de48c66402727fce5f305fc0c4a278f766e04615b2e908a5e');
INSERT INTO public.trail_entry VALUES (381, '2026-11-30 02:21:00.906417+00', NULL, NULL, '01a22a41-6935-76fa-82d4-1ba87f1eceb5', 'conversation_turn', '01a22a41-6b81-7112-845a-14e731183187', 'created', '{"act": [null, "say"], "at": [null, "2026-03-02T12:00:00+00:00"], "id": [null, "01a22a41-6b81-7112-845a-14e731183187"], "partnership_id": [null, "01a22a41-6935-76fa-82d4-1ba87f1eceb5"]}', '517ffc361a99438de48c66402727fce5f305fc0c4a278f766e04615b2e908a5e', 'd8279f569672932938455a9387906bc4ac52a858bcbeb178c1755de57c28b427');
INSERT INTO public.trail_entry VALUES (382, '2026-11-30 02:21:00.906448+00', NULL, NULL, '01a22a41-6935-76fa-82d4-1ba87f1eceb5', 'conversation_mention', '01a22a41-6d6c-72c4-8ff5-ea8e4a4d18b0', 'created', '{"id": [null, "01a22a41-6d6c-72c4-8ff5-ea8e4a4d18b0"], "partnership_id": [null, "01a22a41-6935-76fa-82d4-1ba87f1eceb5"]}', 'd8279f569672932938455a9387906bc4ac52a858bcbeb178c1755de57c28b427', 'f00dd06a6edccc122f858fbd29f9f20e87cbb8bf1361b6474d2c3beea98ccd2e');
INSERT INTO public.trail_entry VALUES (383, '2026-11-30 02:21:00.906472+00', NULL, NULL, '01a22a41-6ba0-71fb-a7c6-c03de1bd690c', 'conversation_thread', '01a22a41-6d28-7701-8b4a-07a54367ab94', 'created', '{"about_id": [null, "01a22a41-6cc8-77e9-8fbb-2e4e4b28a027"], "field": [null, "rationale"], "id": [null, "01a22a41-6d28-7701-8b4a-07a54367ab94"], "kind": [null, "objective"], "opened_at": [null, "2026-03-02T12:00:00+00:00"], "partnership_id": [null, "01a22a41-6ba0-71fb-a7c6-c03de1bd690c"]}', 'f00dd06a6edccc122f858fbd29f9f20e87cbb8bf1361b6474d2c3beea98ccd2e', '9f4e4340c7de780b5de1cc6098c821d3fe36cf584ef4249343321075723df000');
INSERT INTO public.trail_entry VALUES (384, '2026-11-30 02:21:00.906505+00', NULL, NULL, '01a22a41-6ba0-71fb-a7c6-c03de1bd690c', 'conversation_turn', '01a22a41-6d28-7701-8b4a-07a6793a85c1', 'created', '{"act": [null, "say"], "at": [null, "2026-03-02T12:00:00+00:00"], "id": [null, "01a22a41-6d28-7701-8b4a-07a6793a85c1"], "partnership_id": [null, "01a22a41-6ba0-71fb-a7c6-c03de1bd690c"]}', '9f4e4340c7de780b5de1cc6098c821d3fe36cf584ef4249343321075723df000', 'eec42723833adc55ca5596acc6d81bc37984ba9425673d4ecbbab6d08d8515e8');
INSERT INTO public.trail_entry VALUES (385, '2026-11-30 02:21:00.906533+00', NULL, NULL, '01a22a41-6ba0-71fb-a7c6-c03de1bd690c', 'conversation_mention', '01a22a41-6d7c-7090-ba27-5076e4c4b4fa', 'created', '{"id": [null, "01a22a41-6d7c-7090-ba27-5076e4c4b4fa"], "partnership_id": [null, "01a22a41-6ba0-71fb-a7c6-c03de1bd690c"]}', 'eec42723833adc55ca5596acc6d81bc37984ba9425673d4ecbbab6d08d8515e8', 'a5c30c22c9ce76e8734001c42208c4423ea004dfda6363c1ec9bf567d98e72ee');
INSERT INTO public.trail_entry VALUES (386, '2026-11-30 02:21:00.906555+00', NULL, NULL, '01a22a41-6935-76fa-82d4-1ba87f1eceb5', 'guest', '01a22a41-6d84-72ba-aad6-02e6d36bc1b8', 'created', '{"id": [null, "01a22a41-6d84-72ba-aad6-02e6d36bc1b8"], "partnership_id": [null, "01a22a41-6935-76fa-82d4-1ba87f1eceb5"], "person_id": [null, "01a22a41-6d2c-77e0-b1c2-d5c406d74115"], "subject_id": [null, "01a22a41-6965-7358-8e9b-78e4319fb95c"]}', 'a5c30c22c9ce76e8734001c42208c4423ea004dfda6363c1ec9bf567d98e72ee', '3e32d6e59b9a06e0af0736aab91a8d3d6142f65a56158fc1834c7fc42160c694');
INSERT INTO public.trail_entry VALUES (387, '2026-11-30 02:21:00.906584+00', NULL, NULL, NULL, 'funder_call', '01900000-0000-7000-8000-00000000ca11', 'created', '{"certainty": [null, "doubtful"], "closes_on": [null, "2025-05-30"], "code": [null, "fonds-2025"], "funder": [null, "Fonds"], "id": [null, "01900000-0000-7000-8000-00000000ca11"], "kind": [null, "call"], "name_en": [null, "Cities’ fund"], "name_fr": [null, "Fonds des villes"], "payers": [null, ["Fonds des villes"]], "source": [null, "https://fonds.example/appel"], "year": [null, 2025]}', '3e32d6e59b9a06e0af0736aab91a8d3d6142f65a56158fc1834c7fc42160c694', 'ab50cf34cb242b22cedfd45c329af094579128dab18a44e6cdf5dc6306ea0f24');
INSERT INTO public.trail_entry VALUES (388, '2026-11-30 02:21:00.906635+00', NULL, NULL, NULL, 'funder_rule', '01900000-0000-7000-8000-000000000e01', 'created', '{"certainty": [null, "sure"], "code": [null, "R1"], "id": [null, "01900000-0000-7000-8000-000000000e01"], "kind": [null, "max_share"], "position": [null, 1], "source": [null, "https://fonds.example/regle"], "text_en": [null, "The fund brings at most 70% of the plan."], "text_fr": [null, "Le fonds apporte au plus 70 % du plan."], "value": [null, "70"], "who": [null, "funder"]}', 'ab50cf34cb242b22cedfd45c329af094579128dab18a44e6cdf5dc6306ea0f24', 'd6d6383eec6a4e84fef0ac27fac7dcef65dbd450d52ec1f21b4ada716d689e62');
INSERT INTO public.trail_entry VALUES (389, '2026-11-30 02:21:00.906675+00', NULL, NULL, NULL, 'funder_rule', '01a22a41-6d84-72ba-aad6-02e76d628421', 'created', '{"certainty": [null, "sure"], "code": [null, "R2"], "id": [null, "01a22a41-6d84-72ba-aad6-02e76d628421"], "kind": [null, "requires"], "position": [null, 2], "requires": [null, "letters"], "source": [null, "https://fonds.example/regle"], "text_fr": [null, "Une lettre d’intention de chacun."]}', 'd6d6383eec6a4e84fef0ac27fac7dcef65dbd450d52ec1f21b4ada716d689e62', '012a3a31e33562dfb1a0fe432f17a40f9edf93b69db54db1b00dadc1399b9840');
INSERT INTO public.trail_entry VALUES (390, '2026-11-30 02:21:00.906709+00', NULL, NULL, NULL, 'service_budget', '01900000-0000-7000-8000-00000000b0d6', 'created', '{"amount": [null, "4200000"], "currency": [null, "EUR"], "id": [null, "01900000-0000-7000-8000-00000000b0d6"], "organisation_id": [null, "01a22a41-6925-7328-b427-82eefff4b02c"], "service": [null, "water"], "year": [null, 2025]}', '012a3a31e33562dfb1a0fe432f17a40f9edf93b69db54db1b00dadc1399b9840', '8a1c9b4fe5b63d391fedf18869e5a1ac1d2004505f3d964c9806f779b90bf357');
INSERT INTO public.trail_entry VALUES (391, '2026-11-30 02:21:00.90674+00', NULL, NULL, NULL, 'oda_filing', '01a22a41-6d84-72ba-aad6-02e8696d3ccd', 'created', '{"content": [null, {"columns": [["Titre"]], "missing": 0, "rows": [["Projet heronalpha"]]}], "filed_on": [null, "2020-05-12"], "id": [null, "01a22a41-6d84-72ba-aad6-02e8696d3ccd"], "number": [null, 1], "organisation_id": [null, "01a22a41-6925-7328-b427-82eefff4b02c"], "receipt_reference": [null, "Accusé heronalpha"], "year": [null, 2019]}', '8a1c9b4fe5b63d391fedf18869e5a1ac1d2004505f3d964c9806f779b90bf357', 'e145aabadb9ac2bef1bf94176c27d10b432be8b07711021c09e96efd14a01c0d');
INSERT INTO public.trail_entry VALUES (392, '2026-11-30 02:21:00.906783+00', NULL, NULL, NULL, 'country_group', '01900000-0000-7000-8000-000000009707', 'created', '{"country": [null, "XK"], "group_name": [null, "oda_umic"], "id": [null, "01900000-0000-7000-8000-000000009707"], "source": [null, "https://liste.example/2022"], "valid_from": [null, "2022"]}', 'e145aabadb9ac2bef1bf94176c27d10b432be8b07711021c09e96efd14a01c0d', 'cfa11d9eb8ee4a12cbbb3783745c70f9ab54c451e76e58d7e61e22cb16dae2e6');
INSERT INTO public.trail_personal VALUES ('5f9476e6b25903406ad8b17e16651863e41273c54b8174f5d41f4dde912f60ed', 270, 'f0d284e6bb1258d7d1412f1b547c92a3', 'Personne heronalpha');
INSERT INTO public.trail_personal VALUES ('f10066655e4743de385f59f2f6e2e43ca2d59d5f5513681a0ab8bb2366d71446', 270, '19120a36cea4a6d1d1dcb074b80cfc94', 'heronalpha@a.example');
INSERT INTO public.trail_personal VALUES ('008594abe4f794c0a87e65895ab75d5aa0619b6a9bad8808e8a3abcec837c4cd', 270, 'a9884bf34c25fc7a3467605f75d40548', '+33 4 76 00 00 00');
INSERT INTO public.trail_personal VALUES ('6ffb138341e4bb6ade857d376598e2da545d1c181b93b66e85647a7e1fc5d08f', 270, 'da1098a788289b0ce318115e975ba461', 'Source heronalpha');
INSERT INTO public.trail_personal VALUES ('5af90d4f432f6b0c27247d314c22e9dd612371afcca4fc2f32f28c3ac78966b8', 270, 'd4e92878df08e60f9ce402c32274e8a1', 'Note heronalpha');
INSERT INTO public.trail_personal VALUES ('7da3a132e5e4b8b235b38289f5cbedc4c0beace02fe793858d5e2198d3b660a6', 271, '7f38cd9d7af8c3158173f5df09defffd', 'Personne contactheron');
INSERT INTO public.trail_personal VALUES ('f3ad4b6d83abcb4ee06201298ca5e25c682a0ee07db61b41a980e92ff13183ca', 271, '20d20f7594a029792c77584ccfc58027', 'contactheron@a.example');
INSERT INTO public.trail_personal VALUES ('d301bcd67a5e2e1f1474324a597d3e114ed31da49ca6242e1b7c7faf126dd7ae', 271, 'd6ccfef926248477fb0bdaab9dec6b70', '+33 4 76 00 00 00');
INSERT INTO public.trail_personal VALUES ('aad3398d48b7ed4215b4274e89cc4a06a60db00acd090bc9e684741eb9b8fd01', 271, '801aa8a168ae27085cca3ab8b5edcfbf', 'Source contactheron');
INSERT INTO public.trail_personal VALUES ('4eed87b125df9f8d7c9c489081bd16ce53a53fff87e5b114d9304aac3caf6152', 271, 'dbd553316ff6426e57429bc83ea9d408', 'Note contactheron');
INSERT INTO public.trail_personal VALUES ('37b264c230ff32a00ddd5865352a3aaf9d7e4f5feaacfb8411490bb594465cda', 273, '4dbe84b2a1612a5b94201f66d68fcb53', 'Quelqu’un brouillonheron');
INSERT INTO public.trail_personal VALUES ('4499dbae9d47a9c3dfa0ebc11687ef6733ad03feb6ffb0949524ae6cadf53477', 301, '5f20fa858d9bcd3ef82ef5d909c10526', 'invited@alpha.example');
INSERT INTO public.trail_personal VALUES ('de429578b2bfe42abf8eefabe29268251c711f95805af231536f3305e057215e', 302, '7c3f13ef381bebb13f43c6b0f05b93b2', 'guest@alpha.example');
INSERT INTO public.trail_personal VALUES ('4126d325256909dd04a7554a6e71d96433c2bfd1bbfc1375d43f5f99864f5b2a', 325, '8daef7b1584d86efaf5cd826fde5c274', 'Personne kiwibeta');
INSERT INTO public.trail_personal VALUES ('e807f1ac4c4353bf423bc292e5d74eaa58298f5e8b49143497decfb08968475d', 325, '43035c118fee037b64ec881164a7d41a', 'kiwibeta@a.example');
INSERT INTO public.trail_personal VALUES ('115e25a5089c92ce9ed5bd792e9a7007f901278657457b69d499a90d41870ca6', 325, 'c8567ef28af362ea67d36df509c90eb2', '+33 4 76 00 00 00');
INSERT INTO public.trail_personal VALUES ('7a1a64ee7c658e033fed4ec2014fcd11df76a5605ac9eaa0274104c6f758ef36', 325, '9d94e8da7fc4f2070b51ea271a69f0f6', 'Source kiwibeta');
INSERT INTO public.trail_personal VALUES ('043df2271f4dfb2f9a882a87a521e13da1cb35623d99d392e4ac7d1375c3f6a5', 325, '06fe1d34540586d514af45c3752b3cc9', 'Note kiwibeta');
INSERT INTO public.trail_personal VALUES ('bad07023566b825f8e34f37c021979559fe95fde0858974571362ab02ccbe766', 326, '7349494149cde3871918da493697d42d', 'Personne kiwibeta');
INSERT INTO public.trail_personal VALUES ('4c7581ec7e26dcb0d471baf11df0128030619379197c5e0dd1775df0cf7420be', 326, '1ad048366b451bb2f57af4b3554b7a72', 'kiwibeta@a.example');
INSERT INTO public.trail_personal VALUES ('b1028a7484934e4415bc0db29d2f8a1595151bd3fb39b4c440922d8d1fc58d3b', 326, '2a2ecd8271b8132c3d859e72ba472235', '+33 4 76 00 00 00');
INSERT INTO public.trail_personal VALUES ('9705a678d0affc5aead02fe6e4f5f069447c3688b1ccb9dc2304fb669159c815', 326, '059452849e6fdacc8092ea91b2200df9', 'Source kiwibeta');
INSERT INTO public.trail_personal VALUES ('64e33a36b53ebe80073372eb435b042d40c0fa17bb4ffb3cb8fde6bc70bcee3f', 326, '051ea65f926ae3701599866d9a2e36f8', 'Note kiwibeta');
INSERT INTO public.trail_personal VALUES ('5c1ae94183e16c1f98eac72019269c06e3b2d9bc53e05112701b096485769cf8', 328, 'dd0be2160e21a84ec936a7a8185be717', 'Quelqu’un brouillonheron');
INSERT INTO public.trail_personal VALUES ('d40683fccb6a0d845d08e3f69909d7f780efeb49ab4d9ff57be5e6d1383927e1', 356, '02beaf7cff8f59a35ab4928c91454021', 'invited@beta.example');
INSERT INTO public.trail_personal VALUES ('7bc8effbfdddbcba5a63eca5b028d9f3d129fa9f17987485821c26cd318dc27a', 357, '2819ee2ef861a2fbdda66dd00b9ad960', 'guest@beta.example');
INSERT INTO public.trail_personal VALUES ('9ff199588eb8c3f1093d1c3246d61887af33b83fadda7f34c90443d1c957ef2d', 361, 'fdf8d63f44737b9911442531c5181f8e', 'officer@a.example');
INSERT INTO public.trail_personal VALUES ('796b8e031601f7e3953383c4dcd51c4d0bcb3929530afe0037e5aca646b1e50b', 361, '7626bd1e6dbfc93620ab2977d149b8ff', 'Officer');
INSERT INTO public.trail_personal VALUES ('126b21493ec096f17c4fdaae2ea281018b8aa78c3ed3c5725d18bedabede60ba', 362, 'a73b166ae0f30c659839344c453debf8', 'signatory@a.example');
INSERT INTO public.trail_personal VALUES ('728180b152eb3ff6c7657a55ab37666e2842acbc2e5e5d722bda3a68a469e09e', 362, '3419db31e26977c9f2f36bd9174c64e2', 'Signatory');
INSERT INTO public.trail_personal VALUES ('68abcbf9b909a4a5b605bb2fc82e6edbcb8a3eeb67fde6b42bd67fca9317ff72', 363, 'e690fbc402c54e4a3d50be8592c53a4f', 'reader@a.example');
INSERT INTO public.trail_personal VALUES ('ba9d4746a1105e955698ebb4de3795cdbcd20fff49dc4be78b405f9badd78788', 363, '74280a7ec30dcc32cf01ca82be6aeb87', 'Reader');
INSERT INTO public.trail_personal VALUES ('1c4f1c63263ffed3a9c893ebdeb6f18e16b5f807d87399783da6b3ca32fdd9bd', 364, '6cbc0164a85730e2cd0d8791f855f5cd', 'administrator@a.example');
INSERT INTO public.trail_personal VALUES ('b9608460c4893da036eb08a30aebbda5c9db3e36be03730c7f15f45c7b67e2d3', 364, '49ac6d1e18f0a6160b3f21cd2c13ee85', 'Administrator');
INSERT INTO public.trail_personal VALUES ('ebc534264c34bb2251a706ea75aecf5cc4bac0f27867b4abb8f025b046e950b5', 365, 'b5709cbd4f6f3df33c9744cd476c590c', 'officer@b.example');
INSERT INTO public.trail_personal VALUES ('5ea301e1b32f55f24bc04300f7f9a0fa1fdfbe4ac81cc266e811c254d8d95112', 365, '38676121c1b297278136ae949d99d708', 'Officer');
INSERT INTO public.trail_personal VALUES ('31abf74ab1472d53f3c88e5abf07254154748bfb079bf542250687f13d54c9ff', 366, '17c820eea12d1f81ae3f75ba2702ae22', 'signatory@b.example');
INSERT INTO public.trail_personal VALUES ('8b6d608e110d2ec0190ece6dc3a331a36e87f087b8ecb3cd75432149faf26206', 366, 'f1c76f2b5529da803cd1464994b2e937', 'Signatory');
INSERT INTO public.trail_personal VALUES ('529129e62a7477f63d815adb35b008a95cd2f51eba04e5a9908a8a5fdbcbaa2c', 367, '8dca2e05c945afa435a70fe846eb0e20', 'officer@associate.example');
INSERT INTO public.trail_personal VALUES ('611b801bcc68c8fab35f4647f74cdcc69198f9c9811bd57c51dfb64e81d15693', 367, '083b15c48fc9275a6cbed6e88ffe23dd', 'Officer');
INSERT INTO public.trail_personal VALUES ('d34d891aa0952d869be276c825a33900d1f260ee927cd3fc595a8a828910945b', 368, '29a11bc514cc2ede10c009c0539887f9', 'evaluator@cabinet.example');
INSERT INTO public.trail_personal VALUES ('ab6fe6119956abaa355d19879b5f281848d970b5ba1bad406f118eb97c767f3f', 368, 'edaa52b393780a32662975cc181707a8', 'Evaluator');
INSERT INTO public.trail_personal VALUES ('cef4be36b8ec5941d25bbd462920d4c90472060d72ac38a3bcd032a9abcd2cb1', 369, '1680df65b58286b04b217569b22f471a', 'officer@stranger.example');
INSERT INTO public.trail_personal VALUES ('0a6913df2ecfdefc3e48917c3f2f5186d7177d9e2bbbb293b4ddd3db13a26831', 369, 'f14186725410fdc2642b3855e4dfcee7', 'Officer');
INSERT INTO public.trail_personal VALUES ('1e4cc1bc4602c9e4d155fa164dfb04fab6b8a1ce08fb1c5ec9725a0fea3cc2bf', 379, '66b1f4e50d9ea44c5556e43ed0b457b2', 'instance@aict.example');
INSERT INTO public.trail_personal VALUES ('0f21863f6921b1c037d6eb33cd516d10065058224a00f73c3702d012a0364304', 379, 'd94ef04ea0ac7dc74db98581fb5ec293', 'Instance');
ALTER TABLE ONLY public.alembic_version
    ADD CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num);
ALTER TABLE ONLY public.access_event
    ADD CONSTRAINT pk_access_event PRIMARY KEY (id);
ALTER TABLE ONLY public.accessibility_declaration
    ADD CONSTRAINT pk_accessibility_declaration PRIMARY KEY (id);
ALTER TABLE ONLY public.account_link
    ADD CONSTRAINT pk_account_link PRIMARY KEY (id);
ALTER TABLE ONLY public.action
    ADD CONSTRAINT pk_action PRIMARY KEY (id);
ALTER TABLE ONLY public.affiliation
    ADD CONSTRAINT pk_affiliation PRIMARY KEY (id);
ALTER TABLE ONLY public.answer
    ADD CONSTRAINT pk_answer PRIMARY KEY (id);
ALTER TABLE ONLY public.answer_sheet
    ADD CONSTRAINT pk_answer_sheet PRIMARY KEY (id);
ALTER TABLE ONLY public.calendar_feed
    ADD CONSTRAINT pk_calendar_feed PRIMARY KEY (id);
ALTER TABLE ONLY public.call_piece
    ADD CONSTRAINT pk_call_piece PRIMARY KEY (id);
ALTER TABLE ONLY public.carried_recommendation
    ADD CONSTRAINT pk_carried_recommendation PRIMARY KEY (id);
ALTER TABLE ONLY public.checklist
    ADD CONSTRAINT pk_checklist PRIMARY KEY (id);
ALTER TABLE ONLY public.checklist_question
    ADD CONSTRAINT pk_checklist_question PRIMARY KEY (id);
ALTER TABLE ONLY public.confirmation
    ADD CONSTRAINT pk_confirmation PRIMARY KEY (id);
ALTER TABLE ONLY public.contact
    ADD CONSTRAINT pk_contact PRIMARY KEY (id);
ALTER TABLE ONLY public.convention
    ADD CONSTRAINT pk_convention PRIMARY KEY (id);
ALTER TABLE ONLY public.convention_event
    ADD CONSTRAINT pk_convention_event PRIMARY KEY (id);
ALTER TABLE ONLY public.convention_party
    ADD CONSTRAINT pk_convention_party PRIMARY KEY (id);
ALTER TABLE ONLY public.conversation_mention
    ADD CONSTRAINT pk_conversation_mention PRIMARY KEY (id);
ALTER TABLE ONLY public.conversation_thread
    ADD CONSTRAINT pk_conversation_thread PRIMARY KEY (id);
ALTER TABLE ONLY public.conversation_turn
    ADD CONSTRAINT pk_conversation_turn PRIMARY KEY (id);
ALTER TABLE ONLY public.country_group
    ADD CONSTRAINT pk_country_group PRIMARY KEY (id);
ALTER TABLE ONLY public.description
    ADD CONSTRAINT pk_description PRIMARY KEY (id);
ALTER TABLE ONLY public.digest
    ADD CONSTRAINT pk_digest PRIMARY KEY (id);
ALTER TABLE ONLY public.document
    ADD CONSTRAINT pk_document PRIMARY KEY (id);
ALTER TABLE ONLY public.erratum
    ADD CONSTRAINT pk_erratum PRIMARY KEY (id);
ALTER TABLE ONLY public.evaluation
    ADD CONSTRAINT pk_evaluation PRIMARY KEY (id);
ALTER TABLE ONLY public.evaluation_participant
    ADD CONSTRAINT pk_evaluation_participant PRIMARY KEY (id);
ALTER TABLE ONLY public.evaluation_voice
    ADD CONSTRAINT pk_evaluation_voice PRIMARY KEY (id);
ALTER TABLE ONLY public.exchange_rate
    ADD CONSTRAINT pk_exchange_rate PRIMARY KEY (id);
ALTER TABLE ONLY public.financing_line
    ADD CONSTRAINT pk_financing_line PRIMARY KEY (id);
ALTER TABLE ONLY public.form_receipt
    ADD CONSTRAINT pk_form_receipt PRIMARY KEY (id);
ALTER TABLE ONLY public.funder_call
    ADD CONSTRAINT pk_funder_call PRIMARY KEY (id);
ALTER TABLE ONLY public.funder_rule
    ADD CONSTRAINT pk_funder_rule PRIMARY KEY (id);
ALTER TABLE ONLY public.guest
    ADD CONSTRAINT pk_guest PRIMARY KEY (id);
ALTER TABLE ONLY public.indicator
    ADD CONSTRAINT pk_indicator PRIMARY KEY (id);
ALTER TABLE ONLY public.invitation
    ADD CONSTRAINT pk_invitation PRIMARY KEY (id);
ALTER TABLE ONLY public.job
    ADD CONSTRAINT pk_job PRIMARY KEY (id);
ALTER TABLE ONLY public.key_date
    ADD CONSTRAINT pk_key_date PRIMARY KEY (id);
ALTER TABLE ONLY public.ledger_entry
    ADD CONSTRAINT pk_ledger_entry PRIMARY KEY (id);
ALTER TABLE ONLY public.ledger_total
    ADD CONSTRAINT pk_ledger_total PRIMARY KEY (id);
ALTER TABLE ONLY public.linked_identity
    ADD CONSTRAINT pk_linked_identity PRIMARY KEY (id);
ALTER TABLE ONLY public.local_return
    ADD CONSTRAINT pk_local_return PRIMARY KEY (id);
ALTER TABLE ONLY public.measurement
    ADD CONSTRAINT pk_measurement PRIMARY KEY (id);
ALTER TABLE ONLY public.meeting
    ADD CONSTRAINT pk_meeting PRIMARY KEY (id);
ALTER TABLE ONLY public.member
    ADD CONSTRAINT pk_member PRIMARY KEY (id);
ALTER TABLE ONLY public.membership
    ADD CONSTRAINT pk_membership PRIMARY KEY (id);
ALTER TABLE ONLY public.mission
    ADD CONSTRAINT pk_mission PRIMARY KEY (id);
ALTER TABLE ONLY public.objective
    ADD CONSTRAINT pk_objective PRIMARY KEY (id);
ALTER TABLE ONLY public.oda_classification
    ADD CONSTRAINT pk_oda_classification PRIMARY KEY (id);
ALTER TABLE ONLY public.oda_filing
    ADD CONSTRAINT pk_oda_filing PRIMARY KEY (id);
ALTER TABLE ONLY public.organisation
    ADD CONSTRAINT pk_organisation PRIMARY KEY (id);
ALTER TABLE ONLY public.outgoing_mail
    ADD CONSTRAINT pk_outgoing_mail PRIMARY KEY (id);
ALTER TABLE ONLY public.partnership
    ADD CONSTRAINT pk_partnership PRIMARY KEY (id);
ALTER TABLE ONLY public.partnership_label
    ADD CONSTRAINT pk_partnership_label PRIMARY KEY (id);
ALTER TABLE ONLY public.person
    ADD CONSTRAINT pk_person PRIMARY KEY (id);
ALTER TABLE ONLY public.presence
    ADD CONSTRAINT pk_presence PRIMARY KEY (id);
ALTER TABLE ONLY public.project
    ADD CONSTRAINT pk_project PRIMARY KEY (id);
ALTER TABLE ONLY public.publication
    ADD CONSTRAINT pk_publication PRIMARY KEY (id);
ALTER TABLE ONLY public.recommendation
    ADD CONSTRAINT pk_recommendation PRIMARY KEY (id);
ALTER TABLE ONLY public.recommendation_response
    ADD CONSTRAINT pk_recommendation_response PRIMARY KEY (id);
ALTER TABLE ONLY public.recovery_code
    ADD CONSTRAINT pk_recovery_code PRIMARY KEY (id);
ALTER TABLE ONLY public.reference_item
    ADD CONSTRAINT pk_reference_item PRIMARY KEY (id);
ALTER TABLE ONLY public.referential
    ADD CONSTRAINT pk_referential PRIMARY KEY (id);
ALTER TABLE ONLY public.relation_cost
    ADD CONSTRAINT pk_relation_cost PRIMARY KEY (id);
ALTER TABLE ONLY public.rendering
    ADD CONSTRAINT pk_rendering PRIMARY KEY (id);
ALTER TABLE ONLY public.restitution
    ADD CONSTRAINT pk_restitution PRIMARY KEY (id);
ALTER TABLE ONLY public.search_word
    ADD CONSTRAINT pk_search_word PRIMARY KEY (kind, word, subject_id);
ALTER TABLE ONLY public.second_factor
    ADD CONSTRAINT pk_second_factor PRIMARY KEY (id);
ALTER TABLE ONLY public.second_factor_demand
    ADD CONSTRAINT pk_second_factor_demand PRIMARY KEY (id);
ALTER TABLE ONLY public.service_budget
    ADD CONSTRAINT pk_service_budget PRIMARY KEY (id);
ALTER TABLE ONLY public.shared_text
    ADD CONSTRAINT pk_shared_text PRIMARY KEY (id);
ALTER TABLE ONLY public.sheet_word
    ADD CONSTRAINT pk_sheet_word PRIMARY KEY (id);
ALTER TABLE ONLY public.signature
    ADD CONSTRAINT pk_signature PRIMARY KEY (id);
ALTER TABLE ONLY public.snapshot
    ADD CONSTRAINT pk_snapshot PRIMARY KEY (id);
ALTER TABLE ONLY public.state_view
    ADD CONSTRAINT pk_state_view PRIMARY KEY (id);
ALTER TABLE ONLY public.status_change
    ADD CONSTRAINT pk_status_change PRIMARY KEY (id);
ALTER TABLE ONLY public.territory_actor
    ADD CONSTRAINT pk_territory_actor PRIMARY KEY (id);
ALTER TABLE ONLY public.testimony
    ADD CONSTRAINT pk_testimony PRIMARY KEY (id);
ALTER TABLE ONLY public.text_consent
    ADD CONSTRAINT pk_text_consent PRIMARY KEY (id);
ALTER TABLE ONLY public.text_draft
    ADD CONSTRAINT pk_text_draft PRIMARY KEY (id);
ALTER TABLE ONLY public.text_revision
    ADD CONSTRAINT pk_text_revision PRIMARY KEY (id);
ALTER TABLE ONLY public.trail_entry
    ADD CONSTRAINT pk_trail_entry PRIMARY KEY (number);
ALTER TABLE ONLY public.trail_personal
    ADD CONSTRAINT pk_trail_personal PRIMARY KEY (digest);
ALTER TABLE ONLY public.undone_freeze
    ADD CONSTRAINT pk_undone_freeze PRIMARY KEY (id);
ALTER TABLE ONLY public.unfreezing
    ADD CONSTRAINT pk_unfreezing PRIMARY KEY (id);
ALTER TABLE ONLY public.unsent_form
    ADD CONSTRAINT pk_unsent_form PRIMARY KEY (id);
ALTER TABLE ONLY public.user_session
    ADD CONSTRAINT pk_user_session PRIMARY KEY (id);
ALTER TABLE ONLY public.written_in
    ADD CONSTRAINT pk_written_in PRIMARY KEY (id);
ALTER TABLE ONLY public.account_link
    ADD CONSTRAINT uq_account_link_token_hash UNIQUE (token_hash);
ALTER TABLE ONLY public.action
    ADD CONSTRAINT uq_action_partnership_id_code UNIQUE (partnership_id, code);
ALTER TABLE ONLY public.affiliation
    ADD CONSTRAINT uq_affiliation_person_id_organisation_id_role UNIQUE (person_id, organisation_id, role);
ALTER TABLE ONLY public.answer
    ADD CONSTRAINT uq_answer_sheet_id_question UNIQUE (sheet_id, question);
ALTER TABLE ONLY public.answer_sheet
    ADD CONSTRAINT uq_answer_sheet_subject_id_party UNIQUE (subject_id, party);
ALTER TABLE ONLY public.calendar_feed
    ADD CONSTRAINT uq_calendar_feed_person_id UNIQUE (person_id);
ALTER TABLE ONLY public.calendar_feed
    ADD CONSTRAINT uq_calendar_feed_token_hash UNIQUE (token_hash);
ALTER TABLE ONLY public.carried_recommendation
    ADD CONSTRAINT uq_carried_recommendation_evaluation_id_recommendation_id UNIQUE (evaluation_id, recommendation_id);
ALTER TABLE ONLY public.checklist_question
    ADD CONSTRAINT uq_checklist_question_checklist_id_code UNIQUE (checklist_id, code);
ALTER TABLE ONLY public.checklist_question
    ADD CONSTRAINT uq_checklist_question_checklist_id_position UNIQUE (checklist_id, "position");
ALTER TABLE ONLY public.checklist
    ADD CONSTRAINT uq_checklist_version UNIQUE (version);
ALTER TABLE ONLY public.convention
    ADD CONSTRAINT uq_convention_partnership_id_code UNIQUE (partnership_id, code);
ALTER TABLE ONLY public.convention_party
    ADD CONSTRAINT uq_convention_party_convention_id_organisation_id UNIQUE (convention_id, organisation_id);
ALTER TABLE ONLY public.conversation_mention
    ADD CONSTRAINT uq_conversation_mention_turn_id_person_id UNIQUE (turn_id, person_id);
ALTER TABLE ONLY public.country_group
    ADD CONSTRAINT uq_country_group_country_group_name_valid_from UNIQUE (country, group_name, valid_from);
ALTER TABLE ONLY public.description
    ADD CONSTRAINT uq_description_partnership_id UNIQUE (partnership_id);
ALTER TABLE ONLY public.digest
    ADD CONSTRAINT uq_digest_person_id UNIQUE (person_id);
ALTER TABLE ONLY public.document
    ADD CONSTRAINT uq_document_storage_name UNIQUE (storage_name);
ALTER TABLE ONLY public.evaluation
    ADD CONSTRAINT uq_evaluation_conclusions_id UNIQUE (conclusions_id);
ALTER TABLE ONLY public.evaluation
    ADD CONSTRAINT uq_evaluation_partnership_id_code UNIQUE (partnership_id, code);
ALTER TABLE ONLY public.evaluation_voice
    ADD CONSTRAINT uq_evaluation_voice_evaluation_id_side UNIQUE (evaluation_id, side);
ALTER TABLE ONLY public.exchange_rate
    ADD CONSTRAINT uq_exchange_rate_currency_valid_from_version UNIQUE (currency, valid_from, version);
ALTER TABLE ONLY public.form_receipt
    ADD CONSTRAINT uq_form_receipt_digest UNIQUE (digest);
ALTER TABLE ONLY public.funder_call
    ADD CONSTRAINT uq_funder_call_code UNIQUE (code);
ALTER TABLE ONLY public.funder_rule
    ADD CONSTRAINT uq_funder_rule_call_id_code UNIQUE (call_id, code);
ALTER TABLE ONLY public.guest
    ADD CONSTRAINT uq_guest_person_id_subject_id UNIQUE (person_id, subject_id);
ALTER TABLE ONLY public.indicator
    ADD CONSTRAINT uq_indicator_objective_id_code UNIQUE (objective_id, code);
ALTER TABLE ONLY public.invitation
    ADD CONSTRAINT uq_invitation_token_hash UNIQUE (token_hash);
ALTER TABLE ONLY public.ledger_entry
    ADD CONSTRAINT uq_ledger_entry_partnership_id_code UNIQUE (partnership_id, code);
ALTER TABLE ONLY public.ledger_total
    ADD CONSTRAINT uq_ledger_total_project_id_key UNIQUE (project_id, key);
ALTER TABLE ONLY public.linked_identity
    ADD CONSTRAINT uq_linked_identity_provider_person_id UNIQUE (provider, person_id);
ALTER TABLE ONLY public.linked_identity
    ADD CONSTRAINT uq_linked_identity_provider_subject UNIQUE (provider, subject);
ALTER TABLE ONLY public.member
    ADD CONSTRAINT uq_member_partnership_id_organisation_id UNIQUE (partnership_id, organisation_id);
ALTER TABLE ONLY public.membership
    ADD CONSTRAINT uq_membership_member_id UNIQUE (member_id);
ALTER TABLE ONLY public.objective
    ADD CONSTRAINT uq_objective_partnership_id_code UNIQUE (partnership_id, code);
ALTER TABLE ONLY public.objective
    ADD CONSTRAINT uq_objective_text_id UNIQUE (text_id);
ALTER TABLE ONLY public.oda_filing
    ADD CONSTRAINT uq_oda_filing_organisation_id_year_number UNIQUE (organisation_id, year, number);
ALTER TABLE ONLY public.oda_filing
    ADD CONSTRAINT uq_oda_filing_storage_name UNIQUE (storage_name);
ALTER TABLE ONLY public.organisation
    ADD CONSTRAINT uq_organisation_given_by_id_code UNIQUE (given_by_id, code);
ALTER TABLE ONLY public.partnership
    ADD CONSTRAINT uq_partnership_code UNIQUE (code);
ALTER TABLE ONLY public.partnership
    ADD CONSTRAINT uq_partnership_given_by_id_given_code UNIQUE (given_by_id, given_code);
ALTER TABLE ONLY public.partnership_label
    ADD CONSTRAINT uq_partnership_label_partnership_id_kind_text UNIQUE (partnership_id, kind, text);
ALTER TABLE ONLY public.person
    ADD CONSTRAINT uq_person_email UNIQUE (email);
ALTER TABLE ONLY public.presence
    ADD CONSTRAINT uq_presence_text_id_person_id UNIQUE (text_id, person_id);
ALTER TABLE ONLY public.project
    ADD CONSTRAINT uq_project_partnership_id_code UNIQUE (partnership_id, code);
ALTER TABLE ONLY public.publication
    ADD CONSTRAINT uq_publication_snapshot_id_member_id UNIQUE (snapshot_id, member_id);
ALTER TABLE ONLY public.recommendation
    ADD CONSTRAINT uq_recommendation_evaluation_id_number UNIQUE (evaluation_id, number);
ALTER TABLE ONLY public.recommendation_response
    ADD CONSTRAINT uq_recommendation_response_recommendation_id_side UNIQUE (recommendation_id, side);
ALTER TABLE ONLY public.recommendation
    ADD CONSTRAINT uq_recommendation_text_id UNIQUE (text_id);
ALTER TABLE ONLY public.reference_item
    ADD CONSTRAINT uq_reference_item_list_name_version_code UNIQUE (list_name, version, code);
ALTER TABLE ONLY public.rendering
    ADD CONSTRAINT uq_rendering_snapshot_id_locale UNIQUE (snapshot_id, locale);
ALTER TABLE ONLY public.second_factor_demand
    ADD CONSTRAINT uq_second_factor_demand_organisation_id UNIQUE (organisation_id);
ALTER TABLE ONLY public.second_factor
    ADD CONSTRAINT uq_second_factor_person_id UNIQUE (person_id);
ALTER TABLE ONLY public.service_budget
    ADD CONSTRAINT uq_service_budget_organisation_id_service_year UNIQUE (organisation_id, service, year);
ALTER TABLE ONLY public.snapshot
    ADD CONSTRAINT uq_snapshot_evaluation_id UNIQUE (evaluation_id);
ALTER TABLE ONLY public.snapshot
    ADD CONSTRAINT uq_snapshot_fingerprint UNIQUE (fingerprint);
ALTER TABLE ONLY public.testimony
    ADD CONSTRAINT uq_testimony_storage_name UNIQUE (storage_name);
ALTER TABLE ONLY public.text_draft
    ADD CONSTRAINT uq_text_draft_text_id_party UNIQUE (text_id, party);
ALTER TABLE ONLY public.text_revision
    ADD CONSTRAINT uq_text_revision_text_id_number UNIQUE (text_id, number);
ALTER TABLE ONLY public.trail_entry
    ADD CONSTRAINT uq_trail_entry_hash UNIQUE (hash);
ALTER TABLE ONLY public.unfreezing
    ADD CONSTRAINT uq_unfreezing_snapshot_id_member_id UNIQUE (snapshot_id, member_id);
ALTER TABLE ONLY public.unsent_form
    ADD CONSTRAINT uq_unsent_form_person_id_path_showing UNIQUE (person_id, path, showing);
ALTER TABLE ONLY public.user_session
    ADD CONSTRAINT uq_user_session_token_hash UNIQUE (token_hash);
CREATE INDEX ix_access_event_address ON public.access_event USING btree (address);
CREATE INDEX ix_access_event_at ON public.access_event USING btree (at);
CREATE INDEX ix_access_event_person_id ON public.access_event USING btree (person_id);
CREATE INDEX ix_access_event_subject_digest ON public.access_event USING btree (subject_digest);
CREATE INDEX ix_accessibility_declaration_at ON public.accessibility_declaration USING btree (at);
CREATE INDEX ix_account_link_person_id ON public.account_link USING btree (person_id);
CREATE INDEX ix_action_partnership_id ON public.action USING btree (partnership_id);
CREATE INDEX ix_affiliation_organisation_id ON public.affiliation USING btree (organisation_id);
CREATE INDEX ix_affiliation_person_id ON public.affiliation USING btree (person_id);
CREATE INDEX ix_answer_sheet_id ON public.answer USING btree (sheet_id);
CREATE INDEX ix_answer_sheet_partnership_id ON public.answer_sheet USING btree (partnership_id);
CREATE INDEX ix_answer_sheet_subject_id ON public.answer_sheet USING btree (subject_id);
CREATE INDEX ix_call_piece_partnership_id ON public.call_piece USING btree (partnership_id);
CREATE INDEX ix_call_piece_project_id ON public.call_piece USING btree (project_id);
CREATE INDEX ix_carried_recommendation_evaluation_id ON public.carried_recommendation USING btree (evaluation_id);
CREATE INDEX ix_carried_recommendation_partnership_id ON public.carried_recommendation USING btree (partnership_id);
CREATE INDEX ix_carried_recommendation_recommendation_id ON public.carried_recommendation USING btree (recommendation_id);
CREATE INDEX ix_checklist_question_checklist_id ON public.checklist_question USING btree (checklist_id);
CREATE INDEX ix_confirmation_contest_at ON public.confirmation USING btree (at, id) WHERE ((opinion)::text = 'contest'::text);
CREATE INDEX ix_confirmation_fact_id ON public.confirmation USING btree (fact_id);
CREATE INDEX ix_confirmation_partnership_id ON public.confirmation USING btree (partnership_id);
CREATE INDEX ix_contact_entered_at ON public.contact USING btree (entered_at);
CREATE INDEX ix_contact_partnership_id ON public.contact USING btree (partnership_id);
CREATE INDEX ix_convention_ends_on ON public.convention USING btree (ends_on);
CREATE INDEX ix_convention_evaluated ON public.convention USING btree (partnership_id) WHERE (evaluation_months IS NOT NULL);
CREATE INDEX ix_convention_event_convention_id ON public.convention_event USING btree (convention_id);
CREATE INDEX ix_convention_event_partnership_id ON public.convention_event USING btree (partnership_id);
CREATE INDEX ix_convention_partnership_id ON public.convention USING btree (partnership_id);
CREATE INDEX ix_convention_party_convention_id ON public.convention_party USING btree (convention_id);
CREATE INDEX ix_convention_party_organisation_id ON public.convention_party USING btree (organisation_id, convention_id);
CREATE INDEX ix_convention_party_owing ON public.convention_party USING btree (organisation_id, convention_id) WHERE ((transmitted_on IS NULL) AND ((deliberated_on IS NOT NULL) OR (deliberation_transmitted_on IS NOT NULL) OR (signed_on IS NOT NULL)));
CREATE INDEX ix_convention_renewed ON public.convention USING btree (partnership_id) WHERE ((renewal)::text = 'tacite'::text);
CREATE INDEX ix_convention_signed_on ON public.convention USING btree (signed_on);
CREATE INDEX ix_conversation_mention_person_id ON public.conversation_mention USING btree (person_id);
CREATE INDEX ix_conversation_thread_about ON public.conversation_thread USING btree (partnership_id, kind, about_id);
CREATE INDEX ix_conversation_turn_thread_id ON public.conversation_turn USING btree (thread_id);
CREATE INDEX ix_description_partnership_id ON public.description USING btree (partnership_id);
CREATE INDEX ix_document_about_id ON public.document USING btree (about_id);
CREATE INDEX ix_document_partnership_id ON public.document USING btree (partnership_id);
CREATE INDEX ix_erratum_snapshot_id ON public.erratum USING btree (snapshot_id);
CREATE INDEX ix_evaluation_participant_evaluation_id ON public.evaluation_participant USING btree (evaluation_id);
CREATE INDEX ix_evaluation_participant_partnership_id ON public.evaluation_participant USING btree (partnership_id);
CREATE INDEX ix_evaluation_partnership_id ON public.evaluation USING btree (partnership_id);
CREATE INDEX ix_evaluation_stage_answers_due_id ON public.evaluation USING btree (stage, answers_due, id);
CREATE INDEX ix_evaluation_voice_evaluation_id ON public.evaluation_voice USING btree (evaluation_id);
CREATE INDEX ix_evaluation_voice_partnership_id ON public.evaluation_voice USING btree (partnership_id);
CREATE INDEX ix_financing_line_partnership_id ON public.financing_line USING btree (partnership_id);
CREATE INDEX ix_financing_line_project_id ON public.financing_line USING btree (project_id);
CREATE INDEX ix_funder_rule_call_id ON public.funder_rule USING btree (call_id);
CREATE INDEX ix_guest_partnership_id ON public.guest USING btree (partnership_id);
CREATE INDEX ix_guest_person_id ON public.guest USING btree (person_id);
CREATE INDEX ix_indicator_objective_id ON public.indicator USING btree (objective_id);
CREATE INDEX ix_indicator_partnership_id ON public.indicator USING btree (partnership_id);
CREATE INDEX ix_invitation_email ON public.invitation USING btree (email);
CREATE INDEX ix_invitation_organisation_id ON public.invitation USING btree (organisation_id);
CREATE INDEX ix_invitation_partnership_id ON public.invitation USING btree (partnership_id);
CREATE INDEX ix_invitation_person_id ON public.invitation USING btree (person_id);
CREATE INDEX ix_job_due_at ON public.job USING btree (due_at);
CREATE INDEX ix_job_person_id ON public.job USING btree (person_id);
CREATE INDEX ix_key_date_partnership_id ON public.key_date USING btree (partnership_id);
CREATE INDEX ix_ledger_entry_amends_id ON public.ledger_entry USING btree (amends_id);
CREATE INDEX ix_ledger_entry_convention_id_date ON public.ledger_entry USING btree (convention_id, date);
CREATE INDEX ix_ledger_entry_line_id ON public.ledger_entry USING btree (line_id);
CREATE INDEX ix_ledger_entry_partnership_id ON public.ledger_entry USING btree (partnership_id);
CREATE INDEX ix_ledger_entry_planned ON public.ledger_entry USING btree (date) WHERE ((kind)::text = 'tranche_prevue'::text);
CREATE INDEX ix_ledger_entry_project_id_date ON public.ledger_entry USING btree (project_id, date);
CREATE INDEX ix_ledger_entry_project_id_removed_at ON public.ledger_entry USING btree (project_id, removed_at);
CREATE INDEX ix_ledger_total_line_id ON public.ledger_total USING btree (line_id);
CREATE INDEX ix_linked_identity_person_id ON public.linked_identity USING btree (person_id);
CREATE INDEX ix_local_return_partnership_id ON public.local_return USING btree (partnership_id);
CREATE INDEX ix_measurement_indicator_id ON public.measurement USING btree (indicator_id);
CREATE INDEX ix_measurement_partnership_id ON public.measurement USING btree (partnership_id);
CREATE INDEX ix_meeting_partnership_id ON public.meeting USING btree (partnership_id);
CREATE INDEX ix_member_followed_by_id ON public.member USING btree (followed_by_id);
CREATE INDEX ix_member_organisation_id_role_partnership_id_until ON public.member USING btree (organisation_id, role, partnership_id, until);
CREATE INDEX ix_member_partnership_id ON public.member USING btree (partnership_id);
CREATE INDEX ix_membership_partnership_id ON public.membership USING btree (partnership_id);
CREATE INDEX ix_mission_partnership_id ON public.mission USING btree (partnership_id);
CREATE INDEX ix_objective_partnership_id ON public.objective USING btree (partnership_id);
CREATE INDEX ix_oda_classification_partnership_id ON public.oda_classification USING btree (partnership_id);
CREATE INDEX ix_oda_classification_project_id ON public.oda_classification USING btree (project_id);
CREATE INDEX ix_oda_filing_organisation_id ON public.oda_filing USING btree (organisation_id);
CREATE INDEX ix_organisation_code ON public.organisation USING btree (code);
CREATE INDEX ix_organisation_country ON public.organisation USING btree (country);
CREATE INDEX ix_organisation_name_key ON public.organisation USING btree (name_key);
CREATE INDEX ix_outgoing_mail_next_try_at ON public.outgoing_mail USING btree (next_try_at);
CREATE INDEX ix_partnership_draft_of_id ON public.partnership USING btree (draft_of_id) WHERE (draft_of_id IS NOT NULL);
CREATE INDEX ix_partnership_label_partnership_id ON public.partnership_label USING btree (partnership_id);
CREATE INDEX ix_partnership_title_key ON public.partnership USING btree (title_key);
CREATE INDEX ix_presence_seen_at ON public.presence USING btree (seen_at);
CREATE INDEX ix_project_ends_on ON public.project USING btree (ends_on);
CREATE INDEX ix_project_partnership_id ON public.project USING btree (partnership_id);
CREATE INDEX ix_publication_snapshot_id ON public.publication USING btree (snapshot_id);
CREATE INDEX ix_recommendation_closed_in_id ON public.recommendation USING btree (closed_in_id);
CREATE INDEX ix_recommendation_evaluation_id ON public.recommendation USING btree (evaluation_id);
CREATE INDEX ix_recommendation_partnership_id ON public.recommendation USING btree (partnership_id);
CREATE INDEX ix_recommendation_response_partnership_id ON public.recommendation_response USING btree (partnership_id);
CREATE INDEX ix_recommendation_response_recommendation_id ON public.recommendation_response USING btree (recommendation_id);
CREATE INDEX ix_recovery_code_person_id ON public.recovery_code USING btree (person_id);
CREATE INDEX ix_referential_partnership_id ON public.referential USING btree (partnership_id);
CREATE INDEX ix_relation_cost_partnership_id ON public.relation_cost USING btree (partnership_id);
CREATE INDEX ix_rendering_sha256 ON public.rendering USING btree (sha256);
CREATE INDEX ix_rendering_snapshot_id ON public.rendering USING btree (snapshot_id);
CREATE INDEX ix_restitution_evaluation_id ON public.restitution USING btree (evaluation_id);
CREATE INDEX ix_restitution_partnership_id ON public.restitution USING btree (partnership_id);
CREATE INDEX ix_search_word_subject_id_word ON public.search_word USING btree (subject_id, word);
CREATE INDEX ix_service_budget_organisation_id ON public.service_budget USING btree (organisation_id);
CREATE INDEX ix_shared_text_partnership_id ON public.shared_text USING btree (partnership_id);
CREATE INDEX ix_sheet_word_about_id ON public.sheet_word USING btree (about_id);
CREATE INDEX ix_sheet_word_organisation_id ON public.sheet_word USING btree (organisation_id);
CREATE INDEX ix_signature_snapshot_id ON public.signature USING btree (snapshot_id);
CREATE INDEX ix_snapshot_partnership_id ON public.snapshot USING btree (partnership_id);
CREATE INDEX ix_state_view_partnership_id ON public.state_view USING btree (partnership_id);
CREATE INDEX ix_status_change_partnership_id ON public.status_change USING btree (partnership_id);
CREATE INDEX ix_territory_actor_partnership_id ON public.territory_actor USING btree (partnership_id);
CREATE INDEX ix_testimony_partnership_id ON public.testimony USING btree (partnership_id);
CREATE INDEX ix_testimony_return_id ON public.testimony USING btree (return_id);
CREATE INDEX ix_text_consent_key_id ON public.text_consent USING btree (key_id);
CREATE INDEX ix_text_consent_revision_id ON public.text_consent USING btree (revision_id);
CREATE INDEX ix_text_draft_text_id ON public.text_draft USING btree (text_id);
CREATE INDEX ix_text_revision_text_id ON public.text_revision USING btree (text_id);
CREATE INDEX ix_trail_entry_entity_id ON public.trail_entry USING btree (entity_id);
CREATE INDEX ix_trail_entry_partnership ON public.trail_entry USING btree (partnership);
CREATE INDEX ix_trail_personal_entry_number ON public.trail_personal USING btree (entry_number);
CREATE INDEX ix_undone_freeze_evaluation_id ON public.undone_freeze USING btree (evaluation_id);
CREATE INDEX ix_undone_freeze_fingerprint ON public.undone_freeze USING btree (fingerprint);
CREATE INDEX ix_undone_freeze_partnership_id ON public.undone_freeze USING btree (partnership_id);
CREATE INDEX ix_unfreezing_snapshot_id ON public.unfreezing USING btree (snapshot_id);
CREATE INDEX ix_unsent_form_at ON public.unsent_form USING btree (at);
CREATE INDEX ix_user_session_person_id ON public.user_session USING btree (person_id);
CREATE TRIGGER trail_entry_append_only BEFORE DELETE OR UPDATE ON public.trail_entry FOR EACH ROW EXECUTE FUNCTION public.refuse_trail_change();
ALTER TABLE ONLY public.account_link
    ADD CONSTRAINT fk_account_link_person_id_person FOREIGN KEY (person_id) REFERENCES public.person(id);
ALTER TABLE ONLY public.action
    ADD CONSTRAINT fk_action_entered_by_id_member FOREIGN KEY (entered_by_id) REFERENCES public.member(id);
ALTER TABLE ONLY public.action
    ADD CONSTRAINT fk_action_objective_id_objective FOREIGN KEY (objective_id) REFERENCES public.objective(id);
ALTER TABLE ONLY public.action
    ADD CONSTRAINT fk_action_partnership_id_partnership FOREIGN KEY (partnership_id) REFERENCES public.partnership(id);
ALTER TABLE ONLY public.action
    ADD CONSTRAINT fk_action_project_id_project FOREIGN KEY (project_id) REFERENCES public.project(id);
ALTER TABLE ONLY public.affiliation
    ADD CONSTRAINT fk_affiliation_organisation_id_organisation FOREIGN KEY (organisation_id) REFERENCES public.organisation(id);
ALTER TABLE ONLY public.affiliation
    ADD CONSTRAINT fk_affiliation_person_id_person FOREIGN KEY (person_id) REFERENCES public.person(id);
ALTER TABLE ONLY public.answer
    ADD CONSTRAINT fk_answer_document_id_document FOREIGN KEY (document_id) REFERENCES public.document(id);
ALTER TABLE ONLY public.answer
    ADD CONSTRAINT fk_answer_sheet_id_answer_sheet FOREIGN KEY (sheet_id) REFERENCES public.answer_sheet(id);
ALTER TABLE ONLY public.calendar_feed
    ADD CONSTRAINT fk_calendar_feed_person_id_person FOREIGN KEY (person_id) REFERENCES public.person(id);
ALTER TABLE ONLY public.call_piece
    ADD CONSTRAINT fk_call_piece_document_id_document FOREIGN KEY (document_id) REFERENCES public.document(id);
ALTER TABLE ONLY public.call_piece
    ADD CONSTRAINT fk_call_piece_entered_by_id_member FOREIGN KEY (entered_by_id) REFERENCES public.member(id);
ALTER TABLE ONLY public.call_piece
    ADD CONSTRAINT fk_call_piece_organisation_id_organisation FOREIGN KEY (organisation_id) REFERENCES public.organisation(id);
ALTER TABLE ONLY public.call_piece
    ADD CONSTRAINT fk_call_piece_partnership_id_partnership FOREIGN KEY (partnership_id) REFERENCES public.partnership(id);
ALTER TABLE ONLY public.call_piece
    ADD CONSTRAINT fk_call_piece_project_id_project FOREIGN KEY (project_id) REFERENCES public.project(id);
ALTER TABLE ONLY public.carried_recommendation
    ADD CONSTRAINT fk_carried_recommendation_evaluation_id_evaluation FOREIGN KEY (evaluation_id) REFERENCES public.evaluation(id);
ALTER TABLE ONLY public.carried_recommendation
    ADD CONSTRAINT fk_carried_recommendation_partnership_id_partnership FOREIGN KEY (partnership_id) REFERENCES public.partnership(id);
ALTER TABLE ONLY public.carried_recommendation
    ADD CONSTRAINT fk_carried_recommendation_recommendation_id_recommendation FOREIGN KEY (recommendation_id) REFERENCES public.recommendation(id);
ALTER TABLE ONLY public.checklist_question
    ADD CONSTRAINT fk_checklist_question_checklist_id_checklist FOREIGN KEY (checklist_id) REFERENCES public.checklist(id);
ALTER TABLE ONLY public.confirmation
    ADD CONSTRAINT fk_confirmation_member_id_member FOREIGN KEY (member_id) REFERENCES public.member(id);
ALTER TABLE ONLY public.confirmation
    ADD CONSTRAINT fk_confirmation_partnership_id_partnership FOREIGN KEY (partnership_id) REFERENCES public.partnership(id);
ALTER TABLE ONLY public.confirmation
    ADD CONSTRAINT fk_confirmation_person_id_person FOREIGN KEY (person_id) REFERENCES public.person(id);
ALTER TABLE ONLY public.contact
    ADD CONSTRAINT fk_contact_entered_by_id_member FOREIGN KEY (entered_by_id) REFERENCES public.member(id);
ALTER TABLE ONLY public.contact
    ADD CONSTRAINT fk_contact_member_id_member FOREIGN KEY (member_id) REFERENCES public.member(id);
ALTER TABLE ONLY public.contact
    ADD CONSTRAINT fk_contact_partnership_id_partnership FOREIGN KEY (partnership_id) REFERENCES public.partnership(id);
ALTER TABLE ONLY public.convention
    ADD CONSTRAINT fk_convention_amends_id_convention FOREIGN KEY (amends_id) REFERENCES public.convention(id);
ALTER TABLE ONLY public.convention
    ADD CONSTRAINT fk_convention_entered_by_id_member FOREIGN KEY (entered_by_id) REFERENCES public.member(id);
ALTER TABLE ONLY public.convention_event
    ADD CONSTRAINT fk_convention_event_by_id_organisation FOREIGN KEY (by_id) REFERENCES public.organisation(id);
ALTER TABLE ONLY public.convention_event
    ADD CONSTRAINT fk_convention_event_convention_id_convention FOREIGN KEY (convention_id) REFERENCES public.convention(id);
ALTER TABLE ONLY public.convention_event
    ADD CONSTRAINT fk_convention_event_entered_by_id_member FOREIGN KEY (entered_by_id) REFERENCES public.member(id);
ALTER TABLE ONLY public.convention_event
    ADD CONSTRAINT fk_convention_event_partnership_id_partnership FOREIGN KEY (partnership_id) REFERENCES public.partnership(id);
ALTER TABLE ONLY public.convention
    ADD CONSTRAINT fk_convention_partnership_id_partnership FOREIGN KEY (partnership_id) REFERENCES public.partnership(id);
ALTER TABLE ONLY public.convention_party
    ADD CONSTRAINT fk_convention_party_convention_id_convention FOREIGN KEY (convention_id) REFERENCES public.convention(id);
ALTER TABLE ONLY public.convention_party
    ADD CONSTRAINT fk_convention_party_organisation_id_organisation FOREIGN KEY (organisation_id) REFERENCES public.organisation(id);
ALTER TABLE ONLY public.conversation_mention
    ADD CONSTRAINT fk_conversation_mention_partnership_id_partnership FOREIGN KEY (partnership_id) REFERENCES public.partnership(id);
ALTER TABLE ONLY public.conversation_mention
    ADD CONSTRAINT fk_conversation_mention_person_id_person FOREIGN KEY (person_id) REFERENCES public.person(id);
ALTER TABLE ONLY public.conversation_mention
    ADD CONSTRAINT fk_conversation_mention_turn_id_conversation_turn FOREIGN KEY (turn_id) REFERENCES public.conversation_turn(id);
ALTER TABLE ONLY public.conversation_thread
    ADD CONSTRAINT fk_conversation_thread_partnership_id_partnership FOREIGN KEY (partnership_id) REFERENCES public.partnership(id);
ALTER TABLE ONLY public.conversation_turn
    ADD CONSTRAINT fk_conversation_turn_document_id_document FOREIGN KEY (document_id) REFERENCES public.document(id);
ALTER TABLE ONLY public.conversation_turn
    ADD CONSTRAINT fk_conversation_turn_member_id_member FOREIGN KEY (member_id) REFERENCES public.member(id);
ALTER TABLE ONLY public.conversation_turn
    ADD CONSTRAINT fk_conversation_turn_partnership_id_partnership FOREIGN KEY (partnership_id) REFERENCES public.partnership(id);
ALTER TABLE ONLY public.conversation_turn
    ADD CONSTRAINT fk_conversation_turn_person_id_person FOREIGN KEY (person_id) REFERENCES public.person(id);
ALTER TABLE ONLY public.conversation_turn
    ADD CONSTRAINT fk_conversation_turn_thread_id_conversation_thread FOREIGN KEY (thread_id) REFERENCES public.conversation_thread(id);
ALTER TABLE ONLY public.description
    ADD CONSTRAINT fk_description_entered_by_id_member FOREIGN KEY (entered_by_id) REFERENCES public.member(id);
ALTER TABLE ONLY public.description
    ADD CONSTRAINT fk_description_partnership_id_partnership FOREIGN KEY (partnership_id) REFERENCES public.partnership(id);
ALTER TABLE ONLY public.digest
    ADD CONSTRAINT fk_digest_person_id_person FOREIGN KEY (person_id) REFERENCES public.person(id);
ALTER TABLE ONLY public.document
    ADD CONSTRAINT fk_document_entered_by_id_member FOREIGN KEY (entered_by_id) REFERENCES public.member(id);
ALTER TABLE ONLY public.document
    ADD CONSTRAINT fk_document_partnership_id_partnership FOREIGN KEY (partnership_id) REFERENCES public.partnership(id);
ALTER TABLE ONLY public.erratum
    ADD CONSTRAINT fk_erratum_member_id_member FOREIGN KEY (member_id) REFERENCES public.member(id);
ALTER TABLE ONLY public.erratum
    ADD CONSTRAINT fk_erratum_partnership_id_partnership FOREIGN KEY (partnership_id) REFERENCES public.partnership(id);
ALTER TABLE ONLY public.erratum
    ADD CONSTRAINT fk_erratum_snapshot_id_snapshot FOREIGN KEY (snapshot_id) REFERENCES public.snapshot(id);
ALTER TABLE ONLY public.evaluation
    ADD CONSTRAINT fk_evaluation_checklist_id_checklist FOREIGN KEY (checklist_id) REFERENCES public.checklist(id);
ALTER TABLE ONLY public.evaluation
    ADD CONSTRAINT fk_evaluation_conclusions_id_shared_text FOREIGN KEY (conclusions_id) REFERENCES public.shared_text(id);
ALTER TABLE ONLY public.evaluation
    ADD CONSTRAINT fk_evaluation_entered_by_id_member FOREIGN KEY (entered_by_id) REFERENCES public.member(id);
ALTER TABLE ONLY public.evaluation_participant
    ADD CONSTRAINT fk_evaluation_participant_entered_by_id_member FOREIGN KEY (entered_by_id) REFERENCES public.member(id);
ALTER TABLE ONLY public.evaluation_participant
    ADD CONSTRAINT fk_evaluation_participant_evaluation_id_evaluation FOREIGN KEY (evaluation_id) REFERENCES public.evaluation(id);
ALTER TABLE ONLY public.evaluation_participant
    ADD CONSTRAINT fk_evaluation_participant_partnership_id_partnership FOREIGN KEY (partnership_id) REFERENCES public.partnership(id);
ALTER TABLE ONLY public.evaluation
    ADD CONSTRAINT fk_evaluation_partnership_id_partnership FOREIGN KEY (partnership_id) REFERENCES public.partnership(id);
ALTER TABLE ONLY public.evaluation_voice
    ADD CONSTRAINT fk_evaluation_voice_evaluation_id_evaluation FOREIGN KEY (evaluation_id) REFERENCES public.evaluation(id);
ALTER TABLE ONLY public.evaluation_voice
    ADD CONSTRAINT fk_evaluation_voice_partnership_id_partnership FOREIGN KEY (partnership_id) REFERENCES public.partnership(id);
ALTER TABLE ONLY public.financing_line
    ADD CONSTRAINT fk_financing_line_entered_by_id_member FOREIGN KEY (entered_by_id) REFERENCES public.member(id);
ALTER TABLE ONLY public.financing_line
    ADD CONSTRAINT fk_financing_line_partnership_id_partnership FOREIGN KEY (partnership_id) REFERENCES public.partnership(id);
ALTER TABLE ONLY public.financing_line
    ADD CONSTRAINT fk_financing_line_project_id_project FOREIGN KEY (project_id) REFERENCES public.project(id);
ALTER TABLE ONLY public.funder_rule
    ADD CONSTRAINT fk_funder_rule_call_id_funder_call FOREIGN KEY (call_id) REFERENCES public.funder_call(id);
ALTER TABLE ONLY public.guest
    ADD CONSTRAINT fk_guest_partnership_id_partnership FOREIGN KEY (partnership_id) REFERENCES public.partnership(id);
ALTER TABLE ONLY public.guest
    ADD CONSTRAINT fk_guest_person_id_person FOREIGN KEY (person_id) REFERENCES public.person(id);
ALTER TABLE ONLY public.indicator
    ADD CONSTRAINT fk_indicator_objective_id_objective FOREIGN KEY (objective_id) REFERENCES public.objective(id);
ALTER TABLE ONLY public.indicator
    ADD CONSTRAINT fk_indicator_partnership_id_partnership FOREIGN KEY (partnership_id) REFERENCES public.partnership(id);
ALTER TABLE ONLY public.invitation
    ADD CONSTRAINT fk_invitation_confirmed_by_id_person FOREIGN KEY (confirmed_by_id) REFERENCES public.person(id);
ALTER TABLE ONLY public.invitation
    ADD CONSTRAINT fk_invitation_invited_by_id_person FOREIGN KEY (invited_by_id) REFERENCES public.person(id);
ALTER TABLE ONLY public.invitation
    ADD CONSTRAINT fk_invitation_invited_for_id_organisation FOREIGN KEY (invited_for_id) REFERENCES public.organisation(id);
ALTER TABLE ONLY public.invitation
    ADD CONSTRAINT fk_invitation_organisation_id_organisation FOREIGN KEY (organisation_id) REFERENCES public.organisation(id);
ALTER TABLE ONLY public.invitation
    ADD CONSTRAINT fk_invitation_person_id_person FOREIGN KEY (person_id) REFERENCES public.person(id);
ALTER TABLE ONLY public.key_date
    ADD CONSTRAINT fk_key_date_entered_by_id_member FOREIGN KEY (entered_by_id) REFERENCES public.member(id);
ALTER TABLE ONLY public.key_date
    ADD CONSTRAINT fk_key_date_partnership_id_partnership FOREIGN KEY (partnership_id) REFERENCES public.partnership(id);
ALTER TABLE ONLY public.ledger_entry
    ADD CONSTRAINT fk_ledger_entry_amends_id_ledger_entry FOREIGN KEY (amends_id) REFERENCES public.ledger_entry(id);
ALTER TABLE ONLY public.ledger_entry
    ADD CONSTRAINT fk_ledger_entry_convention_id_convention FOREIGN KEY (convention_id) REFERENCES public.convention(id);
ALTER TABLE ONLY public.ledger_entry
    ADD CONSTRAINT fk_ledger_entry_entered_by_id_member FOREIGN KEY (entered_by_id) REFERENCES public.member(id);
ALTER TABLE ONLY public.ledger_entry
    ADD CONSTRAINT fk_ledger_entry_line_id_financing_line FOREIGN KEY (line_id) REFERENCES public.financing_line(id);
ALTER TABLE ONLY public.ledger_entry
    ADD CONSTRAINT fk_ledger_entry_organisation_id_organisation FOREIGN KEY (organisation_id) REFERENCES public.organisation(id);
ALTER TABLE ONLY public.ledger_entry
    ADD CONSTRAINT fk_ledger_entry_partnership_id_partnership FOREIGN KEY (partnership_id) REFERENCES public.partnership(id);
ALTER TABLE ONLY public.ledger_entry
    ADD CONSTRAINT fk_ledger_entry_project_id_project FOREIGN KEY (project_id) REFERENCES public.project(id);
ALTER TABLE ONLY public.ledger_total
    ADD CONSTRAINT fk_ledger_total_convention_id_convention FOREIGN KEY (convention_id) REFERENCES public.convention(id);
ALTER TABLE ONLY public.ledger_total
    ADD CONSTRAINT fk_ledger_total_line_id_financing_line FOREIGN KEY (line_id) REFERENCES public.financing_line(id);
ALTER TABLE ONLY public.ledger_total
    ADD CONSTRAINT fk_ledger_total_project_id_project FOREIGN KEY (project_id) REFERENCES public.project(id);
ALTER TABLE ONLY public.linked_identity
    ADD CONSTRAINT fk_linked_identity_person_id_person FOREIGN KEY (person_id) REFERENCES public.person(id);
ALTER TABLE ONLY public.local_return
    ADD CONSTRAINT fk_local_return_entered_by_id_member FOREIGN KEY (entered_by_id) REFERENCES public.member(id);
ALTER TABLE ONLY public.local_return
    ADD CONSTRAINT fk_local_return_indicator_id_indicator FOREIGN KEY (indicator_id) REFERENCES public.indicator(id);
ALTER TABLE ONLY public.local_return
    ADD CONSTRAINT fk_local_return_partnership_id_partnership FOREIGN KEY (partnership_id) REFERENCES public.partnership(id);
ALTER TABLE ONLY public.measurement
    ADD CONSTRAINT fk_measurement_document_id_document FOREIGN KEY (document_id) REFERENCES public.document(id);
ALTER TABLE ONLY public.measurement
    ADD CONSTRAINT fk_measurement_entered_by_id_member FOREIGN KEY (entered_by_id) REFERENCES public.member(id);
ALTER TABLE ONLY public.measurement
    ADD CONSTRAINT fk_measurement_indicator_id_indicator FOREIGN KEY (indicator_id) REFERENCES public.indicator(id);
ALTER TABLE ONLY public.measurement
    ADD CONSTRAINT fk_measurement_partnership_id_partnership FOREIGN KEY (partnership_id) REFERENCES public.partnership(id);
ALTER TABLE ONLY public.meeting
    ADD CONSTRAINT fk_meeting_entered_by_id_member FOREIGN KEY (entered_by_id) REFERENCES public.member(id);
ALTER TABLE ONLY public.meeting
    ADD CONSTRAINT fk_meeting_partnership_id_partnership FOREIGN KEY (partnership_id) REFERENCES public.partnership(id);
ALTER TABLE ONLY public.member
    ADD CONSTRAINT fk_member_followed_by_id_person FOREIGN KEY (followed_by_id) REFERENCES public.person(id);
ALTER TABLE ONLY public.member
    ADD CONSTRAINT fk_member_organisation_id_organisation FOREIGN KEY (organisation_id) REFERENCES public.organisation(id);
ALTER TABLE ONLY public.member
    ADD CONSTRAINT fk_member_partnership_id_partnership FOREIGN KEY (partnership_id) REFERENCES public.partnership(id);
ALTER TABLE ONLY public.membership
    ADD CONSTRAINT fk_membership_entered_by_id_member FOREIGN KEY (entered_by_id) REFERENCES public.member(id);
ALTER TABLE ONLY public.membership
    ADD CONSTRAINT fk_membership_member_id_member FOREIGN KEY (member_id) REFERENCES public.member(id);
ALTER TABLE ONLY public.membership
    ADD CONSTRAINT fk_membership_partnership_id_partnership FOREIGN KEY (partnership_id) REFERENCES public.partnership(id);
ALTER TABLE ONLY public.mission
    ADD CONSTRAINT fk_mission_entered_by_id_member FOREIGN KEY (entered_by_id) REFERENCES public.member(id);
ALTER TABLE ONLY public.mission
    ADD CONSTRAINT fk_mission_partnership_id_partnership FOREIGN KEY (partnership_id) REFERENCES public.partnership(id);
ALTER TABLE ONLY public.objective
    ADD CONSTRAINT fk_objective_partnership_id_partnership FOREIGN KEY (partnership_id) REFERENCES public.partnership(id);
ALTER TABLE ONLY public.objective
    ADD CONSTRAINT fk_objective_text_id_shared_text FOREIGN KEY (text_id) REFERENCES public.shared_text(id);
ALTER TABLE ONLY public.oda_classification
    ADD CONSTRAINT fk_oda_classification_entered_by_id_member FOREIGN KEY (entered_by_id) REFERENCES public.member(id);
ALTER TABLE ONLY public.oda_classification
    ADD CONSTRAINT fk_oda_classification_partnership_id_partnership FOREIGN KEY (partnership_id) REFERENCES public.partnership(id);
ALTER TABLE ONLY public.oda_classification
    ADD CONSTRAINT fk_oda_classification_project_id_project FOREIGN KEY (project_id) REFERENCES public.project(id);
ALTER TABLE ONLY public.oda_filing
    ADD CONSTRAINT fk_oda_filing_organisation_id_organisation FOREIGN KEY (organisation_id) REFERENCES public.organisation(id);
ALTER TABLE ONLY public.organisation
    ADD CONSTRAINT fk_organisation_given_by_id_organisation FOREIGN KEY (given_by_id) REFERENCES public.organisation(id);
ALTER TABLE ONLY public.organisation
    ADD CONSTRAINT fk_organisation_succeeded_by_id_organisation FOREIGN KEY (succeeded_by_id) REFERENCES public.organisation(id);
ALTER TABLE ONLY public.organisation
    ADD CONSTRAINT fk_organisation_succeeds_id_organisation FOREIGN KEY (succeeds_id) REFERENCES public.organisation(id);
ALTER TABLE ONLY public.partnership
    ADD CONSTRAINT fk_partnership_draft_of_id_organisation FOREIGN KEY (draft_of_id) REFERENCES public.organisation(id);
ALTER TABLE ONLY public.partnership
    ADD CONSTRAINT fk_partnership_given_by_id_organisation FOREIGN KEY (given_by_id) REFERENCES public.organisation(id);
ALTER TABLE ONLY public.partnership_label
    ADD CONSTRAINT fk_partnership_label_partnership_id_partnership FOREIGN KEY (partnership_id) REFERENCES public.partnership(id);
ALTER TABLE ONLY public.partnership
    ADD CONSTRAINT fk_partnership_recorded_from_id_organisation FOREIGN KEY (recorded_from_id) REFERENCES public.organisation(id);
ALTER TABLE ONLY public.project
    ADD CONSTRAINT fk_project_convention_id_convention FOREIGN KEY (convention_id) REFERENCES public.convention(id);
ALTER TABLE ONLY public.project
    ADD CONSTRAINT fk_project_entered_by_id_member FOREIGN KEY (entered_by_id) REFERENCES public.member(id);
ALTER TABLE ONLY public.project
    ADD CONSTRAINT fk_project_holder_id_organisation FOREIGN KEY (holder_id) REFERENCES public.organisation(id);
ALTER TABLE ONLY public.project
    ADD CONSTRAINT fk_project_partnership_id_partnership FOREIGN KEY (partnership_id) REFERENCES public.partnership(id);
ALTER TABLE ONLY public.publication
    ADD CONSTRAINT fk_publication_member_id_member FOREIGN KEY (member_id) REFERENCES public.member(id);
ALTER TABLE ONLY public.publication
    ADD CONSTRAINT fk_publication_partnership_id_partnership FOREIGN KEY (partnership_id) REFERENCES public.partnership(id);
ALTER TABLE ONLY public.publication
    ADD CONSTRAINT fk_publication_person_id_person FOREIGN KEY (person_id) REFERENCES public.person(id);
ALTER TABLE ONLY public.publication
    ADD CONSTRAINT fk_publication_recorded_by_id_member FOREIGN KEY (recorded_by_id) REFERENCES public.member(id);
ALTER TABLE ONLY public.publication
    ADD CONSTRAINT fk_publication_recorded_from_id_document FOREIGN KEY (recorded_from_id) REFERENCES public.document(id);
ALTER TABLE ONLY public.publication
    ADD CONSTRAINT fk_publication_snapshot_id_snapshot FOREIGN KEY (snapshot_id) REFERENCES public.snapshot(id);
ALTER TABLE ONLY public.recommendation
    ADD CONSTRAINT fk_recommendation_closed_in_id_evaluation FOREIGN KEY (closed_in_id) REFERENCES public.evaluation(id);
ALTER TABLE ONLY public.recommendation
    ADD CONSTRAINT fk_recommendation_evaluation_id_evaluation FOREIGN KEY (evaluation_id) REFERENCES public.evaluation(id);
ALTER TABLE ONLY public.recommendation
    ADD CONSTRAINT fk_recommendation_partnership_id_partnership FOREIGN KEY (partnership_id) REFERENCES public.partnership(id);
ALTER TABLE ONLY public.recommendation_response
    ADD CONSTRAINT fk_recommendation_response_partnership_id_partnership FOREIGN KEY (partnership_id) REFERENCES public.partnership(id);
ALTER TABLE ONLY public.recommendation_response
    ADD CONSTRAINT fk_recommendation_response_recommendation_id_recommendation FOREIGN KEY (recommendation_id) REFERENCES public.recommendation(id);
ALTER TABLE ONLY public.recommendation
    ADD CONSTRAINT fk_recommendation_text_id_shared_text FOREIGN KEY (text_id) REFERENCES public.shared_text(id);
ALTER TABLE ONLY public.recovery_code
    ADD CONSTRAINT fk_recovery_code_person_id_person FOREIGN KEY (person_id) REFERENCES public.person(id);
ALTER TABLE ONLY public.referential
    ADD CONSTRAINT fk_referential_entered_by_id_member FOREIGN KEY (entered_by_id) REFERENCES public.member(id);
ALTER TABLE ONLY public.referential
    ADD CONSTRAINT fk_referential_partnership_id_partnership FOREIGN KEY (partnership_id) REFERENCES public.partnership(id);
ALTER TABLE ONLY public.relation_cost
    ADD CONSTRAINT fk_relation_cost_entered_by_id_member FOREIGN KEY (entered_by_id) REFERENCES public.member(id);
ALTER TABLE ONLY public.relation_cost
    ADD CONSTRAINT fk_relation_cost_partnership_id_partnership FOREIGN KEY (partnership_id) REFERENCES public.partnership(id);
ALTER TABLE ONLY public.rendering
    ADD CONSTRAINT fk_rendering_snapshot_id_snapshot FOREIGN KEY (snapshot_id) REFERENCES public.snapshot(id);
ALTER TABLE ONLY public.restitution
    ADD CONSTRAINT fk_restitution_document_id_document FOREIGN KEY (document_id) REFERENCES public.document(id);
ALTER TABLE ONLY public.restitution
    ADD CONSTRAINT fk_restitution_entered_by_id_member FOREIGN KEY (entered_by_id) REFERENCES public.member(id);
ALTER TABLE ONLY public.restitution
    ADD CONSTRAINT fk_restitution_evaluation_id_evaluation FOREIGN KEY (evaluation_id) REFERENCES public.evaluation(id);
ALTER TABLE ONLY public.restitution
    ADD CONSTRAINT fk_restitution_partnership_id_partnership FOREIGN KEY (partnership_id) REFERENCES public.partnership(id);
ALTER TABLE ONLY public.second_factor_demand
    ADD CONSTRAINT fk_second_factor_demand_organisation_id_organisation FOREIGN KEY (organisation_id) REFERENCES public.organisation(id);
ALTER TABLE ONLY public.second_factor
    ADD CONSTRAINT fk_second_factor_person_id_person FOREIGN KEY (person_id) REFERENCES public.person(id);
ALTER TABLE ONLY public.service_budget
    ADD CONSTRAINT fk_service_budget_organisation_id_organisation FOREIGN KEY (organisation_id) REFERENCES public.organisation(id);
ALTER TABLE ONLY public.sheet_word
    ADD CONSTRAINT fk_sheet_word_about_id_organisation FOREIGN KEY (about_id) REFERENCES public.organisation(id);
ALTER TABLE ONLY public.sheet_word
    ADD CONSTRAINT fk_sheet_word_organisation_id_organisation FOREIGN KEY (organisation_id) REFERENCES public.organisation(id);
ALTER TABLE ONLY public.sheet_word
    ADD CONSTRAINT fk_sheet_word_person_id_person FOREIGN KEY (person_id) REFERENCES public.person(id);
ALTER TABLE ONLY public.signature
    ADD CONSTRAINT fk_signature_member_id_member FOREIGN KEY (member_id) REFERENCES public.member(id);
ALTER TABLE ONLY public.signature
    ADD CONSTRAINT fk_signature_partnership_id_partnership FOREIGN KEY (partnership_id) REFERENCES public.partnership(id);
ALTER TABLE ONLY public.signature
    ADD CONSTRAINT fk_signature_person_id_person FOREIGN KEY (person_id) REFERENCES public.person(id);
ALTER TABLE ONLY public.signature
    ADD CONSTRAINT fk_signature_recorded_by_id_member FOREIGN KEY (recorded_by_id) REFERENCES public.member(id);
ALTER TABLE ONLY public.signature
    ADD CONSTRAINT fk_signature_recorded_from_id_document FOREIGN KEY (recorded_from_id) REFERENCES public.document(id);
ALTER TABLE ONLY public.signature
    ADD CONSTRAINT fk_signature_snapshot_id_snapshot FOREIGN KEY (snapshot_id) REFERENCES public.snapshot(id);
ALTER TABLE ONLY public.snapshot
    ADD CONSTRAINT fk_snapshot_evaluation_id_evaluation FOREIGN KEY (evaluation_id) REFERENCES public.evaluation(id);
ALTER TABLE ONLY public.snapshot
    ADD CONSTRAINT fk_snapshot_frozen_by_id_member FOREIGN KEY (frozen_by_id) REFERENCES public.member(id);
ALTER TABLE ONLY public.snapshot
    ADD CONSTRAINT fk_snapshot_partnership_id_partnership FOREIGN KEY (partnership_id) REFERENCES public.partnership(id);
ALTER TABLE ONLY public.state_view
    ADD CONSTRAINT fk_state_view_entered_by_id_member FOREIGN KEY (entered_by_id) REFERENCES public.member(id);
ALTER TABLE ONLY public.state_view
    ADD CONSTRAINT fk_state_view_partnership_id_partnership FOREIGN KEY (partnership_id) REFERENCES public.partnership(id);
ALTER TABLE ONLY public.status_change
    ADD CONSTRAINT fk_status_change_entered_by_id_member FOREIGN KEY (entered_by_id) REFERENCES public.member(id);
ALTER TABLE ONLY public.status_change
    ADD CONSTRAINT fk_status_change_partnership_id_partnership FOREIGN KEY (partnership_id) REFERENCES public.partnership(id);
ALTER TABLE ONLY public.territory_actor
    ADD CONSTRAINT fk_territory_actor_entered_by_id_member FOREIGN KEY (entered_by_id) REFERENCES public.member(id);
ALTER TABLE ONLY public.territory_actor
    ADD CONSTRAINT fk_territory_actor_member_id_member FOREIGN KEY (member_id) REFERENCES public.member(id);
ALTER TABLE ONLY public.territory_actor
    ADD CONSTRAINT fk_territory_actor_partnership_id_partnership FOREIGN KEY (partnership_id) REFERENCES public.partnership(id);
ALTER TABLE ONLY public.testimony
    ADD CONSTRAINT fk_testimony_entered_by_id_member FOREIGN KEY (entered_by_id) REFERENCES public.member(id);
ALTER TABLE ONLY public.testimony
    ADD CONSTRAINT fk_testimony_partnership_id_partnership FOREIGN KEY (partnership_id) REFERENCES public.partnership(id);
ALTER TABLE ONLY public.testimony
    ADD CONSTRAINT fk_testimony_return_id_local_return FOREIGN KEY (return_id) REFERENCES public.local_return(id);
ALTER TABLE ONLY public.text_consent
    ADD CONSTRAINT fk_text_consent_revision_id_text_revision FOREIGN KEY (revision_id) REFERENCES public.text_revision(id);
ALTER TABLE ONLY public.text_draft
    ADD CONSTRAINT fk_text_draft_text_id_shared_text FOREIGN KEY (text_id) REFERENCES public.shared_text(id);
ALTER TABLE ONLY public.text_revision
    ADD CONSTRAINT fk_text_revision_text_id_shared_text FOREIGN KEY (text_id) REFERENCES public.shared_text(id);
ALTER TABLE ONLY public.trail_personal
    ADD CONSTRAINT fk_trail_personal_entry_number_trail_entry FOREIGN KEY (entry_number) REFERENCES public.trail_entry(number);
ALTER TABLE ONLY public.undone_freeze
    ADD CONSTRAINT fk_undone_freeze_evaluation_id_evaluation FOREIGN KEY (evaluation_id) REFERENCES public.evaluation(id);
ALTER TABLE ONLY public.undone_freeze
    ADD CONSTRAINT fk_undone_freeze_partnership_id_partnership FOREIGN KEY (partnership_id) REFERENCES public.partnership(id);
ALTER TABLE ONLY public.unfreezing
    ADD CONSTRAINT fk_unfreezing_member_id_member FOREIGN KEY (member_id) REFERENCES public.member(id);
ALTER TABLE ONLY public.unfreezing
    ADD CONSTRAINT fk_unfreezing_partnership_id_partnership FOREIGN KEY (partnership_id) REFERENCES public.partnership(id);
ALTER TABLE ONLY public.unfreezing
    ADD CONSTRAINT fk_unfreezing_person_id_person FOREIGN KEY (person_id) REFERENCES public.person(id);
ALTER TABLE ONLY public.unfreezing
    ADD CONSTRAINT fk_unfreezing_snapshot_id_snapshot FOREIGN KEY (snapshot_id) REFERENCES public.snapshot(id);
ALTER TABLE ONLY public.user_session
    ADD CONSTRAINT fk_user_session_person_id_person FOREIGN KEY (person_id) REFERENCES public.person(id);
