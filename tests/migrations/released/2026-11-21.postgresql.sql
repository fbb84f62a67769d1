CREATE FUNCTION public.refuse_trail_change() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'the trail is append-only'; END $$;
CREATE TABLE public.access_event (
    at timestamp with time zone NOT NULL,
    kind character varying(80) NOT NULL,
    person_id uuid,
    subject_digest character varying(64),
    address character varying(80),
    id uuid NOT NULL
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
    id uuid NOT NULL
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
    id uuid NOT NULL
);
CREATE TABLE public.checklist (
    version character varying(80) NOT NULL,
    published_at character varying(10) NOT NULL,
    source character varying(20000) NOT NULL,
    id uuid NOT NULL
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
    CONSTRAINT ck_convention_convention_kind CHECK (((kind)::text = ANY ((ARRAY['convention_cadre'::character varying, 'convention'::character varying, 'avenant'::character varying, 'lettre_intention'::character varying, 'serment_jumelage'::character varying, 'charte'::character varying, 'autre'::character varying])::text[])))
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
CREATE TABLE public.country_group (
    country character varying(2) NOT NULL,
    group_name character varying(80) NOT NULL,
    valid_from character varying(10) NOT NULL,
    valid_to character varying(10),
    source character varying(20000) NOT NULL,
    certain boolean NOT NULL,
    id uuid NOT NULL,
    CONSTRAINT ck_country_group_country_is_iso_alpha_2 CHECK ((length((country)::text) = 2))
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
    CONSTRAINT ck_evaluation_evaluation_joint CHECK (((joint)::text = ANY ((ARRAY['oui'::character varying, 'non'::character varying, 'inconnu'::character varying])::text[]))),
    CONSTRAINT ck_evaluation_evaluation_kind CHECK (((kind)::text = ANY ((ARRAY['annuelle'::character varying, 'mi_parcours'::character varying, 'finale'::character varying, 'ex_post'::character varying, 'bilan'::character varying])::text[]))),
    CONSTRAINT ck_evaluation_evaluation_stage CHECK (((stage)::text = ANY ((ARRAY['recorded'::character varying, 'answering'::character varying, 'joint_session'::character varying, 'frozen'::character varying, 'sealed'::character varying])::text[])))
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
    CONSTRAINT ck_local_return_evidence_strength CHECK (((strength)::text = ANY ((ARRAY['measured'::character varying, 'documented'::character varying, 'testimony'::character varying, 'asserted'::character varying])::text[]))),
    CONSTRAINT ck_local_return_found_says_what CHECK ((((finding)::text <> 'found'::text) OR (fact IS NOT NULL))),
    CONSTRAINT ck_local_return_return_finding CHECK (((finding)::text = ANY ((ARRAY['found'::character varying, 'none_found'::character varying])::text[]))),
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
    CONSTRAINT ck_member_member_role CHECK (((role)::text = ANY ((ARRAY['chef_de_file'::character varying, 'partenaire'::character varying, 'associe'::character varying])::text[]))),
    CONSTRAINT ck_member_side_is_a_letter CHECK (((side)::text = ANY ((ARRAY['a'::character varying, 'b'::character varying, 'c'::character varying, 'd'::character varying])::text[])))
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
    CONSTRAINT ck_mission_authorisation CHECK (((ministry_authorisation)::text = ANY ((ARRAY['oui'::character varying, 'non'::character varying, 'sans_objet'::character varying])::text[]))),
    CONSTRAINT ck_mission_days_not_negative CHECK (((days IS NULL) OR (days >= 0))),
    CONSTRAINT ck_mission_people_not_negative CHECK (((people IS NULL) OR (people >= 0))),
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
    CONSTRAINT ck_organisation_country_is_iso_alpha_2 CHECK ((length((country)::text) = 2)),
    CONSTRAINT ck_organisation_organisation_type CHECK (((type)::text = ANY ((ARRAY['commune'::character varying, 'epci'::character varying, 'metropole_statut_particulier'::character varying, 'departement'::character varying, 'region'::character varying, 'province'::character varying, 'syndicat'::character varying, 'prefecture_ou_gouvernorat'::character varying, 'etat'::character varying, 'association'::character varying, 'federation'::character varying, 'universite'::character varying, 'hopital'::character varying, 'entreprise'::character varying, 'autre'::character varying])::text[]))),
    CONSTRAINT ck_organisation_population_not_negative CHECK (((population IS NULL) OR (population >= 0)))
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
    id uuid NOT NULL
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
    CONSTRAINT ck_referential_referential_family CHECK (((family)::text = ANY ((ARRAY['humaniste'::character varying, 'politique'::character varying, 'pro_domo'::character varying])::text[])))
);
CREATE TABLE public.rendering (
    snapshot_id uuid NOT NULL,
    locale character varying(8) NOT NULL,
    pdf bytea NOT NULL,
    sha256 character varying(64) NOT NULL,
    at timestamp with time zone NOT NULL,
    id uuid NOT NULL
);
CREATE TABLE public.shared_text (
    kind character varying(80) NOT NULL,
    partnership_id uuid NOT NULL,
    head integer NOT NULL,
    id uuid NOT NULL
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
    id uuid NOT NULL
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
    id uuid NOT NULL
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
CREATE TABLE public.user_session (
    token_hash character varying(64) NOT NULL,
    person_id uuid,
    data json NOT NULL,
    created_at timestamp with time zone NOT NULL,
    seen_at timestamp with time zone NOT NULL,
    id uuid NOT NULL
);
INSERT INTO public.action VALUES ('A1', 'Action heronalpha', NULL, 'both', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 1, '2026-11-25 20:35:20.444732+00', false, 'Source heronalpha', 'Note heronalpha', NULL, '01a2146b-84f0-77a5-9e35-4be55a0b70af', '01a2146b-84f0-77a5-9e35-4be6a9e47bc0', '01a2146b-84f5-7158-8904-f2c745ea0ce6');
INSERT INTO public.action VALUES ('A1', 'Action kiwibeta', NULL, 'both', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 1, '2026-11-25 20:35:20.49917+00', false, 'Source kiwibeta', 'Note kiwibeta', NULL, '01a2146b-852a-7710-b849-492eac3db5ef', '01a2146b-852a-7710-b849-492f2de94b0d', '01a2146b-852d-7752-bf70-5449d6fd48e2');
INSERT INTO public.affiliation VALUES ('01a2146b-854c-72cc-a717-167aa73371a8', '01a2146b-84ee-7039-a74b-d1a26c7dcb14', 'officer', NULL, '01a2146b-854c-72cc-a717-168351ce6859');
INSERT INTO public.affiliation VALUES ('01a2146b-854c-72cc-a717-167b6a883911', '01a2146b-84ee-7039-a74b-d1a26c7dcb14', 'signatory', 'Maire', '01a2146b-854c-72cc-a717-168429469077');
INSERT INTO public.affiliation VALUES ('01a2146b-854c-72cc-a717-167cd17eda6e', '01a2146b-84ee-7039-a74b-d1a26c7dcb14', 'reader', NULL, '01a2146b-854c-72cc-a717-168577632c63');
INSERT INTO public.affiliation VALUES ('01a2146b-854c-72cc-a717-167dcb53f0cb', '01a2146b-84ee-7039-a74b-d1a26c7dcb14', 'administrator', NULL, '01a2146b-854c-72cc-a717-16863e8d6b3b');
INSERT INTO public.affiliation VALUES ('01a2146b-854c-72cc-a717-167e478d8bb0', '01a2146b-84ee-7039-a74b-d1a31d9659b9', 'officer', NULL, '01a2146b-854c-72cc-a717-16879b71fafd');
INSERT INTO public.affiliation VALUES ('01a2146b-854c-72cc-a717-167f8da34db5', '01a2146b-84ee-7039-a74b-d1a31d9659b9', 'signatory', 'Maire', '01a2146b-854c-72cc-a717-16882d7206d6');
INSERT INTO public.affiliation VALUES ('01a2146b-854c-72cc-a717-168056b2aa7f', '01a2146b-854c-72cc-a717-1677ea46ef89', 'officer', NULL, '01a2146b-854c-72cc-a717-1689f7628b37');
INSERT INTO public.affiliation VALUES ('01a2146b-854c-72cc-a717-168198eb11c1', '01a2146b-854c-72cc-a717-1679341da00c', 'officer', NULL, '01a2146b-854c-72cc-a717-168a62885d27');
INSERT INTO public.affiliation VALUES ('01a2146b-854c-72cc-a717-1682bedac179', '01a2146b-8529-7389-a274-319aa1d3ce5f', 'officer', NULL, '01a2146b-854c-72cc-a717-168bfd46cc97');
INSERT INTO public.alembic_version VALUES ('5e0c41d7a9b2');
INSERT INTO public.checklist VALUES ('2026-1', '2026-11-21', 'Premier atelier : référentiels, État, transnationalisme (quatre sortes, trois causes, quatre remèdes), complété', '01a2146b-84e6-76dd-b26d-b7e9128f7056');
INSERT INTO public.checklist_question VALUES ('01a2146b-84e6-76dd-b26d-b7e9128f7056', 1, 'A1.1', 'A1', 'figure', 'outside_eu', 'visas', 'Visas demandés, obtenus, refusés et délai d’attente, par côté.', 'Visas applied for, granted, refused and days waited, by side.', 'Calculé d’après le registre des missions.', 'Computed from the register of missions.', '01a2146b-84e6-76dd-b26d-b7ea1af5faa9');
INSERT INTO public.checklist_question VALUES ('01a2146b-84e6-76dd-b26d-b7e9128f7056', 2, 'A1.2', 'A1', 'appreciation', 'any', 'authorisations', 'Les autorisations qu’il faut obtenir pour partir en mission (ministère, tutelle) pèsent-elles autant sur ce côté que sur l’autre ?', 'Do the authorisations needed to travel (ministry, supervising authority) weigh on this side as much as on the other?', 'Dire quelle autorisation, demandée à qui, obtenue quand.', 'Say which authorisation, asked from whom, obtained when.', '01a2146b-84e6-76dd-b26d-b7eb4f2a8234');
INSERT INTO public.checklist_question VALUES ('01a2146b-84e6-76dd-b26d-b7e9128f7056', 3, 'A1.3', 'A1', 'figure', 'any', 'missions', 'Missions et jours de déplacement dans chaque sens, et qui les a payés.', 'Missions and person-days in each direction, and who paid for them.', 'Calculé d’après le registre des missions.', 'Computed from the register of missions.', '01a2146b-84e6-76dd-b26d-b7ece248a4ec');
INSERT INTO public.checklist_question VALUES ('01a2146b-84e6-76dd-b26d-b7e9128f7056', 4, 'A1.4', 'A1', 'appreciation', 'any', 'missions', 'Se rendre sur le territoire de l’autre est-il aussi facile pour ce côté que pour l’autre (démarches, délais, coût, nombre de personnes) ?', 'Is travelling to the other territory as easy for this side as for the other (formalities, time, cost, number of people)?', 'Un exemple récent dans chaque sens suffit.', 'One recent example in each direction is enough.', '01a2146b-84e6-76dd-b26d-b7ed619fdbc5');
INSERT INTO public.checklist_question VALUES ('01a2146b-84e6-76dd-b26d-b7e9128f7056', 5, 'A1.5', 'A1', 'appreciation', 'outside_eu', 'visas', 'Les visas permettent-ils à ce côté et à l’autre de choisir aussi librement qui voyage et quand ?', 'Do visas let this side and the other choose equally freely who travels and when?', 'Citer les refus, les retards et ce qu’ils ont empêché.', 'Mention refusals, delays and what they prevented.', '01a2146b-84e6-76dd-b26d-b7ee4f7bde28');
INSERT INTO public.checklist_question VALUES ('01a2146b-84e6-76dd-b26d-b7e9128f7056', 6, 'A2.1', 'A2', 'appreciation', 'any', NULL, 'La part de ce côté et celle de l’autre dans le diagnostic de départ sont-elles équilibrées ?', 'Are the parts taken by this side and by the other in the initial diagnosis balanced?', 'Un diagnostic partagé a-t-il été fait, par qui, à quelle date ? Joindre le document.', 'Was a shared diagnosis made, by whom, on which date? Attach the document.', '01a2146b-84e6-76dd-b26d-b7ef3c238276');
INSERT INTO public.checklist_question VALUES ('01a2146b-84e6-76dd-b26d-b7e9128f7056', 7, 'A2.2', 'A2', 'appreciation', 'any', NULL, 'Les solutions retenues viennent-elles autant de l’expérience de ce côté que de celle de l’autre ?', 'Do the solutions chosen draw as much on the experience of this side as on that of the other?', 'D’autres solutions ont-elles été examinées ? La solution retenue existait-elle déjà d’un côté ?', 'Were alternatives considered? Did the chosen solution already exist on one side?', '01a2146b-84e6-76dd-b26d-b7f0fc7454df');
INSERT INTO public.checklist_question VALUES ('01a2146b-84e6-76dd-b26d-b7e9128f7056', 8, 'A3.1', 'A3', 'figure', 'any', 'objectives_by_proposer', 'Objectifs proposés par chaque côté, ensemble, par un tiers.', 'Objectives proposed by each side, jointly, by a third party.', 'Calculé d’après les objectifs de la période.', 'Computed from the objectives of the period.', '01a2146b-84e6-76dd-b26d-b7f16dcc0c01');
INSERT INTO public.checklist_question VALUES ('01a2146b-84e6-76dd-b26d-b7e9128f7056', 9, 'A3.2', 'A3', 'appreciation', 'any', NULL, 'Les thèmes retenus répondent-ils autant aux plans et priorités publics de ce côté qu’à ceux de l’autre ?', 'Do the themes chosen answer the public plans and priorities of this side as much as those of the other?', 'Nommer le plan (plan de développement, projet de mandat) et la page.', 'Name the plan (development plan, term programme) and the page.', '01a2146b-84e6-76dd-b26d-b7f2cbe41420');
INSERT INTO public.checklist_question VALUES ('01a2146b-84e6-76dd-b26d-b7e9128f7056', 10, 'A3.3', 'A3', 'appreciation', 'any', 'objectives_by_proposer', 'Ce côté et l’autre pèsent-ils autant dans le choix des thèmes ?', 'Do this side and the other weigh equally in the choice of themes?', 'Y a-t-il un thème demandé et jamais retenu ?', 'Is there a theme that was asked for and never taken up?', '01a2146b-84e6-76dd-b26d-b7f3b546d78d');
INSERT INTO public.checklist_question VALUES ('01a2146b-84e6-76dd-b26d-b7e9128f7056', 11, 'A4.1', 'A4', 'figure', 'any', 'actions_by_territory', 'Actions sur chaque territoire, en nombre et en montant.', 'Actions on each territory, by number and by amount.', 'Calculé d’après le registre des actions.', 'Computed from the register of actions.', '01a2146b-84e6-76dd-b26d-b7f4a0824a58');
INSERT INTO public.checklist_question VALUES ('01a2146b-84e6-76dd-b26d-b7e9128f7056', 12, 'A4.2', 'A4', 'figure', 'any', 'actions_by_other_side', 'Actions menées sur chaque territoire à l’initiative de l’autre côté.', 'Actions on each territory at the initiative of the other side.', 'Calculé d’après le registre des actions.', 'Computed from the register of actions.', '01a2146b-84e6-76dd-b26d-b7f5c13da7f1');
INSERT INTO public.checklist_question VALUES ('01a2146b-84e6-76dd-b26d-b7e9128f7056', 13, 'A4.3', 'A4', 'appreciation', 'any', 'actions_by_territory', 'La place faite aux actions sur ce territoire et sur l’autre est-elle équilibrée ?', 'Is the room given to actions on this territory and on the other balanced?', 'Dire ce qui a été fait ici à l’initiative de l’autre côté.', 'Say what was done here at the initiative of the other side.', '01a2146b-84e6-76dd-b26d-b7f6fa87954a');
INSERT INTO public.checklist_question VALUES ('01a2146b-84e6-76dd-b26d-b7e9128f7056', 14, 'C1.1', 'C1', 'figure', 'any', 'meetings_elected', 'Réunions d’élus : nombre, dernière date, en personne ou à distance.', 'Meetings of elected officials: number, last date, in person or remote.', 'Calculé d’après le registre des réunions. Un partenaire peut n’avoir pas de conseil élu.', 'Computed from the register of meetings. A partner may have no elected council.', '01a2146b-84e6-76dd-b26d-b7f72a3f7929');
INSERT INTO public.checklist_question VALUES ('01a2146b-84e6-76dd-b26d-b7e9128f7056', 15, 'C1.2', 'C1', 'appreciation', 'any', 'referentials', 'Les raisons de coopérer ont-elles été débattues publiquement autant de ce côté que de l’autre ?', 'Have the reasons for cooperating been debated in public as much on this side as on the other?', 'Donner la date du débat de chaque conseil ou organe délibérant.', 'Give the date of the debate in each council or deliberating body.', '01a2146b-84e6-76dd-b26d-b7f82fe4dadb');
INSERT INTO public.checklist_question VALUES ('01a2146b-84e6-76dd-b26d-b7e9128f7056', 16, 'C1.3', 'C1', 'appreciation', 'any', 'meetings_elected', 'Ce côté et l’autre peuvent-ils mettre autant de sujets politiques sur la table ?', 'Can this side and the other put political subjects on the table equally?', 'Un exemple de sujet difficile abordé, ou évité.', 'An example of a difficult subject raised, or avoided.', '01a2146b-84e6-76dd-b26d-b7f9b6e9dfa2');
INSERT INTO public.checklist_question VALUES ('01a2146b-84e6-76dd-b26d-b7e9128f7056', 17, 'C2.1', 'C2', 'figure', 'any', 'meetings_technicians', 'Réunions de technicien à technicien : nombre, dernière date, en personne ou à distance.', 'Meetings technician to technician: number, last date, in person or remote.', 'Calculé d’après le registre des réunions.', 'Computed from the register of meetings.', '01a2146b-84e6-76dd-b26d-b7fa69315766');
INSERT INTO public.checklist_question VALUES ('01a2146b-84e6-76dd-b26d-b7e9128f7056', 18, 'C2.2', 'C2', 'appreciation', 'any', 'meetings_technicians', 'Dans les échanges entre techniciens, ce côté et l’autre apprennent-ils autant l’un de l’autre ?', 'In exchanges between technicians, do this side and the other learn equally from each other?', 'Citer une pratique apprise de l’autre et reprise chez soi.', 'Mention a practice learnt from the other and taken up at home.', '01a2146b-84e6-76dd-b26d-b7fb15d3f033');
INSERT INTO public.checklist_question VALUES ('01a2146b-84e6-76dd-b26d-b7e9128f7056', 19, 'C3.1', 'C3', 'appreciation', 'any', 'objections', 'Ce côté et l’autre peuvent-ils dire un désaccord ou un refus aussi librement l’un que l’autre ?', 'Can this side and the other express a disagreement or a refusal equally freely?', 'Un désaccord exprimé, et comment il a été traité. « Jamais » est un signal.', 'A disagreement expressed, and how it was handled. “Never” is a signal.', '01a2146b-84e7-7367-9d0d-5dfbcb097e36');
INSERT INTO public.checklist_question VALUES ('01a2146b-84e6-76dd-b26d-b7e9128f7056', 20, 'C3.2', 'C3', 'figure', 'any', 'objections', 'Objections exprimées par chaque côté sur les textes communs.', 'Objections expressed by each side on the shared texts.', 'Calculé d’après les réponses aux propositions.', 'Computed from the answers to proposals.', '01a2146b-84e7-7367-9d0d-5dfc67fc2371');
INSERT INTO public.checklist_question VALUES ('01a2146b-84e6-76dd-b26d-b7e9128f7056', 21, 'C3.3', 'C3', 'figure', 'any', 'reply_times', 'Temps de réponse de chaque côté aux propositions de l’autre.', 'Time each side takes to answer the other’s proposals.', 'Calculé d’après les propositions et les réponses ; celles saisies au nom de l’autre sont comptées à part.', 'Computed from proposals and answers; those recorded on behalf of the other are counted apart.', '01a2146b-84e7-7367-9d0d-5dfd0f46d3ff');
INSERT INTO public.checklist_question VALUES ('01a2146b-84e6-76dd-b26d-b7e9128f7056', 22, 'D1', 'D', 'figure', 'any', 'money_by_side', 'Argent apporté par chaque côté, en numéraire et valorisé.', 'Money brought by each side, in cash and in kind.', 'Calculé d’après les plans de financement.', 'Computed from the financing plans.', '01a2146b-84e7-7367-9d0d-5dfe19f32e6e');
INSERT INTO public.checklist_question VALUES ('01a2146b-84e6-76dd-b26d-b7e9128f7056', 23, 'D1.1', 'D', 'figure', 'any', 'plan_holders', 'Plans de financement tenus par chaque côté.', 'Financing plans held by each side.', 'Calculé d’après les projets.', 'Computed from the projects.', '01a2146b-84e7-7367-9d0d-5dffb735e78d');
INSERT INTO public.checklist_question VALUES ('01a2146b-84e6-76dd-b26d-b7e9128f7056', 24, 'D1.2', 'D', 'appreciation', 'any', 'plan_holders', 'Ce côté et l’autre décident-ils autant de l’emploi de l’argent (compte, signature des dépenses) ?', 'Do this side and the other decide equally on the use of the money (account, signing of expenditure)?', 'Dire qui tient le compte et qui signe les dépenses.', 'Say who holds the account and who signs expenditure.', '01a2146b-84e7-7367-9d0d-5e003a268420');
INSERT INTO public.checklist_question VALUES ('01a2146b-84e6-76dd-b26d-b7e9128f7056', 25, 'D2', 'D', 'appreciation', 'any', NULL, 'La convention, les indicateurs et les rapports sont-ils écrits autant par ce côté que par l’autre ?', 'Are the agreement, the indicators and the reports written as much by this side as by the other?', 'Dire qui a tenu la plume et en quelles langues.', 'Say who held the pen, and in which languages.', '01a2146b-84e7-7367-9d0d-5e012c3442f7');
INSERT INTO public.checklist_question VALUES ('01a2146b-84e6-76dd-b26d-b7e9128f7056', 26, 'D3', 'D', 'figure', 'any', 'indicators_by_origin', 'Indicateurs fixés ensemble, par un seul côté, ou imposés par un financeur.', 'Indicators fixed jointly, by one side alone, or imposed by a funder.', 'Calculé d’après les indicateurs des objectifs.', 'Computed from the indicators of the objectives.', '01a2146b-84e7-7367-9d0d-5e02d92587a6');
INSERT INTO public.checklist_question VALUES ('01a2146b-84e6-76dd-b26d-b7e9128f7056', 27, 'D4', 'D', 'figure', 'any', 'evaluations_joint', 'Évaluations de la période, et combien sont conjointes.', 'Evaluations of the period, and how many are joint.', 'Calculé d’après les évaluations inscrites.', 'Computed from the evaluations recorded.', '01a2146b-84e7-7367-9d0d-5e03095d721b');
INSERT INTO public.checklist_question VALUES ('01a2146b-84e6-76dd-b26d-b7e9128f7056', 28, 'D4.1', 'D', 'appreciation', 'any', 'evaluations_joint', 'Les évaluations sont-elles commandées, menées et restituées autant de ce côté que de l’autre ?', 'Are evaluations commissioned, carried out and reported back as much on this side as on the other?', 'Dire qui a commandé, qui a évalué, où la restitution a eu lieu.', 'Say who commissioned, who evaluated, where the feedback session took place.', '01a2146b-84e7-7367-9d0d-5e047aa91664');
INSERT INTO public.checklist_question VALUES ('01a2146b-84e6-76dd-b26d-b7e9128f7056', 29, 'D5', 'D', 'appreciation', 'any', NULL, 'Ce côté et l’autre ont-ils autant de liens avec d’autres collectivités autour de cette coopération (réseau, lien Sud–Sud) ?', 'Do this side and the other have as many links with other authorities around this cooperation (network, South–South link)?', 'Nommer les réseaux et les collectivités.', 'Name the networks and the authorities.', '01a2146b-84e7-7367-9d0d-5e05b51a5eb6');
INSERT INTO public.checklist_question VALUES ('01a2146b-84e6-76dd-b26d-b7e9128f7056', 30, 'D6', 'D', 'figure', 'any', 'sdgs_by_territory', 'Objectifs rattachés aux ODD, par territoire.', 'Objectives tied to the SDGs, by territory.', 'Calculé d’après les objectifs.', 'Computed from the objectives.', '01a2146b-84e7-7367-9d0d-5e063eaa57b6');
INSERT INTO public.checklist_question VALUES ('01a2146b-84e6-76dd-b26d-b7e9128f7056', 31, 'D6.1', 'D', 'appreciation', 'any', 'sdgs_by_territory', 'Ce côté et l’autre s’engagent-ils autant à atteindre les ODD sur leur propre territoire ?', 'Do this side and the other commit equally to reaching the SDGs on their own territory?', 'Citer la cible et l’engagement pris chez soi.', 'Mention the target and the commitment made at home.', '01a2146b-84e7-7367-9d0d-5e07ad612cc1');
INSERT INTO public.checklist_question VALUES ('01a2146b-84e6-76dd-b26d-b7e9128f7056', 32, 'D7', 'D', 'figure', 'any', 'own_text', 'Texte propre de chaque côté dans l’évaluation : présent ou absent.', 'Own text of each side in the evaluation: present or absent.', 'Calculé d’après l’évaluation.', 'Computed from the evaluation.', '01a2146b-84e7-7367-9d0d-5e085c307484');
INSERT INTO public.checklist_question VALUES ('01a2146b-84e6-76dd-b26d-b7e9128f7056', 33, 'D8', 'D', 'figure', 'any', 'confirmations', 'Faits saisis par l’autre côté que ce côté a confirmés ou contestés.', 'Facts entered by the other side that this side confirmed or contested.', 'Calculé d’après les confirmations.', 'Computed from the confirmations.', '01a2146b-84e7-7367-9d0d-5e09b6b7f80d');
INSERT INTO public.convention VALUES ('C1', 'Convention heronalpha', 'convention_cadre', 'Objet heronalpha', '125000.00', 'EUR', '2021-03', '2021', '2030', NULL, 1, '2026-11-25 20:35:20.44877+00', false, 'Source heronalpha', 'Note heronalpha', NULL, '01a2146b-84f0-77a5-9e35-4be55a0b70af', '01a2146b-84f0-77a5-9e35-4be6a9e47bc0', '01a2146b-84f5-7158-8904-f2c20cf8e7c0');
INSERT INTO public.convention VALUES ('C1', 'Convention kiwibeta', 'convention_cadre', 'Objet kiwibeta', '125000.00', 'EUR', '2021-03', '2021', '2030', NULL, 1, '2026-11-25 20:35:20.500579+00', false, 'Source kiwibeta', 'Note kiwibeta', NULL, '01a2146b-852a-7710-b849-492eac3db5ef', '01a2146b-852a-7710-b849-492f2de94b0d', '01a2146b-852c-730d-b8b3-c0f550235ab5');
INSERT INTO public.convention_party VALUES ('01a2146b-84f5-7158-8904-f2c20cf8e7c0', '01a2146b-84ee-7039-a74b-d1a26c7dcb14', 'Signataire heronalpha', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '01a2146b-84f5-7158-8904-f2c3b393d7d3');
INSERT INTO public.convention_party VALUES ('01a2146b-84f5-7158-8904-f2c20cf8e7c0', '01a2146b-84ee-7039-a74b-d1a31d9659b9', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '01a2146b-84f5-7158-8904-f2c42f72cb40');
INSERT INTO public.convention_party VALUES ('01a2146b-852c-730d-b8b3-c0f550235ab5', '01a2146b-8529-7389-a274-319aa1d3ce5f', 'Signataire kiwibeta', NULL, NULL, NULL, NULL, NULL, NULL, NULL, '01a2146b-852c-730d-b8b3-c0f6bce7c24c');
INSERT INTO public.convention_party VALUES ('01a2146b-852c-730d-b8b3-c0f550235ab5', '01a2146b-8529-7389-a274-319b6dbb4526', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '01a2146b-852c-730d-b8b3-c0f711ca8490');
INSERT INTO public.country_group VALUES ('BE', 'european_union', '1958-01-01', NULL, 'Traité de Rome, entré en vigueur le 1er janvier 1958', true, '01a2146b-84e2-741d-a399-e80404ff6fcd');
INSERT INTO public.country_group VALUES ('DE', 'european_union', '1958-01-01', NULL, 'Traité de Rome, entré en vigueur le 1er janvier 1958', true, '01a2146b-84e2-741d-a399-e805169f6c3f');
INSERT INTO public.country_group VALUES ('FR', 'european_union', '1958-01-01', NULL, 'Traité de Rome, entré en vigueur le 1er janvier 1958', true, '01a2146b-84e2-741d-a399-e806715ef345');
INSERT INTO public.country_group VALUES ('IT', 'european_union', '1958-01-01', NULL, 'Traité de Rome, entré en vigueur le 1er janvier 1958', true, '01a2146b-84e2-741d-a399-e807d9868a1b');
INSERT INTO public.country_group VALUES ('LU', 'european_union', '1958-01-01', NULL, 'Traité de Rome, entré en vigueur le 1er janvier 1958', true, '01a2146b-84e2-741d-a399-e808f1f49079');
INSERT INTO public.country_group VALUES ('NL', 'european_union', '1958-01-01', NULL, 'Traité de Rome, entré en vigueur le 1er janvier 1958', true, '01a2146b-84e2-741d-a399-e80900bef4fd');
INSERT INTO public.country_group VALUES ('DK', 'european_union', '1973-01-01', NULL, 'Traité d’adhésion de 1972', true, '01a2146b-84e2-741d-a399-e80a90e14e4f');
INSERT INTO public.country_group VALUES ('GB', 'european_union', '1973-01-01', '2020-01-31', 'Traité d’adhésion de 1972 ; accord de retrait, dernier jour le 31 janvier 2020', true, '01a2146b-84e2-741d-a399-e80b34628893');
INSERT INTO public.country_group VALUES ('IE', 'european_union', '1973-01-01', NULL, 'Traité d’adhésion de 1972', true, '01a2146b-84e2-741d-a399-e80c36c4e099');
INSERT INTO public.country_group VALUES ('GR', 'european_union', '1981-01-01', NULL, 'Traité d’adhésion de 1979', true, '01a2146b-84e2-741d-a399-e80d6728944c');
INSERT INTO public.country_group VALUES ('ES', 'european_union', '1986-01-01', NULL, 'Traité d’adhésion de 1985', true, '01a2146b-84e2-741d-a399-e80e6b4048b7');
INSERT INTO public.country_group VALUES ('PT', 'european_union', '1986-01-01', NULL, 'Traité d’adhésion de 1985', true, '01a2146b-84e2-741d-a399-e80f7d85677b');
INSERT INTO public.country_group VALUES ('AT', 'european_union', '1995-01-01', NULL, 'Traité d’adhésion de 1994', true, '01a2146b-84e2-741d-a399-e81062f2d722');
INSERT INTO public.country_group VALUES ('FI', 'european_union', '1995-01-01', NULL, 'Traité d’adhésion de 1994', true, '01a2146b-84e2-741d-a399-e81146844340');
INSERT INTO public.country_group VALUES ('SE', 'european_union', '1995-01-01', NULL, 'Traité d’adhésion de 1994', true, '01a2146b-84e2-741d-a399-e8126e80d8ee');
INSERT INTO public.country_group VALUES ('CY', 'european_union', '2004-05-01', NULL, 'Traité d’adhésion de 2003', true, '01a2146b-84e2-741d-a399-e813ddae23e4');
INSERT INTO public.country_group VALUES ('CZ', 'european_union', '2004-05-01', NULL, 'Traité d’adhésion de 2003', true, '01a2146b-84e2-741d-a399-e814c47b1002');
INSERT INTO public.country_group VALUES ('EE', 'european_union', '2004-05-01', NULL, 'Traité d’adhésion de 2003', true, '01a2146b-84e2-741d-a399-e815ff8344a4');
INSERT INTO public.country_group VALUES ('HU', 'european_union', '2004-05-01', NULL, 'Traité d’adhésion de 2003', true, '01a2146b-84e2-741d-a399-e816e5a20062');
INSERT INTO public.country_group VALUES ('LT', 'european_union', '2004-05-01', NULL, 'Traité d’adhésion de 2003', true, '01a2146b-84e2-741d-a399-e817abe0f502');
INSERT INTO public.country_group VALUES ('LV', 'european_union', '2004-05-01', NULL, 'Traité d’adhésion de 2003', true, '01a2146b-84e3-7151-83b2-1f202dcdc39b');
INSERT INTO public.country_group VALUES ('MT', 'european_union', '2004-05-01', NULL, 'Traité d’adhésion de 2003', true, '01a2146b-84e3-7151-83b2-1f211dbfe457');
INSERT INTO public.country_group VALUES ('PL', 'european_union', '2004-05-01', NULL, 'Traité d’adhésion de 2003', true, '01a2146b-84e3-7151-83b2-1f225275858a');
INSERT INTO public.country_group VALUES ('SI', 'european_union', '2004-05-01', NULL, 'Traité d’adhésion de 2003', true, '01a2146b-84e3-7151-83b2-1f23e0c2fbab');
INSERT INTO public.country_group VALUES ('SK', 'european_union', '2004-05-01', NULL, 'Traité d’adhésion de 2003', true, '01a2146b-84e3-7151-83b2-1f2498746836');
INSERT INTO public.country_group VALUES ('BG', 'european_union', '2007-01-01', NULL, 'Traité d’adhésion de 2005', true, '01a2146b-84e3-7151-83b2-1f25cb3a964e');
INSERT INTO public.country_group VALUES ('RO', 'european_union', '2007-01-01', NULL, 'Traité d’adhésion de 2005', true, '01a2146b-84e3-7151-83b2-1f261e809a48');
INSERT INTO public.country_group VALUES ('HR', 'european_union', '2013-07-01', NULL, 'Traité d’adhésion de 2011', true, '01a2146b-84e3-7151-83b2-1f27eb24b9a2');
INSERT INTO public.document VALUES ('Délibération heronalpha', NULL, 'heronalpha.pdf', 'application/pdf', 43, 'c8927d0d126f2a9916d5fe28d2a7acd1527cb91d3bcbbe69ed59b69692c282f8', 'al/alpha', NULL, 1, '2026-11-25 20:35:20.45003+00', false, 'Source heronalpha', 'Note heronalpha', NULL, '01a2146b-84f0-77a5-9e35-4be55a0b70af', '01a2146b-84f0-77a5-9e35-4be6a9e47bc0', '01a2146b-84f9-75d5-ad51-f3944d029686');
INSERT INTO public.document VALUES ('Délibération kiwibeta', NULL, 'kiwibeta.pdf', 'application/pdf', 43, 'c8927d0d126f2a9916d5fe28d2a7acd1527cb91d3bcbbe69ed59b69692c282f8', 'be/beta', NULL, 1, '2026-11-25 20:35:20.50094+00', false, 'Source kiwibeta', 'Note kiwibeta', NULL, '01a2146b-852a-7710-b849-492eac3db5ef', '01a2146b-852a-7710-b849-492f2de94b0d', '01a2146b-8530-7501-9842-4eff0ad187d8');
INSERT INTO public.evaluation VALUES ('E2', 'Évaluation heronalpha', 'mi_parcours', '2021', '2025', NULL, 'oui', 1, '2026-11-25 20:35:20.451351+00', false, 'Source heronalpha', 'Note heronalpha', NULL, '01a2146b-84f0-77a5-9e35-4be55a0b70af', '01a2146b-84f0-77a5-9e35-4be6a9e47bc0', '01a2146b-84f8-75f8-8a3c-b5405a3cdf53', 'answering', '2026-01-31', '01a2146b-84e6-76dd-b26d-b7e9128f7056', NULL);
INSERT INTO public.evaluation VALUES ('E1', 'Évaluation heronalpha', 'mi_parcours', '2021', '2025', NULL, 'oui', 2, '2026-11-25 20:35:20.451347+00', false, 'Source heronalpha', 'Note heronalpha', NULL, '01a2146b-84f0-77a5-9e35-4be55a0b70af', '01a2146b-84f0-77a5-9e35-4be6a9e47bc0', '01a2146b-84f5-7158-8904-f2cb410c5a2f', 'joint_session', '2026-01-31', '01a2146b-84e6-76dd-b26d-b7e9128f7056', '01a2146b-850b-7353-8b20-ec0982c72f70');
INSERT INTO public.evaluation VALUES ('E2', 'Évaluation kiwibeta', 'mi_parcours', '2021', '2025', NULL, 'oui', 1, '2026-11-25 20:35:20.50131+00', false, 'Source kiwibeta', 'Note kiwibeta', NULL, '01a2146b-852a-7710-b849-492eac3db5ef', '01a2146b-852a-7710-b849-492f2de94b0d', '01a2146b-852e-776c-90ad-2b5fd4c8a8aa', 'answering', '2026-01-31', '01a2146b-84e6-76dd-b26d-b7e9128f7056', NULL);
INSERT INTO public.evaluation VALUES ('E1', 'Évaluation kiwibeta', 'mi_parcours', '2021', '2025', NULL, 'oui', 2, '2026-11-25 20:35:20.501308+00', false, 'Source kiwibeta', 'Note kiwibeta', NULL, '01a2146b-852a-7710-b849-492eac3db5ef', '01a2146b-852a-7710-b849-492f2de94b0d', '01a2146b-852d-7752-bf70-544d497b0ac0', 'joint_session', '2026-01-31', '01a2146b-84e6-76dd-b26d-b7e9128f7056', '01a2146b-8538-712f-ba9a-0372cdc66bb2');
INSERT INTO public.financing_line VALUES ('01a2146b-84f5-7158-8904-f2c503e2f8bd', 'Payeur heronalpha', 'Appel heronalpha', 'numeraire', 'a', NULL, NULL, '61234.50', NULL, 'EUR', NULL, NULL, NULL, NULL, NULL, 1, '2026-11-25 20:35:20.458509+00', false, 'Source heronalpha', 'Note heronalpha', NULL, '01a2146b-84f0-77a5-9e35-4be55a0b70af', '01a2146b-84f0-77a5-9e35-4be6a9e47bc0', '01a2146b-84f5-7158-8904-f2c65e6faa27');
INSERT INTO public.financing_line VALUES ('01a2146b-852d-7752-bf70-54479d8fdc7b', 'Payeur kiwibeta', 'Appel kiwibeta', 'numeraire', 'a', NULL, NULL, '61234.50', NULL, 'EUR', NULL, NULL, NULL, NULL, NULL, 1, '2026-11-25 20:35:20.503692+00', false, 'Source kiwibeta', 'Note kiwibeta', NULL, '01a2146b-852a-7710-b849-492eac3db5ef', '01a2146b-852a-7710-b849-492f2de94b0d', '01a2146b-852d-7752-bf70-544876ea2422');
INSERT INTO public.guest VALUES ('01a2146b-84f0-77a5-9e35-4be55a0b70af', '01a2146b-854c-72cc-a717-168198eb11c1', '01a2146b-84f5-7158-8904-f2cb410c5a2f', '01a2146b-8552-74c8-886a-241a0613f663');
INSERT INTO public.indicator VALUES ('01a2146b-84f0-77a5-9e35-4be55a0b70af', '01a2146b-851c-75f1-bbb9-63f8f718a259', 'I1', '01a2146b-851c-75f1-bbb9-63f9a38323fc');
INSERT INTO public.indicator VALUES ('01a2146b-852a-7710-b849-492eac3db5ef', '01a2146b-8542-7291-94aa-7a439c112e9d', 'I1', '01a2146b-8542-7291-94aa-7a44dc85fbd4');
INSERT INTO public.key_date VALUES ('1996', 'serment_jumelage', 'Serment heronalpha', 1, '2026-11-25 20:35:20.454455+00', false, 'Source heronalpha', 'Note heronalpha', NULL, '01a2146b-84f0-77a5-9e35-4be55a0b70af', '01a2146b-84f0-77a5-9e35-4be6a9e47bc0', '01a2146b-84f9-75d5-ad51-f3959db038e9');
INSERT INTO public.key_date VALUES ('1996', 'serment_jumelage', 'Serment kiwibeta', 1, '2026-11-25 20:35:20.502177+00', false, 'Source kiwibeta', 'Note kiwibeta', NULL, '01a2146b-852a-7710-b849-492eac3db5ef', '01a2146b-852a-7710-b849-492f2de94b0d', '01a2146b-8530-7501-9842-4f00dcf3b695');
INSERT INTO public.local_return VALUES ('a', 'competences', 'found', 'Retour heronalpha', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 1, '2026-11-25 20:35:20.453271+00', false, 'Source heronalpha', 'Note heronalpha', NULL, '01a2146b-84f0-77a5-9e35-4be55a0b70af', '01a2146b-84f0-77a5-9e35-4be6a9e47bc0', '01a2146b-84f5-7158-8904-f2ca1209290d');
INSERT INTO public.local_return VALUES ('a', 'competences', 'found', 'Retour kiwibeta', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 1, '2026-11-25 20:35:20.501816+00', false, 'Source kiwibeta', 'Note kiwibeta', NULL, '01a2146b-852a-7710-b849-492eac3db5ef', '01a2146b-852a-7710-b849-492f2de94b0d', '01a2146b-852d-7752-bf70-544ca35362e2');
INSERT INTO public.measurement VALUES ('01a2146b-851c-75f1-bbb9-63f9a38323fc', '2025', '47', NULL, NULL, 'a', 1, '2026-11-25 20:35:20.488628+00', false, 'Source heronalpha', 'Note heronalpha', NULL, '01a2146b-84f0-77a5-9e35-4be55a0b70af', '01a2146b-84f0-77a5-9e35-4be6a9e47bc0', '01a2146b-8527-752b-8072-8b488ecf38a9');
INSERT INTO public.measurement VALUES ('01a2146b-8542-7291-94aa-7a44dc85fbd4', '2025', '47', NULL, NULL, 'a', 1, '2026-11-25 20:35:20.523724+00', false, 'Source kiwibeta', 'Note kiwibeta', NULL, '01a2146b-852a-7710-b849-492eac3db5ef', '01a2146b-852a-7710-b849-492f2de94b0d', '01a2146b-854b-747a-a106-7dedf9661ad1');
INSERT INTO public.meeting VALUES ('2024-05-06', 'elus', NULL, 'Rencontre heronalpha', 1, '2026-11-25 20:35:20.446123+00', false, 'Source heronalpha', 'Note heronalpha', NULL, '01a2146b-84f0-77a5-9e35-4be55a0b70af', '01a2146b-84f0-77a5-9e35-4be6a9e47bc0', '01a2146b-84f5-7158-8904-f2c96d22aef5');
INSERT INTO public.meeting VALUES ('2024-05-06', 'elus', NULL, 'Rencontre kiwibeta', 1, '2026-11-25 20:35:20.499818+00', false, 'Source kiwibeta', 'Note kiwibeta', NULL, '01a2146b-852a-7710-b849-492eac3db5ef', '01a2146b-852a-7710-b849-492f2de94b0d', '01a2146b-852d-7752-bf70-544b8616a62e');
INSERT INTO public.member VALUES ('01a2146b-84f0-77a5-9e35-4be55a0b70af', '01a2146b-84ee-7039-a74b-d1a26c7dcb14', 'chef_de_file', 'a', NULL, NULL, '01a2146b-84f0-77a5-9e35-4be6a9e47bc0');
INSERT INTO public.member VALUES ('01a2146b-84f0-77a5-9e35-4be55a0b70af', '01a2146b-84ee-7039-a74b-d1a31d9659b9', 'partenaire', 'b', NULL, NULL, '01a2146b-84f0-77a5-9e35-4be7bb099505');
INSERT INTO public.member VALUES ('01a2146b-852a-7710-b849-492eac3db5ef', '01a2146b-8529-7389-a274-319aa1d3ce5f', 'chef_de_file', 'a', NULL, NULL, '01a2146b-852a-7710-b849-492f2de94b0d');
INSERT INTO public.member VALUES ('01a2146b-852a-7710-b849-492eac3db5ef', '01a2146b-8529-7389-a274-319b6dbb4526', 'partenaire', 'b', NULL, NULL, '01a2146b-852a-7710-b849-4930e0e9e915');
INSERT INTO public.member VALUES ('01a2146b-84f0-77a5-9e35-4be55a0b70af', '01a2146b-854c-72cc-a717-1677ea46ef89', 'associe', 'a', NULL, NULL, '01a2146b-854c-72cc-a717-1678ecbd50c2');
INSERT INTO public.mission VALUES ('a', 'b', '2024-05', 3, NULL, NULL, NULL, NULL, NULL, NULL, 'Payeur heronalpha', 'Mission heronalpha', 1, '2026-11-25 20:35:20.447411+00', false, 'Source heronalpha', 'Note heronalpha', NULL, '01a2146b-84f0-77a5-9e35-4be55a0b70af', '01a2146b-84f0-77a5-9e35-4be6a9e47bc0', '01a2146b-84f5-7158-8904-f2c87e70e625');
INSERT INTO public.mission VALUES ('a', 'b', '2024-05', 3, NULL, NULL, NULL, NULL, NULL, NULL, 'Payeur kiwibeta', 'Mission kiwibeta', 1, '2026-11-25 20:35:20.500195+00', false, 'Source kiwibeta', 'Note kiwibeta', NULL, '01a2146b-852a-7710-b849-492eac3db5ef', '01a2146b-852a-7710-b849-492f2de94b0d', '01a2146b-852d-7752-bf70-544a8945b4c8');
INSERT INTO public.objective VALUES ('01a2146b-84f0-77a5-9e35-4be55a0b70af', 'O1', '01a2146b-851c-75f1-bbb9-63f7ae433434', '01a2146b-851c-75f1-bbb9-63f8f718a259');
INSERT INTO public.objective VALUES ('01a2146b-852a-7710-b849-492eac3db5ef', 'O1', '01a2146b-8542-7291-94aa-7a423fb69a17', '01a2146b-8542-7291-94aa-7a439c112e9d');
INSERT INTO public.organisation VALUES ('VILLE-ALPHA-A', NULL, 'Ville alpha a', 'FR', 'commune', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '01a2146b-84ee-7039-a74b-d1a26c7dcb14');
INSERT INTO public.organisation VALUES ('VILLE-HERONALPHA-B', NULL, 'Ville heronalpha b', 'BF', 'commune', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '01a2146b-84ee-7039-a74b-d1a31d9659b9');
INSERT INTO public.organisation VALUES ('VILLE-BETA-A', NULL, 'Ville beta a', 'FR', 'commune', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '01a2146b-8529-7389-a274-319aa1d3ce5f');
INSERT INTO public.organisation VALUES ('VILLE-KIWIBETA-B', NULL, 'Ville kiwibeta b', 'TN', 'commune', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '01a2146b-8529-7389-a274-319b6dbb4526');
INSERT INTO public.organisation VALUES ('ASSOCIATION-HERONALPHA', NULL, 'Association heronalpha', 'FR', 'association', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '01a2146b-854c-72cc-a717-1677ea46ef89');
INSERT INTO public.organisation VALUES ('CABINET', NULL, 'Cabinet', 'FR', 'entreprise', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, '01a2146b-854c-72cc-a717-1679341da00c');
INSERT INTO public.partnership VALUES ('alpha', 'alpha', NULL, 'Entente heronalpha', '01a2146b-84ee-7039-a74b-d1a26c7dcb14', NULL, 'Résumé heronalpha', '["https://heronalpha.example/source"]', 'Note heronalpha', NULL, 1, '01a2146b-84f0-77a5-9e35-4be55a0b70af');
INSERT INTO public.partnership VALUES ('beta', 'beta', NULL, 'Entente kiwibeta', '01a2146b-8529-7389-a274-319aa1d3ce5f', NULL, 'Résumé kiwibeta', '["https://kiwibeta.example/source"]', 'Note kiwibeta', NULL, 1, '01a2146b-852a-7710-b849-492eac3db5ef');
INSERT INTO public.partnership_label VALUES ('01a2146b-84f0-77a5-9e35-4be55a0b70af', 'theme', 1, 'Eau heronalpha', '01a2146b-84f1-7477-9fce-e52e5b5c7256');
INSERT INTO public.partnership_label VALUES ('01a2146b-852a-7710-b849-492eac3db5ef', 'theme', 1, 'Eau kiwibeta', '01a2146b-852a-7710-b849-4931ecb37240');
INSERT INTO public.person VALUES ('officer@a.example', 'Officer', '$argon2id$v=19$m=8,t=1,p=1$KnHTt4b5kRw/sw+BoVw2rQ$jIcq6Qp0sG6g1M51kf6iVG8SayFzERQtCWFH6iibQig', NULL, false, true, '01a2146b-854c-72cc-a717-167aa73371a8');
INSERT INTO public.person VALUES ('signatory@a.example', 'Signatory', '$argon2id$v=19$m=8,t=1,p=1$KnHTt4b5kRw/sw+BoVw2rQ$jIcq6Qp0sG6g1M51kf6iVG8SayFzERQtCWFH6iibQig', NULL, false, true, '01a2146b-854c-72cc-a717-167b6a883911');
INSERT INTO public.person VALUES ('reader@a.example', 'Reader', '$argon2id$v=19$m=8,t=1,p=1$KnHTt4b5kRw/sw+BoVw2rQ$jIcq6Qp0sG6g1M51kf6iVG8SayFzERQtCWFH6iibQig', NULL, false, true, '01a2146b-854c-72cc-a717-167cd17eda6e');
INSERT INTO public.person VALUES ('administrator@a.example', 'Administrator', '$argon2id$v=19$m=8,t=1,p=1$KnHTt4b5kRw/sw+BoVw2rQ$jIcq6Qp0sG6g1M51kf6iVG8SayFzERQtCWFH6iibQig', NULL, false, true, '01a2146b-854c-72cc-a717-167dcb53f0cb');
INSERT INTO public.person VALUES ('officer@b.example', 'Officer', '$argon2id$v=19$m=8,t=1,p=1$KnHTt4b5kRw/sw+BoVw2rQ$jIcq6Qp0sG6g1M51kf6iVG8SayFzERQtCWFH6iibQig', NULL, false, true, '01a2146b-854c-72cc-a717-167e478d8bb0');
INSERT INTO public.person VALUES ('signatory@b.example', 'Signatory', '$argon2id$v=19$m=8,t=1,p=1$KnHTt4b5kRw/sw+BoVw2rQ$jIcq6Qp0sG6g1M51kf6iVG8SayFzERQtCWFH6iibQig', NULL, false, true, '01a2146b-854c-72cc-a717-167f8da34db5');
INSERT INTO public.person VALUES ('officer@associate.example', 'Officer', '$argon2id$v=19$m=8,t=1,p=1$KnHTt4b5kRw/sw+BoVw2rQ$jIcq6Qp0sG6g1M51kf6iVG8SayFzERQtCWFH6iibQig', NULL, false, true, '01a2146b-854c-72cc-a717-168056b2aa7f');
INSERT INTO public.person VALUES ('evaluator@cabinet.example', 'Evaluator', '$argon2id$v=19$m=8,t=1,p=1$KnHTt4b5kRw/sw+BoVw2rQ$jIcq6Qp0sG6g1M51kf6iVG8SayFzERQtCWFH6iibQig', NULL, false, true, '01a2146b-854c-72cc-a717-168198eb11c1');
INSERT INTO public.person VALUES ('officer@stranger.example', 'Officer', '$argon2id$v=19$m=8,t=1,p=1$KnHTt4b5kRw/sw+BoVw2rQ$jIcq6Qp0sG6g1M51kf6iVG8SayFzERQtCWFH6iibQig', NULL, false, true, '01a2146b-854c-72cc-a717-1682bedac179');
INSERT INTO public.person VALUES ('instance@aict.example', 'Instance', '$argon2id$v=19$m=8,t=1,p=1$KnHTt4b5kRw/sw+BoVw2rQ$jIcq6Qp0sG6g1M51kf6iVG8SayFzERQtCWFH6iibQig', NULL, true, true, '01a2146b-854c-72cc-a717-168cffbbe38d');
INSERT INTO public.project VALUES ('P1', 'Projet heronalpha', '01a2146b-84f5-7158-8904-f2c20cf8e7c0', '01a2146b-84ee-7039-a74b-d1a26c7dcb14', NULL, NULL, '200000', 'EUR', 1, '2026-11-25 20:35:20.455794+00', false, 'Source heronalpha', 'Note heronalpha', NULL, '01a2146b-84f0-77a5-9e35-4be55a0b70af', '01a2146b-84f0-77a5-9e35-4be6a9e47bc0', '01a2146b-84f5-7158-8904-f2c503e2f8bd');
INSERT INTO public.project VALUES ('P1', 'Projet kiwibeta', '01a2146b-852c-730d-b8b3-c0f550235ab5', '01a2146b-8529-7389-a274-319aa1d3ce5f', NULL, NULL, '200000', 'EUR', 1, '2026-11-25 20:35:20.50263+00', false, 'Source kiwibeta', 'Note kiwibeta', NULL, '01a2146b-852a-7710-b849-492eac3db5ef', '01a2146b-852a-7710-b849-492f2de94b0d', '01a2146b-852d-7752-bf70-54479d8fdc7b');
INSERT INTO public.recommendation VALUES ('01a2146b-84f5-7158-8904-f2cb410c5a2f', '01a2146b-84f0-77a5-9e35-4be55a0b70af', 1, '01a2146b-850b-7353-8b20-ec0a1de9ff05', '01a2146b-850b-7353-8b20-ec0be39e2c02');
INSERT INTO public.recommendation VALUES ('01a2146b-852d-7752-bf70-544d497b0ac0', '01a2146b-852a-7710-b849-492eac3db5ef', 1, '01a2146b-8538-712f-ba9a-03733d167f94', '01a2146b-8538-712f-ba9a-03748879760a');
INSERT INTO public.reference_item VALUES ('forms', '2026-11', 'twinning', 1, 'jumelage', 'twinning', 'Formes d’action citées par la note du 18 février 2020 (CIEDEL, Cités Unies France) et par « L’action internationale des collectivités territoriales, le cas grenoblois ».', '01a2146b-84d6-7055-869f-4806f333fa99');
INSERT INTO public.reference_item VALUES ('forms', '2026-11', 'decentralised_cooperation', 2, 'coopération décentralisée', 'decentralised cooperation', 'Formes d’action citées par la note du 18 février 2020 (CIEDEL, Cités Unies France) et par « L’action internationale des collectivités territoriales, le cas grenoblois ».', '01a2146b-84d6-7055-869f-4807d72b4f9c');
INSERT INTO public.reference_item VALUES ('forms', '2026-11', 'territories', 3, 'partenariat entre territoires', 'partnership between territories', 'Formes d’action citées par la note du 18 février 2020 (CIEDEL, Cités Unies France) et par « L’action internationale des collectivités territoriales, le cas grenoblois ».', '01a2146b-84d6-7055-869f-4808d56f1d14');
INSERT INTO public.reference_item VALUES ('forms', '2026-11', 'associations', 4, 'soutien aux associations locales de solidarité', 'support to local solidarity associations', 'Formes d’action citées par la note du 18 février 2020 (CIEDEL, Cités Unies France) et par « L’action internationale des collectivités territoriales, le cas grenoblois ».', '01a2146b-84d6-7055-869f-480984062af0');
INSERT INTO public.reference_item VALUES ('forms', '2026-11', 'european_project', 5, 'projet européen de coopération', 'European cooperation project', 'Formes d’action citées par la note du 18 février 2020 (CIEDEL, Cités Unies France) et par « L’action internationale des collectivités territoriales, le cas grenoblois ».', '01a2146b-84d6-7055-869f-480a907a833c');
INSERT INTO public.reference_item VALUES ('forms', '2026-11', 'network', 6, 'participation à un réseau', 'network membership', 'Formes d’action citées par la note du 18 février 2020 (CIEDEL, Cités Unies France) et par « L’action internationale des collectivités territoriales, le cas grenoblois ».', '01a2146b-84d6-7055-869f-480bcfefff9a');
INSERT INTO public.reference_item VALUES ('forms', '2026-11', 'advocacy', 7, 'plaidoyer et présence dans les événements internationaux', 'advocacy and presence in international events', 'Formes d’action citées par la note du 18 février 2020 (CIEDEL, Cités Unies France) et par « L’action internationale des collectivités territoriales, le cas grenoblois ».', '01a2146b-84d6-7055-869f-480c0a43f49d');
INSERT INTO public.reference_item VALUES ('forms', '2026-11', 'unilateral', 8, 'action unilatérale', 'unilateral action', 'Formes d’action citées par la note du 18 février 2020 (CIEDEL, Cités Unies France) et par « L’action internationale des collectivités territoriales, le cas grenoblois ».', '01a2146b-84d6-7055-869f-480de70f6139');
INSERT INTO public.reference_item VALUES ('forms', '2026-11', 'economic_promotion', 9, 'promotion économique', 'economic promotion', 'Formes d’action citées par la note du 18 février 2020 (CIEDEL, Cités Unies France) et par « L’action internationale des collectivités territoriales, le cas grenoblois ».', '01a2146b-84d6-7055-869f-480e86c4c3e5');
INSERT INTO public.reference_item VALUES ('forms', '2026-11', 'cross_border', 10, 'coopération transfrontalière', 'cross-border cooperation', 'Formes d’action citées par la note du 18 février 2020 (CIEDEL, Cités Unies France) et par « L’action internationale des collectivités territoriales, le cas grenoblois ».', '01a2146b-84d6-7055-869f-480f9a7f3e74');
INSERT INTO public.reference_item VALUES ('forms', '2026-11', 'student_mobility', 11, 'mobilité étudiante', 'student mobility', 'Formes d’action citées par la note du 18 février 2020 (CIEDEL, Cités Unies France) et par « L’action internationale des collectivités territoriales, le cas grenoblois ».', '01a2146b-84d6-7055-869f-481094650ae9');
INSERT INTO public.reference_item VALUES ('dimensions', '2026-11', 'skills', 1, 'Compétences et pratiques', 'Skills and practices', 'Dimensions du retour local, d’après les textes de l’atelier de 2017 (« Premier atelier : référentiels, État, transnationalisme ») et « L’action internationale des collectivités territoriales, le cas grenoblois ».', '01a2146b-84d9-756f-86a9-393aab1143e8');
INSERT INTO public.reference_item VALUES ('dimensions', '2026-11', 'policies', 2, 'Politiques publiques locales', 'Local public policies', 'Dimensions du retour local, d’après les textes de l’atelier de 2017 (« Premier atelier : référentiels, État, transnationalisme ») et « L’action internationale des collectivités territoriales, le cas grenoblois ».', '01a2146b-84d9-756f-86a9-393b303096f9');
INSERT INTO public.reference_item VALUES ('dimensions', '2026-11', 'citizens', 3, 'Citoyens et cohésion sociale', 'Citizens and social cohesion', 'Dimensions du retour local, d’après les textes de l’atelier de 2017 (« Premier atelier : référentiels, État, transnationalisme ») et « L’action internationale des collectivités territoriales, le cas grenoblois ».', '01a2146b-84d9-756f-86a9-393c55437c63');
INSERT INTO public.reference_item VALUES ('dimensions', '2026-11', 'youth', 4, 'Jeunesse et éducation', 'Youth and education', 'Dimensions du retour local, d’après les textes de l’atelier de 2017 (« Premier atelier : référentiels, État, transnationalisme ») et « L’action internationale des collectivités territoriales, le cas grenoblois ».', '01a2146b-84d9-756f-86a9-393d2e55a373');
INSERT INTO public.reference_item VALUES ('dimensions', '2026-11', 'diaspora', 5, 'Diaspora et migrations', 'Diaspora and migration', 'Dimensions du retour local, d’après les textes de l’atelier de 2017 (« Premier atelier : référentiels, État, transnationalisme ») et « L’action internationale des collectivités territoriales, le cas grenoblois ».', '01a2146b-84d9-756f-86a9-393ee777ad69');
INSERT INTO public.reference_item VALUES ('dimensions', '2026-11', 'culture', 6, 'Culture et événements', 'Culture and events', 'Dimensions du retour local, d’après les textes de l’atelier de 2017 (« Premier atelier : référentiels, État, transnationalisme ») et « L’action internationale des collectivités territoriales, le cas grenoblois ».', '01a2146b-84d9-756f-86a9-393f32d4715f');
INSERT INTO public.reference_item VALUES ('dimensions', '2026-11', 'economy', 7, 'Économie, tourisme et emploi', 'Economy, tourism and jobs', 'Dimensions du retour local, d’après les textes de l’atelier de 2017 (« Premier atelier : référentiels, État, transnationalisme ») et « L’action internationale des collectivités territoriales, le cas grenoblois ».', '01a2146b-84d9-756f-86a9-39406f9f5818');
INSERT INTO public.reference_item VALUES ('dimensions', '2026-11', 'visibility', 8, 'Visibilité et reconnaissance', 'Visibility and recognition', 'Dimensions du retour local, d’après les textes de l’atelier de 2017 (« Premier atelier : référentiels, État, transnationalisme ») et « L’action internationale des collectivités territoriales, le cas grenoblois ».', '01a2146b-84d9-756f-86a9-39412ea2e83d');
INSERT INTO public.reference_item VALUES ('dimensions', '2026-11', 'research', 9, 'Recherche, universités et santé', 'Research, universities and health', 'Dimensions du retour local, d’après les textes de l’atelier de 2017 (« Premier atelier : référentiels, État, transnationalisme ») et « L’action internationale des collectivités territoriales, le cas grenoblois ».', '01a2146b-84d9-756f-86a9-39422ddc5c4f');
INSERT INTO public.reference_item VALUES ('themes', '2026-11', 'governance', 1, 'gouvernance locale', 'local governance', 'Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement.', '01a2146b-84db-7446-bec8-f2993b4360b9');
INSERT INTO public.reference_item VALUES ('themes', '2026-11', 'institutional_support', 2, 'appui institutionnel', 'institutional support', 'Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement.', '01a2146b-84db-7446-bec8-f29a4bc72780');
INSERT INTO public.reference_item VALUES ('themes', '2026-11', 'humanitarian', 3, 'action humanitaire', 'humanitarian action', 'Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement.', '01a2146b-84db-7446-bec8-f29ba37f78e7');
INSERT INTO public.reference_item VALUES ('themes', '2026-11', 'water', 4, 'eau', 'water', 'Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement.', '01a2146b-84db-7446-bec8-f29c61d4aed3');
INSERT INTO public.reference_item VALUES ('themes', '2026-11', 'drinking_water', 5, 'eau potable', 'drinking water', 'Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement.', '01a2146b-84db-7446-bec8-f29db5646195');
INSERT INTO public.reference_item VALUES ('themes', '2026-11', 'sanitation', 6, 'assainissement', 'sanitation', 'Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement.', '01a2146b-84db-7446-bec8-f29ecbd558f9');
INSERT INTO public.reference_item VALUES ('themes', '2026-11', 'waste', 7, 'déchets', 'waste', 'Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement.', '01a2146b-84db-7446-bec8-f29f3dbbfd8b');
INSERT INTO public.reference_item VALUES ('themes', '2026-11', 'water_and_waste', 8, 'eau et déchets', 'water and waste', 'Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement.', '01a2146b-84db-7446-bec8-f2a072cec89f');
INSERT INTO public.reference_item VALUES ('themes', '2026-11', 'environment', 9, 'environnement', 'environment', 'Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement.', '01a2146b-84db-7446-bec8-f2a1a365bc65');
INSERT INTO public.reference_item VALUES ('themes', '2026-11', 'climate', 10, 'climat', 'climate', 'Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement.', '01a2146b-84db-7446-bec8-f2a27353a483');
INSERT INTO public.reference_item VALUES ('themes', '2026-11', 'energy', 11, 'énergie', 'energy', 'Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement.', '01a2146b-84db-7446-bec8-f2a33fb41ac0');
INSERT INTO public.reference_item VALUES ('themes', '2026-11', 'culture', 12, 'culture', 'culture', 'Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement.', '01a2146b-84db-7446-bec8-f2a4c6e85602');
INSERT INTO public.reference_item VALUES ('themes', '2026-11', 'heritage', 13, 'patrimoine', 'heritage', 'Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement.', '01a2146b-84db-7446-bec8-f2a5058b0ac1');
INSERT INTO public.reference_item VALUES ('themes', '2026-11', 'education', 14, 'éducation', 'education', 'Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement.', '01a2146b-84db-7446-bec8-f2a6a84d9a1d');
INSERT INTO public.reference_item VALUES ('themes', '2026-11', 'training', 15, 'formation', 'training', 'Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement.', '01a2146b-84db-7446-bec8-f2a7aab1d028');
INSERT INTO public.reference_item VALUES ('themes', '2026-11', 'employment', 16, 'emploi', 'employment', 'Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement.', '01a2146b-84db-7446-bec8-f2a8eff52ced');
INSERT INTO public.reference_item VALUES ('themes', '2026-11', 'youth', 17, 'jeunesse', 'youth', 'Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement.', '01a2146b-84db-7446-bec8-f2a9363de80a');
INSERT INTO public.reference_item VALUES ('themes', '2026-11', 'gender', 18, 'égalité entre les femmes et les hommes', 'equality between women and men', 'Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement.', '01a2146b-84db-7446-bec8-f2aa9ae7e2e5');
INSERT INTO public.reference_item VALUES ('themes', '2026-11', 'sport', 19, 'sport', 'sport', 'Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement.', '01a2146b-84db-7446-bec8-f2ab244865cf');
INSERT INTO public.reference_item VALUES ('themes', '2026-11', 'health', 20, 'santé', 'health', 'Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement.', '01a2146b-84db-7446-bec8-f2ac4d7cda82');
INSERT INTO public.reference_item VALUES ('themes', '2026-11', 'research', 21, 'recherche et enseignement supérieur', 'research and higher education', 'Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement.', '01a2146b-84db-7446-bec8-f2adc8085c48');
INSERT INTO public.reference_item VALUES ('themes', '2026-11', 'agriculture', 22, 'agriculture', 'agriculture', 'Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement.', '01a2146b-84db-7446-bec8-f2ae6b175cd8');
INSERT INTO public.reference_item VALUES ('themes', '2026-11', 'food_security', 23, 'sécurité alimentaire', 'food security', 'Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement.', '01a2146b-84db-7446-bec8-f2afc555210d');
INSERT INTO public.reference_item VALUES ('themes', '2026-11', 'tourism', 24, 'tourisme', 'tourism', 'Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement.', '01a2146b-84dc-7097-ba22-e306e1ac8715');
INSERT INTO public.reference_item VALUES ('themes', '2026-11', 'digital', 25, 'numérique', 'digital technology', 'Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement.', '01a2146b-84dc-7097-ba22-e30710fd2af0');
INSERT INTO public.reference_item VALUES ('themes', '2026-11', 'economy', 26, 'économie', 'economy', 'Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement.', '01a2146b-84dc-7097-ba22-e308ef3722e6');
INSERT INTO public.reference_item VALUES ('themes', '2026-11', 'attractiveness', 27, 'attractivité du territoire', 'attractiveness of the territory', 'Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement.', '01a2146b-84dc-7097-ba22-e30993404911');
INSERT INTO public.reference_item VALUES ('themes', '2026-11', 'planning', 28, 'urbanisme', 'urban planning', 'Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement.', '01a2146b-84dc-7097-ba22-e30aa9502586');
INSERT INTO public.reference_item VALUES ('themes', '2026-11', 'mobility', 29, 'mobilité et déplacements', 'mobility', 'Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement.', '01a2146b-84dc-7097-ba22-e30bcd483ba3');
INSERT INTO public.reference_item VALUES ('themes', '2026-11', 'migration', 30, 'migrations', 'migration', 'Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement.', '01a2146b-84dc-7097-ba22-e30c0d0acf11');
INSERT INTO public.shared_text VALUES ('conclusions', '01a2146b-84f0-77a5-9e35-4be55a0b70af', 1, '01a2146b-850b-7353-8b20-ec0982c72f70');
INSERT INTO public.shared_text VALUES ('recommendation', '01a2146b-84f0-77a5-9e35-4be55a0b70af', 1, '01a2146b-850b-7353-8b20-ec0a1de9ff05');
INSERT INTO public.shared_text VALUES ('objective', '01a2146b-84f0-77a5-9e35-4be55a0b70af', 1, '01a2146b-851c-75f1-bbb9-63f7ae433434');
INSERT INTO public.shared_text VALUES ('conclusions', '01a2146b-852a-7710-b849-492eac3db5ef', 1, '01a2146b-8538-712f-ba9a-0372cdc66bb2');
INSERT INTO public.shared_text VALUES ('recommendation', '01a2146b-852a-7710-b849-492eac3db5ef', 1, '01a2146b-8538-712f-ba9a-03733d167f94');
INSERT INTO public.shared_text VALUES ('objective', '01a2146b-852a-7710-b849-492eac3db5ef', 1, '01a2146b-8542-7291-94aa-7a423fb69a17');
INSERT INTO public.text_consent VALUES ('01a2146b-8510-712a-aa06-51f589523ecc', '01a2146b-84f0-77a5-9e35-4be6a9e47bc0', 'a', NULL, 'agree', NULL, '2026-11-25 20:35:20.470851+00', NULL, false, '01a2146b-8516-7714-8c22-32282dca26b6', NULL);
INSERT INTO public.text_consent VALUES ('01a2146b-8519-76af-9ac0-0129676dd435', '01a2146b-84f0-77a5-9e35-4be6a9e47bc0', 'a', NULL, 'agree', NULL, '2026-11-25 20:35:20.475945+00', NULL, false, '01a2146b-851b-7110-ada2-3869f1c99bcb', NULL);
INSERT INTO public.text_consent VALUES ('01a2146b-8520-7592-b4bb-a7e87392214e', '01a2146b-84f0-77a5-9e35-4be6a9e47bc0', 'a', NULL, 'agree', NULL, '2026-11-25 20:35:20.482786+00', NULL, false, '01a2146b-8522-7738-be19-f4a58985d6a3', NULL);
INSERT INTO public.text_consent VALUES ('01a2146b-8520-7592-b4bb-a7e87392214e', '01a2146b-84f0-77a5-9e35-4be7bb099505', 'b', NULL, 'agree', NULL, '2026-11-25 20:35:20.484988+00', NULL, false, '01a2146b-8524-7788-968b-194e662a7ef6', NULL);
INSERT INTO public.text_consent VALUES ('01a2146b-853a-738f-ad7e-f35e145d9f98', '01a2146b-852a-7710-b849-492f2de94b0d', 'a', NULL, 'agree', NULL, '2026-11-25 20:35:20.509543+00', NULL, false, '01a2146b-853d-726d-826f-aedcb358ee68', NULL);
INSERT INTO public.text_consent VALUES ('01a2146b-853e-73a4-91c8-f65a0377d14d', '01a2146b-852a-7710-b849-492f2de94b0d', 'a', NULL, 'agree', NULL, '2026-11-25 20:35:20.513739+00', NULL, false, '01a2146b-8541-74df-a720-20cb73a37898', NULL);
INSERT INTO public.text_consent VALUES ('01a2146b-8544-701e-9402-6a79773feb9f', '01a2146b-852a-7710-b849-492f2de94b0d', 'a', NULL, 'agree', NULL, '2026-11-25 20:35:20.519214+00', NULL, false, '01a2146b-8547-7274-b194-c9ae1f1c7ce7', NULL);
INSERT INTO public.text_consent VALUES ('01a2146b-8544-701e-9402-6a79773feb9f', '01a2146b-852a-7710-b849-4930e0e9e915', 'b', NULL, 'agree', NULL, '2026-11-25 20:35:20.521095+00', NULL, false, '01a2146b-8549-75e9-aea1-bd16d95cef67', NULL);
INSERT INTO public.text_draft VALUES ('01a2146b-851c-75f1-bbb9-63f7ae433434', 'a', 1, '{"statement": "R\u00e9\u00e9crit brouillonheron", "rationale": null, "territory": null, "sdgs": [], "proposed_by": "a", "note": null, "indicators": [{"id": "01a2146b-851c-75f1-bbb9-63f9a38323fc", "code": "I1", "label": "Part desservie", "unit": "%", "nature": "pourcentage", "direction": "hausse", "baseline": "20", "baseline_date": null, "targets": [{"value": "80", "date": "2030", "note": null}], "fixed_by": null, "territory": null, "definition": null, "method": null, "periodicity": null, "collected_by": null}]}', NULL, '2026-11-25 20:35:20.486485+00', 1, '01a2146b-8526-7333-b6be-b9217def58b2');
INSERT INTO public.text_draft VALUES ('01a2146b-8542-7291-94aa-7a423fb69a17', 'a', 1, '{"statement": "R\u00e9\u00e9crit kiwibeta", "rationale": null, "territory": null, "sdgs": [], "proposed_by": "a", "note": null, "indicators": [{"id": "01a2146b-8542-7291-94aa-7a44dc85fbd4", "code": "I1", "label": "Part desservie", "unit": "%", "nature": "pourcentage", "direction": "hausse", "baseline": "20", "baseline_date": null, "targets": [{"value": "80", "date": "2030", "note": null}], "fixed_by": null, "territory": null, "definition": null, "method": null, "periodicity": null, "collected_by": null}]}', NULL, '2026-11-25 20:35:20.522223+00', 1, '01a2146b-854a-73a6-aa5e-e2b7fe2c0efb');
INSERT INTO public.text_revision VALUES ('01a2146b-850b-7353-8b20-ec0982c72f70', 1, 0, '{"text": "Conclusions heronalpha", "asked": "renew", "asked_words": null, "asked_by": null}', 'fr', NULL, '01a2146b-84f0-77a5-9e35-4be6a9e47bc0', 'a', NULL, '2026-11-25 20:35:20.464599+00', NULL, false, '01a2146b-8510-712a-aa06-51f589523ecc');
INSERT INTO public.text_revision VALUES ('01a2146b-850b-7353-8b20-ec0a1de9ff05', 1, 0, '{"text": "Recommandation heronalpha", "owners": {"a": "Maire"}, "due": null}', 'fr', NULL, '01a2146b-84f0-77a5-9e35-4be6a9e47bc0', 'a', NULL, '2026-11-25 20:35:20.473144+00', NULL, false, '01a2146b-8519-76af-9ac0-0129676dd435');
INSERT INTO public.text_revision VALUES ('01a2146b-851c-75f1-bbb9-63f7ae433434', 1, 0, '{"statement": "Objectif heronalpha", "rationale": null, "territory": null, "sdgs": [], "proposed_by": "a", "note": null, "indicators": [{"id": "01a2146b-851c-75f1-bbb9-63f9a38323fc", "code": "I1", "label": "Indicateur heronalpha", "unit": "%", "nature": "pourcentage", "direction": "hausse", "baseline": "20", "baseline_date": null, "targets": [{"value": "80", "date": "2030", "note": null}], "fixed_by": null, "territory": null, "definition": null, "method": null, "periodicity": null, "collected_by": null}]}', 'fr', NULL, '01a2146b-84f0-77a5-9e35-4be6a9e47bc0', 'a', NULL, '2026-11-25 20:35:20.480058+00', '2026-11-25 20:35:20.485065+00', false, '01a2146b-8520-7592-b4bb-a7e87392214e');
INSERT INTO public.text_revision VALUES ('01a2146b-8538-712f-ba9a-0372cdc66bb2', 1, 0, '{"text": "Conclusions kiwibeta", "asked": "renew", "asked_words": null, "asked_by": null}', 'fr', NULL, '01a2146b-852a-7710-b849-492f2de94b0d', 'a', NULL, '2026-11-25 20:35:20.506657+00', NULL, false, '01a2146b-853a-738f-ad7e-f35e145d9f98');
INSERT INTO public.text_revision VALUES ('01a2146b-8538-712f-ba9a-03733d167f94', 1, 0, '{"text": "Recommandation kiwibeta", "owners": {"a": "Maire"}, "due": null}', 'fr', NULL, '01a2146b-852a-7710-b849-492f2de94b0d', 'a', NULL, '2026-11-25 20:35:20.510841+00', NULL, false, '01a2146b-853e-73a4-91c8-f65a0377d14d');
INSERT INTO public.text_revision VALUES ('01a2146b-8542-7291-94aa-7a423fb69a17', 1, 0, '{"statement": "Objectif kiwibeta", "rationale": null, "territory": null, "sdgs": [], "proposed_by": "a", "note": null, "indicators": [{"id": "01a2146b-8542-7291-94aa-7a44dc85fbd4", "code": "I1", "label": "Indicateur kiwibeta", "unit": "%", "nature": "pourcentage", "direction": "hausse", "baseline": "20", "baseline_date": null, "targets": [{"value": "80", "date": "2030", "note": null}], "fixed_by": null, "territory": null, "definition": null, "method": null, "periodicity": null, "collected_by": null}]}', 'fr', NULL, '01a2146b-852a-7710-b849-492f2de94b0d', 'a', NULL, '2026-11-25 20:35:20.516588+00', '2026-11-25 20:35:20.52117+00', false, '01a2146b-8544-701e-9402-6a79773feb9f');
INSERT INTO public.trail_entry VALUES (1, '2026-11-25 20:35:20.533478+00', NULL, NULL, NULL, 'reference_item', '01a2146b-84d6-7055-869f-4806f333fa99', 'created', '{"code": [null, "twinning"], "label_en": [null, "twinning"], "label_fr": [null, "jumelage"], "list_name": [null, "forms"], "position": [null, 1], "source": [null, "Formes d’action citées par la note du 18 février 2020 (CIEDEL, Cités Unies France) et par « L’action internationale des collectivités territoriales, le cas grenoblois »."], "version": [null, "2026-11"]}', '0000000000000000000000000000000000000000000000000000000000000000', '97ab2e57f0358c5d2ad784f709cbaa008f92d3a56f8ffe18611e259818d1aba9');
INSERT INTO public.trail_entry VALUES (2, '2026-11-25 20:35:20.533571+00', NULL, NULL, NULL, 'reference_item', '01a2146b-84d6-7055-869f-4807d72b4f9c', 'created', '{"code": [null, "decentralised_cooperation"], "label_en": [null, "decentralised cooperation"], "label_fr": [null, "coopération décentralisée"], "list_name": [null, "forms"], "position": [null, 2], "source": [null, "Formes d’action citées par la note du 18 février 2020 (CIEDEL, Cités Unies France) et par « L’action internationale des collectivités territoriales, le cas grenoblois »."], "version": [null, "2026-11"]}', '97ab2e57f0358c5d2ad784f709cbaa008f92d3a56f8ffe18611e259818d1aba9', '574669f2d952fc079fc83126c9b69005ecb6878d9fd1d6feb2209d301edc287b');
INSERT INTO public.trail_entry VALUES (3, '2026-11-25 20:35:20.5336+00', NULL, NULL, NULL, 'reference_item', '01a2146b-84d6-7055-869f-4808d56f1d14', 'created', '{"code": [null, "territories"], "label_en": [null, "partnership between territories"], "label_fr": [null, "partenariat entre territoires"], "list_name": [null, "forms"], "position": [null, 3], "source": [null, "Formes d’action citées par la note du 18 février 2020 (CIEDEL, Cités Unies France) et par « L’action internationale des collectivités territoriales, le cas grenoblois »."], "version": [null, "2026-11"]}', '574669f2d952fc079fc83126c9b69005ecb6878d9fd1d6feb2209d301edc287b', 'cb37a4d5300143d38ae3e8593ed009679fe9eb4599ad7b09297be744c119bf49');
INSERT INTO public.trail_entry VALUES (4, '2026-11-25 20:35:20.533627+00', NULL, NULL, NULL, 'reference_item', '01a2146b-84d6-7055-869f-480984062af0', 'created', '{"code": [null, "associations"], "label_en": [null, "support to local solidarity associations"], "label_fr": [null, "soutien aux associations locales de solidarité"], "list_name": [null, "forms"], "position": [null, 4], "source": [null, "Formes d’action citées par la note du 18 février 2020 (CIEDEL, Cités Unies France) et par « L’action internationale des collectivités territoriales, le cas grenoblois »."], "version": [null, "2026-11"]}', 'cb37a4d5300143d38ae3e8593ed009679fe9eb4599ad7b09297be744c119bf49', 'a637d473b2edc37cd272c91b09b7c17e4a489426408c5b9f923e2fd8724f0c44');
INSERT INTO public.trail_entry VALUES (5, '2026-11-25 20:35:20.533651+00', NULL, NULL, NULL, 'reference_item', '01a2146b-84d6-7055-869f-480a907a833c', 'created', '{"code": [null, "european_project"], "label_en": [null, "European cooperation project"], "label_fr": [null, "projet européen de coopération"], "list_name": [null, "forms"], "position": [null, 5], "source": [null, "Formes d’action citées par la note du 18 février 2020 (CIEDEL, Cités Unies France) et par « L’action internationale des collectivités territoriales, le cas grenoblois »."], "version": [null, "2026-11"]}', 'a637d473b2edc37cd272c91b09b7c17e4a489426408c5b9f923e2fd8724f0c44', 'a32da465b3fd4bf33107d59230846f5bc076e25eeebdaa79ead418e819bfc314');
INSERT INTO public.trail_entry VALUES (6, '2026-11-25 20:35:20.533674+00', NULL, NULL, NULL, 'reference_item', '01a2146b-84d6-7055-869f-480bcfefff9a', 'created', '{"code": [null, "network"], "label_en": [null, "network membership"], "label_fr": [null, "participation à un réseau"], "list_name": [null, "forms"], "position": [null, 6], "source": [null, "Formes d’action citées par la note du 18 février 2020 (CIEDEL, Cités Unies France) et par « L’action internationale des collectivités territoriales, le cas grenoblois »."], "version": [null, "2026-11"]}', 'a32da465b3fd4bf33107d59230846f5bc076e25eeebdaa79ead418e819bfc314', '34898b5cfe4fdd7e5c6c733425af0fe18e483e06a12fa774c3bf02360f9b7954');
INSERT INTO public.trail_entry VALUES (7, '2026-11-25 20:35:20.533698+00', NULL, NULL, NULL, 'reference_item', '01a2146b-84d6-7055-869f-480c0a43f49d', 'created', '{"code": [null, "advocacy"], "label_en": [null, "advocacy and presence in international events"], "label_fr": [null, "plaidoyer et présence dans les événements internationaux"], "list_name": [null, "forms"], "position": [null, 7], "source": [null, "Formes d’action citées par la note du 18 février 2020 (CIEDEL, Cités Unies France) et par « L’action internationale des collectivités territoriales, le cas grenoblois »."], "version": [null, "2026-11"]}', '34898b5cfe4fdd7e5c6c733425af0fe18e483e06a12fa774c3bf02360f9b7954', '68c18c2a162fd2e8787de2e00909527758905d7862d1eba477c6c301737c615a');
INSERT INTO public.trail_entry VALUES (8, '2026-11-25 20:35:20.533722+00', NULL, NULL, NULL, 'reference_item', '01a2146b-84d6-7055-869f-480de70f6139', 'created', '{"code": [null, "unilateral"], "label_en": [null, "unilateral action"], "label_fr": [null, "action unilatérale"], "list_name": [null, "forms"], "position": [null, 8], "source": [null, "Formes d’action citées par la note du 18 février 2020 (CIEDEL, Cités Unies France) et par « L’action internationale des collectivités territoriales, le cas grenoblois »."], "version": [null, "2026-11"]}', '68c18c2a162fd2e8787de2e00909527758905d7862d1eba477c6c301737c615a', '3f08313d121fe9a36c876706d9d0d50143dbc9aac8ea5808d736136674ccfb97');
INSERT INTO public.trail_entry VALUES (9, '2026-11-25 20:35:20.533745+00', NULL, NULL, NULL, 'reference_item', '01a2146b-84d6-7055-869f-480e86c4c3e5', 'created', '{"code": [null, "economic_promotion"], "label_en": [null, "economic promotion"], "label_fr": [null, "promotion économique"], "list_name": [null, "forms"], "position": [null, 9], "source": [null, "Formes d’action citées par la note du 18 février 2020 (CIEDEL, Cités Unies France) et par « L’action internationale des collectivités territoriales, le cas grenoblois »."], "version": [null, "2026-11"]}', '3f08313d121fe9a36c876706d9d0d50143dbc9aac8ea5808d736136674ccfb97', 'fd9aee2d468141b44feca454301005b7b5aa2a4a68fa4a55f0aef1090004ebd3');
INSERT INTO public.trail_entry VALUES (10, '2026-11-25 20:35:20.533766+00', NULL, NULL, NULL, 'reference_item', '01a2146b-84d6-7055-869f-480f9a7f3e74', 'created', '{"code": [null, "cross_border"], "label_en": [null, "cross-border cooperation"], "label_fr": [null, "coopération transfrontalière"], "list_name": [null, "forms"], "position": [null, 10], "source": [null, "Formes d’action citées par la note du 18 février 2020 (CIEDEL, Cités Unies France) et par « L’action internationale des collectivités territoriales, le cas grenoblois »."], "version": [null, "2026-11"]}', 'fd9aee2d468141b44feca454301005b7b5aa2a4a68fa4a55f0aef1090004ebd3', '6efea2c0f01db7e657fcb3348be408d7e235a1a2c7a07758ff1cab114bdf8ea6');
INSERT INTO public.trail_entry VALUES (11, '2026-11-25 20:35:20.533789+00', NULL, NULL, NULL, 'reference_item', '01a2146b-84d6-7055-869f-481094650ae9', 'created', '{"code": [null, "student_mobility"], "label_en": [null, "student mobility"], "label_fr": [null, "mobilité étudiante"], "list_name": [null, "forms"], "position": [null, 11], "source": [null, "Formes d’action citées par la note du 18 février 2020 (CIEDEL, Cités Unies France) et par « L’action internationale des collectivités territoriales, le cas grenoblois »."], "version": [null, "2026-11"]}', '6efea2c0f01db7e657fcb3348be408d7e235a1a2c7a07758ff1cab114bdf8ea6', 'dc46dcbce2e2267f76a5d1bff40a0cb7cbe5857736d4a167aaa80c294a8b97e9');
INSERT INTO public.trail_entry VALUES (12, '2026-11-25 20:35:20.533811+00', NULL, NULL, NULL, 'reference_item', '01a2146b-84d9-756f-86a9-393aab1143e8', 'created', '{"code": [null, "skills"], "label_en": [null, "Skills and practices"], "label_fr": [null, "Compétences et pratiques"], "list_name": [null, "dimensions"], "position": [null, 1], "source": [null, "Dimensions du retour local, d’après les textes de l’atelier de 2017 (« Premier atelier : référentiels, État, transnationalisme ») et « L’action internationale des collectivités territoriales, le cas grenoblois »."], "version": [null, "2026-11"]}', 'dc46dcbce2e2267f76a5d1bff40a0cb7cbe5857736d4a167aaa80c294a8b97e9', 'b4e798b3dbc725d53e2b42703eee2fc30925feef0d268800cd4b331ef3710854');
INSERT INTO public.trail_entry VALUES (13, '2026-11-25 20:35:20.533835+00', NULL, NULL, NULL, 'reference_item', '01a2146b-84d9-756f-86a9-393b303096f9', 'created', '{"code": [null, "policies"], "label_en": [null, "Local public policies"], "label_fr": [null, "Politiques publiques locales"], "list_name": [null, "dimensions"], "position": [null, 2], "source": [null, "Dimensions du retour local, d’après les textes de l’atelier de 2017 (« Premier atelier : référentiels, État, transnationalisme ») et « L’action internationale des collectivités territoriales, le cas grenoblois »."], "version": [null, "2026-11"]}', 'b4e798b3dbc725d53e2b42703eee2fc30925feef0d268800cd4b331ef3710854', 'f80775db1754568e3f10bf8114c4d10bcfc615cd81cedef88e367aa31e41863c');
INSERT INTO public.trail_entry VALUES (14, '2026-11-25 20:35:20.533859+00', NULL, NULL, NULL, 'reference_item', '01a2146b-84d9-756f-86a9-393c55437c63', 'created', '{"code": [null, "citizens"], "label_en": [null, "Citizens and social cohesion"], "label_fr": [null, "Citoyens et cohésion sociale"], "list_name": [null, "dimensions"], "position": [null, 3], "source": [null, "Dimensions du retour local, d’après les textes de l’atelier de 2017 (« Premier atelier : référentiels, État, transnationalisme ») et « L’action internationale des collectivités territoriales, le cas grenoblois »."], "version": [null, "2026-11"]}', 'f80775db1754568e3f10bf8114c4d10bcfc615cd81cedef88e367aa31e41863c', '12b5f7a0cfa607709f12f5fea7954f41cb3b227704bd24b0238beb17287b7feb');
INSERT INTO public.trail_entry VALUES (15, '2026-11-25 20:35:20.533883+00', NULL, NULL, NULL, 'reference_item', '01a2146b-84d9-756f-86a9-393d2e55a373', 'created', '{"code": [null, "youth"], "label_en": [null, "Youth and education"], "label_fr": [null, "Jeunesse et éducation"], "list_name": [null, "dimensions"], "position": [null, 4], "source": [null, "Dimensions du retour local, d’après les textes de l’atelier de 2017 (« Premier atelier : référentiels, État, transnationalisme ») et « L’action internationale des collectivités territoriales, le cas grenoblois »."], "version": [null, "2026-11"]}', '12b5f7a0cfa607709f12f5fea7954f41cb3b227704bd24b0238beb17287b7feb', '98b86af9b73ac71b5e263b1d79d28647df0f707edb937ff2470c28aa8e494ae3');
INSERT INTO public.trail_entry VALUES (16, '2026-11-25 20:35:20.533904+00', NULL, NULL, NULL, 'reference_item', '01a2146b-84d9-756f-86a9-393ee777ad69', 'created', '{"code": [null, "diaspora"], "label_en": [null, "Diaspora and migration"], "label_fr": [null, "Diaspora et migrations"], "list_name": [null, "dimensions"], "position": [null, 5], "source": [null, "Dimensions du retour local, d’après les textes de l’atelier de 2017 (« Premier atelier : référentiels, État, transnationalisme ») et « L’action internationale des collectivités territoriales, le cas grenoblois »."], "version": [null, "2026-11"]}', '98b86af9b73ac71b5e263b1d79d28647df0f707edb937ff2470c28aa8e494ae3', '5df4d2c05cb063dead72e1b63c26889f70c1570f93be529c998e527a345e51e8');
INSERT INTO public.trail_entry VALUES (17, '2026-11-25 20:35:20.533926+00', NULL, NULL, NULL, 'reference_item', '01a2146b-84d9-756f-86a9-393f32d4715f', 'created', '{"code": [null, "culture"], "label_en": [null, "Culture and events"], "label_fr": [null, "Culture et événements"], "list_name": [null, "dimensions"], "position": [null, 6], "source": [null, "Dimensions du retour local, d’après les textes de l’atelier de 2017 (« Premier atelier : référentiels, État, transnationalisme ») et « L’action internationale des collectivités territoriales, le cas grenoblois »."], "version": [null, "2026-11"]}', '5df4d2c05cb063dead72e1b63c26889f70c1570f93be529c998e527a345e51e8', '0ec10b4148219b4f9e17c460a561a8dd0ca143292d46d96cd001ebe9ec9c5d6f');
INSERT INTO public.trail_entry VALUES (18, '2026-11-25 20:35:20.533947+00', NULL, NULL, NULL, 'reference_item', '01a2146b-84d9-756f-86a9-39406f9f5818', 'created', '{"code": [null, "economy"], "label_en": [null, "Economy, tourism and jobs"], "label_fr": [null, "Économie, tourisme et emploi"], "list_name": [null, "dimensions"], "position": [null, 7], "source": [null, "Dimensions du retour local, d’après les textes de l’atelier de 2017 (« Premier atelier : référentiels, État, transnationalisme ») et « L’action internationale des collectivités territoriales, le cas grenoblois »."], "version": [null, "2026-11"]}', '0ec10b4148219b4f9e17c460a561a8dd0ca143292d46d96cd001ebe9ec9c5d6f', 'ab61758fe0d18150a698ee8863495a43babb5b5e60535886bc3ce915edefbef8');
INSERT INTO public.trail_entry VALUES (19, '2026-11-25 20:35:20.533968+00', NULL, NULL, NULL, 'reference_item', '01a2146b-84d9-756f-86a9-39412ea2e83d', 'created', '{"code": [null, "visibility"], "label_en": [null, "Visibility and recognition"], "label_fr": [null, "Visibilité et reconnaissance"], "list_name": [null, "dimensions"], "position": [null, 8], "source": [null, "Dimensions du retour local, d’après les textes de l’atelier de 2017 (« Premier atelier : référentiels, État, transnationalisme ») et « L’action internationale des collectivités territoriales, le cas grenoblois »."], "version": [null, "2026-11"]}', 'ab61758fe0d18150a698ee8863495a43babb5b5e60535886bc3ce915edefbef8', 'a8260d21a5dedb1ed5ba0263af3ddec4f828c28c25960c7f25d8c3cdd4e22f91');
INSERT INTO public.trail_entry VALUES (20, '2026-11-25 20:35:20.53399+00', NULL, NULL, NULL, 'reference_item', '01a2146b-84d9-756f-86a9-39422ddc5c4f', 'created', '{"code": [null, "research"], "label_en": [null, "Research, universities and health"], "label_fr": [null, "Recherche, universités et santé"], "list_name": [null, "dimensions"], "position": [null, 9], "source": [null, "Dimensions du retour local, d’après les textes de l’atelier de 2017 (« Premier atelier : référentiels, État, transnationalisme ») et « L’action internationale des collectivités territoriales, le cas grenoblois »."], "version": [null, "2026-11"]}', 'a8260d21a5dedb1ed5ba0263af3ddec4f828c28c25960c7f25d8c3cdd4e22f91', '7ec8d9b021f3903e8ab003362c49596594b9e3a19330f6c153d34c734e261708');
INSERT INTO public.trail_entry VALUES (21, '2026-11-25 20:35:20.53401+00', NULL, NULL, NULL, 'reference_item', '01a2146b-84db-7446-bec8-f2993b4360b9', 'created', '{"code": [null, "governance"], "label_en": [null, "local governance"], "label_fr": [null, "gouvernance locale"], "list_name": [null, "themes"], "position": [null, 1], "source": [null, "Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement."], "version": [null, "2026-11"]}', '7ec8d9b021f3903e8ab003362c49596594b9e3a19330f6c153d34c734e261708', '858e224d6223214ceb82bce2009e6cc080e5a5cbe4bf75b2bea4b35ac1406a76');
INSERT INTO public.trail_entry VALUES (22, '2026-11-25 20:35:20.534032+00', NULL, NULL, NULL, 'reference_item', '01a2146b-84db-7446-bec8-f29a4bc72780', 'created', '{"code": [null, "institutional_support"], "label_en": [null, "institutional support"], "label_fr": [null, "appui institutionnel"], "list_name": [null, "themes"], "position": [null, 2], "source": [null, "Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement."], "version": [null, "2026-11"]}', '858e224d6223214ceb82bce2009e6cc080e5a5cbe4bf75b2bea4b35ac1406a76', 'ae88ad897f0e5d73c48da0acfe2a50cc4b74f00dc09dba51eb4b1b2d778b7462');
INSERT INTO public.trail_entry VALUES (23, '2026-11-25 20:35:20.534053+00', NULL, NULL, NULL, 'reference_item', '01a2146b-84db-7446-bec8-f29ba37f78e7', 'created', '{"code": [null, "humanitarian"], "label_en": [null, "humanitarian action"], "label_fr": [null, "action humanitaire"], "list_name": [null, "themes"], "position": [null, 3], "source": [null, "Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement."], "version": [null, "2026-11"]}', 'ae88ad897f0e5d73c48da0acfe2a50cc4b74f00dc09dba51eb4b1b2d778b7462', '3e333af45dd6144aa5f35cf18e30f4a4db7ecb546efce98aec29a8d108c53d0c');
INSERT INTO public.trail_entry VALUES (67, '2026-11-25 20:35:20.534898+00', NULL, NULL, NULL, 'country_group', '01a2146b-84e2-741d-a399-e814c47b1002', 'created', '{"country": [null, "CZ"], "group_name": [null, "european_union"], "source": [null, "Traité d’adhésion de 2003"], "valid_from": [null, "2004-05-01"]}', 'e8f85027dc2a04a365032350a3cc676cb4c265765ff4224754427e3933b7f8ba', '5386301c9f426186ac9b8d41322c45f265eb60acb58091ee1fb9a8785ba093bf');
INSERT INTO public.trail_entry VALUES (24, '2026-11-25 20:35:20.534075+00', NULL, NULL, NULL, 'reference_item', '01a2146b-84db-7446-bec8-f29c61d4aed3', 'created', '{"code": [null, "water"], "label_en": [null, "water"], "label_fr": [null, "eau"], "list_name": [null, "themes"], "position": [null, 4], "source": [null, "Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement."], "version": [null, "2026-11"]}', '3e333af45dd6144aa5f35cf18e30f4a4db7ecb546efce98aec29a8d108c53d0c', '16935ccfbed41ad351de5623526395ca0a2d1964011cc1d19ef4680dbba890d3');
INSERT INTO public.trail_entry VALUES (25, '2026-11-25 20:35:20.534095+00', NULL, NULL, NULL, 'reference_item', '01a2146b-84db-7446-bec8-f29db5646195', 'created', '{"code": [null, "drinking_water"], "label_en": [null, "drinking water"], "label_fr": [null, "eau potable"], "list_name": [null, "themes"], "position": [null, 5], "source": [null, "Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement."], "version": [null, "2026-11"]}', '16935ccfbed41ad351de5623526395ca0a2d1964011cc1d19ef4680dbba890d3', '38d80173a4105d5da51aa40acc679f93adf763cdde5fc4968bdb69da5ce0eb61');
INSERT INTO public.trail_entry VALUES (26, '2026-11-25 20:35:20.534116+00', NULL, NULL, NULL, 'reference_item', '01a2146b-84db-7446-bec8-f29ecbd558f9', 'created', '{"code": [null, "sanitation"], "label_en": [null, "sanitation"], "label_fr": [null, "assainissement"], "list_name": [null, "themes"], "position": [null, 6], "source": [null, "Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement."], "version": [null, "2026-11"]}', '38d80173a4105d5da51aa40acc679f93adf763cdde5fc4968bdb69da5ce0eb61', '607d0be4419b303e417a905415ef1e9d7ebccfcd2707afda7e9607309f134523');
INSERT INTO public.trail_entry VALUES (27, '2026-11-25 20:35:20.534137+00', NULL, NULL, NULL, 'reference_item', '01a2146b-84db-7446-bec8-f29f3dbbfd8b', 'created', '{"code": [null, "waste"], "label_en": [null, "waste"], "label_fr": [null, "déchets"], "list_name": [null, "themes"], "position": [null, 7], "source": [null, "Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement."], "version": [null, "2026-11"]}', '607d0be4419b303e417a905415ef1e9d7ebccfcd2707afda7e9607309f134523', 'f1001c4a09073783b9e163c0c5a7e4e439a991db8c9eb6e1d647fa136ddae213');
INSERT INTO public.trail_entry VALUES (28, '2026-11-25 20:35:20.534157+00', NULL, NULL, NULL, 'reference_item', '01a2146b-84db-7446-bec8-f2a072cec89f', 'created', '{"code": [null, "water_and_waste"], "label_en": [null, "water and waste"], "label_fr": [null, "eau et déchets"], "list_name": [null, "themes"], "position": [null, 8], "source": [null, "Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement."], "version": [null, "2026-11"]}', 'f1001c4a09073783b9e163c0c5a7e4e439a991db8c9eb6e1d647fa136ddae213', '1de1c8d81463757d2023ccfef18d6e54d4806f1107361e5eb6397f1f7bd671d8');
INSERT INTO public.trail_entry VALUES (29, '2026-11-25 20:35:20.534176+00', NULL, NULL, NULL, 'reference_item', '01a2146b-84db-7446-bec8-f2a1a365bc65', 'created', '{"code": [null, "environment"], "label_en": [null, "environment"], "label_fr": [null, "environnement"], "list_name": [null, "themes"], "position": [null, 9], "source": [null, "Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement."], "version": [null, "2026-11"]}', '1de1c8d81463757d2023ccfef18d6e54d4806f1107361e5eb6397f1f7bd671d8', 'e399e6a82a49577942c4cf6df66f8f1c63dd9490dada175ee4c589536764a681');
INSERT INTO public.trail_entry VALUES (30, '2026-11-25 20:35:20.534195+00', NULL, NULL, NULL, 'reference_item', '01a2146b-84db-7446-bec8-f2a27353a483', 'created', '{"code": [null, "climate"], "label_en": [null, "climate"], "label_fr": [null, "climat"], "list_name": [null, "themes"], "position": [null, 10], "source": [null, "Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement."], "version": [null, "2026-11"]}', 'e399e6a82a49577942c4cf6df66f8f1c63dd9490dada175ee4c589536764a681', '0157a0cc11ea2c50f9d6b661d1e5deaa82de462463f1230c7a18a56010c8068e');
INSERT INTO public.trail_entry VALUES (31, '2026-11-25 20:35:20.534214+00', NULL, NULL, NULL, 'reference_item', '01a2146b-84db-7446-bec8-f2a33fb41ac0', 'created', '{"code": [null, "energy"], "label_en": [null, "energy"], "label_fr": [null, "énergie"], "list_name": [null, "themes"], "position": [null, 11], "source": [null, "Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement."], "version": [null, "2026-11"]}', '0157a0cc11ea2c50f9d6b661d1e5deaa82de462463f1230c7a18a56010c8068e', '59f78442b6d1b04b04fd71b1ac93fc702f87088824d77c8a8ee0731f0e153b83');
INSERT INTO public.trail_entry VALUES (32, '2026-11-25 20:35:20.534233+00', NULL, NULL, NULL, 'reference_item', '01a2146b-84db-7446-bec8-f2a4c6e85602', 'created', '{"code": [null, "culture"], "label_en": [null, "culture"], "label_fr": [null, "culture"], "list_name": [null, "themes"], "position": [null, 12], "source": [null, "Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement."], "version": [null, "2026-11"]}', '59f78442b6d1b04b04fd71b1ac93fc702f87088824d77c8a8ee0731f0e153b83', '89929c24d797bbe0f5b9627c3e97845fe78e4614028cc0412e5d3c7722a85ab5');
INSERT INTO public.trail_entry VALUES (33, '2026-11-25 20:35:20.534252+00', NULL, NULL, NULL, 'reference_item', '01a2146b-84db-7446-bec8-f2a5058b0ac1', 'created', '{"code": [null, "heritage"], "label_en": [null, "heritage"], "label_fr": [null, "patrimoine"], "list_name": [null, "themes"], "position": [null, 13], "source": [null, "Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement."], "version": [null, "2026-11"]}', '89929c24d797bbe0f5b9627c3e97845fe78e4614028cc0412e5d3c7722a85ab5', '715445da98af65262b452679f8129ddff8f8dedc421d775e8f743c6e0b09cc48');
INSERT INTO public.trail_entry VALUES (34, '2026-11-25 20:35:20.534273+00', NULL, NULL, NULL, 'reference_item', '01a2146b-84db-7446-bec8-f2a6a84d9a1d', 'created', '{"code": [null, "education"], "label_en": [null, "education"], "label_fr": [null, "éducation"], "list_name": [null, "themes"], "position": [null, 14], "source": [null, "Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement."], "version": [null, "2026-11"]}', '715445da98af65262b452679f8129ddff8f8dedc421d775e8f743c6e0b09cc48', 'adbd6c6997c650b6f133af53b780155743e59f3cabae20877d40679808e1f43c');
INSERT INTO public.trail_entry VALUES (35, '2026-11-25 20:35:20.534292+00', NULL, NULL, NULL, 'reference_item', '01a2146b-84db-7446-bec8-f2a7aab1d028', 'created', '{"code": [null, "training"], "label_en": [null, "training"], "label_fr": [null, "formation"], "list_name": [null, "themes"], "position": [null, 15], "source": [null, "Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement."], "version": [null, "2026-11"]}', 'adbd6c6997c650b6f133af53b780155743e59f3cabae20877d40679808e1f43c', 'bff8ef23e7b3a7b44829c02f9130ccad9b3573b28b0be4ee1b44214e855effb7');
INSERT INTO public.trail_entry VALUES (36, '2026-11-25 20:35:20.534313+00', NULL, NULL, NULL, 'reference_item', '01a2146b-84db-7446-bec8-f2a8eff52ced', 'created', '{"code": [null, "employment"], "label_en": [null, "employment"], "label_fr": [null, "emploi"], "list_name": [null, "themes"], "position": [null, 16], "source": [null, "Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement."], "version": [null, "2026-11"]}', 'bff8ef23e7b3a7b44829c02f9130ccad9b3573b28b0be4ee1b44214e855effb7', 'a85b207476097d9bd82aa0a9c12967cc7f1166da5c01b4a167d2cb2f9dc119db');
INSERT INTO public.trail_entry VALUES (37, '2026-11-25 20:35:20.534337+00', NULL, NULL, NULL, 'reference_item', '01a2146b-84db-7446-bec8-f2a9363de80a', 'created', '{"code": [null, "youth"], "label_en": [null, "youth"], "label_fr": [null, "jeunesse"], "list_name": [null, "themes"], "position": [null, 17], "source": [null, "Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement."], "version": [null, "2026-11"]}', 'a85b207476097d9bd82aa0a9c12967cc7f1166da5c01b4a167d2cb2f9dc119db', '683b837ec889574144a3e21e3748251ffc224950fe4ef4176c4b2e6553a68ca3');
INSERT INTO public.trail_entry VALUES (38, '2026-11-25 20:35:20.534356+00', NULL, NULL, NULL, 'reference_item', '01a2146b-84db-7446-bec8-f2aa9ae7e2e5', 'created', '{"code": [null, "gender"], "label_en": [null, "equality between women and men"], "label_fr": [null, "égalité entre les femmes et les hommes"], "list_name": [null, "themes"], "position": [null, 18], "source": [null, "Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement."], "version": [null, "2026-11"]}', '683b837ec889574144a3e21e3748251ffc224950fe4ef4176c4b2e6553a68ca3', '62a3ce2a58816c792839ff5488dde282c17d273f4d999bf50c0c418e4b7f00d4');
INSERT INTO public.trail_entry VALUES (39, '2026-11-25 20:35:20.534377+00', NULL, NULL, NULL, 'reference_item', '01a2146b-84db-7446-bec8-f2ab244865cf', 'created', '{"code": [null, "sport"], "label_en": [null, "sport"], "label_fr": [null, "sport"], "list_name": [null, "themes"], "position": [null, 19], "source": [null, "Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement."], "version": [null, "2026-11"]}', '62a3ce2a58816c792839ff5488dde282c17d273f4d999bf50c0c418e4b7f00d4', '325a235fd21253845c41e3a4f8e5c6eb0c89635701c7152fd3ea14cfdb11177a');
INSERT INTO public.trail_entry VALUES (40, '2026-11-25 20:35:20.534396+00', NULL, NULL, NULL, 'reference_item', '01a2146b-84db-7446-bec8-f2ac4d7cda82', 'created', '{"code": [null, "health"], "label_en": [null, "health"], "label_fr": [null, "santé"], "list_name": [null, "themes"], "position": [null, 20], "source": [null, "Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement."], "version": [null, "2026-11"]}', '325a235fd21253845c41e3a4f8e5c6eb0c89635701c7152fd3ea14cfdb11177a', '33556b37294d4faba934140bf045b894b6c39f7e37c2b7b0fe8efd16832ed3b1');
INSERT INTO public.trail_entry VALUES (41, '2026-11-25 20:35:20.534416+00', NULL, NULL, NULL, 'reference_item', '01a2146b-84db-7446-bec8-f2adc8085c48', 'created', '{"code": [null, "research"], "label_en": [null, "research and higher education"], "label_fr": [null, "recherche et enseignement supérieur"], "list_name": [null, "themes"], "position": [null, 21], "source": [null, "Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement."], "version": [null, "2026-11"]}', '33556b37294d4faba934140bf045b894b6c39f7e37c2b7b0fe8efd16832ed3b1', '93ab40bbf518871f6b2e8db3f43af4c6f0dc71c4d6965c15cf0a40e9976480a5');
INSERT INTO public.trail_entry VALUES (42, '2026-11-25 20:35:20.534435+00', NULL, NULL, NULL, 'reference_item', '01a2146b-84db-7446-bec8-f2ae6b175cd8', 'created', '{"code": [null, "agriculture"], "label_en": [null, "agriculture"], "label_fr": [null, "agriculture"], "list_name": [null, "themes"], "position": [null, 22], "source": [null, "Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement."], "version": [null, "2026-11"]}', '93ab40bbf518871f6b2e8db3f43af4c6f0dc71c4d6965c15cf0a40e9976480a5', '58ba7eb40d97d6ac9517e8107838418c9cfc5dbab173c799d5de2821880591b7');
INSERT INTO public.trail_entry VALUES (43, '2026-11-25 20:35:20.534453+00', NULL, NULL, NULL, 'reference_item', '01a2146b-84db-7446-bec8-f2afc555210d', 'created', '{"code": [null, "food_security"], "label_en": [null, "food security"], "label_fr": [null, "sécurité alimentaire"], "list_name": [null, "themes"], "position": [null, 23], "source": [null, "Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement."], "version": [null, "2026-11"]}', '58ba7eb40d97d6ac9517e8107838418c9cfc5dbab173c799d5de2821880591b7', '725b26e8f6a12ec07889e8beb7b39f620d3965389fd77064d9eb12620f44e5e8');
INSERT INTO public.trail_entry VALUES (44, '2026-11-25 20:35:20.534473+00', NULL, NULL, NULL, 'reference_item', '01a2146b-84dc-7097-ba22-e306e1ac8715', 'created', '{"code": [null, "tourism"], "label_en": [null, "tourism"], "label_fr": [null, "tourisme"], "list_name": [null, "themes"], "position": [null, 24], "source": [null, "Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement."], "version": [null, "2026-11"]}', '725b26e8f6a12ec07889e8beb7b39f620d3965389fd77064d9eb12620f44e5e8', '188dfa1fecb469f8cf16f8cf86dbd74333243990b0e710fe1ba8c4a443b75bf9');
INSERT INTO public.trail_entry VALUES (45, '2026-11-25 20:35:20.534494+00', NULL, NULL, NULL, 'reference_item', '01a2146b-84dc-7097-ba22-e30710fd2af0', 'created', '{"code": [null, "digital"], "label_en": [null, "digital technology"], "label_fr": [null, "numérique"], "list_name": [null, "themes"], "position": [null, 25], "source": [null, "Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement."], "version": [null, "2026-11"]}', '188dfa1fecb469f8cf16f8cf86dbd74333243990b0e710fe1ba8c4a443b75bf9', '5e40f7f6b25f4edce1ce0a2026a028a27ec6cbbdb6d034359ec230b7cc9471e4');
INSERT INTO public.trail_entry VALUES (46, '2026-11-25 20:35:20.534513+00', NULL, NULL, NULL, 'reference_item', '01a2146b-84dc-7097-ba22-e308ef3722e6', 'created', '{"code": [null, "economy"], "label_en": [null, "economy"], "label_fr": [null, "économie"], "list_name": [null, "themes"], "position": [null, 26], "source": [null, "Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement."], "version": [null, "2026-11"]}', '5e40f7f6b25f4edce1ce0a2026a028a27ec6cbbdb6d034359ec230b7cc9471e4', '4fb1a90e160d58fe70372c22cead64e0e079e327cc9faee21371bfc8eb07352f');
INSERT INTO public.trail_entry VALUES (47, '2026-11-25 20:35:20.534532+00', NULL, NULL, NULL, 'reference_item', '01a2146b-84dc-7097-ba22-e30993404911', 'created', '{"code": [null, "attractiveness"], "label_en": [null, "attractiveness of the territory"], "label_fr": [null, "attractivité du territoire"], "list_name": [null, "themes"], "position": [null, 27], "source": [null, "Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement."], "version": [null, "2026-11"]}', '4fb1a90e160d58fe70372c22cead64e0e079e327cc9faee21371bfc8eb07352f', 'dbd85e4ec883503ab48022d5cc0c0802cf7d63ccadd530bc3500a5248b8e3472');
INSERT INTO public.trail_entry VALUES (48, '2026-11-25 20:35:20.534551+00', NULL, NULL, NULL, 'reference_item', '01a2146b-84dc-7097-ba22-e30aa9502586', 'created', '{"code": [null, "planning"], "label_en": [null, "urban planning"], "label_fr": [null, "urbanisme"], "list_name": [null, "themes"], "position": [null, 28], "source": [null, "Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement."], "version": [null, "2026-11"]}', 'dbd85e4ec883503ab48022d5cc0c0802cf7d63ccadd530bc3500a5248b8e3472', 'f9c2a3034737e49675d19e06748a20f7ed44ccd7ec9068e9843e093e0b210f39');
INSERT INTO public.trail_entry VALUES (68, '2026-11-25 20:35:20.534916+00', NULL, NULL, NULL, 'country_group', '01a2146b-84e2-741d-a399-e815ff8344a4', 'created', '{"country": [null, "EE"], "group_name": [null, "european_union"], "source": [null, "Traité d’adhésion de 2003"], "valid_from": [null, "2004-05-01"]}', '5386301c9f426186ac9b8d41322c45f265eb60acb58091ee1fb9a8785ba093bf', '39084beee823e85cad5865188b96390d6f3a439c2e67c99b1ff833e1b91cee63');
INSERT INTO public.trail_entry VALUES (49, '2026-11-25 20:35:20.53457+00', NULL, NULL, NULL, 'reference_item', '01a2146b-84dc-7097-ba22-e30bcd483ba3', 'created', '{"code": [null, "mobility"], "label_en": [null, "mobility"], "label_fr": [null, "mobilité et déplacements"], "list_name": [null, "themes"], "position": [null, 29], "source": [null, "Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement."], "version": [null, "2026-11"]}', 'f9c2a3034737e49675d19e06748a20f7ed44ccd7ec9068e9843e093e0b210f39', '453e0f37135e70b7be37e365bd1c2c25981703bf23e8e139521ed6bace86d813');
INSERT INTO public.trail_entry VALUES (50, '2026-11-25 20:35:20.534588+00', NULL, NULL, NULL, 'reference_item', '01a2146b-84dc-7097-ba22-e30c0d0acf11', 'created', '{"code": [null, "migration"], "label_en": [null, "migration"], "label_fr": [null, "migrations"], "list_name": [null, "themes"], "position": [null, 30], "source": [null, "Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement."], "version": [null, "2026-11"]}', '453e0f37135e70b7be37e365bd1c2c25981703bf23e8e139521ed6bace86d813', '7f8cf0cb596446f0d44e03c2bc51bf63738aa0430f1b19017adf157071e51e5e');
INSERT INTO public.trail_entry VALUES (51, '2026-11-25 20:35:20.534607+00', NULL, NULL, NULL, 'country_group', '01a2146b-84e2-741d-a399-e80404ff6fcd', 'created', '{"country": [null, "BE"], "group_name": [null, "european_union"], "source": [null, "Traité de Rome, entré en vigueur le 1er janvier 1958"], "valid_from": [null, "1958-01-01"]}', '7f8cf0cb596446f0d44e03c2bc51bf63738aa0430f1b19017adf157071e51e5e', '6a9491c52e6a9f57ea3c5b90a36b8ef790f605f7e91ccd611335bce8d36ce00e');
INSERT INTO public.trail_entry VALUES (52, '2026-11-25 20:35:20.534632+00', NULL, NULL, NULL, 'country_group', '01a2146b-84e2-741d-a399-e805169f6c3f', 'created', '{"country": [null, "DE"], "group_name": [null, "european_union"], "source": [null, "Traité de Rome, entré en vigueur le 1er janvier 1958"], "valid_from": [null, "1958-01-01"]}', '6a9491c52e6a9f57ea3c5b90a36b8ef790f605f7e91ccd611335bce8d36ce00e', '138363bef1774beda4a2cc36ae67ba7f5f2f912851b6cf71eb261d6c6f3355bd');
INSERT INTO public.trail_entry VALUES (53, '2026-11-25 20:35:20.534651+00', NULL, NULL, NULL, 'country_group', '01a2146b-84e2-741d-a399-e806715ef345', 'created', '{"country": [null, "FR"], "group_name": [null, "european_union"], "source": [null, "Traité de Rome, entré en vigueur le 1er janvier 1958"], "valid_from": [null, "1958-01-01"]}', '138363bef1774beda4a2cc36ae67ba7f5f2f912851b6cf71eb261d6c6f3355bd', '1a1280877d5a00ef34c1ab487435535b8dd299d239adc6f60fa637bcf9915527');
INSERT INTO public.trail_entry VALUES (54, '2026-11-25 20:35:20.534671+00', NULL, NULL, NULL, 'country_group', '01a2146b-84e2-741d-a399-e807d9868a1b', 'created', '{"country": [null, "IT"], "group_name": [null, "european_union"], "source": [null, "Traité de Rome, entré en vigueur le 1er janvier 1958"], "valid_from": [null, "1958-01-01"]}', '1a1280877d5a00ef34c1ab487435535b8dd299d239adc6f60fa637bcf9915527', 'd2b0986f462b9d620182c007e6134d1cd8fc7a5c6dd2cdf67b7b1b9742d16f5e');
INSERT INTO public.trail_entry VALUES (55, '2026-11-25 20:35:20.534687+00', NULL, NULL, NULL, 'country_group', '01a2146b-84e2-741d-a399-e808f1f49079', 'created', '{"country": [null, "LU"], "group_name": [null, "european_union"], "source": [null, "Traité de Rome, entré en vigueur le 1er janvier 1958"], "valid_from": [null, "1958-01-01"]}', 'd2b0986f462b9d620182c007e6134d1cd8fc7a5c6dd2cdf67b7b1b9742d16f5e', '98a17bd32434d335eb1bec52c1dacc328ea4a83b86e9e7ad5b50c2fd3868e7a1');
INSERT INTO public.trail_entry VALUES (56, '2026-11-25 20:35:20.534703+00', NULL, NULL, NULL, 'country_group', '01a2146b-84e2-741d-a399-e80900bef4fd', 'created', '{"country": [null, "NL"], "group_name": [null, "european_union"], "source": [null, "Traité de Rome, entré en vigueur le 1er janvier 1958"], "valid_from": [null, "1958-01-01"]}', '98a17bd32434d335eb1bec52c1dacc328ea4a83b86e9e7ad5b50c2fd3868e7a1', '9232236b51720378a6a5825c8d5b4b24aad7af480b2bff45fd67788004eba7c5');
INSERT INTO public.trail_entry VALUES (57, '2026-11-25 20:35:20.534721+00', NULL, NULL, NULL, 'country_group', '01a2146b-84e2-741d-a399-e80a90e14e4f', 'created', '{"country": [null, "DK"], "group_name": [null, "european_union"], "source": [null, "Traité d’adhésion de 1972"], "valid_from": [null, "1973-01-01"]}', '9232236b51720378a6a5825c8d5b4b24aad7af480b2bff45fd67788004eba7c5', 'a7622a8da5956b8e5aae17e47740dcbec16748ebb647e06c4faf37e26336db1a');
INSERT INTO public.trail_entry VALUES (58, '2026-11-25 20:35:20.534739+00', NULL, NULL, NULL, 'country_group', '01a2146b-84e2-741d-a399-e80b34628893', 'created', '{"country": [null, "GB"], "group_name": [null, "european_union"], "source": [null, "Traité d’adhésion de 1972 ; accord de retrait, dernier jour le 31 janvier 2020"], "valid_from": [null, "1973-01-01"], "valid_to": [null, "2020-01-31"]}', 'a7622a8da5956b8e5aae17e47740dcbec16748ebb647e06c4faf37e26336db1a', 'f852f577ee38c6dd63ff4a093ca8dd8f6dde7ecf25859295e222f4a768b6c9ba');
INSERT INTO public.trail_entry VALUES (59, '2026-11-25 20:35:20.53476+00', NULL, NULL, NULL, 'country_group', '01a2146b-84e2-741d-a399-e80c36c4e099', 'created', '{"country": [null, "IE"], "group_name": [null, "european_union"], "source": [null, "Traité d’adhésion de 1972"], "valid_from": [null, "1973-01-01"]}', 'f852f577ee38c6dd63ff4a093ca8dd8f6dde7ecf25859295e222f4a768b6c9ba', '7ed6c8b8949f35a4671a20a5d715fbe90758b0e099aeb9552e36ee582f2e76c1');
INSERT INTO public.trail_entry VALUES (60, '2026-11-25 20:35:20.534778+00', NULL, NULL, NULL, 'country_group', '01a2146b-84e2-741d-a399-e80d6728944c', 'created', '{"country": [null, "GR"], "group_name": [null, "european_union"], "source": [null, "Traité d’adhésion de 1979"], "valid_from": [null, "1981-01-01"]}', '7ed6c8b8949f35a4671a20a5d715fbe90758b0e099aeb9552e36ee582f2e76c1', 'b83dfbd2cf09aa2d84c14d5cbdbc644061ca213400f5991877f78566c8677374');
INSERT INTO public.trail_entry VALUES (61, '2026-11-25 20:35:20.534795+00', NULL, NULL, NULL, 'country_group', '01a2146b-84e2-741d-a399-e80e6b4048b7', 'created', '{"country": [null, "ES"], "group_name": [null, "european_union"], "source": [null, "Traité d’adhésion de 1985"], "valid_from": [null, "1986-01-01"]}', 'b83dfbd2cf09aa2d84c14d5cbdbc644061ca213400f5991877f78566c8677374', '57e4a8f3e25c38385b1e90b6939a58433c202376156413938cbaf0595257a25e');
INSERT INTO public.trail_entry VALUES (62, '2026-11-25 20:35:20.534812+00', NULL, NULL, NULL, 'country_group', '01a2146b-84e2-741d-a399-e80f7d85677b', 'created', '{"country": [null, "PT"], "group_name": [null, "european_union"], "source": [null, "Traité d’adhésion de 1985"], "valid_from": [null, "1986-01-01"]}', '57e4a8f3e25c38385b1e90b6939a58433c202376156413938cbaf0595257a25e', '9264a280709f79800348f242b776e17a8d571c33f5a2d8d419cf332e2800956f');
INSERT INTO public.trail_entry VALUES (63, '2026-11-25 20:35:20.534829+00', NULL, NULL, NULL, 'country_group', '01a2146b-84e2-741d-a399-e81062f2d722', 'created', '{"country": [null, "AT"], "group_name": [null, "european_union"], "source": [null, "Traité d’adhésion de 1994"], "valid_from": [null, "1995-01-01"]}', '9264a280709f79800348f242b776e17a8d571c33f5a2d8d419cf332e2800956f', '1459ecdafd7d7811983f1692097dbc254b0cd623e2b7e4ea51829931904bfa3f');
INSERT INTO public.trail_entry VALUES (64, '2026-11-25 20:35:20.534847+00', NULL, NULL, NULL, 'country_group', '01a2146b-84e2-741d-a399-e81146844340', 'created', '{"country": [null, "FI"], "group_name": [null, "european_union"], "source": [null, "Traité d’adhésion de 1994"], "valid_from": [null, "1995-01-01"]}', '1459ecdafd7d7811983f1692097dbc254b0cd623e2b7e4ea51829931904bfa3f', '08436c654e400831c469f75090b50f012149b16c614fd6cfee01d6d35ea09896');
INSERT INTO public.trail_entry VALUES (65, '2026-11-25 20:35:20.534864+00', NULL, NULL, NULL, 'country_group', '01a2146b-84e2-741d-a399-e8126e80d8ee', 'created', '{"country": [null, "SE"], "group_name": [null, "european_union"], "source": [null, "Traité d’adhésion de 1994"], "valid_from": [null, "1995-01-01"]}', '08436c654e400831c469f75090b50f012149b16c614fd6cfee01d6d35ea09896', '397d2233e8e3cdbdc7e19ac7792f927d83e6697b471e946bb96ca2ff57881519');
INSERT INTO public.trail_entry VALUES (66, '2026-11-25 20:35:20.534882+00', NULL, NULL, NULL, 'country_group', '01a2146b-84e2-741d-a399-e813ddae23e4', 'created', '{"country": [null, "CY"], "group_name": [null, "european_union"], "source": [null, "Traité d’adhésion de 2003"], "valid_from": [null, "2004-05-01"]}', '397d2233e8e3cdbdc7e19ac7792f927d83e6697b471e946bb96ca2ff57881519', 'e8f85027dc2a04a365032350a3cc676cb4c265765ff4224754427e3933b7f8ba');
INSERT INTO public.trail_entry VALUES (69, '2026-11-25 20:35:20.534933+00', NULL, NULL, NULL, 'country_group', '01a2146b-84e2-741d-a399-e816e5a20062', 'created', '{"country": [null, "HU"], "group_name": [null, "european_union"], "source": [null, "Traité d’adhésion de 2003"], "valid_from": [null, "2004-05-01"]}', '39084beee823e85cad5865188b96390d6f3a439c2e67c99b1ff833e1b91cee63', '51f4afb77eb29e1da9956bd99c466f63e8dca59773dc3bfa18c5c7df398f6dfc');
INSERT INTO public.trail_entry VALUES (70, '2026-11-25 20:35:20.534949+00', NULL, NULL, NULL, 'country_group', '01a2146b-84e2-741d-a399-e817abe0f502', 'created', '{"country": [null, "LT"], "group_name": [null, "european_union"], "source": [null, "Traité d’adhésion de 2003"], "valid_from": [null, "2004-05-01"]}', '51f4afb77eb29e1da9956bd99c466f63e8dca59773dc3bfa18c5c7df398f6dfc', '2059375ea637602caabda04ed085b5706e0fa3263f46f48af962fcc136274509');
INSERT INTO public.trail_entry VALUES (71, '2026-11-25 20:35:20.534964+00', NULL, NULL, NULL, 'country_group', '01a2146b-84e3-7151-83b2-1f202dcdc39b', 'created', '{"country": [null, "LV"], "group_name": [null, "european_union"], "source": [null, "Traité d’adhésion de 2003"], "valid_from": [null, "2004-05-01"]}', '2059375ea637602caabda04ed085b5706e0fa3263f46f48af962fcc136274509', 'f975e2e552aec4b4c6911b0bf21451b5c36df3d336090c25c29331e7602cf7d0');
INSERT INTO public.trail_entry VALUES (72, '2026-11-25 20:35:20.534981+00', NULL, NULL, NULL, 'country_group', '01a2146b-84e3-7151-83b2-1f211dbfe457', 'created', '{"country": [null, "MT"], "group_name": [null, "european_union"], "source": [null, "Traité d’adhésion de 2003"], "valid_from": [null, "2004-05-01"]}', 'f975e2e552aec4b4c6911b0bf21451b5c36df3d336090c25c29331e7602cf7d0', 'c7c659f54c65f7b921e22d57d42a95582a67ea46cc43a1d1259be271c673da6e');
INSERT INTO public.trail_entry VALUES (73, '2026-11-25 20:35:20.534997+00', NULL, NULL, NULL, 'country_group', '01a2146b-84e3-7151-83b2-1f225275858a', 'created', '{"country": [null, "PL"], "group_name": [null, "european_union"], "source": [null, "Traité d’adhésion de 2003"], "valid_from": [null, "2004-05-01"]}', 'c7c659f54c65f7b921e22d57d42a95582a67ea46cc43a1d1259be271c673da6e', 'aa9d6d3ac05d1a757e4e450a52d4e58ac9f269ddf4e3b9566dd1f7e364413fdf');
INSERT INTO public.trail_entry VALUES (74, '2026-11-25 20:35:20.535015+00', NULL, NULL, NULL, 'country_group', '01a2146b-84e3-7151-83b2-1f23e0c2fbab', 'created', '{"country": [null, "SI"], "group_name": [null, "european_union"], "source": [null, "Traité d’adhésion de 2003"], "valid_from": [null, "2004-05-01"]}', 'aa9d6d3ac05d1a757e4e450a52d4e58ac9f269ddf4e3b9566dd1f7e364413fdf', '510cc61194740986e40cf05feb03984223fd5d6de0179a96f3a998a37bd46137');
INSERT INTO public.trail_entry VALUES (75, '2026-11-25 20:35:20.535031+00', NULL, NULL, NULL, 'country_group', '01a2146b-84e3-7151-83b2-1f2498746836', 'created', '{"country": [null, "SK"], "group_name": [null, "european_union"], "source": [null, "Traité d’adhésion de 2003"], "valid_from": [null, "2004-05-01"]}', '510cc61194740986e40cf05feb03984223fd5d6de0179a96f3a998a37bd46137', '2b86b556a2b2e20a06ed055afe2537f6287bdc17aac155be367acac2ad9591dd');
INSERT INTO public.trail_entry VALUES (76, '2026-11-25 20:35:20.535048+00', NULL, NULL, NULL, 'country_group', '01a2146b-84e3-7151-83b2-1f25cb3a964e', 'created', '{"country": [null, "BG"], "group_name": [null, "european_union"], "source": [null, "Traité d’adhésion de 2005"], "valid_from": [null, "2007-01-01"]}', '2b86b556a2b2e20a06ed055afe2537f6287bdc17aac155be367acac2ad9591dd', '94dc40f2f240ec20cb776dabce5703d8f12321a239a96980dbfdf4eccfd08f95');
INSERT INTO public.trail_entry VALUES (77, '2026-11-25 20:35:20.535065+00', NULL, NULL, NULL, 'country_group', '01a2146b-84e3-7151-83b2-1f261e809a48', 'created', '{"country": [null, "RO"], "group_name": [null, "european_union"], "source": [null, "Traité d’adhésion de 2005"], "valid_from": [null, "2007-01-01"]}', '94dc40f2f240ec20cb776dabce5703d8f12321a239a96980dbfdf4eccfd08f95', '3d851c4f979c619cc997642b15e55d0ee4b4c44674a7150a916cfb9d84268cd1');
INSERT INTO public.trail_entry VALUES (78, '2026-11-25 20:35:20.53508+00', NULL, NULL, NULL, 'country_group', '01a2146b-84e3-7151-83b2-1f27eb24b9a2', 'created', '{"country": [null, "HR"], "group_name": [null, "european_union"], "source": [null, "Traité d’adhésion de 2011"], "valid_from": [null, "2013-07-01"]}', '3d851c4f979c619cc997642b15e55d0ee4b4c44674a7150a916cfb9d84268cd1', '030ffa37415c9f5da9b9de6b76e508682c7c565c7a1421bea16f532a1226b776');
INSERT INTO public.trail_entry VALUES (79, '2026-11-25 20:35:20.535096+00', NULL, NULL, NULL, 'checklist', '01a2146b-84e6-76dd-b26d-b7e9128f7056', 'created', '{"id": [null, "01a2146b-84e6-76dd-b26d-b7e9128f7056"], "published_at": [null, "2026-11-21"], "source": [null, "Premier atelier : référentiels, État, transnationalisme (quatre sortes, trois causes, quatre remèdes), complété"], "version": [null, "2026-1"]}', '030ffa37415c9f5da9b9de6b76e508682c7c565c7a1421bea16f532a1226b776', '557ac1eb01782b78300093d490872328edc11647e24c3687badcc21bcd1071f1');
INSERT INTO public.trail_entry VALUES (80, '2026-11-25 20:35:20.535122+00', NULL, NULL, NULL, 'checklist_question', '01a2146b-84e6-76dd-b26d-b7ea1af5faa9', 'created', '{"code": [null, "A1.1"], "group": [null, "A1"], "help_en": [null, "Computed from the register of missions."], "help_fr": [null, "Calculé d’après le registre des missions."], "id": [null, "01a2146b-84e6-76dd-b26d-b7ea1af5faa9"], "meant_for": [null, "outside_eu"], "measure": [null, "visas"], "nature": [null, "figure"], "position": [null, 1], "text_en": [null, "Visas applied for, granted, refused and days waited, by side."], "text_fr": [null, "Visas demandés, obtenus, refusés et délai d’attente, par côté."]}', '557ac1eb01782b78300093d490872328edc11647e24c3687badcc21bcd1071f1', '7da6cc1089e39c587752d34ae1084f5371131eb71ffddc231df02853f169a36d');
INSERT INTO public.trail_entry VALUES (81, '2026-11-25 20:35:20.535157+00', NULL, NULL, NULL, 'checklist_question', '01a2146b-84e6-76dd-b26d-b7eb4f2a8234', 'created', '{"code": [null, "A1.2"], "group": [null, "A1"], "help_en": [null, "Say which authorisation, asked from whom, obtained when."], "help_fr": [null, "Dire quelle autorisation, demandée à qui, obtenue quand."], "id": [null, "01a2146b-84e6-76dd-b26d-b7eb4f2a8234"], "meant_for": [null, "any"], "measure": [null, "authorisations"], "nature": [null, "appreciation"], "position": [null, 2], "text_en": [null, "Do the authorisations needed to travel (ministry, supervising authority) weigh on this side as much as on the other?"], "text_fr": [null, "Les autorisations qu’il faut obtenir pour partir en mission (ministère, tutelle) pèsent-elles autant sur ce côté que sur l’autre ?"]}', '7da6cc1089e39c587752d34ae1084f5371131eb71ffddc231df02853f169a36d', 'dda6d5cc14ad3b950712f2c077db83e3ad8a2aa2f9a90065118f5277429f394e');
INSERT INTO public.trail_entry VALUES (82, '2026-11-25 20:35:20.535188+00', NULL, NULL, NULL, 'checklist_question', '01a2146b-84e6-76dd-b26d-b7ece248a4ec', 'created', '{"code": [null, "A1.3"], "group": [null, "A1"], "help_en": [null, "Computed from the register of missions."], "help_fr": [null, "Calculé d’après le registre des missions."], "id": [null, "01a2146b-84e6-76dd-b26d-b7ece248a4ec"], "meant_for": [null, "any"], "measure": [null, "missions"], "nature": [null, "figure"], "position": [null, 3], "text_en": [null, "Missions and person-days in each direction, and who paid for them."], "text_fr": [null, "Missions et jours de déplacement dans chaque sens, et qui les a payés."]}', 'dda6d5cc14ad3b950712f2c077db83e3ad8a2aa2f9a90065118f5277429f394e', '2a1e072f5a37efd1328bd1789e9b9eae3e450b110d36f5a27002d2b3223621eb');
INSERT INTO public.trail_entry VALUES (83, '2026-11-25 20:35:20.535214+00', NULL, NULL, NULL, 'checklist_question', '01a2146b-84e6-76dd-b26d-b7ed619fdbc5', 'created', '{"code": [null, "A1.4"], "group": [null, "A1"], "help_en": [null, "One recent example in each direction is enough."], "help_fr": [null, "Un exemple récent dans chaque sens suffit."], "id": [null, "01a2146b-84e6-76dd-b26d-b7ed619fdbc5"], "meant_for": [null, "any"], "measure": [null, "missions"], "nature": [null, "appreciation"], "position": [null, 4], "text_en": [null, "Is travelling to the other territory as easy for this side as for the other (formalities, time, cost, number of people)?"], "text_fr": [null, "Se rendre sur le territoire de l’autre est-il aussi facile pour ce côté que pour l’autre (démarches, délais, coût, nombre de personnes) ?"]}', '2a1e072f5a37efd1328bd1789e9b9eae3e450b110d36f5a27002d2b3223621eb', '235090eb1fee255dc0f918dbd1773c750dac8d06da33e48f47759b87087db0ce');
INSERT INTO public.trail_entry VALUES (84, '2026-11-25 20:35:20.535244+00', NULL, NULL, NULL, 'checklist_question', '01a2146b-84e6-76dd-b26d-b7ee4f7bde28', 'created', '{"code": [null, "A1.5"], "group": [null, "A1"], "help_en": [null, "Mention refusals, delays and what they prevented."], "help_fr": [null, "Citer les refus, les retards et ce qu’ils ont empêché."], "id": [null, "01a2146b-84e6-76dd-b26d-b7ee4f7bde28"], "meant_for": [null, "outside_eu"], "measure": [null, "visas"], "nature": [null, "appreciation"], "position": [null, 5], "text_en": [null, "Do visas let this side and the other choose equally freely who travels and when?"], "text_fr": [null, "Les visas permettent-ils à ce côté et à l’autre de choisir aussi librement qui voyage et quand ?"]}', '235090eb1fee255dc0f918dbd1773c750dac8d06da33e48f47759b87087db0ce', '08c9bb66b4f277bf578e1aa635e25346dbdfb72f8cc17be66c283bba09afc330');
INSERT INTO public.trail_entry VALUES (85, '2026-11-25 20:35:20.53527+00', NULL, NULL, NULL, 'checklist_question', '01a2146b-84e6-76dd-b26d-b7ef3c238276', 'created', '{"code": [null, "A2.1"], "group": [null, "A2"], "help_en": [null, "Was a shared diagnosis made, by whom, on which date? Attach the document."], "help_fr": [null, "Un diagnostic partagé a-t-il été fait, par qui, à quelle date ? Joindre le document."], "id": [null, "01a2146b-84e6-76dd-b26d-b7ef3c238276"], "meant_for": [null, "any"], "nature": [null, "appreciation"], "position": [null, 6], "text_en": [null, "Are the parts taken by this side and by the other in the initial diagnosis balanced?"], "text_fr": [null, "La part de ce côté et celle de l’autre dans le diagnostic de départ sont-elles équilibrées ?"]}', '08c9bb66b4f277bf578e1aa635e25346dbdfb72f8cc17be66c283bba09afc330', '3b9cdb2a5d423f351480e0eb74766ca45b2b53619da6747cde2f381c852ffa03');
INSERT INTO public.trail_entry VALUES (86, '2026-11-25 20:35:20.535297+00', NULL, NULL, NULL, 'checklist_question', '01a2146b-84e6-76dd-b26d-b7f0fc7454df', 'created', '{"code": [null, "A2.2"], "group": [null, "A2"], "help_en": [null, "Were alternatives considered? Did the chosen solution already exist on one side?"], "help_fr": [null, "D’autres solutions ont-elles été examinées ? La solution retenue existait-elle déjà d’un côté ?"], "id": [null, "01a2146b-84e6-76dd-b26d-b7f0fc7454df"], "meant_for": [null, "any"], "nature": [null, "appreciation"], "position": [null, 7], "text_en": [null, "Do the solutions chosen draw as much on the experience of this side as on that of the other?"], "text_fr": [null, "Les solutions retenues viennent-elles autant de l’expérience de ce côté que de celle de l’autre ?"]}', '3b9cdb2a5d423f351480e0eb74766ca45b2b53619da6747cde2f381c852ffa03', 'f0414a5a86e23de4ef79c3104a1f983f6189aec2e83b35bbc2082ce23608a8a5');
INSERT INTO public.trail_entry VALUES (87, '2026-11-25 20:35:20.535323+00', NULL, NULL, NULL, 'checklist_question', '01a2146b-84e6-76dd-b26d-b7f16dcc0c01', 'created', '{"code": [null, "A3.1"], "group": [null, "A3"], "help_en": [null, "Computed from the objectives of the period."], "help_fr": [null, "Calculé d’après les objectifs de la période."], "id": [null, "01a2146b-84e6-76dd-b26d-b7f16dcc0c01"], "meant_for": [null, "any"], "measure": [null, "objectives_by_proposer"], "nature": [null, "figure"], "position": [null, 8], "text_en": [null, "Objectives proposed by each side, jointly, by a third party."], "text_fr": [null, "Objectifs proposés par chaque côté, ensemble, par un tiers."]}', 'f0414a5a86e23de4ef79c3104a1f983f6189aec2e83b35bbc2082ce23608a8a5', '5ab7b491ce073c3d2ef343e24865011a1202cb86c8d22332866ba599c06cd888');
INSERT INTO public.trail_entry VALUES (88, '2026-11-25 20:35:20.535349+00', NULL, NULL, NULL, 'checklist_question', '01a2146b-84e6-76dd-b26d-b7f2cbe41420', 'created', '{"code": [null, "A3.2"], "group": [null, "A3"], "help_en": [null, "Name the plan (development plan, term programme) and the page."], "help_fr": [null, "Nommer le plan (plan de développement, projet de mandat) et la page."], "id": [null, "01a2146b-84e6-76dd-b26d-b7f2cbe41420"], "meant_for": [null, "any"], "nature": [null, "appreciation"], "position": [null, 9], "text_en": [null, "Do the themes chosen answer the public plans and priorities of this side as much as those of the other?"], "text_fr": [null, "Les thèmes retenus répondent-ils autant aux plans et priorités publics de ce côté qu’à ceux de l’autre ?"]}', '5ab7b491ce073c3d2ef343e24865011a1202cb86c8d22332866ba599c06cd888', '84b6d27f92537271a32d619becf1e6ad490fa3e9ef54c1f14a4c338b48b5827b');
INSERT INTO public.trail_entry VALUES (89, '2026-11-25 20:35:20.535382+00', NULL, NULL, NULL, 'checklist_question', '01a2146b-84e6-76dd-b26d-b7f3b546d78d', 'created', '{"code": [null, "A3.3"], "group": [null, "A3"], "help_en": [null, "Is there a theme that was asked for and never taken up?"], "help_fr": [null, "Y a-t-il un thème demandé et jamais retenu ?"], "id": [null, "01a2146b-84e6-76dd-b26d-b7f3b546d78d"], "meant_for": [null, "any"], "measure": [null, "objectives_by_proposer"], "nature": [null, "appreciation"], "position": [null, 10], "text_en": [null, "Do this side and the other weigh equally in the choice of themes?"], "text_fr": [null, "Ce côté et l’autre pèsent-ils autant dans le choix des thèmes ?"]}', '84b6d27f92537271a32d619becf1e6ad490fa3e9ef54c1f14a4c338b48b5827b', '148caaad5f4e4172fc12f2330ddde516a3e7658471a300c7ddede6f15b22b070');
INSERT INTO public.trail_entry VALUES (90, '2026-11-25 20:35:20.535409+00', NULL, NULL, NULL, 'checklist_question', '01a2146b-84e6-76dd-b26d-b7f4a0824a58', 'created', '{"code": [null, "A4.1"], "group": [null, "A4"], "help_en": [null, "Computed from the register of actions."], "help_fr": [null, "Calculé d’après le registre des actions."], "id": [null, "01a2146b-84e6-76dd-b26d-b7f4a0824a58"], "meant_for": [null, "any"], "measure": [null, "actions_by_territory"], "nature": [null, "figure"], "position": [null, 11], "text_en": [null, "Actions on each territory, by number and by amount."], "text_fr": [null, "Actions sur chaque territoire, en nombre et en montant."]}', '148caaad5f4e4172fc12f2330ddde516a3e7658471a300c7ddede6f15b22b070', '54466f92ae97f99d8d70d014cc1e7c698382fb85edb0e3edb8dc622211c887d1');
INSERT INTO public.trail_entry VALUES (91, '2026-11-25 20:35:20.535518+00', NULL, NULL, NULL, 'checklist_question', '01a2146b-84e6-76dd-b26d-b7f5c13da7f1', 'created', '{"code": [null, "A4.2"], "group": [null, "A4"], "help_en": [null, "Computed from the register of actions."], "help_fr": [null, "Calculé d’après le registre des actions."], "id": [null, "01a2146b-84e6-76dd-b26d-b7f5c13da7f1"], "meant_for": [null, "any"], "measure": [null, "actions_by_other_side"], "nature": [null, "figure"], "position": [null, 12], "text_en": [null, "Actions on each territory at the initiative of the other side."], "text_fr": [null, "Actions menées sur chaque territoire à l’initiative de l’autre côté."]}', '54466f92ae97f99d8d70d014cc1e7c698382fb85edb0e3edb8dc622211c887d1', '37e27a8e992488f57514e6740b3bf4fa2dee772249cba6059102518fb44cbb67');
INSERT INTO public.trail_entry VALUES (92, '2026-11-25 20:35:20.535545+00', NULL, NULL, NULL, 'checklist_question', '01a2146b-84e6-76dd-b26d-b7f6fa87954a', 'created', '{"code": [null, "A4.3"], "group": [null, "A4"], "help_en": [null, "Say what was done here at the initiative of the other side."], "help_fr": [null, "Dire ce qui a été fait ici à l’initiative de l’autre côté."], "id": [null, "01a2146b-84e6-76dd-b26d-b7f6fa87954a"], "meant_for": [null, "any"], "measure": [null, "actions_by_territory"], "nature": [null, "appreciation"], "position": [null, 13], "text_en": [null, "Is the room given to actions on this territory and on the other balanced?"], "text_fr": [null, "La place faite aux actions sur ce territoire et sur l’autre est-elle équilibrée ?"]}', '37e27a8e992488f57514e6740b3bf4fa2dee772249cba6059102518fb44cbb67', 'd35fd347ccdb04c8a09b3c9ef1e685000f6cdff6a4dd78e032f57ac5dfcd373a');
INSERT INTO public.trail_entry VALUES (127, '2026-11-25 20:35:20.536457+00', NULL, NULL, '01a2146b-84f0-77a5-9e35-4be55a0b70af', 'local_return', '01a2146b-84f5-7158-8904-f2ca1209290d', 'created', '{"dimension": [null, "competences"], "fact": [null, "Retour heronalpha"], "id": [null, "01a2146b-84f5-7158-8904-f2ca1209290d"], "note": [null, "Note heronalpha"], "partnership_id": [null, "01a2146b-84f0-77a5-9e35-4be55a0b70af"], "source": [null, "Source heronalpha"], "territory": [null, "a"]}', '211c610d3cd2851b12fe5caf687de656cfa596bafa1644c830fd1c36b73eea81', '57d5a90de068cf69a3e69d68909e922189cf8f560547a60924c8511d88433867');
INSERT INTO public.trail_entry VALUES (93, '2026-11-25 20:35:20.535572+00', NULL, NULL, NULL, 'checklist_question', '01a2146b-84e6-76dd-b26d-b7f72a3f7929', 'created', '{"code": [null, "C1.1"], "group": [null, "C1"], "help_en": [null, "Computed from the register of meetings. A partner may have no elected council."], "help_fr": [null, "Calculé d’après le registre des réunions. Un partenaire peut n’avoir pas de conseil élu."], "id": [null, "01a2146b-84e6-76dd-b26d-b7f72a3f7929"], "meant_for": [null, "any"], "measure": [null, "meetings_elected"], "nature": [null, "figure"], "position": [null, 14], "text_en": [null, "Meetings of elected officials: number, last date, in person or remote."], "text_fr": [null, "Réunions d’élus : nombre, dernière date, en personne ou à distance."]}', 'd35fd347ccdb04c8a09b3c9ef1e685000f6cdff6a4dd78e032f57ac5dfcd373a', 'f794500178c59e845d96f49f203bf16820f5785fc039150634effd57d76ab9f3');
INSERT INTO public.trail_entry VALUES (94, '2026-11-25 20:35:20.535601+00', NULL, NULL, NULL, 'checklist_question', '01a2146b-84e6-76dd-b26d-b7f82fe4dadb', 'created', '{"code": [null, "C1.2"], "group": [null, "C1"], "help_en": [null, "Give the date of the debate in each council or deliberating body."], "help_fr": [null, "Donner la date du débat de chaque conseil ou organe délibérant."], "id": [null, "01a2146b-84e6-76dd-b26d-b7f82fe4dadb"], "meant_for": [null, "any"], "measure": [null, "referentials"], "nature": [null, "appreciation"], "position": [null, 15], "text_en": [null, "Have the reasons for cooperating been debated in public as much on this side as on the other?"], "text_fr": [null, "Les raisons de coopérer ont-elles été débattues publiquement autant de ce côté que de l’autre ?"]}', 'f794500178c59e845d96f49f203bf16820f5785fc039150634effd57d76ab9f3', '6e3717e387060f82adc028231af574cf006af8985c14d2d20831417412fece4e');
INSERT INTO public.trail_entry VALUES (95, '2026-11-25 20:35:20.53563+00', NULL, NULL, NULL, 'checklist_question', '01a2146b-84e6-76dd-b26d-b7f9b6e9dfa2', 'created', '{"code": [null, "C1.3"], "group": [null, "C1"], "help_en": [null, "An example of a difficult subject raised, or avoided."], "help_fr": [null, "Un exemple de sujet difficile abordé, ou évité."], "id": [null, "01a2146b-84e6-76dd-b26d-b7f9b6e9dfa2"], "meant_for": [null, "any"], "measure": [null, "meetings_elected"], "nature": [null, "appreciation"], "position": [null, 16], "text_en": [null, "Can this side and the other put political subjects on the table equally?"], "text_fr": [null, "Ce côté et l’autre peuvent-ils mettre autant de sujets politiques sur la table ?"]}', '6e3717e387060f82adc028231af574cf006af8985c14d2d20831417412fece4e', '66e553cc8a8d884a4ac60e84c285f301618548bd5e51398443071707008d7cb4');
INSERT INTO public.trail_entry VALUES (96, '2026-11-25 20:35:20.535656+00', NULL, NULL, NULL, 'checklist_question', '01a2146b-84e6-76dd-b26d-b7fa69315766', 'created', '{"code": [null, "C2.1"], "group": [null, "C2"], "help_en": [null, "Computed from the register of meetings."], "help_fr": [null, "Calculé d’après le registre des réunions."], "id": [null, "01a2146b-84e6-76dd-b26d-b7fa69315766"], "meant_for": [null, "any"], "measure": [null, "meetings_technicians"], "nature": [null, "figure"], "position": [null, 17], "text_en": [null, "Meetings technician to technician: number, last date, in person or remote."], "text_fr": [null, "Réunions de technicien à technicien : nombre, dernière date, en personne ou à distance."]}', '66e553cc8a8d884a4ac60e84c285f301618548bd5e51398443071707008d7cb4', '7a0c3c35ffdda2bbd04b14e0ba879caeb511c6c44b920e2ec9008a08c17d684c');
INSERT INTO public.trail_entry VALUES (97, '2026-11-25 20:35:20.535681+00', NULL, NULL, NULL, 'checklist_question', '01a2146b-84e6-76dd-b26d-b7fb15d3f033', 'created', '{"code": [null, "C2.2"], "group": [null, "C2"], "help_en": [null, "Mention a practice learnt from the other and taken up at home."], "help_fr": [null, "Citer une pratique apprise de l’autre et reprise chez soi."], "id": [null, "01a2146b-84e6-76dd-b26d-b7fb15d3f033"], "meant_for": [null, "any"], "measure": [null, "meetings_technicians"], "nature": [null, "appreciation"], "position": [null, 18], "text_en": [null, "In exchanges between technicians, do this side and the other learn equally from each other?"], "text_fr": [null, "Dans les échanges entre techniciens, ce côté et l’autre apprennent-ils autant l’un de l’autre ?"]}', '7a0c3c35ffdda2bbd04b14e0ba879caeb511c6c44b920e2ec9008a08c17d684c', '4a71ead6c236879a60d3d543033ce02b64bd8aefa62baac505485b10cd2ea5f9');
INSERT INTO public.trail_entry VALUES (98, '2026-11-25 20:35:20.535708+00', NULL, NULL, NULL, 'checklist_question', '01a2146b-84e7-7367-9d0d-5dfbcb097e36', 'created', '{"code": [null, "C3.1"], "group": [null, "C3"], "help_en": [null, "A disagreement expressed, and how it was handled. “Never” is a signal."], "help_fr": [null, "Un désaccord exprimé, et comment il a été traité. « Jamais » est un signal."], "id": [null, "01a2146b-84e7-7367-9d0d-5dfbcb097e36"], "meant_for": [null, "any"], "measure": [null, "objections"], "nature": [null, "appreciation"], "position": [null, 19], "text_en": [null, "Can this side and the other express a disagreement or a refusal equally freely?"], "text_fr": [null, "Ce côté et l’autre peuvent-ils dire un désaccord ou un refus aussi librement l’un que l’autre ?"]}', '4a71ead6c236879a60d3d543033ce02b64bd8aefa62baac505485b10cd2ea5f9', '3ecf92c57e342de514f81ce12ead8ec04ae6544ff869b648a4d08739fa7e74dd');
INSERT INTO public.trail_entry VALUES (99, '2026-11-25 20:35:20.535735+00', NULL, NULL, NULL, 'checklist_question', '01a2146b-84e7-7367-9d0d-5dfc67fc2371', 'created', '{"code": [null, "C3.2"], "group": [null, "C3"], "help_en": [null, "Computed from the answers to proposals."], "help_fr": [null, "Calculé d’après les réponses aux propositions."], "id": [null, "01a2146b-84e7-7367-9d0d-5dfc67fc2371"], "meant_for": [null, "any"], "measure": [null, "objections"], "nature": [null, "figure"], "position": [null, 20], "text_en": [null, "Objections expressed by each side on the shared texts."], "text_fr": [null, "Objections exprimées par chaque côté sur les textes communs."]}', '3ecf92c57e342de514f81ce12ead8ec04ae6544ff869b648a4d08739fa7e74dd', '17506de737f5c192c6db26346dd524c2478d4732ddb8da669232c1e732c39335');
INSERT INTO public.trail_entry VALUES (100, '2026-11-25 20:35:20.53576+00', NULL, NULL, NULL, 'checklist_question', '01a2146b-84e7-7367-9d0d-5dfd0f46d3ff', 'created', '{"code": [null, "C3.3"], "group": [null, "C3"], "help_en": [null, "Computed from proposals and answers; those recorded on behalf of the other are counted apart."], "help_fr": [null, "Calculé d’après les propositions et les réponses ; celles saisies au nom de l’autre sont comptées à part."], "id": [null, "01a2146b-84e7-7367-9d0d-5dfd0f46d3ff"], "meant_for": [null, "any"], "measure": [null, "reply_times"], "nature": [null, "figure"], "position": [null, 21], "text_en": [null, "Time each side takes to answer the other’s proposals."], "text_fr": [null, "Temps de réponse de chaque côté aux propositions de l’autre."]}', '17506de737f5c192c6db26346dd524c2478d4732ddb8da669232c1e732c39335', '6205e1fbcb1e1cbebfbd3edb3e5cf4f49225d175e3b4d28937f07b44abeb840b');
INSERT INTO public.trail_entry VALUES (101, '2026-11-25 20:35:20.535788+00', NULL, NULL, NULL, 'checklist_question', '01a2146b-84e7-7367-9d0d-5dfe19f32e6e', 'created', '{"code": [null, "D1"], "group": [null, "D"], "help_en": [null, "Computed from the financing plans."], "help_fr": [null, "Calculé d’après les plans de financement."], "id": [null, "01a2146b-84e7-7367-9d0d-5dfe19f32e6e"], "meant_for": [null, "any"], "measure": [null, "money_by_side"], "nature": [null, "figure"], "position": [null, 22], "text_en": [null, "Money brought by each side, in cash and in kind."], "text_fr": [null, "Argent apporté par chaque côté, en numéraire et valorisé."]}', '6205e1fbcb1e1cbebfbd3edb3e5cf4f49225d175e3b4d28937f07b44abeb840b', '0b68b942502aa63cc7e6c2e104195da953a4aa92461a9b18ce30b4aa9195794f');
INSERT INTO public.trail_entry VALUES (143, '2026-11-25 20:35:20.536814+00', NULL, NULL, '01a2146b-84f0-77a5-9e35-4be55a0b70af', 'indicator', '01a2146b-851c-75f1-bbb9-63f9a38323fc', 'created', '{"code": [null, "I1"], "id": [null, "01a2146b-851c-75f1-bbb9-63f9a38323fc"], "partnership_id": [null, "01a2146b-84f0-77a5-9e35-4be55a0b70af"]}', 'fb275232a61e7b0010d65ba8cdf7b6eaf0043f91b180640d85821b0ffdf95648', '62cc3381adfe315044b7177f4e306f4b6a0a6b48324612a235418883830c0efa');
INSERT INTO public.trail_entry VALUES (102, '2026-11-25 20:35:20.535817+00', NULL, NULL, NULL, 'checklist_question', '01a2146b-84e7-7367-9d0d-5dffb735e78d', 'created', '{"code": [null, "D1.1"], "group": [null, "D"], "help_en": [null, "Computed from the projects."], "help_fr": [null, "Calculé d’après les projets."], "id": [null, "01a2146b-84e7-7367-9d0d-5dffb735e78d"], "meant_for": [null, "any"], "measure": [null, "plan_holders"], "nature": [null, "figure"], "position": [null, 23], "text_en": [null, "Financing plans held by each side."], "text_fr": [null, "Plans de financement tenus par chaque côté."]}', '0b68b942502aa63cc7e6c2e104195da953a4aa92461a9b18ce30b4aa9195794f', '4444f5dbb4783614d8f33ef463ee7b7a6f79047a5beba16652cf3ecd664fdd1e');
INSERT INTO public.trail_entry VALUES (103, '2026-11-25 20:35:20.535843+00', NULL, NULL, NULL, 'checklist_question', '01a2146b-84e7-7367-9d0d-5e003a268420', 'created', '{"code": [null, "D1.2"], "group": [null, "D"], "help_en": [null, "Say who holds the account and who signs expenditure."], "help_fr": [null, "Dire qui tient le compte et qui signe les dépenses."], "id": [null, "01a2146b-84e7-7367-9d0d-5e003a268420"], "meant_for": [null, "any"], "measure": [null, "plan_holders"], "nature": [null, "appreciation"], "position": [null, 24], "text_en": [null, "Do this side and the other decide equally on the use of the money (account, signing of expenditure)?"], "text_fr": [null, "Ce côté et l’autre décident-ils autant de l’emploi de l’argent (compte, signature des dépenses) ?"]}', '4444f5dbb4783614d8f33ef463ee7b7a6f79047a5beba16652cf3ecd664fdd1e', '7e765935b00933aaaea60e485073ad4aeb90d0e5a4b6be0559db40787cd075e8');
INSERT INTO public.trail_entry VALUES (104, '2026-11-25 20:35:20.535875+00', NULL, NULL, NULL, 'checklist_question', '01a2146b-84e7-7367-9d0d-5e012c3442f7', 'created', '{"code": [null, "D2"], "group": [null, "D"], "help_en": [null, "Say who held the pen, and in which languages."], "help_fr": [null, "Dire qui a tenu la plume et en quelles langues."], "id": [null, "01a2146b-84e7-7367-9d0d-5e012c3442f7"], "meant_for": [null, "any"], "nature": [null, "appreciation"], "position": [null, 25], "text_en": [null, "Are the agreement, the indicators and the reports written as much by this side as by the other?"], "text_fr": [null, "La convention, les indicateurs et les rapports sont-ils écrits autant par ce côté que par l’autre ?"]}', '7e765935b00933aaaea60e485073ad4aeb90d0e5a4b6be0559db40787cd075e8', 'a50969db2e079b3e075d72c58cbed5fe8957d855adcd28412eebb64d7554a8ef');
INSERT INTO public.trail_entry VALUES (105, '2026-11-25 20:35:20.535904+00', NULL, NULL, NULL, 'checklist_question', '01a2146b-84e7-7367-9d0d-5e02d92587a6', 'created', '{"code": [null, "D3"], "group": [null, "D"], "help_en": [null, "Computed from the indicators of the objectives."], "help_fr": [null, "Calculé d’après les indicateurs des objectifs."], "id": [null, "01a2146b-84e7-7367-9d0d-5e02d92587a6"], "meant_for": [null, "any"], "measure": [null, "indicators_by_origin"], "nature": [null, "figure"], "position": [null, 26], "text_en": [null, "Indicators fixed jointly, by one side alone, or imposed by a funder."], "text_fr": [null, "Indicateurs fixés ensemble, par un seul côté, ou imposés par un financeur."]}', 'a50969db2e079b3e075d72c58cbed5fe8957d855adcd28412eebb64d7554a8ef', 'f9be5edc7093e36afacc2eb22fe510c5286057a1715e6126da886e6611572bb9');
INSERT INTO public.trail_entry VALUES (106, '2026-11-25 20:35:20.535932+00', NULL, NULL, NULL, 'checklist_question', '01a2146b-84e7-7367-9d0d-5e03095d721b', 'created', '{"code": [null, "D4"], "group": [null, "D"], "help_en": [null, "Computed from the evaluations recorded."], "help_fr": [null, "Calculé d’après les évaluations inscrites."], "id": [null, "01a2146b-84e7-7367-9d0d-5e03095d721b"], "meant_for": [null, "any"], "measure": [null, "evaluations_joint"], "nature": [null, "figure"], "position": [null, 27], "text_en": [null, "Evaluations of the period, and how many are joint."], "text_fr": [null, "Évaluations de la période, et combien sont conjointes."]}', 'f9be5edc7093e36afacc2eb22fe510c5286057a1715e6126da886e6611572bb9', 'c4e9e35caff702ce2b1c9baf0955b2cf207304f04e7fb1d5ec6d5ad743af6be7');
INSERT INTO public.trail_entry VALUES (107, '2026-11-25 20:35:20.53596+00', NULL, NULL, NULL, 'checklist_question', '01a2146b-84e7-7367-9d0d-5e047aa91664', 'created', '{"code": [null, "D4.1"], "group": [null, "D"], "help_en": [null, "Say who commissioned, who evaluated, where the feedback session took place."], "help_fr": [null, "Dire qui a commandé, qui a évalué, où la restitution a eu lieu."], "id": [null, "01a2146b-84e7-7367-9d0d-5e047aa91664"], "meant_for": [null, "any"], "measure": [null, "evaluations_joint"], "nature": [null, "appreciation"], "position": [null, 28], "text_en": [null, "Are evaluations commissioned, carried out and reported back as much on this side as on the other?"], "text_fr": [null, "Les évaluations sont-elles commandées, menées et restituées autant de ce côté que de l’autre ?"]}', 'c4e9e35caff702ce2b1c9baf0955b2cf207304f04e7fb1d5ec6d5ad743af6be7', '96bdfefefee8559a6a7a932b46c24f72af70866714c48e8c05f7f32e0972d860');
INSERT INTO public.trail_entry VALUES (108, '2026-11-25 20:35:20.535988+00', NULL, NULL, NULL, 'checklist_question', '01a2146b-84e7-7367-9d0d-5e05b51a5eb6', 'created', '{"code": [null, "D5"], "group": [null, "D"], "help_en": [null, "Name the networks and the authorities."], "help_fr": [null, "Nommer les réseaux et les collectivités."], "id": [null, "01a2146b-84e7-7367-9d0d-5e05b51a5eb6"], "meant_for": [null, "any"], "nature": [null, "appreciation"], "position": [null, 29], "text_en": [null, "Do this side and the other have as many links with other authorities around this cooperation (network, South–South link)?"], "text_fr": [null, "Ce côté et l’autre ont-ils autant de liens avec d’autres collectivités autour de cette coopération (réseau, lien Sud–Sud) ?"]}', '96bdfefefee8559a6a7a932b46c24f72af70866714c48e8c05f7f32e0972d860', 'f6b61f16045785e62c7a0550b5ec6461c8267492ca93e9b0dfd51127c9a37a4f');
INSERT INTO public.trail_entry VALUES (109, '2026-11-25 20:35:20.536015+00', NULL, NULL, NULL, 'checklist_question', '01a2146b-84e7-7367-9d0d-5e063eaa57b6', 'created', '{"code": [null, "D6"], "group": [null, "D"], "help_en": [null, "Computed from the objectives."], "help_fr": [null, "Calculé d’après les objectifs."], "id": [null, "01a2146b-84e7-7367-9d0d-5e063eaa57b6"], "meant_for": [null, "any"], "measure": [null, "sdgs_by_territory"], "nature": [null, "figure"], "position": [null, 30], "text_en": [null, "Objectives tied to the SDGs, by territory."], "text_fr": [null, "Objectifs rattachés aux ODD, par territoire."]}', 'f6b61f16045785e62c7a0550b5ec6461c8267492ca93e9b0dfd51127c9a37a4f', '8444ae9773913f764ed61c6d11130a25139ce864da51504a3c01d476b2e7629b');
INSERT INTO public.trail_entry VALUES (110, '2026-11-25 20:35:20.536042+00', NULL, NULL, NULL, 'checklist_question', '01a2146b-84e7-7367-9d0d-5e07ad612cc1', 'created', '{"code": [null, "D6.1"], "group": [null, "D"], "help_en": [null, "Mention the target and the commitment made at home."], "help_fr": [null, "Citer la cible et l’engagement pris chez soi."], "id": [null, "01a2146b-84e7-7367-9d0d-5e07ad612cc1"], "meant_for": [null, "any"], "measure": [null, "sdgs_by_territory"], "nature": [null, "appreciation"], "position": [null, 31], "text_en": [null, "Do this side and the other commit equally to reaching the SDGs on their own territory?"], "text_fr": [null, "Ce côté et l’autre s’engagent-ils autant à atteindre les ODD sur leur propre territoire ?"]}', '8444ae9773913f764ed61c6d11130a25139ce864da51504a3c01d476b2e7629b', '8a41dbb321b6c05996a814186fa42b146cdff59c77d897227a292d9e54fc44ff');
INSERT INTO public.trail_entry VALUES (111, '2026-11-25 20:35:20.536071+00', NULL, NULL, NULL, 'checklist_question', '01a2146b-84e7-7367-9d0d-5e085c307484', 'created', '{"code": [null, "D7"], "group": [null, "D"], "help_en": [null, "Computed from the evaluation."], "help_fr": [null, "Calculé d’après l’évaluation."], "id": [null, "01a2146b-84e7-7367-9d0d-5e085c307484"], "meant_for": [null, "any"], "measure": [null, "own_text"], "nature": [null, "figure"], "position": [null, 32], "text_en": [null, "Own text of each side in the evaluation: present or absent."], "text_fr": [null, "Texte propre de chaque côté dans l’évaluation : présent ou absent."]}', '8a41dbb321b6c05996a814186fa42b146cdff59c77d897227a292d9e54fc44ff', 'e85043d1e94b1688d85aea625598b5c06683855b37102ca65d430a1743bf1511');
INSERT INTO public.trail_entry VALUES (112, '2026-11-25 20:35:20.536097+00', NULL, NULL, NULL, 'checklist_question', '01a2146b-84e7-7367-9d0d-5e09b6b7f80d', 'created', '{"code": [null, "D8"], "group": [null, "D"], "help_en": [null, "Computed from the confirmations."], "help_fr": [null, "Calculé d’après les confirmations."], "id": [null, "01a2146b-84e7-7367-9d0d-5e09b6b7f80d"], "meant_for": [null, "any"], "measure": [null, "confirmations"], "nature": [null, "figure"], "position": [null, 33], "text_en": [null, "Facts entered by the other side that this side confirmed or contested."], "text_fr": [null, "Faits saisis par l’autre côté que ce côté a confirmés ou contestés."]}', 'e85043d1e94b1688d85aea625598b5c06683855b37102ca65d430a1743bf1511', '1b37137c6172dc8019c92b46eec1e5ee4e4cc9660f754638dbde5e825a1a409d');
INSERT INTO public.trail_entry VALUES (113, '2026-11-25 20:35:20.536124+00', NULL, NULL, NULL, 'organisation', '01a2146b-84ee-7039-a74b-d1a26c7dcb14', 'created', '{"code": [null, "VILLE-ALPHA-A"], "country": [null, "FR"], "id": [null, "01a2146b-84ee-7039-a74b-d1a26c7dcb14"], "name": [null, "Ville alpha a"], "type": [null, "commune"]}', '1b37137c6172dc8019c92b46eec1e5ee4e4cc9660f754638dbde5e825a1a409d', '2617fa59428c2782d02dba945c24d4dfa202837355aabd2d0fdc5a06bda7778a');
INSERT INTO public.trail_entry VALUES (114, '2026-11-25 20:35:20.536146+00', NULL, NULL, NULL, 'organisation', '01a2146b-84ee-7039-a74b-d1a31d9659b9', 'created', '{"code": [null, "VILLE-HERONALPHA-B"], "country": [null, "BF"], "id": [null, "01a2146b-84ee-7039-a74b-d1a31d9659b9"], "name": [null, "Ville heronalpha b"], "type": [null, "commune"]}', '2617fa59428c2782d02dba945c24d4dfa202837355aabd2d0fdc5a06bda7778a', '2d9f0550b30630628f0374b0a3fa235773c3ecfc8b7f6f005e72314ee02fef16');
INSERT INTO public.trail_entry VALUES (115, '2026-11-25 20:35:20.536166+00', NULL, NULL, '01a2146b-84f0-77a5-9e35-4be55a0b70af', 'partnership', '01a2146b-84f0-77a5-9e35-4be55a0b70af', 'created', '{"code": [null, "alpha"], "given_code": [null, "alpha"], "id": [null, "01a2146b-84f0-77a5-9e35-4be55a0b70af"], "note": [null, "Note heronalpha"], "sources": [null, ["https://heronalpha.example/source"]], "summary": [null, "Résumé heronalpha"], "title": [null, "Entente heronalpha"]}', '2d9f0550b30630628f0374b0a3fa235773c3ecfc8b7f6f005e72314ee02fef16', '434bf8862c3a7654f3d52c63b08b7f7326a8d7576aba7f9c4e57ddf8084ed779');
INSERT INTO public.trail_entry VALUES (116, '2026-11-25 20:35:20.536191+00', NULL, NULL, NULL, 'member', '01a2146b-84f0-77a5-9e35-4be6a9e47bc0', 'created', '{"id": [null, "01a2146b-84f0-77a5-9e35-4be6a9e47bc0"], "role": [null, "chef_de_file"], "side": [null, "a"]}', '434bf8862c3a7654f3d52c63b08b7f7326a8d7576aba7f9c4e57ddf8084ed779', 'c5aef66f37a026118e7f351842afb0ff7072b67c9e268e7f33518b21f103b832');
INSERT INTO public.trail_entry VALUES (117, '2026-11-25 20:35:20.53621+00', NULL, NULL, NULL, 'member', '01a2146b-84f0-77a5-9e35-4be7bb099505', 'created', '{"id": [null, "01a2146b-84f0-77a5-9e35-4be7bb099505"], "role": [null, "partenaire"], "side": [null, "b"]}', 'c5aef66f37a026118e7f351842afb0ff7072b67c9e268e7f33518b21f103b832', 'f1070616ffefe88b9c9fdf0dc7ac2ea2f931494a17fa4a9931b8e99913a52d64');
INSERT INTO public.trail_entry VALUES (118, '2026-11-25 20:35:20.536226+00', NULL, NULL, '01a2146b-84f0-77a5-9e35-4be55a0b70af', 'partnership_label', '01a2146b-84f1-7477-9fce-e52e5b5c7256', 'created', '{"kind": [null, "theme"], "partnership_id": [null, "01a2146b-84f0-77a5-9e35-4be55a0b70af"], "position": [null, 1], "text": [null, "Eau heronalpha"]}', 'f1070616ffefe88b9c9fdf0dc7ac2ea2f931494a17fa4a9931b8e99913a52d64', 'e312986f795ea397e65c6b6881fb3b66dc84ae55401595f4baa3fe8b7d64dcb4');
INSERT INTO public.trail_entry VALUES (119, '2026-11-25 20:35:20.536246+00', NULL, NULL, '01a2146b-84f0-77a5-9e35-4be55a0b70af', 'convention', '01a2146b-84f5-7158-8904-f2c20cf8e7c0', 'created', '{"code": [null, "C1"], "currency": [null, "EUR"], "ends_on": [null, "2030"], "id": [null, "01a2146b-84f5-7158-8904-f2c20cf8e7c0"], "kind": [null, "convention_cadre"], "note": [null, "Note heronalpha"], "object": [null, "Objet heronalpha"], "partnership_id": [null, "01a2146b-84f0-77a5-9e35-4be55a0b70af"], "provisional_amount": [null, "125000.00"], "signed_on": [null, "2021-03"], "source": [null, "Source heronalpha"], "starts_on": [null, "2021"], "title": [null, "Convention heronalpha"]}', 'e312986f795ea397e65c6b6881fb3b66dc84ae55401595f4baa3fe8b7d64dcb4', '3aef3a0ca24518b5d7def7f32854fa985c6ab595aee560d5d473e3f6f74d8e54');
INSERT INTO public.trail_entry VALUES (120, '2026-11-25 20:35:20.536288+00', NULL, NULL, NULL, 'convention_party', '01a2146b-84f5-7158-8904-f2c3b393d7d3', 'created', '{"id": [null, "01a2146b-84f5-7158-8904-f2c3b393d7d3"], "signatory": [null, "Signataire heronalpha"]}', '3aef3a0ca24518b5d7def7f32854fa985c6ab595aee560d5d473e3f6f74d8e54', 'a9847fbd9d0dcfa19896cc543639dfa7cb8c52e37cb54de46310233185513eba');
INSERT INTO public.trail_entry VALUES (121, '2026-11-25 20:35:20.536305+00', NULL, NULL, NULL, 'convention_party', '01a2146b-84f5-7158-8904-f2c42f72cb40', 'created', '{"id": [null, "01a2146b-84f5-7158-8904-f2c42f72cb40"]}', 'a9847fbd9d0dcfa19896cc543639dfa7cb8c52e37cb54de46310233185513eba', '7f2e8afeb4673ac9bc1148e26a59ce715dd0f933deca56390750ef3ecf1327fe');
INSERT INTO public.trail_entry VALUES (122, '2026-11-25 20:35:20.536319+00', NULL, NULL, '01a2146b-84f0-77a5-9e35-4be55a0b70af', 'project', '01a2146b-84f5-7158-8904-f2c503e2f8bd', 'created', '{"announced_budget": [null, "200000"], "code": [null, "P1"], "currency": [null, "EUR"], "id": [null, "01a2146b-84f5-7158-8904-f2c503e2f8bd"], "note": [null, "Note heronalpha"], "partnership_id": [null, "01a2146b-84f0-77a5-9e35-4be55a0b70af"], "source": [null, "Source heronalpha"], "title": [null, "Projet heronalpha"]}', '7f2e8afeb4673ac9bc1148e26a59ce715dd0f933deca56390750ef3ecf1327fe', 'c9292f4743eb5daea7f3cca4ac8a86b2d6ae458365b43f97bd0f1ec549f77a4b');
INSERT INTO public.trail_entry VALUES (123, '2026-11-25 20:35:20.536347+00', NULL, NULL, '01a2146b-84f0-77a5-9e35-4be55a0b70af', 'financing_line', '01a2146b-84f5-7158-8904-f2c65e6faa27', 'created', '{"currency": [null, "EUR"], "granted": [null, "61234.50"], "id": [null, "01a2146b-84f5-7158-8904-f2c65e6faa27"], "instrument": [null, "Appel heronalpha"], "nature": [null, "numeraire"], "note": [null, "Note heronalpha"], "partnership_id": [null, "01a2146b-84f0-77a5-9e35-4be55a0b70af"], "payer": [null, "Payeur heronalpha"], "side": [null, "a"], "source": [null, "Source heronalpha"]}', 'c9292f4743eb5daea7f3cca4ac8a86b2d6ae458365b43f97bd0f1ec549f77a4b', 'a0232f5e3fef305895876e392e45ed4c1ebc880940fd5bcdd71d514429251075');
INSERT INTO public.trail_entry VALUES (124, '2026-11-25 20:35:20.536377+00', NULL, NULL, '01a2146b-84f0-77a5-9e35-4be55a0b70af', 'action', '01a2146b-84f5-7158-8904-f2c745ea0ce6', 'created', '{"code": [null, "A1"], "id": [null, "01a2146b-84f5-7158-8904-f2c745ea0ce6"], "note": [null, "Note heronalpha"], "partnership_id": [null, "01a2146b-84f0-77a5-9e35-4be55a0b70af"], "source": [null, "Source heronalpha"], "territory": [null, "both"], "title": [null, "Action heronalpha"]}', 'a0232f5e3fef305895876e392e45ed4c1ebc880940fd5bcdd71d514429251075', '6b7d0e606054d9517ff4f32f0438124620f10677fc03d7f800f9288eb23a9e95');
INSERT INTO public.trail_entry VALUES (125, '2026-11-25 20:35:20.536404+00', NULL, NULL, '01a2146b-84f0-77a5-9e35-4be55a0b70af', 'mission', '01a2146b-84f5-7158-8904-f2c87e70e625', 'created', '{"date": [null, "2024-05"], "from_side": [null, "a"], "id": [null, "01a2146b-84f5-7158-8904-f2c87e70e625"], "note": [null, "Note heronalpha"], "paid_by": [null, "Payeur heronalpha"], "partnership_id": [null, "01a2146b-84f0-77a5-9e35-4be55a0b70af"], "people": [null, 3], "source": [null, "Source heronalpha"], "subject": [null, "Mission heronalpha"], "to_side": [null, "b"]}', '6b7d0e606054d9517ff4f32f0438124620f10677fc03d7f800f9288eb23a9e95', '814538223bef4618d8678f2c2f314b3be44aae60bf553499af436b2d8e6bbbb2');
INSERT INTO public.trail_entry VALUES (126, '2026-11-25 20:35:20.536434+00', NULL, NULL, '01a2146b-84f0-77a5-9e35-4be55a0b70af', 'meeting', '01a2146b-84f5-7158-8904-f2c96d22aef5', 'created', '{"date": [null, "2024-05-06"], "id": [null, "01a2146b-84f5-7158-8904-f2c96d22aef5"], "level": [null, "elus"], "note": [null, "Note heronalpha"], "partnership_id": [null, "01a2146b-84f0-77a5-9e35-4be55a0b70af"], "source": [null, "Source heronalpha"], "subject": [null, "Rencontre heronalpha"]}', '814538223bef4618d8678f2c2f314b3be44aae60bf553499af436b2d8e6bbbb2', '211c610d3cd2851b12fe5caf687de656cfa596bafa1644c830fd1c36b73eea81');
INSERT INTO public.trail_entry VALUES (207, '2026-11-25 20:35:20.538071+00', NULL, NULL, NULL, 'affiliation', '01a2146b-854c-72cc-a717-1689f7628b37', 'created', '{"id": [null, "01a2146b-854c-72cc-a717-1689f7628b37"], "role": [null, "officer"]}', '8f1e5ce1553644633f05c74e257b0222897fd8fe63a1f7ff45622342bca4b64e', '88dffd520db4ed89e91860b01b1332b0cc0fe6814fa17e49bf9da0d352f5904b');
INSERT INTO public.trail_entry VALUES (128, '2026-11-25 20:35:20.536479+00', NULL, NULL, '01a2146b-84f0-77a5-9e35-4be55a0b70af', 'evaluation', '01a2146b-84f5-7158-8904-f2cb410c5a2f', 'created', '{"answers_due": [null, "2026-01-31"], "code": [null, "E1"], "id": [null, "01a2146b-84f5-7158-8904-f2cb410c5a2f"], "joint": [null, "oui"], "kind": [null, "mi_parcours"], "note": [null, "Note heronalpha"], "partnership_id": [null, "01a2146b-84f0-77a5-9e35-4be55a0b70af"], "period_end": [null, "2025"], "period_start": [null, "2021"], "source": [null, "Source heronalpha"], "stage": [null, "joint_session"], "title": [null, "Évaluation heronalpha"]}', '57d5a90de068cf69a3e69d68909e922189cf8f560547a60924c8511d88433867', '20d9374e9149c77c325ab63655dc048a1b5f24480a928a034b4df8d73a0bd5fd');
INSERT INTO public.trail_entry VALUES (129, '2026-11-25 20:35:20.536514+00', NULL, NULL, '01a2146b-84f0-77a5-9e35-4be55a0b70af', 'evaluation', '01a2146b-84f8-75f8-8a3c-b5405a3cdf53', 'created', '{"answers_due": [null, "2026-01-31"], "code": [null, "E2"], "id": [null, "01a2146b-84f8-75f8-8a3c-b5405a3cdf53"], "joint": [null, "oui"], "kind": [null, "mi_parcours"], "note": [null, "Note heronalpha"], "partnership_id": [null, "01a2146b-84f0-77a5-9e35-4be55a0b70af"], "period_end": [null, "2025"], "period_start": [null, "2021"], "source": [null, "Source heronalpha"], "stage": [null, "answering"], "title": [null, "Évaluation heronalpha"]}', '20d9374e9149c77c325ab63655dc048a1b5f24480a928a034b4df8d73a0bd5fd', 'd6f9e913bd2ad4c361f9ec35b6ab4ab15a1513b183074202c5b196656f7e4bcd');
INSERT INTO public.trail_entry VALUES (130, '2026-11-25 20:35:20.536544+00', NULL, NULL, '01a2146b-84f0-77a5-9e35-4be55a0b70af', 'document', '01a2146b-84f9-75d5-ad51-f3944d029686', 'created', '{"file_name": [null, "heronalpha.pdf"], "id": [null, "01a2146b-84f9-75d5-ad51-f3944d029686"], "media_type": [null, "application/pdf"], "note": [null, "Note heronalpha"], "partnership_id": [null, "01a2146b-84f0-77a5-9e35-4be55a0b70af"], "sha256": [null, "c8927d0d126f2a9916d5fe28d2a7acd1527cb91d3bcbbe69ed59b69692c282f8"], "size": [null, 43], "source": [null, "Source heronalpha"], "storage_name": [null, "al/alpha"], "title": [null, "Délibération heronalpha"]}', 'd6f9e913bd2ad4c361f9ec35b6ab4ab15a1513b183074202c5b196656f7e4bcd', '2feb1d111f66d02aa2d1d18d87bb17fa0ba39b7a9030ece4aa9f52871d515faa');
INSERT INTO public.trail_entry VALUES (131, '2026-11-25 20:35:20.536573+00', NULL, NULL, '01a2146b-84f0-77a5-9e35-4be55a0b70af', 'key_date', '01a2146b-84f9-75d5-ad51-f3959db038e9', 'created', '{"date": [null, "1996"], "id": [null, "01a2146b-84f9-75d5-ad51-f3959db038e9"], "label": [null, "Serment heronalpha"], "nature": [null, "serment_jumelage"], "note": [null, "Note heronalpha"], "partnership_id": [null, "01a2146b-84f0-77a5-9e35-4be55a0b70af"], "source": [null, "Source heronalpha"]}', '2feb1d111f66d02aa2d1d18d87bb17fa0ba39b7a9030ece4aa9f52871d515faa', '47e9b1465f556e90051701152c9a458666e855321e25f59baf7c4311fca443ba');
INSERT INTO public.trail_entry VALUES (132, '2026-11-25 20:35:20.536596+00', NULL, NULL, '01a2146b-84f0-77a5-9e35-4be55a0b70af', 'shared_text', '01a2146b-850b-7353-8b20-ec0982c72f70', 'created', '{"head": [null, 0], "id": [null, "01a2146b-850b-7353-8b20-ec0982c72f70"], "kind": [null, "conclusions"], "partnership_id": [null, "01a2146b-84f0-77a5-9e35-4be55a0b70af"]}', '47e9b1465f556e90051701152c9a458666e855321e25f59baf7c4311fca443ba', '8e34aa6c442ca61d4362952869039464c7ac45ed5accbb4d510e9746d8303c68');
INSERT INTO public.trail_entry VALUES (133, '2026-11-25 20:35:20.536614+00', NULL, NULL, '01a2146b-84f0-77a5-9e35-4be55a0b70af', 'shared_text', '01a2146b-850b-7353-8b20-ec0a1de9ff05', 'created', '{"head": [null, 0], "id": [null, "01a2146b-850b-7353-8b20-ec0a1de9ff05"], "kind": [null, "recommendation"], "partnership_id": [null, "01a2146b-84f0-77a5-9e35-4be55a0b70af"]}', '8e34aa6c442ca61d4362952869039464c7ac45ed5accbb4d510e9746d8303c68', '9ac5e740516939a8816d49d2ef641566e56deea54c78efd31889f2ebd0b23207');
INSERT INTO public.trail_entry VALUES (134, '2026-11-25 20:35:20.536634+00', NULL, NULL, '01a2146b-84f0-77a5-9e35-4be55a0b70af', 'recommendation', '01a2146b-850b-7353-8b20-ec0be39e2c02', 'created', '{"id": [null, "01a2146b-850b-7353-8b20-ec0be39e2c02"], "number": [null, 1], "partnership_id": [null, "01a2146b-84f0-77a5-9e35-4be55a0b70af"]}', '9ac5e740516939a8816d49d2ef641566e56deea54c78efd31889f2ebd0b23207', '903c8d102f63d056d308426e0beca8d3d75838854edf5472589936602d06a73f');
INSERT INTO public.trail_entry VALUES (135, '2026-11-25 20:35:20.536652+00', NULL, NULL, NULL, 'text_revision', '01a2146b-8510-712a-aa06-51f589523ecc', 'created', '{"at": [null, "2026-11-25T20:35:20.464599+00:00"], "base_number": [null, 0], "content": [null, {"asked": "renew", "asked_by": null, "asked_words": null, "text": "Conclusions heronalpha"}], "id": [null, "01a2146b-8510-712a-aa06-51f589523ecc"], "invented": [null, false], "key_id": [null, "01a2146b-84f0-77a5-9e35-4be6a9e47bc0"], "number": [null, 1], "party": [null, "a"]}', '903c8d102f63d056d308426e0beca8d3d75838854edf5472589936602d06a73f', '79368f8c2f3c170c873d33bc3fbb6cce0e1cd8ab83adbe6b288e18ac54b57e2a');
INSERT INTO public.trail_entry VALUES (136, '2026-11-25 20:35:20.536682+00', NULL, NULL, '01a2146b-84f0-77a5-9e35-4be55a0b70af', 'shared_text', '01a2146b-850b-7353-8b20-ec0982c72f70', 'changed', '{"head": [0, 1]}', '79368f8c2f3c170c873d33bc3fbb6cce0e1cd8ab83adbe6b288e18ac54b57e2a', '1a962ec5062914433e3cfbc612f4a0127922f812b77add2bbeb58851b9c8f63a');
INSERT INTO public.trail_entry VALUES (137, '2026-11-25 20:35:20.536696+00', NULL, NULL, NULL, 'text_consent', '01a2146b-8516-7714-8c22-32282dca26b6', 'created', '{"at": [null, "2026-11-25T20:35:20.470851+00:00"], "id": [null, "01a2146b-8516-7714-8c22-32282dca26b6"], "invented": [null, false], "key_id": [null, "01a2146b-84f0-77a5-9e35-4be6a9e47bc0"], "party": [null, "a"], "verdict": [null, "agree"]}', '1a962ec5062914433e3cfbc612f4a0127922f812b77add2bbeb58851b9c8f63a', '94f07501b2f809b896122e2ed7c5ff43f4725614265d45cb6def3cb3d01ca4c8');
INSERT INTO public.trail_entry VALUES (138, '2026-11-25 20:35:20.536717+00', NULL, NULL, NULL, 'text_revision', '01a2146b-8519-76af-9ac0-0129676dd435', 'created', '{"at": [null, "2026-11-25T20:35:20.473144+00:00"], "base_number": [null, 0], "content": [null, {"due": null, "owners": {"a": "Maire"}, "text": "Recommandation heronalpha"}], "id": [null, "01a2146b-8519-76af-9ac0-0129676dd435"], "invented": [null, false], "key_id": [null, "01a2146b-84f0-77a5-9e35-4be6a9e47bc0"], "number": [null, 1], "party": [null, "a"]}', '94f07501b2f809b896122e2ed7c5ff43f4725614265d45cb6def3cb3d01ca4c8', 'a7093ae1abd4f635471561d0c7dc37c07021a7d7da8cd18244e6770ac677dbbe');
INSERT INTO public.trail_entry VALUES (139, '2026-11-25 20:35:20.536745+00', NULL, NULL, '01a2146b-84f0-77a5-9e35-4be55a0b70af', 'shared_text', '01a2146b-850b-7353-8b20-ec0a1de9ff05', 'changed', '{"head": [0, 1]}', 'a7093ae1abd4f635471561d0c7dc37c07021a7d7da8cd18244e6770ac677dbbe', '2b67989bfd5ab78541d14f2f36c42f46fa3cdaff69d7c3326a0770d091f4f9e4');
INSERT INTO public.trail_entry VALUES (140, '2026-11-25 20:35:20.536758+00', NULL, NULL, NULL, 'text_consent', '01a2146b-851b-7110-ada2-3869f1c99bcb', 'created', '{"at": [null, "2026-11-25T20:35:20.475945+00:00"], "id": [null, "01a2146b-851b-7110-ada2-3869f1c99bcb"], "invented": [null, false], "key_id": [null, "01a2146b-84f0-77a5-9e35-4be6a9e47bc0"], "party": [null, "a"], "verdict": [null, "agree"]}', '2b67989bfd5ab78541d14f2f36c42f46fa3cdaff69d7c3326a0770d091f4f9e4', '9d3edfa06f2e2f622f11628e606c96acf2e4c32c8eff2108733ac2118ca51b46');
INSERT INTO public.trail_entry VALUES (141, '2026-11-25 20:35:20.536779+00', NULL, NULL, '01a2146b-84f0-77a5-9e35-4be55a0b70af', 'shared_text', '01a2146b-851c-75f1-bbb9-63f7ae433434', 'created', '{"head": [null, 0], "id": [null, "01a2146b-851c-75f1-bbb9-63f7ae433434"], "kind": [null, "objective"], "partnership_id": [null, "01a2146b-84f0-77a5-9e35-4be55a0b70af"]}', '9d3edfa06f2e2f622f11628e606c96acf2e4c32c8eff2108733ac2118ca51b46', '2e0bb09f5c71a081fc4edebe1749e825bf8dd00c9a71434caab15bab8cada31f');
INSERT INTO public.trail_entry VALUES (142, '2026-11-25 20:35:20.536797+00', NULL, NULL, '01a2146b-84f0-77a5-9e35-4be55a0b70af', 'objective', '01a2146b-851c-75f1-bbb9-63f8f718a259', 'created', '{"code": [null, "O1"], "id": [null, "01a2146b-851c-75f1-bbb9-63f8f718a259"], "partnership_id": [null, "01a2146b-84f0-77a5-9e35-4be55a0b70af"]}', '2e0bb09f5c71a081fc4edebe1749e825bf8dd00c9a71434caab15bab8cada31f', 'fb275232a61e7b0010d65ba8cdf7b6eaf0043f91b180640d85821b0ffdf95648');
INSERT INTO public.trail_entry VALUES (208, '2026-11-25 20:35:20.538084+00', NULL, NULL, NULL, 'affiliation', '01a2146b-854c-72cc-a717-168a62885d27', 'created', '{"id": [null, "01a2146b-854c-72cc-a717-168a62885d27"], "role": [null, "officer"]}', '88dffd520db4ed89e91860b01b1332b0cc0fe6814fa17e49bf9da0d352f5904b', '84d84b2d56636eaa91c181a9dc9e0985f2acdd6b27aded24f2a84873dc6490ef');
INSERT INTO public.trail_entry VALUES (144, '2026-11-25 20:35:20.536832+00', NULL, NULL, NULL, 'text_revision', '01a2146b-8520-7592-b4bb-a7e87392214e', 'created', '{"at": [null, "2026-11-25T20:35:20.480058+00:00"], "base_number": [null, 0], "content": [null, {"indicators": [{"baseline": "20", "baseline_date": null, "code": "I1", "collected_by": null, "definition": null, "direction": "hausse", "fixed_by": null, "id": "01a2146b-851c-75f1-bbb9-63f9a38323fc", "label": "Indicateur heronalpha", "method": null, "nature": "pourcentage", "periodicity": null, "targets": [{"date": "2030", "note": null, "value": "80"}], "territory": null, "unit": "%"}], "note": null, "proposed_by": "a", "rationale": null, "sdgs": [], "statement": "Objectif heronalpha", "territory": null}], "id": [null, "01a2146b-8520-7592-b4bb-a7e87392214e"], "invented": [null, false], "key_id": [null, "01a2146b-84f0-77a5-9e35-4be6a9e47bc0"], "number": [null, 1], "party": [null, "a"]}', '62cc3381adfe315044b7177f4e306f4b6a0a6b48324612a235418883830c0efa', 'a9da1ab3f0bacdea13f84831cc6da0d53fdd450d3302a94f790b26096e604532');
INSERT INTO public.trail_entry VALUES (145, '2026-11-25 20:35:20.53688+00', NULL, NULL, '01a2146b-84f0-77a5-9e35-4be55a0b70af', 'shared_text', '01a2146b-851c-75f1-bbb9-63f7ae433434', 'changed', '{"head": [0, 1]}', 'a9da1ab3f0bacdea13f84831cc6da0d53fdd450d3302a94f790b26096e604532', '2d75acebb1c5bc162057f470bae12c3eba6652adeb0a81a7336d3153b4d07ec5');
INSERT INTO public.trail_entry VALUES (146, '2026-11-25 20:35:20.536893+00', NULL, NULL, NULL, 'text_consent', '01a2146b-8522-7738-be19-f4a58985d6a3', 'created', '{"at": [null, "2026-11-25T20:35:20.482786+00:00"], "id": [null, "01a2146b-8522-7738-be19-f4a58985d6a3"], "invented": [null, false], "key_id": [null, "01a2146b-84f0-77a5-9e35-4be6a9e47bc0"], "party": [null, "a"], "verdict": [null, "agree"]}', '2d75acebb1c5bc162057f470bae12c3eba6652adeb0a81a7336d3153b4d07ec5', '4d15daaeff0cf2da3011a8b44413603efe9a866806c4470faad91eb82c6bffce');
INSERT INTO public.trail_entry VALUES (147, '2026-11-25 20:35:20.536912+00', NULL, NULL, NULL, 'text_consent', '01a2146b-8524-7788-968b-194e662a7ef6', 'created', '{"at": [null, "2026-11-25T20:35:20.484988+00:00"], "id": [null, "01a2146b-8524-7788-968b-194e662a7ef6"], "invented": [null, false], "key_id": [null, "01a2146b-84f0-77a5-9e35-4be7bb099505"], "party": [null, "b"], "verdict": [null, "agree"]}', '4d15daaeff0cf2da3011a8b44413603efe9a866806c4470faad91eb82c6bffce', 'b69ba40bec0ab42ddfba348dfc4b1354b051bd4c075082644c733243f43c459b');
INSERT INTO public.trail_entry VALUES (148, '2026-11-25 20:35:20.536932+00', NULL, NULL, NULL, 'text_revision', '01a2146b-8520-7592-b4bb-a7e87392214e', 'changed', '{"in_force_at": [null, "2026-11-25T20:35:20.485065+00:00"]}', 'b69ba40bec0ab42ddfba348dfc4b1354b051bd4c075082644c733243f43c459b', 'ec25084169c3b244d24992744b3efc00d33549dbd794c6d1dc506b96c7dc9ad8');
INSERT INTO public.trail_entry VALUES (149, '2026-11-25 20:35:20.536946+00', NULL, NULL, NULL, 'text_draft', '01a2146b-8526-7333-b6be-b9217def58b2', 'created', '{"at": [null, "2026-11-25T20:35:20.486485+00:00"], "base_number": [null, 1], "content": [null, {"indicators": [{"baseline": "20", "baseline_date": null, "code": "I1", "collected_by": null, "definition": null, "direction": "hausse", "fixed_by": null, "id": "01a2146b-851c-75f1-bbb9-63f9a38323fc", "label": "Part desservie", "method": null, "nature": "pourcentage", "periodicity": null, "targets": [{"date": "2030", "note": null, "value": "80"}], "territory": null, "unit": "%"}], "note": null, "proposed_by": "a", "rationale": null, "sdgs": [], "statement": "Réécrit brouillonheron", "territory": null}], "id": [null, "01a2146b-8526-7333-b6be-b9217def58b2"], "party": [null, "a"]}', 'ec25084169c3b244d24992744b3efc00d33549dbd794c6d1dc506b96c7dc9ad8', '006647b9a6c822e8b10c648f109fa73c3e3ef10799898311524bdcb6b51ccc86');
INSERT INTO public.trail_entry VALUES (150, '2026-11-25 20:35:20.536983+00', NULL, NULL, '01a2146b-84f0-77a5-9e35-4be55a0b70af', 'measurement', '01a2146b-8527-752b-8072-8b488ecf38a9', 'created', '{"date": [null, "2025"], "id": [null, "01a2146b-8527-752b-8072-8b488ecf38a9"], "note": [null, "Note heronalpha"], "partnership_id": [null, "01a2146b-84f0-77a5-9e35-4be55a0b70af"], "reported_by": [null, "a"], "source": [null, "Source heronalpha"], "value": [null, "47"]}', '006647b9a6c822e8b10c648f109fa73c3e3ef10799898311524bdcb6b51ccc86', '5b262538ec6b958749db90ff91ce0731552200f8631643e6162e8a6d7edd7d3f');
INSERT INTO public.trail_entry VALUES (151, '2026-11-25 20:35:20.537005+00', NULL, NULL, NULL, 'organisation', '01a2146b-8529-7389-a274-319aa1d3ce5f', 'created', '{"code": [null, "VILLE-BETA-A"], "country": [null, "FR"], "id": [null, "01a2146b-8529-7389-a274-319aa1d3ce5f"], "name": [null, "Ville beta a"], "type": [null, "commune"]}', '5b262538ec6b958749db90ff91ce0731552200f8631643e6162e8a6d7edd7d3f', '4735bb2b75e63053176dcb2ae2b4049faa4cec1c12ba29509fc48f192a707467');
INSERT INTO public.trail_entry VALUES (152, '2026-11-25 20:35:20.537022+00', NULL, NULL, NULL, 'organisation', '01a2146b-8529-7389-a274-319b6dbb4526', 'created', '{"code": [null, "VILLE-KIWIBETA-B"], "country": [null, "TN"], "id": [null, "01a2146b-8529-7389-a274-319b6dbb4526"], "name": [null, "Ville kiwibeta b"], "type": [null, "commune"]}', '4735bb2b75e63053176dcb2ae2b4049faa4cec1c12ba29509fc48f192a707467', '42d6f07d7bb341b32122becbd914bbfaaa79231da5baa8758547416803aef16d');
INSERT INTO public.trail_entry VALUES (153, '2026-11-25 20:35:20.537039+00', NULL, NULL, '01a2146b-852a-7710-b849-492eac3db5ef', 'partnership', '01a2146b-852a-7710-b849-492eac3db5ef', 'created', '{"code": [null, "beta"], "given_code": [null, "beta"], "id": [null, "01a2146b-852a-7710-b849-492eac3db5ef"], "note": [null, "Note kiwibeta"], "sources": [null, ["https://kiwibeta.example/source"]], "summary": [null, "Résumé kiwibeta"], "title": [null, "Entente kiwibeta"]}', '42d6f07d7bb341b32122becbd914bbfaaa79231da5baa8758547416803aef16d', '0e598baab581b09d40629ae8f2ef68301913c17939c9c6fad6cf02aa89b30fab');
INSERT INTO public.trail_entry VALUES (154, '2026-11-25 20:35:20.537062+00', NULL, NULL, NULL, 'member', '01a2146b-852a-7710-b849-492f2de94b0d', 'created', '{"id": [null, "01a2146b-852a-7710-b849-492f2de94b0d"], "role": [null, "chef_de_file"], "side": [null, "a"]}', '0e598baab581b09d40629ae8f2ef68301913c17939c9c6fad6cf02aa89b30fab', '7c06538e2bfde87dfddc4e254c1ff93c79ab661ddffa8355e35775787777b585');
INSERT INTO public.trail_entry VALUES (155, '2026-11-25 20:35:20.537079+00', NULL, NULL, NULL, 'member', '01a2146b-852a-7710-b849-4930e0e9e915', 'created', '{"id": [null, "01a2146b-852a-7710-b849-4930e0e9e915"], "role": [null, "partenaire"], "side": [null, "b"]}', '7c06538e2bfde87dfddc4e254c1ff93c79ab661ddffa8355e35775787777b585', '535a5221b6cb9257cbb1dcbb905b70a384bd51ec10887410b2c23dc3c5770f02');
INSERT INTO public.trail_entry VALUES (156, '2026-11-25 20:35:20.537094+00', NULL, NULL, '01a2146b-852a-7710-b849-492eac3db5ef', 'partnership_label', '01a2146b-852a-7710-b849-4931ecb37240', 'created', '{"kind": [null, "theme"], "partnership_id": [null, "01a2146b-852a-7710-b849-492eac3db5ef"], "position": [null, 1], "text": [null, "Eau kiwibeta"]}', '535a5221b6cb9257cbb1dcbb905b70a384bd51ec10887410b2c23dc3c5770f02', 'f8d633b3a0eb496df16f0d4d63594eefdf08f88502d7d4a800ec9ba350e16338');
INSERT INTO public.trail_entry VALUES (157, '2026-11-25 20:35:20.53711+00', NULL, NULL, '01a2146b-852a-7710-b849-492eac3db5ef', 'convention', '01a2146b-852c-730d-b8b3-c0f550235ab5', 'created', '{"code": [null, "C1"], "currency": [null, "EUR"], "ends_on": [null, "2030"], "id": [null, "01a2146b-852c-730d-b8b3-c0f550235ab5"], "kind": [null, "convention_cadre"], "note": [null, "Note kiwibeta"], "object": [null, "Objet kiwibeta"], "partnership_id": [null, "01a2146b-852a-7710-b849-492eac3db5ef"], "provisional_amount": [null, "125000.00"], "signed_on": [null, "2021-03"], "source": [null, "Source kiwibeta"], "starts_on": [null, "2021"], "title": [null, "Convention kiwibeta"]}', 'f8d633b3a0eb496df16f0d4d63594eefdf08f88502d7d4a800ec9ba350e16338', '305c2db8af777f37f45c671d452c496a72ad46a9e9b988ba710a6860d45ce8d5');
INSERT INTO public.trail_entry VALUES (158, '2026-11-25 20:35:20.53714+00', NULL, NULL, NULL, 'convention_party', '01a2146b-852c-730d-b8b3-c0f6bce7c24c', 'created', '{"id": [null, "01a2146b-852c-730d-b8b3-c0f6bce7c24c"], "signatory": [null, "Signataire kiwibeta"]}', '305c2db8af777f37f45c671d452c496a72ad46a9e9b988ba710a6860d45ce8d5', 'ef42aa8a5889f5d07d435c196db5af8f6b1e09e2920a30700d072fe45ab6bd54');
INSERT INTO public.trail_entry VALUES (159, '2026-11-25 20:35:20.537154+00', NULL, NULL, NULL, 'convention_party', '01a2146b-852c-730d-b8b3-c0f711ca8490', 'created', '{"id": [null, "01a2146b-852c-730d-b8b3-c0f711ca8490"]}', 'ef42aa8a5889f5d07d435c196db5af8f6b1e09e2920a30700d072fe45ab6bd54', '6f1a4a17e57a53caa5b257662b3fd3086ca170f0e45b13c24555ff6a5f76bbe5');
INSERT INTO public.trail_entry VALUES (160, '2026-11-25 20:35:20.537167+00', NULL, NULL, '01a2146b-852a-7710-b849-492eac3db5ef', 'project', '01a2146b-852d-7752-bf70-54479d8fdc7b', 'created', '{"announced_budget": [null, "200000"], "code": [null, "P1"], "currency": [null, "EUR"], "id": [null, "01a2146b-852d-7752-bf70-54479d8fdc7b"], "note": [null, "Note kiwibeta"], "partnership_id": [null, "01a2146b-852a-7710-b849-492eac3db5ef"], "source": [null, "Source kiwibeta"], "title": [null, "Projet kiwibeta"]}', '6f1a4a17e57a53caa5b257662b3fd3086ca170f0e45b13c24555ff6a5f76bbe5', '3596c83b01368b81e4702d207dcd4afb4c822784cf9a6028df0fa9dece684b4e');
INSERT INTO public.trail_entry VALUES (161, '2026-11-25 20:35:20.537189+00', NULL, NULL, '01a2146b-852a-7710-b849-492eac3db5ef', 'financing_line', '01a2146b-852d-7752-bf70-544876ea2422', 'created', '{"currency": [null, "EUR"], "granted": [null, "61234.50"], "id": [null, "01a2146b-852d-7752-bf70-544876ea2422"], "instrument": [null, "Appel kiwibeta"], "nature": [null, "numeraire"], "note": [null, "Note kiwibeta"], "partnership_id": [null, "01a2146b-852a-7710-b849-492eac3db5ef"], "payer": [null, "Payeur kiwibeta"], "side": [null, "a"], "source": [null, "Source kiwibeta"]}', '3596c83b01368b81e4702d207dcd4afb4c822784cf9a6028df0fa9dece684b4e', 'b48efda7bb0f8f527238178db8d669d362914b92e7581e3b3b9239052db04d40');
INSERT INTO public.trail_entry VALUES (162, '2026-11-25 20:35:20.537212+00', NULL, NULL, '01a2146b-852a-7710-b849-492eac3db5ef', 'action', '01a2146b-852d-7752-bf70-5449d6fd48e2', 'created', '{"code": [null, "A1"], "id": [null, "01a2146b-852d-7752-bf70-5449d6fd48e2"], "note": [null, "Note kiwibeta"], "partnership_id": [null, "01a2146b-852a-7710-b849-492eac3db5ef"], "source": [null, "Source kiwibeta"], "territory": [null, "both"], "title": [null, "Action kiwibeta"]}', 'b48efda7bb0f8f527238178db8d669d362914b92e7581e3b3b9239052db04d40', '4a1712b177fb6ca6649cf2e0c273bd453331b321096b48c03b42e9947bf46579');
INSERT INTO public.trail_entry VALUES (163, '2026-11-25 20:35:20.537233+00', NULL, NULL, '01a2146b-852a-7710-b849-492eac3db5ef', 'mission', '01a2146b-852d-7752-bf70-544a8945b4c8', 'created', '{"date": [null, "2024-05"], "from_side": [null, "a"], "id": [null, "01a2146b-852d-7752-bf70-544a8945b4c8"], "note": [null, "Note kiwibeta"], "paid_by": [null, "Payeur kiwibeta"], "partnership_id": [null, "01a2146b-852a-7710-b849-492eac3db5ef"], "people": [null, 3], "source": [null, "Source kiwibeta"], "subject": [null, "Mission kiwibeta"], "to_side": [null, "b"]}', '4a1712b177fb6ca6649cf2e0c273bd453331b321096b48c03b42e9947bf46579', 'd672c63e607a404fc4fe9ab022f8c199fe738109675c3dfb5c71fd00e7def46b');
INSERT INTO public.trail_entry VALUES (164, '2026-11-25 20:35:20.537257+00', NULL, NULL, '01a2146b-852a-7710-b849-492eac3db5ef', 'meeting', '01a2146b-852d-7752-bf70-544b8616a62e', 'created', '{"date": [null, "2024-05-06"], "id": [null, "01a2146b-852d-7752-bf70-544b8616a62e"], "level": [null, "elus"], "note": [null, "Note kiwibeta"], "partnership_id": [null, "01a2146b-852a-7710-b849-492eac3db5ef"], "source": [null, "Source kiwibeta"], "subject": [null, "Rencontre kiwibeta"]}', 'd672c63e607a404fc4fe9ab022f8c199fe738109675c3dfb5c71fd00e7def46b', 'f8f414bce819b9337d6a069b9f32aeb85d7192b9c0a66ba8b237e1419e73c20d');
INSERT INTO public.trail_entry VALUES (165, '2026-11-25 20:35:20.537278+00', NULL, NULL, '01a2146b-852a-7710-b849-492eac3db5ef', 'local_return', '01a2146b-852d-7752-bf70-544ca35362e2', 'created', '{"dimension": [null, "competences"], "fact": [null, "Retour kiwibeta"], "id": [null, "01a2146b-852d-7752-bf70-544ca35362e2"], "note": [null, "Note kiwibeta"], "partnership_id": [null, "01a2146b-852a-7710-b849-492eac3db5ef"], "source": [null, "Source kiwibeta"], "territory": [null, "a"]}', 'f8f414bce819b9337d6a069b9f32aeb85d7192b9c0a66ba8b237e1419e73c20d', 'e274b0b9356f0f8959ae000d2f11864f08b488f1340552d7cc063e5f79fbc3e0');
INSERT INTO public.trail_entry VALUES (166, '2026-11-25 20:35:20.537298+00', NULL, NULL, '01a2146b-852a-7710-b849-492eac3db5ef', 'evaluation', '01a2146b-852d-7752-bf70-544d497b0ac0', 'created', '{"answers_due": [null, "2026-01-31"], "code": [null, "E1"], "id": [null, "01a2146b-852d-7752-bf70-544d497b0ac0"], "joint": [null, "oui"], "kind": [null, "mi_parcours"], "note": [null, "Note kiwibeta"], "partnership_id": [null, "01a2146b-852a-7710-b849-492eac3db5ef"], "period_end": [null, "2025"], "period_start": [null, "2021"], "source": [null, "Source kiwibeta"], "stage": [null, "joint_session"], "title": [null, "Évaluation kiwibeta"]}', 'e274b0b9356f0f8959ae000d2f11864f08b488f1340552d7cc063e5f79fbc3e0', '39c07691cebc33c72d59c8faef2e91a20080758cf384af506c4e740178be7e06');
INSERT INTO public.trail_entry VALUES (167, '2026-11-25 20:35:20.537326+00', NULL, NULL, '01a2146b-852a-7710-b849-492eac3db5ef', 'evaluation', '01a2146b-852e-776c-90ad-2b5fd4c8a8aa', 'created', '{"answers_due": [null, "2026-01-31"], "code": [null, "E2"], "id": [null, "01a2146b-852e-776c-90ad-2b5fd4c8a8aa"], "joint": [null, "oui"], "kind": [null, "mi_parcours"], "note": [null, "Note kiwibeta"], "partnership_id": [null, "01a2146b-852a-7710-b849-492eac3db5ef"], "period_end": [null, "2025"], "period_start": [null, "2021"], "source": [null, "Source kiwibeta"], "stage": [null, "answering"], "title": [null, "Évaluation kiwibeta"]}', '39c07691cebc33c72d59c8faef2e91a20080758cf384af506c4e740178be7e06', 'd2a29fea141dff749ba69ff49ec246d42f5c6a743fedd60ec6a9956b5db6e2f9');
INSERT INTO public.trail_entry VALUES (168, '2026-11-25 20:35:20.537353+00', NULL, NULL, '01a2146b-852a-7710-b849-492eac3db5ef', 'document', '01a2146b-8530-7501-9842-4eff0ad187d8', 'created', '{"file_name": [null, "kiwibeta.pdf"], "id": [null, "01a2146b-8530-7501-9842-4eff0ad187d8"], "media_type": [null, "application/pdf"], "note": [null, "Note kiwibeta"], "partnership_id": [null, "01a2146b-852a-7710-b849-492eac3db5ef"], "sha256": [null, "c8927d0d126f2a9916d5fe28d2a7acd1527cb91d3bcbbe69ed59b69692c282f8"], "size": [null, 43], "source": [null, "Source kiwibeta"], "storage_name": [null, "be/beta"], "title": [null, "Délibération kiwibeta"]}', 'd2a29fea141dff749ba69ff49ec246d42f5c6a743fedd60ec6a9956b5db6e2f9', 'b9ff676c5ab723f64a5664c54320ea300abba6dd4bfa6eabcfadadbc8f7e37c5');
INSERT INTO public.trail_entry VALUES (169, '2026-11-25 20:35:20.537377+00', NULL, NULL, '01a2146b-852a-7710-b849-492eac3db5ef', 'key_date', '01a2146b-8530-7501-9842-4f00dcf3b695', 'created', '{"date": [null, "1996"], "id": [null, "01a2146b-8530-7501-9842-4f00dcf3b695"], "label": [null, "Serment kiwibeta"], "nature": [null, "serment_jumelage"], "note": [null, "Note kiwibeta"], "partnership_id": [null, "01a2146b-852a-7710-b849-492eac3db5ef"], "source": [null, "Source kiwibeta"]}', 'b9ff676c5ab723f64a5664c54320ea300abba6dd4bfa6eabcfadadbc8f7e37c5', '6da363a092b7327f74bc1810a4ee100d92aa7ffd05242f2f95e3517d82722fd3');
INSERT INTO public.trail_entry VALUES (170, '2026-11-25 20:35:20.537398+00', NULL, NULL, '01a2146b-852a-7710-b849-492eac3db5ef', 'shared_text', '01a2146b-8538-712f-ba9a-0372cdc66bb2', 'created', '{"head": [null, 0], "id": [null, "01a2146b-8538-712f-ba9a-0372cdc66bb2"], "kind": [null, "conclusions"], "partnership_id": [null, "01a2146b-852a-7710-b849-492eac3db5ef"]}', '6da363a092b7327f74bc1810a4ee100d92aa7ffd05242f2f95e3517d82722fd3', 'efb71f014ff50b9570b0aed2b697cbc5eb83d68e495c410bff1b01f3a5e513e2');
INSERT INTO public.trail_entry VALUES (171, '2026-11-25 20:35:20.537415+00', NULL, NULL, '01a2146b-852a-7710-b849-492eac3db5ef', 'shared_text', '01a2146b-8538-712f-ba9a-03733d167f94', 'created', '{"head": [null, 0], "id": [null, "01a2146b-8538-712f-ba9a-03733d167f94"], "kind": [null, "recommendation"], "partnership_id": [null, "01a2146b-852a-7710-b849-492eac3db5ef"]}', 'efb71f014ff50b9570b0aed2b697cbc5eb83d68e495c410bff1b01f3a5e513e2', 'b1ca84bf7f3faae9aa76d87a739dbd679632cf6c52a37f857b0afd7469745c67');
INSERT INTO public.trail_entry VALUES (172, '2026-11-25 20:35:20.537437+00', NULL, NULL, '01a2146b-852a-7710-b849-492eac3db5ef', 'recommendation', '01a2146b-8538-712f-ba9a-03748879760a', 'created', '{"id": [null, "01a2146b-8538-712f-ba9a-03748879760a"], "number": [null, 1], "partnership_id": [null, "01a2146b-852a-7710-b849-492eac3db5ef"]}', 'b1ca84bf7f3faae9aa76d87a739dbd679632cf6c52a37f857b0afd7469745c67', '68c54129d6b1153e50f7d63a46fbe724faea6a47c36e229917586c59faaea9a3');
INSERT INTO public.trail_entry VALUES (209, '2026-11-25 20:35:20.538098+00', NULL, NULL, NULL, 'affiliation', '01a2146b-854c-72cc-a717-168bfd46cc97', 'created', '{"id": [null, "01a2146b-854c-72cc-a717-168bfd46cc97"], "role": [null, "officer"]}', '84d84b2d56636eaa91c181a9dc9e0985f2acdd6b27aded24f2a84873dc6490ef', '95cf6c3991c52bfbda7cbead4e7359de843a85e78dad2beb43cd46a843a317a0');
INSERT INTO public.trail_entry VALUES (173, '2026-11-25 20:35:20.537453+00', NULL, NULL, NULL, 'text_revision', '01a2146b-853a-738f-ad7e-f35e145d9f98', 'created', '{"at": [null, "2026-11-25T20:35:20.506657+00:00"], "base_number": [null, 0], "content": [null, {"asked": "renew", "asked_by": null, "asked_words": null, "text": "Conclusions kiwibeta"}], "id": [null, "01a2146b-853a-738f-ad7e-f35e145d9f98"], "invented": [null, false], "key_id": [null, "01a2146b-852a-7710-b849-492f2de94b0d"], "number": [null, 1], "party": [null, "a"]}', '68c54129d6b1153e50f7d63a46fbe724faea6a47c36e229917586c59faaea9a3', 'fb363864f580911d8604f884ee2be8d30f68810170a59e5628a4cd611ee2f66c');
INSERT INTO public.trail_entry VALUES (174, '2026-11-25 20:35:20.537484+00', NULL, NULL, '01a2146b-852a-7710-b849-492eac3db5ef', 'shared_text', '01a2146b-8538-712f-ba9a-0372cdc66bb2', 'changed', '{"head": [0, 1]}', 'fb363864f580911d8604f884ee2be8d30f68810170a59e5628a4cd611ee2f66c', '408773385067aad2c542b8c9dca726602c97754619d1a7783c5d445b282dc668');
INSERT INTO public.trail_entry VALUES (175, '2026-11-25 20:35:20.537497+00', NULL, NULL, NULL, 'text_consent', '01a2146b-853d-726d-826f-aedcb358ee68', 'created', '{"at": [null, "2026-11-25T20:35:20.509543+00:00"], "id": [null, "01a2146b-853d-726d-826f-aedcb358ee68"], "invented": [null, false], "key_id": [null, "01a2146b-852a-7710-b849-492f2de94b0d"], "party": [null, "a"], "verdict": [null, "agree"]}', '408773385067aad2c542b8c9dca726602c97754619d1a7783c5d445b282dc668', '2003bc1e835fb0580c6b5e3fd3ee6618926f2fd634a582656710239502ce7d12');
INSERT INTO public.trail_entry VALUES (176, '2026-11-25 20:35:20.537518+00', NULL, NULL, NULL, 'text_revision', '01a2146b-853e-73a4-91c8-f65a0377d14d', 'created', '{"at": [null, "2026-11-25T20:35:20.510841+00:00"], "base_number": [null, 0], "content": [null, {"due": null, "owners": {"a": "Maire"}, "text": "Recommandation kiwibeta"}], "id": [null, "01a2146b-853e-73a4-91c8-f65a0377d14d"], "invented": [null, false], "key_id": [null, "01a2146b-852a-7710-b849-492f2de94b0d"], "number": [null, 1], "party": [null, "a"]}', '2003bc1e835fb0580c6b5e3fd3ee6618926f2fd634a582656710239502ce7d12', '5b8281aab56b673eb98df1afd38eb7baf722faf27ebc995dfe93719e383c7c2e');
INSERT INTO public.trail_entry VALUES (177, '2026-11-25 20:35:20.537543+00', NULL, NULL, '01a2146b-852a-7710-b849-492eac3db5ef', 'shared_text', '01a2146b-8538-712f-ba9a-03733d167f94', 'changed', '{"head": [0, 1]}', '5b8281aab56b673eb98df1afd38eb7baf722faf27ebc995dfe93719e383c7c2e', '31573b1b15f063801f017501eb278d95ccab635ae5ea14fc9a087e8101c7e235');
INSERT INTO public.trail_entry VALUES (178, '2026-11-25 20:35:20.537556+00', NULL, NULL, NULL, 'text_consent', '01a2146b-8541-74df-a720-20cb73a37898', 'created', '{"at": [null, "2026-11-25T20:35:20.513739+00:00"], "id": [null, "01a2146b-8541-74df-a720-20cb73a37898"], "invented": [null, false], "key_id": [null, "01a2146b-852a-7710-b849-492f2de94b0d"], "party": [null, "a"], "verdict": [null, "agree"]}', '31573b1b15f063801f017501eb278d95ccab635ae5ea14fc9a087e8101c7e235', 'e7cb5664f00f60e6715c0f1da968fb424c71746e3251e9700277125d3501940a');
INSERT INTO public.trail_entry VALUES (179, '2026-11-25 20:35:20.537577+00', NULL, NULL, '01a2146b-852a-7710-b849-492eac3db5ef', 'shared_text', '01a2146b-8542-7291-94aa-7a423fb69a17', 'created', '{"head": [null, 0], "id": [null, "01a2146b-8542-7291-94aa-7a423fb69a17"], "kind": [null, "objective"], "partnership_id": [null, "01a2146b-852a-7710-b849-492eac3db5ef"]}', 'e7cb5664f00f60e6715c0f1da968fb424c71746e3251e9700277125d3501940a', '9e974c595ed5c5bc03686f15f77688e03e65d3cbddfc5681a4b33b974a2e44ab');
INSERT INTO public.trail_entry VALUES (180, '2026-11-25 20:35:20.537595+00', NULL, NULL, '01a2146b-852a-7710-b849-492eac3db5ef', 'objective', '01a2146b-8542-7291-94aa-7a439c112e9d', 'created', '{"code": [null, "O1"], "id": [null, "01a2146b-8542-7291-94aa-7a439c112e9d"], "partnership_id": [null, "01a2146b-852a-7710-b849-492eac3db5ef"]}', '9e974c595ed5c5bc03686f15f77688e03e65d3cbddfc5681a4b33b974a2e44ab', '74dede7fca56a7a5a6ef1fe91a6b78ee72fb7d937a806dd9651d15ac5277bc36');
INSERT INTO public.trail_entry VALUES (181, '2026-11-25 20:35:20.537611+00', NULL, NULL, '01a2146b-852a-7710-b849-492eac3db5ef', 'indicator', '01a2146b-8542-7291-94aa-7a44dc85fbd4', 'created', '{"code": [null, "I1"], "id": [null, "01a2146b-8542-7291-94aa-7a44dc85fbd4"], "partnership_id": [null, "01a2146b-852a-7710-b849-492eac3db5ef"]}', '74dede7fca56a7a5a6ef1fe91a6b78ee72fb7d937a806dd9651d15ac5277bc36', '5c0fff7722840342ee18e046dc61ba3651bc3c8f98fc7e513fdeb3cb95e606d9');
INSERT INTO public.trail_entry VALUES (182, '2026-11-25 20:35:20.537627+00', NULL, NULL, NULL, 'text_revision', '01a2146b-8544-701e-9402-6a79773feb9f', 'created', '{"at": [null, "2026-11-25T20:35:20.516588+00:00"], "base_number": [null, 0], "content": [null, {"indicators": [{"baseline": "20", "baseline_date": null, "code": "I1", "collected_by": null, "definition": null, "direction": "hausse", "fixed_by": null, "id": "01a2146b-8542-7291-94aa-7a44dc85fbd4", "label": "Indicateur kiwibeta", "method": null, "nature": "pourcentage", "periodicity": null, "targets": [{"date": "2030", "note": null, "value": "80"}], "territory": null, "unit": "%"}], "note": null, "proposed_by": "a", "rationale": null, "sdgs": [], "statement": "Objectif kiwibeta", "territory": null}], "id": [null, "01a2146b-8544-701e-9402-6a79773feb9f"], "invented": [null, false], "key_id": [null, "01a2146b-852a-7710-b849-492f2de94b0d"], "number": [null, 1], "party": [null, "a"]}', '5c0fff7722840342ee18e046dc61ba3651bc3c8f98fc7e513fdeb3cb95e606d9', '1b43c20ecb090b06cab1917f8ba3452bfa0ebee1d0cf401dbd979a5022e237d8');
INSERT INTO public.trail_entry VALUES (183, '2026-11-25 20:35:20.537666+00', NULL, NULL, '01a2146b-852a-7710-b849-492eac3db5ef', 'shared_text', '01a2146b-8542-7291-94aa-7a423fb69a17', 'changed', '{"head": [0, 1]}', '1b43c20ecb090b06cab1917f8ba3452bfa0ebee1d0cf401dbd979a5022e237d8', '211501e618d1368025c23e4417db2f23fbc63405f2663017e3c76f7e9673d55f');
INSERT INTO public.trail_entry VALUES (184, '2026-11-25 20:35:20.53768+00', NULL, NULL, NULL, 'text_consent', '01a2146b-8547-7274-b194-c9ae1f1c7ce7', 'created', '{"at": [null, "2026-11-25T20:35:20.519214+00:00"], "id": [null, "01a2146b-8547-7274-b194-c9ae1f1c7ce7"], "invented": [null, false], "key_id": [null, "01a2146b-852a-7710-b849-492f2de94b0d"], "party": [null, "a"], "verdict": [null, "agree"]}', '211501e618d1368025c23e4417db2f23fbc63405f2663017e3c76f7e9673d55f', 'a60e3e637bf74cf025b5cbd7deb1a0f4cbfc3e0f6d7f59eb7abb1a088495ac11');
INSERT INTO public.trail_entry VALUES (185, '2026-11-25 20:35:20.5377+00', NULL, NULL, NULL, 'text_consent', '01a2146b-8549-75e9-aea1-bd16d95cef67', 'created', '{"at": [null, "2026-11-25T20:35:20.521095+00:00"], "id": [null, "01a2146b-8549-75e9-aea1-bd16d95cef67"], "invented": [null, false], "key_id": [null, "01a2146b-852a-7710-b849-4930e0e9e915"], "party": [null, "b"], "verdict": [null, "agree"]}', 'a60e3e637bf74cf025b5cbd7deb1a0f4cbfc3e0f6d7f59eb7abb1a088495ac11', 'f132a8ed96e4633543c1b334c912e8e86d97b032cce10c71639e927503c4f103');
INSERT INTO public.trail_entry VALUES (186, '2026-11-25 20:35:20.537719+00', NULL, NULL, NULL, 'text_revision', '01a2146b-8544-701e-9402-6a79773feb9f', 'changed', '{"in_force_at": [null, "2026-11-25T20:35:20.521170+00:00"]}', 'f132a8ed96e4633543c1b334c912e8e86d97b032cce10c71639e927503c4f103', '67c545c61ecca6c3bdfdb6c3011d6bf548212f690daaa2b326e51a6ad9f51a52');
INSERT INTO public.trail_entry VALUES (187, '2026-11-25 20:35:20.537733+00', NULL, NULL, NULL, 'text_draft', '01a2146b-854a-73a6-aa5e-e2b7fe2c0efb', 'created', '{"at": [null, "2026-11-25T20:35:20.522223+00:00"], "base_number": [null, 1], "content": [null, {"indicators": [{"baseline": "20", "baseline_date": null, "code": "I1", "collected_by": null, "definition": null, "direction": "hausse", "fixed_by": null, "id": "01a2146b-8542-7291-94aa-7a44dc85fbd4", "label": "Part desservie", "method": null, "nature": "pourcentage", "periodicity": null, "targets": [{"date": "2030", "note": null, "value": "80"}], "territory": null, "unit": "%"}], "note": null, "proposed_by": "a", "rationale": null, "sdgs": [], "statement": "Réécrit kiwibeta", "territory": null}], "id": [null, "01a2146b-854a-73a6-aa5e-e2b7fe2c0efb"], "party": [null, "a"]}', '67c545c61ecca6c3bdfdb6c3011d6bf548212f690daaa2b326e51a6ad9f51a52', '40bc77ad7fd74e32a3fce37a1ac0f6a81042e1eb2275801336f101bf94af9951');
INSERT INTO public.trail_entry VALUES (210, '2026-11-25 20:35:20.538111+00', NULL, NULL, NULL, 'person', '01a2146b-854c-72cc-a717-168cffbbe38d', 'created', '{"email": [null, "ea1c81ce8105d71c3d9812e0cc42a81e9593a04b4104159226a4dc3f199d95fd"], "id": [null, "01a2146b-854c-72cc-a717-168cffbbe38d"], "is_instance_administrator": [null, true], "name": [null, "c31510f062d9d7dfc74c358a51e8ad62c5042dc6511677e45e0cb3c1dc0a5db8"]}', '95cf6c3991c52bfbda7cbead4e7359de843a85e78dad2beb43cd46a843a317a0', 'ef2a0621480cfd4b6b742457f03427564fb064a77806344346785e3c17fea9f6');
INSERT INTO public.trail_entry VALUES (188, '2026-11-25 20:35:20.537768+00', NULL, NULL, '01a2146b-852a-7710-b849-492eac3db5ef', 'measurement', '01a2146b-854b-747a-a106-7dedf9661ad1', 'created', '{"date": [null, "2025"], "id": [null, "01a2146b-854b-747a-a106-7dedf9661ad1"], "note": [null, "Note kiwibeta"], "partnership_id": [null, "01a2146b-852a-7710-b849-492eac3db5ef"], "reported_by": [null, "a"], "source": [null, "Source kiwibeta"], "value": [null, "47"]}', '40bc77ad7fd74e32a3fce37a1ac0f6a81042e1eb2275801336f101bf94af9951', '148e88f83411e85c19da5dbc4d3aac4ed6958bdea93da6926bda5c55f550ae7e');
INSERT INTO public.trail_entry VALUES (189, '2026-11-25 20:35:20.537788+00', NULL, NULL, NULL, 'organisation', '01a2146b-854c-72cc-a717-1677ea46ef89', 'created', '{"code": [null, "ASSOCIATION-HERONALPHA"], "country": [null, "FR"], "id": [null, "01a2146b-854c-72cc-a717-1677ea46ef89"], "name": [null, "Association heronalpha"], "type": [null, "association"]}', '148e88f83411e85c19da5dbc4d3aac4ed6958bdea93da6926bda5c55f550ae7e', '1eda696146cc0c408670c56a9c5bd108864c58fe3b9bfc81b36230c38512a8fd');
INSERT INTO public.trail_entry VALUES (190, '2026-11-25 20:35:20.537806+00', NULL, NULL, NULL, 'member', '01a2146b-854c-72cc-a717-1678ecbd50c2', 'created', '{"id": [null, "01a2146b-854c-72cc-a717-1678ecbd50c2"], "role": [null, "associe"], "side": [null, "a"]}', '1eda696146cc0c408670c56a9c5bd108864c58fe3b9bfc81b36230c38512a8fd', 'bce7871e131c9031d4f4f22dc907fea4dc0526948c17d2a711ca295083c6da9d');
INSERT INTO public.trail_entry VALUES (191, '2026-11-25 20:35:20.537821+00', NULL, NULL, NULL, 'organisation', '01a2146b-854c-72cc-a717-1679341da00c', 'created', '{"code": [null, "CABINET"], "country": [null, "FR"], "id": [null, "01a2146b-854c-72cc-a717-1679341da00c"], "name": [null, "Cabinet"], "type": [null, "entreprise"]}', 'bce7871e131c9031d4f4f22dc907fea4dc0526948c17d2a711ca295083c6da9d', '2bd0bbf8785a11977e5da7434742b3cb3238261f651828f29af09b8054ea3c73');
INSERT INTO public.trail_entry VALUES (192, '2026-11-25 20:35:20.537839+00', NULL, NULL, NULL, 'person', '01a2146b-854c-72cc-a717-167aa73371a8', 'created', '{"email": [null, "ecc59e159151bd571ce03a9b1082b3c01267b8703b0adffd84012d798b93518d"], "id": [null, "01a2146b-854c-72cc-a717-167aa73371a8"], "name": [null, "78a7735b413af92f530a84fdfa4800ebabf266a12e6d912e764e7ceee8d17f1e"]}', '2bd0bbf8785a11977e5da7434742b3cb3238261f651828f29af09b8054ea3c73', 'c50fa89019771ec14c86c92316a1545530fcc14e7092f5e4bd4aed8ed3f1e804');
INSERT INTO public.trail_entry VALUES (193, '2026-11-25 20:35:20.537855+00', NULL, NULL, NULL, 'person', '01a2146b-854c-72cc-a717-167b6a883911', 'created', '{"email": [null, "2d0ca663719d85710c5f83a12ba6bc321dbec649d078c14ade39158970a47426"], "id": [null, "01a2146b-854c-72cc-a717-167b6a883911"], "name": [null, "b415e25cf76bdafe5ef55881b645483f4691c1864a9b558e4681a6f2812c01a5"]}', 'c50fa89019771ec14c86c92316a1545530fcc14e7092f5e4bd4aed8ed3f1e804', '598649393565c2144d6ef1158209a88aba381fea7493dddd7ec580cc725061f3');
INSERT INTO public.trail_entry VALUES (194, '2026-11-25 20:35:20.537875+00', NULL, NULL, NULL, 'person', '01a2146b-854c-72cc-a717-167cd17eda6e', 'created', '{"email": [null, "675091d650cc13e67eb2168bfabf58c72bd2b8c3cc0dba25018d6bd17b8dd3ae"], "id": [null, "01a2146b-854c-72cc-a717-167cd17eda6e"], "name": [null, "ba34ee94ddbfb5fa8688f77276dcddf8ae10d40c4939ae2d928856fe453f0be4"]}', '598649393565c2144d6ef1158209a88aba381fea7493dddd7ec580cc725061f3', '8d17b2ca5f2f69138fb9135c7d5dc8c183f4f31e494cc12da6bcf1703797647a');
INSERT INTO public.trail_entry VALUES (195, '2026-11-25 20:35:20.537891+00', NULL, NULL, NULL, 'person', '01a2146b-854c-72cc-a717-167dcb53f0cb', 'created', '{"email": [null, "8eb8c47aea159a7d86f250d774efc767c608179b96b63970a1b2030f9eedd64a"], "id": [null, "01a2146b-854c-72cc-a717-167dcb53f0cb"], "name": [null, "a7120af4b03f398d2471e905c5e931256053e43b6fdfc1089ad31853f19ec48b"]}', '8d17b2ca5f2f69138fb9135c7d5dc8c183f4f31e494cc12da6bcf1703797647a', '829a1aeea2e810a451f496fc4f912ef2908d2fa83c6f1a0adc61cbbf598dcee4');
INSERT INTO public.trail_entry VALUES (196, '2026-11-25 20:35:20.537907+00', NULL, NULL, NULL, 'person', '01a2146b-854c-72cc-a717-167e478d8bb0', 'created', '{"email": [null, "f0e5fef08e23740feb3c9924d33df2eee0ca182c2989ab056cf6a0de3f184b65"], "id": [null, "01a2146b-854c-72cc-a717-167e478d8bb0"], "name": [null, "a65511220ec305d4ca6b2956a7901c0862ff668d6d47a58bbb8966ff863d80d2"]}', '829a1aeea2e810a451f496fc4f912ef2908d2fa83c6f1a0adc61cbbf598dcee4', 'fc7c80e2364f6dc0cf02dce9be147937de188f9483c75b6538d54368702a1bf3');
INSERT INTO public.trail_entry VALUES (197, '2026-11-25 20:35:20.537922+00', NULL, NULL, NULL, 'person', '01a2146b-854c-72cc-a717-167f8da34db5', 'created', '{"email": [null, "07a0bac5f92d6b7cf34f4b7adf87e8e35d1b140eebadf240fe345be2fda5d170"], "id": [null, "01a2146b-854c-72cc-a717-167f8da34db5"], "name": [null, "745fcfe0c42b5cfd2f113394428588fd6be5ddddcef179ac45341cce0f556c02"]}', 'fc7c80e2364f6dc0cf02dce9be147937de188f9483c75b6538d54368702a1bf3', '2773ecbfa484366b4cc7194a6adb862fa89f71ce1b62af16303cee5a874738f1');
INSERT INTO public.trail_entry VALUES (198, '2026-11-25 20:35:20.537936+00', NULL, NULL, NULL, 'person', '01a2146b-854c-72cc-a717-168056b2aa7f', 'created', '{"email": [null, "31c8082279092d1547ac07a6be0ac5b8124b7bacecba86b2f781ca7da8f04648"], "id": [null, "01a2146b-854c-72cc-a717-168056b2aa7f"], "name": [null, "fd3593ea45034a84983a112143ee77ebf06bc34fe741b14d98b1ec22e999ad38"]}', '2773ecbfa484366b4cc7194a6adb862fa89f71ce1b62af16303cee5a874738f1', 'a87aa5dcf001973eee968525d1f115820637359588a708ba61239b8274b5683f');
INSERT INTO public.trail_entry VALUES (199, '2026-11-25 20:35:20.537952+00', NULL, NULL, NULL, 'person', '01a2146b-854c-72cc-a717-168198eb11c1', 'created', '{"email": [null, "8a2d88283a6d3a4113d40c0a37a52ede60129aef876f3adc236088cc8228f7a4"], "id": [null, "01a2146b-854c-72cc-a717-168198eb11c1"], "name": [null, "d40cbfb9c1f89c0459a29734aac0c568e8af0f0896ee013faadc6121dc0d3013"]}', 'a87aa5dcf001973eee968525d1f115820637359588a708ba61239b8274b5683f', '84dd399da65c69c4eee63ce63d642b05092b10d36aa4b6bef4856ee6fe8f3ecd');
INSERT INTO public.trail_entry VALUES (200, '2026-11-25 20:35:20.537967+00', NULL, NULL, NULL, 'person', '01a2146b-854c-72cc-a717-1682bedac179', 'created', '{"email": [null, "ff9f2212e8cd4601359d36088806eb5d701f5b1c49af9c3abffcd5c04644b978"], "id": [null, "01a2146b-854c-72cc-a717-1682bedac179"], "name": [null, "00159580129cacbb61154fe73d00367dd2c9cfd26de7261bdd60f7e48046b9e6"]}', '84dd399da65c69c4eee63ce63d642b05092b10d36aa4b6bef4856ee6fe8f3ecd', '834c834d7b774027324d8df1e736eeaf6ad00ab014fb03ba9dea1cb72ec9ab4a');
INSERT INTO public.trail_entry VALUES (201, '2026-11-25 20:35:20.537983+00', NULL, NULL, NULL, 'affiliation', '01a2146b-854c-72cc-a717-168351ce6859', 'created', '{"id": [null, "01a2146b-854c-72cc-a717-168351ce6859"], "role": [null, "officer"]}', '834c834d7b774027324d8df1e736eeaf6ad00ab014fb03ba9dea1cb72ec9ab4a', 'a4f5d0d50569f1084b1bf96c05f26139dc909cf8fb46bc58883030cffa2a1565');
INSERT INTO public.trail_entry VALUES (202, '2026-11-25 20:35:20.537998+00', NULL, NULL, NULL, 'affiliation', '01a2146b-854c-72cc-a717-168429469077', 'created', '{"capacity": [null, "Maire"], "id": [null, "01a2146b-854c-72cc-a717-168429469077"], "role": [null, "signatory"]}', 'a4f5d0d50569f1084b1bf96c05f26139dc909cf8fb46bc58883030cffa2a1565', '85adb04dee786d43ffba3d9dd279ebd5407064a70f8a27b879685d5bdc3baa71');
INSERT INTO public.trail_entry VALUES (203, '2026-11-25 20:35:20.538014+00', NULL, NULL, NULL, 'affiliation', '01a2146b-854c-72cc-a717-168577632c63', 'created', '{"id": [null, "01a2146b-854c-72cc-a717-168577632c63"], "role": [null, "reader"]}', '85adb04dee786d43ffba3d9dd279ebd5407064a70f8a27b879685d5bdc3baa71', '96659056503ddd08cc7bcc47e0eaa582870ee2fa4edf89a36fc78d2387587861');
INSERT INTO public.trail_entry VALUES (204, '2026-11-25 20:35:20.538028+00', NULL, NULL, NULL, 'affiliation', '01a2146b-854c-72cc-a717-16863e8d6b3b', 'created', '{"id": [null, "01a2146b-854c-72cc-a717-16863e8d6b3b"], "role": [null, "administrator"]}', '96659056503ddd08cc7bcc47e0eaa582870ee2fa4edf89a36fc78d2387587861', 'fabf6af3c71b1e82beaa75cf92da094ecb496df08a26aad189490c1385871b9b');
INSERT INTO public.trail_entry VALUES (205, '2026-11-25 20:35:20.538041+00', NULL, NULL, NULL, 'affiliation', '01a2146b-854c-72cc-a717-16879b71fafd', 'created', '{"id": [null, "01a2146b-854c-72cc-a717-16879b71fafd"], "role": [null, "officer"]}', 'fabf6af3c71b1e82beaa75cf92da094ecb496df08a26aad189490c1385871b9b', '86e1bb5dc95ce27206e30305f81b62eaf28a83632a3c5d6c864365d47eab2ce2');
INSERT INTO public.trail_entry VALUES (206, '2026-11-25 20:35:20.538055+00', NULL, NULL, NULL, 'affiliation', '01a2146b-854c-72cc-a717-16882d7206d6', 'created', '{"capacity": [null, "Maire"], "id": [null, "01a2146b-854c-72cc-a717-16882d7206d6"], "role": [null, "signatory"]}', '86e1bb5dc95ce27206e30305f81b62eaf28a83632a3c5d6c864365d47eab2ce2', '8f1e5ce1553644633f05c74e257b0222897fd8fe63a1f7ff45622342bca4b64e');
INSERT INTO public.trail_entry VALUES (211, '2026-11-25 20:35:20.538129+00', NULL, NULL, '01a2146b-84f0-77a5-9e35-4be55a0b70af', 'guest', '01a2146b-8552-74c8-886a-241a0613f663', 'created', '{"id": [null, "01a2146b-8552-74c8-886a-241a0613f663"], "partnership_id": [null, "01a2146b-84f0-77a5-9e35-4be55a0b70af"], "person_id": [null, "01a2146b-854c-72cc-a717-168198eb11c1"], "subject_id": [null, "01a2146b-84f5-7158-8904-f2cb410c5a2f"]}', 'ef2a0621480cfd4b6b742457f03427564fb064a77806344346785e3c17fea9f6', '43cdba27e410081378593070760cd3ca31b0d7d931aa611cb4719d5d89e537e0');
INSERT INTO public.trail_personal VALUES ('ecc59e159151bd571ce03a9b1082b3c01267b8703b0adffd84012d798b93518d', 192, '68b4b385df6deb58b6220d9b5b14a808', 'officer@a.example');
INSERT INTO public.trail_personal VALUES ('78a7735b413af92f530a84fdfa4800ebabf266a12e6d912e764e7ceee8d17f1e', 192, 'fb41866c2eb3b38d64008c021c440f35', 'Officer');
INSERT INTO public.trail_personal VALUES ('2d0ca663719d85710c5f83a12ba6bc321dbec649d078c14ade39158970a47426', 193, '826daa569c2bd40793a637599897e6e5', 'signatory@a.example');
INSERT INTO public.trail_personal VALUES ('b415e25cf76bdafe5ef55881b645483f4691c1864a9b558e4681a6f2812c01a5', 193, '8993ff26c86fb44bb7add25f2bcddfad', 'Signatory');
INSERT INTO public.trail_personal VALUES ('675091d650cc13e67eb2168bfabf58c72bd2b8c3cc0dba25018d6bd17b8dd3ae', 194, '8fb9e07085444e24e7ef6556d057af89', 'reader@a.example');
INSERT INTO public.trail_personal VALUES ('ba34ee94ddbfb5fa8688f77276dcddf8ae10d40c4939ae2d928856fe453f0be4', 194, '4e1702b93da04a84f38d576b5082d3db', 'Reader');
INSERT INTO public.trail_personal VALUES ('8eb8c47aea159a7d86f250d774efc767c608179b96b63970a1b2030f9eedd64a', 195, 'adf0271fb3fcc93db74189d348e834b0', 'administrator@a.example');
INSERT INTO public.trail_personal VALUES ('a7120af4b03f398d2471e905c5e931256053e43b6fdfc1089ad31853f19ec48b', 195, 'd4c78fa26f74dbe25adf5278aae91c58', 'Administrator');
INSERT INTO public.trail_personal VALUES ('f0e5fef08e23740feb3c9924d33df2eee0ca182c2989ab056cf6a0de3f184b65', 196, 'b2ea7a7e096f8822e48f4511f77155dd', 'officer@b.example');
INSERT INTO public.trail_personal VALUES ('a65511220ec305d4ca6b2956a7901c0862ff668d6d47a58bbb8966ff863d80d2', 196, 'c00b28d008fb0e87ce71e0d0e18e60e6', 'Officer');
INSERT INTO public.trail_personal VALUES ('07a0bac5f92d6b7cf34f4b7adf87e8e35d1b140eebadf240fe345be2fda5d170', 197, 'f1d89cc114abf9998b9c777442bdc6fe', 'signatory@b.example');
INSERT INTO public.trail_personal VALUES ('745fcfe0c42b5cfd2f113394428588fd6be5ddddcef179ac45341cce0f556c02', 197, '38bb9d0e76e4fe749df8815134574fe8', 'Signatory');
INSERT INTO public.trail_personal VALUES ('31c8082279092d1547ac07a6be0ac5b8124b7bacecba86b2f781ca7da8f04648', 198, '5b3b6ff5c5971b3443c452920dfc196e', 'officer@associate.example');
INSERT INTO public.trail_personal VALUES ('fd3593ea45034a84983a112143ee77ebf06bc34fe741b14d98b1ec22e999ad38', 198, '15e56b9cbbe5e4b49364813be1cf2595', 'Officer');
INSERT INTO public.trail_personal VALUES ('8a2d88283a6d3a4113d40c0a37a52ede60129aef876f3adc236088cc8228f7a4', 199, '4c5382b131aa039aeacc570531b9eb72', 'evaluator@cabinet.example');
INSERT INTO public.trail_personal VALUES ('d40cbfb9c1f89c0459a29734aac0c568e8af0f0896ee013faadc6121dc0d3013', 199, 'd9b680a6af19f243c95fc13d6dbea435', 'Evaluator');
INSERT INTO public.trail_personal VALUES ('ff9f2212e8cd4601359d36088806eb5d701f5b1c49af9c3abffcd5c04644b978', 200, 'e64a360f31cfa5f47e0eb25b0a2a2332', 'officer@stranger.example');
INSERT INTO public.trail_personal VALUES ('00159580129cacbb61154fe73d00367dd2c9cfd26de7261bdd60f7e48046b9e6', 200, 'a7dec16cfebf84658e56c5d3b6ed8420', 'Officer');
INSERT INTO public.trail_personal VALUES ('ea1c81ce8105d71c3d9812e0cc42a81e9593a04b4104159226a4dc3f199d95fd', 210, '3678b82a68eeea533cacf180fdc09293', 'instance@aict.example');
INSERT INTO public.trail_personal VALUES ('c31510f062d9d7dfc74c358a51e8ad62c5042dc6511677e45e0cb3c1dc0a5db8', 210, '3e41b3178cc837b5ef4fb2c9d4c1c557', 'Instance');
ALTER TABLE ONLY public.alembic_version
    ADD CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num);
ALTER TABLE ONLY public.access_event
    ADD CONSTRAINT pk_access_event PRIMARY KEY (id);
ALTER TABLE ONLY public.action
    ADD CONSTRAINT pk_action PRIMARY KEY (id);
ALTER TABLE ONLY public.affiliation
    ADD CONSTRAINT pk_affiliation PRIMARY KEY (id);
ALTER TABLE ONLY public.answer
    ADD CONSTRAINT pk_answer PRIMARY KEY (id);
ALTER TABLE ONLY public.answer_sheet
    ADD CONSTRAINT pk_answer_sheet PRIMARY KEY (id);
ALTER TABLE ONLY public.checklist
    ADD CONSTRAINT pk_checklist PRIMARY KEY (id);
ALTER TABLE ONLY public.checklist_question
    ADD CONSTRAINT pk_checklist_question PRIMARY KEY (id);
ALTER TABLE ONLY public.confirmation
    ADD CONSTRAINT pk_confirmation PRIMARY KEY (id);
ALTER TABLE ONLY public.convention
    ADD CONSTRAINT pk_convention PRIMARY KEY (id);
ALTER TABLE ONLY public.convention_party
    ADD CONSTRAINT pk_convention_party PRIMARY KEY (id);
ALTER TABLE ONLY public.country_group
    ADD CONSTRAINT pk_country_group PRIMARY KEY (id);
ALTER TABLE ONLY public.document
    ADD CONSTRAINT pk_document PRIMARY KEY (id);
ALTER TABLE ONLY public.erratum
    ADD CONSTRAINT pk_erratum PRIMARY KEY (id);
ALTER TABLE ONLY public.evaluation
    ADD CONSTRAINT pk_evaluation PRIMARY KEY (id);
ALTER TABLE ONLY public.evaluation_voice
    ADD CONSTRAINT pk_evaluation_voice PRIMARY KEY (id);
ALTER TABLE ONLY public.financing_line
    ADD CONSTRAINT pk_financing_line PRIMARY KEY (id);
ALTER TABLE ONLY public.form_receipt
    ADD CONSTRAINT pk_form_receipt PRIMARY KEY (id);
ALTER TABLE ONLY public.guest
    ADD CONSTRAINT pk_guest PRIMARY KEY (id);
ALTER TABLE ONLY public.indicator
    ADD CONSTRAINT pk_indicator PRIMARY KEY (id);
ALTER TABLE ONLY public.key_date
    ADD CONSTRAINT pk_key_date PRIMARY KEY (id);
ALTER TABLE ONLY public.local_return
    ADD CONSTRAINT pk_local_return PRIMARY KEY (id);
ALTER TABLE ONLY public.measurement
    ADD CONSTRAINT pk_measurement PRIMARY KEY (id);
ALTER TABLE ONLY public.meeting
    ADD CONSTRAINT pk_meeting PRIMARY KEY (id);
ALTER TABLE ONLY public.member
    ADD CONSTRAINT pk_member PRIMARY KEY (id);
ALTER TABLE ONLY public.mission
    ADD CONSTRAINT pk_mission PRIMARY KEY (id);
ALTER TABLE ONLY public.objective
    ADD CONSTRAINT pk_objective PRIMARY KEY (id);
ALTER TABLE ONLY public.organisation
    ADD CONSTRAINT pk_organisation PRIMARY KEY (id);
ALTER TABLE ONLY public.partnership
    ADD CONSTRAINT pk_partnership PRIMARY KEY (id);
ALTER TABLE ONLY public.partnership_label
    ADD CONSTRAINT pk_partnership_label PRIMARY KEY (id);
ALTER TABLE ONLY public.person
    ADD CONSTRAINT pk_person PRIMARY KEY (id);
ALTER TABLE ONLY public.project
    ADD CONSTRAINT pk_project PRIMARY KEY (id);
ALTER TABLE ONLY public.publication
    ADD CONSTRAINT pk_publication PRIMARY KEY (id);
ALTER TABLE ONLY public.recommendation
    ADD CONSTRAINT pk_recommendation PRIMARY KEY (id);
ALTER TABLE ONLY public.reference_item
    ADD CONSTRAINT pk_reference_item PRIMARY KEY (id);
ALTER TABLE ONLY public.referential
    ADD CONSTRAINT pk_referential PRIMARY KEY (id);
ALTER TABLE ONLY public.rendering
    ADD CONSTRAINT pk_rendering PRIMARY KEY (id);
ALTER TABLE ONLY public.shared_text
    ADD CONSTRAINT pk_shared_text PRIMARY KEY (id);
ALTER TABLE ONLY public.signature
    ADD CONSTRAINT pk_signature PRIMARY KEY (id);
ALTER TABLE ONLY public.snapshot
    ADD CONSTRAINT pk_snapshot PRIMARY KEY (id);
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
ALTER TABLE ONLY public.user_session
    ADD CONSTRAINT pk_user_session PRIMARY KEY (id);
ALTER TABLE ONLY public.action
    ADD CONSTRAINT uq_action_partnership_id_code UNIQUE (partnership_id, code);
ALTER TABLE ONLY public.affiliation
    ADD CONSTRAINT uq_affiliation_person_id_organisation_id_role UNIQUE (person_id, organisation_id, role);
ALTER TABLE ONLY public.answer
    ADD CONSTRAINT uq_answer_sheet_id_question UNIQUE (sheet_id, question);
ALTER TABLE ONLY public.answer_sheet
    ADD CONSTRAINT uq_answer_sheet_subject_id_party UNIQUE (subject_id, party);
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
ALTER TABLE ONLY public.country_group
    ADD CONSTRAINT uq_country_group_country_group_name_valid_from UNIQUE (country, group_name, valid_from);
ALTER TABLE ONLY public.document
    ADD CONSTRAINT uq_document_storage_name UNIQUE (storage_name);
ALTER TABLE ONLY public.evaluation
    ADD CONSTRAINT uq_evaluation_conclusions_id UNIQUE (conclusions_id);
ALTER TABLE ONLY public.evaluation
    ADD CONSTRAINT uq_evaluation_partnership_id_code UNIQUE (partnership_id, code);
ALTER TABLE ONLY public.evaluation_voice
    ADD CONSTRAINT uq_evaluation_voice_evaluation_id_side UNIQUE (evaluation_id, side);
ALTER TABLE ONLY public.form_receipt
    ADD CONSTRAINT uq_form_receipt_digest UNIQUE (digest);
ALTER TABLE ONLY public.guest
    ADD CONSTRAINT uq_guest_person_id_subject_id UNIQUE (person_id, subject_id);
ALTER TABLE ONLY public.indicator
    ADD CONSTRAINT uq_indicator_objective_id_code UNIQUE (objective_id, code);
ALTER TABLE ONLY public.member
    ADD CONSTRAINT uq_member_partnership_id_organisation_id UNIQUE (partnership_id, organisation_id);
ALTER TABLE ONLY public.objective
    ADD CONSTRAINT uq_objective_partnership_id_code UNIQUE (partnership_id, code);
ALTER TABLE ONLY public.objective
    ADD CONSTRAINT uq_objective_text_id UNIQUE (text_id);
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
ALTER TABLE ONLY public.project
    ADD CONSTRAINT uq_project_partnership_id_code UNIQUE (partnership_id, code);
ALTER TABLE ONLY public.publication
    ADD CONSTRAINT uq_publication_snapshot_id_member_id UNIQUE (snapshot_id, member_id);
ALTER TABLE ONLY public.recommendation
    ADD CONSTRAINT uq_recommendation_evaluation_id_number UNIQUE (evaluation_id, number);
ALTER TABLE ONLY public.recommendation
    ADD CONSTRAINT uq_recommendation_text_id UNIQUE (text_id);
ALTER TABLE ONLY public.reference_item
    ADD CONSTRAINT uq_reference_item_list_name_version_code UNIQUE (list_name, version, code);
ALTER TABLE ONLY public.referential
    ADD CONSTRAINT uq_referential_partnership_id_side_family UNIQUE (partnership_id, side, family);
ALTER TABLE ONLY public.rendering
    ADD CONSTRAINT uq_rendering_snapshot_id_locale UNIQUE (snapshot_id, locale);
ALTER TABLE ONLY public.snapshot
    ADD CONSTRAINT uq_snapshot_evaluation_id UNIQUE (evaluation_id);
ALTER TABLE ONLY public.snapshot
    ADD CONSTRAINT uq_snapshot_fingerprint UNIQUE (fingerprint);
ALTER TABLE ONLY public.text_draft
    ADD CONSTRAINT uq_text_draft_text_id_party UNIQUE (text_id, party);
ALTER TABLE ONLY public.text_revision
    ADD CONSTRAINT uq_text_revision_text_id_number UNIQUE (text_id, number);
ALTER TABLE ONLY public.trail_entry
    ADD CONSTRAINT uq_trail_entry_hash UNIQUE (hash);
ALTER TABLE ONLY public.user_session
    ADD CONSTRAINT uq_user_session_token_hash UNIQUE (token_hash);
CREATE INDEX ix_access_event_address ON public.access_event USING btree (address);
CREATE INDEX ix_access_event_at ON public.access_event USING btree (at);
CREATE INDEX ix_access_event_person_id ON public.access_event USING btree (person_id);
CREATE INDEX ix_access_event_subject_digest ON public.access_event USING btree (subject_digest);
CREATE INDEX ix_action_partnership_id ON public.action USING btree (partnership_id);
CREATE INDEX ix_affiliation_organisation_id ON public.affiliation USING btree (organisation_id);
CREATE INDEX ix_affiliation_person_id ON public.affiliation USING btree (person_id);
CREATE INDEX ix_answer_sheet_id ON public.answer USING btree (sheet_id);
CREATE INDEX ix_answer_sheet_partnership_id ON public.answer_sheet USING btree (partnership_id);
CREATE INDEX ix_answer_sheet_subject_id ON public.answer_sheet USING btree (subject_id);
CREATE INDEX ix_checklist_question_checklist_id ON public.checklist_question USING btree (checklist_id);
CREATE INDEX ix_confirmation_fact_id ON public.confirmation USING btree (fact_id);
CREATE INDEX ix_confirmation_partnership_id ON public.confirmation USING btree (partnership_id);
CREATE INDEX ix_convention_partnership_id ON public.convention USING btree (partnership_id);
CREATE INDEX ix_convention_party_convention_id ON public.convention_party USING btree (convention_id);
CREATE INDEX ix_document_about_id ON public.document USING btree (about_id);
CREATE INDEX ix_document_partnership_id ON public.document USING btree (partnership_id);
CREATE INDEX ix_erratum_snapshot_id ON public.erratum USING btree (snapshot_id);
CREATE INDEX ix_evaluation_partnership_id ON public.evaluation USING btree (partnership_id);
CREATE INDEX ix_evaluation_voice_evaluation_id ON public.evaluation_voice USING btree (evaluation_id);
CREATE INDEX ix_evaluation_voice_partnership_id ON public.evaluation_voice USING btree (partnership_id);
CREATE INDEX ix_financing_line_partnership_id ON public.financing_line USING btree (partnership_id);
CREATE INDEX ix_financing_line_project_id ON public.financing_line USING btree (project_id);
CREATE INDEX ix_guest_partnership_id ON public.guest USING btree (partnership_id);
CREATE INDEX ix_guest_person_id ON public.guest USING btree (person_id);
CREATE INDEX ix_indicator_objective_id ON public.indicator USING btree (objective_id);
CREATE INDEX ix_indicator_partnership_id ON public.indicator USING btree (partnership_id);
CREATE INDEX ix_key_date_partnership_id ON public.key_date USING btree (partnership_id);
CREATE INDEX ix_local_return_partnership_id ON public.local_return USING btree (partnership_id);
CREATE INDEX ix_measurement_indicator_id ON public.measurement USING btree (indicator_id);
CREATE INDEX ix_measurement_partnership_id ON public.measurement USING btree (partnership_id);
CREATE INDEX ix_meeting_partnership_id ON public.meeting USING btree (partnership_id);
CREATE INDEX ix_member_organisation_id ON public.member USING btree (organisation_id);
CREATE INDEX ix_member_partnership_id ON public.member USING btree (partnership_id);
CREATE INDEX ix_mission_partnership_id ON public.mission USING btree (partnership_id);
CREATE INDEX ix_objective_partnership_id ON public.objective USING btree (partnership_id);
CREATE INDEX ix_organisation_code ON public.organisation USING btree (code);
CREATE INDEX ix_partnership_label_partnership_id ON public.partnership_label USING btree (partnership_id);
CREATE INDEX ix_project_partnership_id ON public.project USING btree (partnership_id);
CREATE INDEX ix_publication_snapshot_id ON public.publication USING btree (snapshot_id);
CREATE INDEX ix_recommendation_evaluation_id ON public.recommendation USING btree (evaluation_id);
CREATE INDEX ix_recommendation_partnership_id ON public.recommendation USING btree (partnership_id);
CREATE INDEX ix_referential_partnership_id ON public.referential USING btree (partnership_id);
CREATE INDEX ix_rendering_sha256 ON public.rendering USING btree (sha256);
CREATE INDEX ix_rendering_snapshot_id ON public.rendering USING btree (snapshot_id);
CREATE INDEX ix_shared_text_partnership_id ON public.shared_text USING btree (partnership_id);
CREATE INDEX ix_signature_snapshot_id ON public.signature USING btree (snapshot_id);
CREATE INDEX ix_snapshot_partnership_id ON public.snapshot USING btree (partnership_id);
CREATE INDEX ix_text_consent_key_id ON public.text_consent USING btree (key_id);
CREATE INDEX ix_text_consent_revision_id ON public.text_consent USING btree (revision_id);
CREATE INDEX ix_text_draft_text_id ON public.text_draft USING btree (text_id);
CREATE INDEX ix_text_revision_text_id ON public.text_revision USING btree (text_id);
CREATE INDEX ix_trail_entry_entity_id ON public.trail_entry USING btree (entity_id);
CREATE INDEX ix_trail_entry_partnership ON public.trail_entry USING btree (partnership);
CREATE INDEX ix_trail_personal_entry_number ON public.trail_personal USING btree (entry_number);
CREATE INDEX ix_user_session_person_id ON public.user_session USING btree (person_id);
CREATE TRIGGER trail_entry_append_only BEFORE DELETE OR UPDATE ON public.trail_entry FOR EACH ROW EXECUTE FUNCTION public.refuse_trail_change();
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
    ADD CONSTRAINT fk_answer_sheet_id_answer_sheet FOREIGN KEY (sheet_id) REFERENCES public.answer_sheet(id);
ALTER TABLE ONLY public.checklist_question
    ADD CONSTRAINT fk_checklist_question_checklist_id_checklist FOREIGN KEY (checklist_id) REFERENCES public.checklist(id);
ALTER TABLE ONLY public.confirmation
    ADD CONSTRAINT fk_confirmation_member_id_member FOREIGN KEY (member_id) REFERENCES public.member(id);
ALTER TABLE ONLY public.confirmation
    ADD CONSTRAINT fk_confirmation_partnership_id_partnership FOREIGN KEY (partnership_id) REFERENCES public.partnership(id);
ALTER TABLE ONLY public.confirmation
    ADD CONSTRAINT fk_confirmation_person_id_person FOREIGN KEY (person_id) REFERENCES public.person(id);
ALTER TABLE ONLY public.convention
    ADD CONSTRAINT fk_convention_amends_id_convention FOREIGN KEY (amends_id) REFERENCES public.convention(id);
ALTER TABLE ONLY public.convention
    ADD CONSTRAINT fk_convention_entered_by_id_member FOREIGN KEY (entered_by_id) REFERENCES public.member(id);
ALTER TABLE ONLY public.convention
    ADD CONSTRAINT fk_convention_partnership_id_partnership FOREIGN KEY (partnership_id) REFERENCES public.partnership(id);
ALTER TABLE ONLY public.convention_party
    ADD CONSTRAINT fk_convention_party_convention_id_convention FOREIGN KEY (convention_id) REFERENCES public.convention(id);
ALTER TABLE ONLY public.convention_party
    ADD CONSTRAINT fk_convention_party_organisation_id_organisation FOREIGN KEY (organisation_id) REFERENCES public.organisation(id);
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
ALTER TABLE ONLY public.guest
    ADD CONSTRAINT fk_guest_partnership_id_partnership FOREIGN KEY (partnership_id) REFERENCES public.partnership(id);
ALTER TABLE ONLY public.guest
    ADD CONSTRAINT fk_guest_person_id_person FOREIGN KEY (person_id) REFERENCES public.person(id);
ALTER TABLE ONLY public.indicator
    ADD CONSTRAINT fk_indicator_objective_id_objective FOREIGN KEY (objective_id) REFERENCES public.objective(id);
ALTER TABLE ONLY public.indicator
    ADD CONSTRAINT fk_indicator_partnership_id_partnership FOREIGN KEY (partnership_id) REFERENCES public.partnership(id);
ALTER TABLE ONLY public.key_date
    ADD CONSTRAINT fk_key_date_entered_by_id_member FOREIGN KEY (entered_by_id) REFERENCES public.member(id);
ALTER TABLE ONLY public.key_date
    ADD CONSTRAINT fk_key_date_partnership_id_partnership FOREIGN KEY (partnership_id) REFERENCES public.partnership(id);
ALTER TABLE ONLY public.local_return
    ADD CONSTRAINT fk_local_return_entered_by_id_member FOREIGN KEY (entered_by_id) REFERENCES public.member(id);
ALTER TABLE ONLY public.local_return
    ADD CONSTRAINT fk_local_return_partnership_id_partnership FOREIGN KEY (partnership_id) REFERENCES public.partnership(id);
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
    ADD CONSTRAINT fk_member_organisation_id_organisation FOREIGN KEY (organisation_id) REFERENCES public.organisation(id);
ALTER TABLE ONLY public.member
    ADD CONSTRAINT fk_member_partnership_id_partnership FOREIGN KEY (partnership_id) REFERENCES public.partnership(id);
ALTER TABLE ONLY public.mission
    ADD CONSTRAINT fk_mission_entered_by_id_member FOREIGN KEY (entered_by_id) REFERENCES public.member(id);
ALTER TABLE ONLY public.mission
    ADD CONSTRAINT fk_mission_partnership_id_partnership FOREIGN KEY (partnership_id) REFERENCES public.partnership(id);
ALTER TABLE ONLY public.objective
    ADD CONSTRAINT fk_objective_partnership_id_partnership FOREIGN KEY (partnership_id) REFERENCES public.partnership(id);
ALTER TABLE ONLY public.objective
    ADD CONSTRAINT fk_objective_text_id_shared_text FOREIGN KEY (text_id) REFERENCES public.shared_text(id);
ALTER TABLE ONLY public.organisation
    ADD CONSTRAINT fk_organisation_given_by_id_organisation FOREIGN KEY (given_by_id) REFERENCES public.organisation(id);
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
    ADD CONSTRAINT fk_recommendation_evaluation_id_evaluation FOREIGN KEY (evaluation_id) REFERENCES public.evaluation(id);
ALTER TABLE ONLY public.recommendation
    ADD CONSTRAINT fk_recommendation_partnership_id_partnership FOREIGN KEY (partnership_id) REFERENCES public.partnership(id);
ALTER TABLE ONLY public.recommendation
    ADD CONSTRAINT fk_recommendation_text_id_shared_text FOREIGN KEY (text_id) REFERENCES public.shared_text(id);
ALTER TABLE ONLY public.referential
    ADD CONSTRAINT fk_referential_partnership_id_partnership FOREIGN KEY (partnership_id) REFERENCES public.partnership(id);
ALTER TABLE ONLY public.rendering
    ADD CONSTRAINT fk_rendering_snapshot_id_snapshot FOREIGN KEY (snapshot_id) REFERENCES public.snapshot(id);
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
ALTER TABLE ONLY public.text_consent
    ADD CONSTRAINT fk_text_consent_revision_id_text_revision FOREIGN KEY (revision_id) REFERENCES public.text_revision(id);
ALTER TABLE ONLY public.text_draft
    ADD CONSTRAINT fk_text_draft_text_id_shared_text FOREIGN KEY (text_id) REFERENCES public.shared_text(id);
ALTER TABLE ONLY public.text_revision
    ADD CONSTRAINT fk_text_revision_text_id_shared_text FOREIGN KEY (text_id) REFERENCES public.shared_text(id);
ALTER TABLE ONLY public.trail_personal
    ADD CONSTRAINT fk_trail_personal_entry_number_trail_entry FOREIGN KEY (entry_number) REFERENCES public.trail_entry(number);
ALTER TABLE ONLY public.user_session
    ADD CONSTRAINT fk_user_session_person_id_person FOREIGN KEY (person_id) REFERENCES public.person(id);
