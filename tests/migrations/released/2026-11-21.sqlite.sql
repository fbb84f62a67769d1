BEGIN TRANSACTION;
CREATE TABLE access_event (
	at DATETIME NOT NULL, 
	kind VARCHAR(80) NOT NULL, 
	person_id CHAR(32), 
	subject_digest VARCHAR(64), 
	address VARCHAR(80), 
	id CHAR(32) NOT NULL, 
	CONSTRAINT pk_access_event PRIMARY KEY (id)
);
CREATE TABLE action (
	code VARCHAR(80) NOT NULL, 
	title VARCHAR(400) NOT NULL, 
	proposed_by VARCHAR(80), 
	territory VARCHAR(80) NOT NULL, 
	theme VARCHAR(400), 
	starts_on VARCHAR(10), 
	ends_on VARCHAR(10), 
	cost VARCHAR(40), 
	currency VARCHAR(3), 
	objective_id CHAR(32), 
	project_id CHAR(32), 
	version INTEGER NOT NULL, 
	entered_at DATETIME NOT NULL, 
	invented BOOLEAN NOT NULL, 
	source VARCHAR(20000), 
	note VARCHAR(20000), 
	removed_at DATETIME, 
	partnership_id CHAR(32) NOT NULL, 
	entered_by_id CHAR(32), 
	id CHAR(32) NOT NULL, 
	CONSTRAINT pk_action PRIMARY KEY (id), 
	CONSTRAINT fk_action_entered_by_id_member FOREIGN KEY(entered_by_id) REFERENCES member (id), 
	CONSTRAINT fk_action_objective_id_objective FOREIGN KEY(objective_id) REFERENCES objective (id), 
	CONSTRAINT fk_action_partnership_id_partnership FOREIGN KEY(partnership_id) REFERENCES partnership (id), 
	CONSTRAINT fk_action_project_id_project FOREIGN KEY(project_id) REFERENCES project (id), 
	CONSTRAINT uq_action_partnership_id_code UNIQUE (partnership_id, code), 
	CONSTRAINT ck_action_action_proposer CHECK (proposed_by IN ('a', 'b', 'c', 'd', 'joint', 'third', 'unknown')), 
	CONSTRAINT ck_action_action_territory CHECK (territory IN ('a', 'b', 'c', 'd', 'both'))
);
INSERT INTO "action" VALUES('A1','Action heronalpha',NULL,'both',NULL,NULL,NULL,NULL,NULL,NULL,NULL,1,'2026-11-25 20:35:19.952945',0,'Source heronalpha','Note heronalpha',NULL,'01a2146b82d172b6ad4bbacb84ca28ff','01a2146b82d172b6ad4bbaccd9c3e94e','01a2146b82d67763abf12229f5881bc5');
INSERT INTO "action" VALUES('A1','Action kiwibeta',NULL,'both',NULL,NULL,NULL,NULL,NULL,NULL,NULL,1,'2026-11-25 20:35:19.998999',0,'Source kiwibeta','Note kiwibeta',NULL,'01a2146b833973e584fbdd736337ff31','01a2146b833973e584fbdd7420b4dd3d','01a2146b833a763dac08e6103a60a4e9');
CREATE TABLE affiliation (
	person_id CHAR(32) NOT NULL, 
	organisation_id CHAR(32) NOT NULL, 
	role VARCHAR(80) NOT NULL, 
	capacity VARCHAR(400), 
	id CHAR(32) NOT NULL, 
	CONSTRAINT pk_affiliation PRIMARY KEY (id), 
	CONSTRAINT ck_affiliation_signatory_has_capacity CHECK (role <> 'signatory' OR capacity IS NOT NULL), 
	CONSTRAINT fk_affiliation_organisation_id_organisation FOREIGN KEY(organisation_id) REFERENCES organisation (id), 
	CONSTRAINT fk_affiliation_person_id_person FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT uq_affiliation_person_id_organisation_id_role UNIQUE (person_id, organisation_id, role), 
	CONSTRAINT ck_affiliation_role CHECK (role IN ('administrator', 'officer', 'signatory', 'reader'))
);
INSERT INTO "affiliation" VALUES('01a2146b835075f598ba599395184428','01a2146b82d07427afa855140f62dbc9','officer',NULL,'01a2146b8351749f8c585b6895bb8b80');
INSERT INTO "affiliation" VALUES('01a2146b835075f598ba59941c61d962','01a2146b82d07427afa855140f62dbc9','signatory','Maire','01a2146b8351749f8c585b69aae6ddf1');
INSERT INTO "affiliation" VALUES('01a2146b835075f598ba5995313612ce','01a2146b82d07427afa855140f62dbc9','reader',NULL,'01a2146b8351749f8c585b6ad0a48558');
INSERT INTO "affiliation" VALUES('01a2146b835075f598ba599615f26520','01a2146b82d07427afa855140f62dbc9','administrator',NULL,'01a2146b8351749f8c585b6ba53ceaf4');
INSERT INTO "affiliation" VALUES('01a2146b8351749f8c585b63d3b35330','01a2146b82d07427afa8551540246974','officer',NULL,'01a2146b8351749f8c585b6cf2fe44cf');
INSERT INTO "affiliation" VALUES('01a2146b8351749f8c585b644d5e3458','01a2146b82d07427afa8551540246974','signatory','Maire','01a2146b8351749f8c585b6d6b40e271');
INSERT INTO "affiliation" VALUES('01a2146b8351749f8c585b6550ea02d3','01a2146b835075f598ba59900952ffc1','officer',NULL,'01a2146b8351749f8c585b6e2ace28b0');
INSERT INTO "affiliation" VALUES('01a2146b8351749f8c585b66a506a0df','01a2146b835075f598ba5992369a2db1','officer',NULL,'01a2146b8351749f8c585b6fa170063f');
INSERT INTO "affiliation" VALUES('01a2146b8351749f8c585b6715444618','01a2146b833870dab516b0b853b895bd','officer',NULL,'01a2146b8351749f8c585b70c0ae1baa');
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('5e0c41d7a9b2');
CREATE TABLE answer (
	sheet_id CHAR(32) NOT NULL, 
	question VARCHAR(80) NOT NULL, 
	value VARCHAR(80) NOT NULL, 
	comment VARCHAR(20000), 
	evidence VARCHAR(20000), 
	id CHAR(32) NOT NULL, 
	CONSTRAINT pk_answer PRIMARY KEY (id), 
	CONSTRAINT fk_answer_sheet_id_answer_sheet FOREIGN KEY(sheet_id) REFERENCES answer_sheet (id), 
	CONSTRAINT uq_answer_sheet_id_question UNIQUE (sheet_id, question)
);
CREATE TABLE answer_sheet (
	subject_id CHAR(32) NOT NULL, 
	partnership_id CHAR(32) NOT NULL, 
	party VARCHAR(80) NOT NULL, 
	version INTEGER NOT NULL, 
	saved_at DATETIME, 
	submitted_at DATETIME, 
	submitted_by CHAR(32), 
	closed_at DATETIME, 
	closed_by_party VARCHAR(80), 
	reopening_asked_at DATETIME, 
	recorded_from_id CHAR(32), 
	invented BOOLEAN NOT NULL, 
	id CHAR(32) NOT NULL, 
	CONSTRAINT pk_answer_sheet PRIMARY KEY (id), 
	CONSTRAINT uq_answer_sheet_subject_id_party UNIQUE (subject_id, party)
);
CREATE TABLE checklist (
	version VARCHAR(80) NOT NULL, 
	published_at VARCHAR(10) NOT NULL, 
	source VARCHAR(20000) NOT NULL, 
	id CHAR(32) NOT NULL, 
	CONSTRAINT pk_checklist PRIMARY KEY (id), 
	CONSTRAINT uq_checklist_version UNIQUE (version)
);
INSERT INTO "checklist" VALUES('2026-1','2026-11-21','Premier atelier : référentiels, État, transnationalisme (quatre sortes, trois causes, quatre remèdes), complété','01a2146b82cb729dbd62712ea109f316');
CREATE TABLE checklist_question (
	checklist_id CHAR(32) NOT NULL, 
	position INTEGER NOT NULL, 
	code VARCHAR(80) NOT NULL, 
	group_code VARCHAR(80) NOT NULL, 
	nature VARCHAR(80) NOT NULL, 
	meant_for VARCHAR(80) NOT NULL, 
	measure VARCHAR(80), 
	text_fr VARCHAR(400) NOT NULL, 
	text_en VARCHAR(400), 
	help_fr VARCHAR(20000), 
	help_en VARCHAR(20000), 
	id CHAR(32) NOT NULL, 
	CONSTRAINT pk_checklist_question PRIMARY KEY (id), 
	CONSTRAINT ck_checklist_question_figure_has_measure CHECK (nature <> 'figure' OR measure IS NOT NULL), 
	CONSTRAINT fk_checklist_question_checklist_id_checklist FOREIGN KEY(checklist_id) REFERENCES checklist (id), 
	CONSTRAINT uq_checklist_question_checklist_id_code UNIQUE (checklist_id, code), 
	CONSTRAINT uq_checklist_question_checklist_id_position UNIQUE (checklist_id, position), 
	CONSTRAINT ck_checklist_question_question_group CHECK (group_code IN ('A1', 'A2', 'A3', 'A4', 'C1', 'C2', 'C3', 'D')), 
	CONSTRAINT ck_checklist_question_question_nature CHECK (nature IN ('figure', 'appreciation')), 
	CONSTRAINT ck_checklist_question_question_meant_for CHECK (meant_for IN ('any', 'outside_eu'))
);
INSERT INTO "checklist_question" VALUES('01a2146b82cb729dbd62712ea109f316',1,'A1.1','A1','figure','outside_eu','visas','Visas demandés, obtenus, refusés et délai d’attente, par côté.','Visas applied for, granted, refused and days waited, by side.','Calculé d’après le registre des missions.','Computed from the register of missions.','01a2146b82cb729dbd62712f245c1863');
INSERT INTO "checklist_question" VALUES('01a2146b82cb729dbd62712ea109f316',2,'A1.2','A1','appreciation','any','authorisations','Les autorisations qu’il faut obtenir pour partir en mission (ministère, tutelle) pèsent-elles autant sur ce côté que sur l’autre ?','Do the authorisations needed to travel (ministry, supervising authority) weigh on this side as much as on the other?','Dire quelle autorisation, demandée à qui, obtenue quand.','Say which authorisation, asked from whom, obtained when.','01a2146b82cb729dbd62713065b7d5c0');
INSERT INTO "checklist_question" VALUES('01a2146b82cb729dbd62712ea109f316',3,'A1.3','A1','figure','any','missions','Missions et jours de déplacement dans chaque sens, et qui les a payés.','Missions and person-days in each direction, and who paid for them.','Calculé d’après le registre des missions.','Computed from the register of missions.','01a2146b82cb729dbd627131f7577c96');
INSERT INTO "checklist_question" VALUES('01a2146b82cb729dbd62712ea109f316',4,'A1.4','A1','appreciation','any','missions','Se rendre sur le territoire de l’autre est-il aussi facile pour ce côté que pour l’autre (démarches, délais, coût, nombre de personnes) ?','Is travelling to the other territory as easy for this side as for the other (formalities, time, cost, number of people)?','Un exemple récent dans chaque sens suffit.','One recent example in each direction is enough.','01a2146b82cb729dbd6271329c31588d');
INSERT INTO "checklist_question" VALUES('01a2146b82cb729dbd62712ea109f316',5,'A1.5','A1','appreciation','outside_eu','visas','Les visas permettent-ils à ce côté et à l’autre de choisir aussi librement qui voyage et quand ?','Do visas let this side and the other choose equally freely who travels and when?','Citer les refus, les retards et ce qu’ils ont empêché.','Mention refusals, delays and what they prevented.','01a2146b82cb729dbd6271332bf76bc3');
INSERT INTO "checklist_question" VALUES('01a2146b82cb729dbd62712ea109f316',6,'A2.1','A2','appreciation','any',NULL,'La part de ce côté et celle de l’autre dans le diagnostic de départ sont-elles équilibrées ?','Are the parts taken by this side and by the other in the initial diagnosis balanced?','Un diagnostic partagé a-t-il été fait, par qui, à quelle date ? Joindre le document.','Was a shared diagnosis made, by whom, on which date? Attach the document.','01a2146b82cb729dbd627134e4bf21ea');
INSERT INTO "checklist_question" VALUES('01a2146b82cb729dbd62712ea109f316',7,'A2.2','A2','appreciation','any',NULL,'Les solutions retenues viennent-elles autant de l’expérience de ce côté que de celle de l’autre ?','Do the solutions chosen draw as much on the experience of this side as on that of the other?','D’autres solutions ont-elles été examinées ? La solution retenue existait-elle déjà d’un côté ?','Were alternatives considered? Did the chosen solution already exist on one side?','01a2146b82cb729dbd6271358fb2b691');
INSERT INTO "checklist_question" VALUES('01a2146b82cb729dbd62712ea109f316',8,'A3.1','A3','figure','any','objectives_by_proposer','Objectifs proposés par chaque côté, ensemble, par un tiers.','Objectives proposed by each side, jointly, by a third party.','Calculé d’après les objectifs de la période.','Computed from the objectives of the period.','01a2146b82cb729dbd627136d4e6f502');
INSERT INTO "checklist_question" VALUES('01a2146b82cb729dbd62712ea109f316',9,'A3.2','A3','appreciation','any',NULL,'Les thèmes retenus répondent-ils autant aux plans et priorités publics de ce côté qu’à ceux de l’autre ?','Do the themes chosen answer the public plans and priorities of this side as much as those of the other?','Nommer le plan (plan de développement, projet de mandat) et la page.','Name the plan (development plan, term programme) and the page.','01a2146b82cb729dbd627137642aa11f');
INSERT INTO "checklist_question" VALUES('01a2146b82cb729dbd62712ea109f316',10,'A3.3','A3','appreciation','any','objectives_by_proposer','Ce côté et l’autre pèsent-ils autant dans le choix des thèmes ?','Do this side and the other weigh equally in the choice of themes?','Y a-t-il un thème demandé et jamais retenu ?','Is there a theme that was asked for and never taken up?','01a2146b82cb729dbd62713866fd89b0');
INSERT INTO "checklist_question" VALUES('01a2146b82cb729dbd62712ea109f316',11,'A4.1','A4','figure','any','actions_by_territory','Actions sur chaque territoire, en nombre et en montant.','Actions on each territory, by number and by amount.','Calculé d’après le registre des actions.','Computed from the register of actions.','01a2146b82cb729dbd6271391ca42b68');
INSERT INTO "checklist_question" VALUES('01a2146b82cb729dbd62712ea109f316',12,'A4.2','A4','figure','any','actions_by_other_side','Actions menées sur chaque territoire à l’initiative de l’autre côté.','Actions on each territory at the initiative of the other side.','Calculé d’après le registre des actions.','Computed from the register of actions.','01a2146b82cc70ed9cce94befefe3291');
INSERT INTO "checklist_question" VALUES('01a2146b82cb729dbd62712ea109f316',13,'A4.3','A4','appreciation','any','actions_by_territory','La place faite aux actions sur ce territoire et sur l’autre est-elle équilibrée ?','Is the room given to actions on this territory and on the other balanced?','Dire ce qui a été fait ici à l’initiative de l’autre côté.','Say what was done here at the initiative of the other side.','01a2146b82cc70ed9cce94bf2f4c10f4');
INSERT INTO "checklist_question" VALUES('01a2146b82cb729dbd62712ea109f316',14,'C1.1','C1','figure','any','meetings_elected','Réunions d’élus : nombre, dernière date, en personne ou à distance.','Meetings of elected officials: number, last date, in person or remote.','Calculé d’après le registre des réunions. Un partenaire peut n’avoir pas de conseil élu.','Computed from the register of meetings. A partner may have no elected council.','01a2146b82cc70ed9cce94c0c07eeeca');
INSERT INTO "checklist_question" VALUES('01a2146b82cb729dbd62712ea109f316',15,'C1.2','C1','appreciation','any','referentials','Les raisons de coopérer ont-elles été débattues publiquement autant de ce côté que de l’autre ?','Have the reasons for cooperating been debated in public as much on this side as on the other?','Donner la date du débat de chaque conseil ou organe délibérant.','Give the date of the debate in each council or deliberating body.','01a2146b82cc70ed9cce94c10fdb86af');
INSERT INTO "checklist_question" VALUES('01a2146b82cb729dbd62712ea109f316',16,'C1.3','C1','appreciation','any','meetings_elected','Ce côté et l’autre peuvent-ils mettre autant de sujets politiques sur la table ?','Can this side and the other put political subjects on the table equally?','Un exemple de sujet difficile abordé, ou évité.','An example of a difficult subject raised, or avoided.','01a2146b82cc70ed9cce94c213e557ae');
INSERT INTO "checklist_question" VALUES('01a2146b82cb729dbd62712ea109f316',17,'C2.1','C2','figure','any','meetings_technicians','Réunions de technicien à technicien : nombre, dernière date, en personne ou à distance.','Meetings technician to technician: number, last date, in person or remote.','Calculé d’après le registre des réunions.','Computed from the register of meetings.','01a2146b82cc70ed9cce94c301b0d1a5');
INSERT INTO "checklist_question" VALUES('01a2146b82cb729dbd62712ea109f316',18,'C2.2','C2','appreciation','any','meetings_technicians','Dans les échanges entre techniciens, ce côté et l’autre apprennent-ils autant l’un de l’autre ?','In exchanges between technicians, do this side and the other learn equally from each other?','Citer une pratique apprise de l’autre et reprise chez soi.','Mention a practice learnt from the other and taken up at home.','01a2146b82cc70ed9cce94c4763d3d2e');
INSERT INTO "checklist_question" VALUES('01a2146b82cb729dbd62712ea109f316',19,'C3.1','C3','appreciation','any','objections','Ce côté et l’autre peuvent-ils dire un désaccord ou un refus aussi librement l’un que l’autre ?','Can this side and the other express a disagreement or a refusal equally freely?','Un désaccord exprimé, et comment il a été traité. « Jamais » est un signal.','A disagreement expressed, and how it was handled. “Never” is a signal.','01a2146b82cc70ed9cce94c5d5cb76e0');
INSERT INTO "checklist_question" VALUES('01a2146b82cb729dbd62712ea109f316',20,'C3.2','C3','figure','any','objections','Objections exprimées par chaque côté sur les textes communs.','Objections expressed by each side on the shared texts.','Calculé d’après les réponses aux propositions.','Computed from the answers to proposals.','01a2146b82cc70ed9cce94c62d567cd8');
INSERT INTO "checklist_question" VALUES('01a2146b82cb729dbd62712ea109f316',21,'C3.3','C3','figure','any','reply_times','Temps de réponse de chaque côté aux propositions de l’autre.','Time each side takes to answer the other’s proposals.','Calculé d’après les propositions et les réponses ; celles saisies au nom de l’autre sont comptées à part.','Computed from proposals and answers; those recorded on behalf of the other are counted apart.','01a2146b82cc70ed9cce94c756227f31');
INSERT INTO "checklist_question" VALUES('01a2146b82cb729dbd62712ea109f316',22,'D1','D','figure','any','money_by_side','Argent apporté par chaque côté, en numéraire et valorisé.','Money brought by each side, in cash and in kind.','Calculé d’après les plans de financement.','Computed from the financing plans.','01a2146b82cc70ed9cce94c84b3852cd');
INSERT INTO "checklist_question" VALUES('01a2146b82cb729dbd62712ea109f316',23,'D1.1','D','figure','any','plan_holders','Plans de financement tenus par chaque côté.','Financing plans held by each side.','Calculé d’après les projets.','Computed from the projects.','01a2146b82cc70ed9cce94c93d59af63');
INSERT INTO "checklist_question" VALUES('01a2146b82cb729dbd62712ea109f316',24,'D1.2','D','appreciation','any','plan_holders','Ce côté et l’autre décident-ils autant de l’emploi de l’argent (compte, signature des dépenses) ?','Do this side and the other decide equally on the use of the money (account, signing of expenditure)?','Dire qui tient le compte et qui signe les dépenses.','Say who holds the account and who signs expenditure.','01a2146b82cc70ed9cce94ca5c2e9165');
INSERT INTO "checklist_question" VALUES('01a2146b82cb729dbd62712ea109f316',25,'D2','D','appreciation','any',NULL,'La convention, les indicateurs et les rapports sont-ils écrits autant par ce côté que par l’autre ?','Are the agreement, the indicators and the reports written as much by this side as by the other?','Dire qui a tenu la plume et en quelles langues.','Say who held the pen, and in which languages.','01a2146b82cc70ed9cce94cb75ce2bf3');
INSERT INTO "checklist_question" VALUES('01a2146b82cb729dbd62712ea109f316',26,'D3','D','figure','any','indicators_by_origin','Indicateurs fixés ensemble, par un seul côté, ou imposés par un financeur.','Indicators fixed jointly, by one side alone, or imposed by a funder.','Calculé d’après les indicateurs des objectifs.','Computed from the indicators of the objectives.','01a2146b82cc70ed9cce94ccb330b43b');
INSERT INTO "checklist_question" VALUES('01a2146b82cb729dbd62712ea109f316',27,'D4','D','figure','any','evaluations_joint','Évaluations de la période, et combien sont conjointes.','Evaluations of the period, and how many are joint.','Calculé d’après les évaluations inscrites.','Computed from the evaluations recorded.','01a2146b82cc70ed9cce94cd6f239499');
INSERT INTO "checklist_question" VALUES('01a2146b82cb729dbd62712ea109f316',28,'D4.1','D','appreciation','any','evaluations_joint','Les évaluations sont-elles commandées, menées et restituées autant de ce côté que de l’autre ?','Are evaluations commissioned, carried out and reported back as much on this side as on the other?','Dire qui a commandé, qui a évalué, où la restitution a eu lieu.','Say who commissioned, who evaluated, where the feedback session took place.','01a2146b82cc70ed9cce94ce2d6fb323');
INSERT INTO "checklist_question" VALUES('01a2146b82cb729dbd62712ea109f316',29,'D5','D','appreciation','any',NULL,'Ce côté et l’autre ont-ils autant de liens avec d’autres collectivités autour de cette coopération (réseau, lien Sud–Sud) ?','Do this side and the other have as many links with other authorities around this cooperation (network, South–South link)?','Nommer les réseaux et les collectivités.','Name the networks and the authorities.','01a2146b82cc70ed9cce94cf474e3afa');
INSERT INTO "checklist_question" VALUES('01a2146b82cb729dbd62712ea109f316',30,'D6','D','figure','any','sdgs_by_territory','Objectifs rattachés aux ODD, par territoire.','Objectives tied to the SDGs, by territory.','Calculé d’après les objectifs.','Computed from the objectives.','01a2146b82cc70ed9cce94d065cbfa5d');
INSERT INTO "checklist_question" VALUES('01a2146b82cb729dbd62712ea109f316',31,'D6.1','D','appreciation','any','sdgs_by_territory','Ce côté et l’autre s’engagent-ils autant à atteindre les ODD sur leur propre territoire ?','Do this side and the other commit equally to reaching the SDGs on their own territory?','Citer la cible et l’engagement pris chez soi.','Mention the target and the commitment made at home.','01a2146b82cc70ed9cce94d1c18911c6');
INSERT INTO "checklist_question" VALUES('01a2146b82cb729dbd62712ea109f316',32,'D7','D','figure','any','own_text','Texte propre de chaque côté dans l’évaluation : présent ou absent.','Own text of each side in the evaluation: present or absent.','Calculé d’après l’évaluation.','Computed from the evaluation.','01a2146b82cc70ed9cce94d257897fc0');
INSERT INTO "checklist_question" VALUES('01a2146b82cb729dbd62712ea109f316',33,'D8','D','figure','any','confirmations','Faits saisis par l’autre côté que ce côté a confirmés ou contestés.','Facts entered by the other side that this side confirmed or contested.','Calculé d’après les confirmations.','Computed from the confirmations.','01a2146b82cc70ed9cce94d3154e993f');
CREATE TABLE confirmation (
	partnership_id CHAR(32) NOT NULL, 
	fact_id CHAR(32) NOT NULL, 
	fact_kind VARCHAR(80) NOT NULL, 
	fact_version INTEGER NOT NULL, 
	member_id CHAR(32) NOT NULL, 
	person_id CHAR(32), 
	opinion VARCHAR(80) NOT NULL, 
	reason VARCHAR(20000), 
	at DATETIME NOT NULL, 
	invented BOOLEAN NOT NULL, 
	id CHAR(32) NOT NULL, 
	CONSTRAINT pk_confirmation PRIMARY KEY (id), 
	CONSTRAINT ck_confirmation_contest_has_reason CHECK (opinion <> 'contest' OR reason IS NOT NULL), 
	CONSTRAINT fk_confirmation_member_id_member FOREIGN KEY(member_id) REFERENCES member (id), 
	CONSTRAINT fk_confirmation_partnership_id_partnership FOREIGN KEY(partnership_id) REFERENCES partnership (id), 
	CONSTRAINT fk_confirmation_person_id_person FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT ck_confirmation_opinion CHECK (opinion IN ('confirm', 'contest'))
);
CREATE TABLE convention (
	code VARCHAR(80) NOT NULL, 
	title VARCHAR(400) NOT NULL, 
	kind VARCHAR(80) NOT NULL, 
	object VARCHAR(20000), 
	provisional_amount VARCHAR(40), 
	currency VARCHAR(3), 
	signed_on VARCHAR(10), 
	starts_on VARCHAR(10), 
	ends_on VARCHAR(10), 
	amends_id CHAR(32), 
	version INTEGER NOT NULL, 
	entered_at DATETIME NOT NULL, 
	invented BOOLEAN NOT NULL, 
	source VARCHAR(20000), 
	note VARCHAR(20000), 
	removed_at DATETIME, 
	partnership_id CHAR(32) NOT NULL, 
	entered_by_id CHAR(32), 
	id CHAR(32) NOT NULL, 
	CONSTRAINT pk_convention PRIMARY KEY (id), 
	CONSTRAINT fk_convention_amends_id_convention FOREIGN KEY(amends_id) REFERENCES convention (id), 
	CONSTRAINT fk_convention_entered_by_id_member FOREIGN KEY(entered_by_id) REFERENCES member (id), 
	CONSTRAINT fk_convention_partnership_id_partnership FOREIGN KEY(partnership_id) REFERENCES partnership (id), 
	CONSTRAINT uq_convention_partnership_id_code UNIQUE (partnership_id, code), 
	CONSTRAINT ck_convention_convention_kind CHECK (kind IN ('convention_cadre', 'convention', 'avenant', 'lettre_intention', 'serment_jumelage', 'charte', 'autre'))
);
INSERT INTO "convention" VALUES('C1','Convention heronalpha','convention_cadre','Objet heronalpha','125000.00','EUR','2021-03','2021','2030',NULL,1,'2026-11-25 20:35:19.955642',0,'Source heronalpha','Note heronalpha',NULL,'01a2146b82d172b6ad4bbacb84ca28ff','01a2146b82d172b6ad4bbaccd9c3e94e','01a2146b82d5776c89161cad3357cc49');
INSERT INTO "convention" VALUES('C1','Convention kiwibeta','convention_cadre','Objet kiwibeta','125000.00','EUR','2021-03','2021','2030',NULL,1,'2026-11-25 20:35:19.999380',0,'Source kiwibeta','Note kiwibeta',NULL,'01a2146b833973e584fbdd736337ff31','01a2146b833973e584fbdd7420b4dd3d','01a2146b833a763dac08e60b6e94dc70');
CREATE TABLE convention_party (
	convention_id CHAR(32) NOT NULL, 
	organisation_id CHAR(32) NOT NULL, 
	signatory VARCHAR(400), 
	capacity VARCHAR(400), 
	deliberated_on VARCHAR(10), 
	deliberation_reference VARCHAR(400), 
	deliberation_transmitted_on VARCHAR(10), 
	signed_on VARCHAR(10), 
	transmitted_on VARCHAR(10), 
	receipt_reference VARCHAR(400), 
	id CHAR(32) NOT NULL, 
	CONSTRAINT pk_convention_party PRIMARY KEY (id), 
	CONSTRAINT fk_convention_party_convention_id_convention FOREIGN KEY(convention_id) REFERENCES convention (id), 
	CONSTRAINT fk_convention_party_organisation_id_organisation FOREIGN KEY(organisation_id) REFERENCES organisation (id), 
	CONSTRAINT uq_convention_party_convention_id_organisation_id UNIQUE (convention_id, organisation_id)
);
INSERT INTO "convention_party" VALUES('01a2146b82d5776c89161cad3357cc49','01a2146b82d07427afa855140f62dbc9','Signataire heronalpha',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'01a2146b82d5776c89161cae256accd0');
INSERT INTO "convention_party" VALUES('01a2146b82d5776c89161cad3357cc49','01a2146b82d07427afa8551540246974',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'01a2146b82d5776c89161caffe482e1b');
INSERT INTO "convention_party" VALUES('01a2146b833a763dac08e60b6e94dc70','01a2146b833870dab516b0b853b895bd','Signataire kiwibeta',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'01a2146b833a763dac08e60c4c29bd77');
INSERT INTO "convention_party" VALUES('01a2146b833a763dac08e60b6e94dc70','01a2146b833870dab516b0b99706e9d0',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'01a2146b833a763dac08e60daee2caca');
CREATE TABLE country_group (
	country VARCHAR(2) NOT NULL, 
	group_name VARCHAR(80) NOT NULL, 
	valid_from VARCHAR(10) NOT NULL, 
	valid_to VARCHAR(10), 
	source VARCHAR(20000) NOT NULL, 
	certain BOOLEAN NOT NULL, 
	id CHAR(32) NOT NULL, 
	CONSTRAINT pk_country_group PRIMARY KEY (id), 
	CONSTRAINT ck_country_group_country_is_iso_alpha_2 CHECK (length(country) = 2), 
	CONSTRAINT uq_country_group_country_group_name_valid_from UNIQUE (country, group_name, valid_from)
);
INSERT INTO "country_group" VALUES('BE','european_union','1958-01-01',NULL,'Traité de Rome, entré en vigueur le 1er janvier 1958',1,'01a2146b82c876ecbb8fd51463ef31b9');
INSERT INTO "country_group" VALUES('DE','european_union','1958-01-01',NULL,'Traité de Rome, entré en vigueur le 1er janvier 1958',1,'01a2146b82c876ecbb8fd515c5c430bb');
INSERT INTO "country_group" VALUES('FR','european_union','1958-01-01',NULL,'Traité de Rome, entré en vigueur le 1er janvier 1958',1,'01a2146b82c876ecbb8fd516f7e4c00a');
INSERT INTO "country_group" VALUES('IT','european_union','1958-01-01',NULL,'Traité de Rome, entré en vigueur le 1er janvier 1958',1,'01a2146b82c876ecbb8fd51799dac198');
INSERT INTO "country_group" VALUES('LU','european_union','1958-01-01',NULL,'Traité de Rome, entré en vigueur le 1er janvier 1958',1,'01a2146b82c876ecbb8fd518e6e79506');
INSERT INTO "country_group" VALUES('NL','european_union','1958-01-01',NULL,'Traité de Rome, entré en vigueur le 1er janvier 1958',1,'01a2146b82c876ecbb8fd519b54fedf1');
INSERT INTO "country_group" VALUES('DK','european_union','1973-01-01',NULL,'Traité d’adhésion de 1972',1,'01a2146b82c876ecbb8fd51a55d1df80');
INSERT INTO "country_group" VALUES('GB','european_union','1973-01-01','2020-01-31','Traité d’adhésion de 1972 ; accord de retrait, dernier jour le 31 janvier 2020',1,'01a2146b82c876ecbb8fd51bd24c4f6b');
INSERT INTO "country_group" VALUES('IE','european_union','1973-01-01',NULL,'Traité d’adhésion de 1972',1,'01a2146b82c876ecbb8fd51c0a4908db');
INSERT INTO "country_group" VALUES('GR','european_union','1981-01-01',NULL,'Traité d’adhésion de 1979',1,'01a2146b82c876ecbb8fd51dae422bfa');
INSERT INTO "country_group" VALUES('ES','european_union','1986-01-01',NULL,'Traité d’adhésion de 1985',1,'01a2146b82c876ecbb8fd51ed598e40b');
INSERT INTO "country_group" VALUES('PT','european_union','1986-01-01',NULL,'Traité d’adhésion de 1985',1,'01a2146b82c876ecbb8fd51f2eafeb04');
INSERT INTO "country_group" VALUES('AT','european_union','1995-01-01',NULL,'Traité d’adhésion de 1994',1,'01a2146b82c876ecbb8fd520bd709404');
INSERT INTO "country_group" VALUES('FI','european_union','1995-01-01',NULL,'Traité d’adhésion de 1994',1,'01a2146b82c876ecbb8fd521b0f0ef27');
INSERT INTO "country_group" VALUES('SE','european_union','1995-01-01',NULL,'Traité d’adhésion de 1994',1,'01a2146b82c876ecbb8fd5226883adf1');
INSERT INTO "country_group" VALUES('CY','european_union','2004-05-01',NULL,'Traité d’adhésion de 2003',1,'01a2146b82c876ecbb8fd52313b186da');
INSERT INTO "country_group" VALUES('CZ','european_union','2004-05-01',NULL,'Traité d’adhésion de 2003',1,'01a2146b82c9767496e957ba4e459c39');
INSERT INTO "country_group" VALUES('EE','european_union','2004-05-01',NULL,'Traité d’adhésion de 2003',1,'01a2146b82c9767496e957bbe1ce742e');
INSERT INTO "country_group" VALUES('HU','european_union','2004-05-01',NULL,'Traité d’adhésion de 2003',1,'01a2146b82c9767496e957bc0065bb84');
INSERT INTO "country_group" VALUES('LT','european_union','2004-05-01',NULL,'Traité d’adhésion de 2003',1,'01a2146b82c9767496e957bdea643807');
INSERT INTO "country_group" VALUES('LV','european_union','2004-05-01',NULL,'Traité d’adhésion de 2003',1,'01a2146b82c9767496e957beb60678dd');
INSERT INTO "country_group" VALUES('MT','european_union','2004-05-01',NULL,'Traité d’adhésion de 2003',1,'01a2146b82c9767496e957bfcb3e1ee0');
INSERT INTO "country_group" VALUES('PL','european_union','2004-05-01',NULL,'Traité d’adhésion de 2003',1,'01a2146b82c9767496e957c0a68ca9aa');
INSERT INTO "country_group" VALUES('SI','european_union','2004-05-01',NULL,'Traité d’adhésion de 2003',1,'01a2146b82c9767496e957c188efda98');
INSERT INTO "country_group" VALUES('SK','european_union','2004-05-01',NULL,'Traité d’adhésion de 2003',1,'01a2146b82c9767496e957c257617760');
INSERT INTO "country_group" VALUES('BG','european_union','2007-01-01',NULL,'Traité d’adhésion de 2005',1,'01a2146b82c9767496e957c3f122a8c3');
INSERT INTO "country_group" VALUES('RO','european_union','2007-01-01',NULL,'Traité d’adhésion de 2005',1,'01a2146b82c9767496e957c4204387de');
INSERT INTO "country_group" VALUES('HR','european_union','2013-07-01',NULL,'Traité d’adhésion de 2011',1,'01a2146b82c9767496e957c5a02c4a9e');
CREATE TABLE document (
	title VARCHAR(400) NOT NULL, 
	date VARCHAR(10), 
	file_name VARCHAR(400) NOT NULL, 
	media_type VARCHAR(80) NOT NULL, 
	size INTEGER NOT NULL, 
	sha256 VARCHAR(64) NOT NULL, 
	storage_name VARCHAR(80) NOT NULL, 
	about_id CHAR(32), 
	version INTEGER NOT NULL, 
	entered_at DATETIME NOT NULL, 
	invented BOOLEAN NOT NULL, 
	source VARCHAR(20000), 
	note VARCHAR(20000), 
	removed_at DATETIME, 
	partnership_id CHAR(32) NOT NULL, 
	entered_by_id CHAR(32), 
	id CHAR(32) NOT NULL, 
	CONSTRAINT pk_document PRIMARY KEY (id), 
	CONSTRAINT ck_document_size_positive CHECK (size > 0), 
	CONSTRAINT fk_document_entered_by_id_member FOREIGN KEY(entered_by_id) REFERENCES member (id), 
	CONSTRAINT fk_document_partnership_id_partnership FOREIGN KEY(partnership_id) REFERENCES partnership (id), 
	CONSTRAINT uq_document_storage_name UNIQUE (storage_name)
);
INSERT INTO "document" VALUES('Délibération heronalpha',NULL,'heronalpha.pdf','application/pdf',43,'c8927d0d126f2a9916d5fe28d2a7acd1527cb91d3bcbbe69ed59b69692c282f8','al/alpha',NULL,1,'2026-11-25 20:35:19.956369',0,'Source heronalpha','Note heronalpha',NULL,'01a2146b82d172b6ad4bbacb84ca28ff','01a2146b82d172b6ad4bbaccd9c3e94e','01a2146b830d71608419de0090e19226');
INSERT INTO "document" VALUES('Délibération kiwibeta',NULL,'kiwibeta.pdf','application/pdf',43,'c8927d0d126f2a9916d5fe28d2a7acd1527cb91d3bcbbe69ed59b69692c282f8','be/beta',NULL,1,'2026-11-25 20:35:19.999568',0,'Source kiwibeta','Note kiwibeta',NULL,'01a2146b833973e584fbdd736337ff31','01a2146b833973e584fbdd7420b4dd3d','01a2146b833c717e9e59c5a404ccad18');
CREATE TABLE erratum (
	snapshot_id CHAR(32) NOT NULL, 
	partnership_id CHAR(32) NOT NULL, 
	member_id CHAR(32) NOT NULL, 
	text VARCHAR(20000) NOT NULL, 
	at DATETIME NOT NULL, 
	id CHAR(32) NOT NULL, 
	CONSTRAINT pk_erratum PRIMARY KEY (id), 
	CONSTRAINT fk_erratum_member_id_member FOREIGN KEY(member_id) REFERENCES member (id), 
	CONSTRAINT fk_erratum_partnership_id_partnership FOREIGN KEY(partnership_id) REFERENCES partnership (id), 
	CONSTRAINT fk_erratum_snapshot_id_snapshot FOREIGN KEY(snapshot_id) REFERENCES snapshot (id)
);
CREATE TABLE "evaluation" (
	code VARCHAR(80) NOT NULL, 
	title VARCHAR(400), 
	kind VARCHAR(80), 
	period_start VARCHAR(10), 
	period_end VARCHAR(10), 
	date VARCHAR(10), 
	joint VARCHAR(80), 
	version INTEGER NOT NULL, 
	entered_at DATETIME NOT NULL, 
	invented BOOLEAN NOT NULL, 
	source VARCHAR(20000), 
	note VARCHAR(20000), 
	removed_at DATETIME, 
	partnership_id CHAR(32) NOT NULL, 
	entered_by_id CHAR(32), 
	id CHAR(32) NOT NULL, 
	stage VARCHAR(80) DEFAULT 'recorded' NOT NULL, 
	answers_due DATE, 
	checklist_id CHAR(32), 
	conclusions_id CHAR(32), 
	CONSTRAINT pk_evaluation PRIMARY KEY (id), 
	CONSTRAINT ck_evaluation_evaluation_joint CHECK (joint IN ('oui', 'non', 'inconnu')), 
	CONSTRAINT fk_evaluation_partnership_id_partnership FOREIGN KEY(partnership_id) REFERENCES partnership (id), 
	CONSTRAINT ck_evaluation_evaluation_kind CHECK (kind IN ('annuelle', 'mi_parcours', 'finale', 'ex_post', 'bilan')), 
	CONSTRAINT uq_evaluation_partnership_id_code UNIQUE (partnership_id, code), 
	CONSTRAINT fk_evaluation_entered_by_id_member FOREIGN KEY(entered_by_id) REFERENCES member (id), 
	CONSTRAINT ck_evaluation_evaluation_stage CHECK (stage IN ('recorded', 'answering', 'joint_session', 'frozen', 'sealed')), 
	CONSTRAINT uq_evaluation_conclusions_id UNIQUE (conclusions_id), 
	CONSTRAINT fk_evaluation_conclusions_id_shared_text FOREIGN KEY(conclusions_id) REFERENCES shared_text (id), 
	CONSTRAINT fk_evaluation_checklist_id_checklist FOREIGN KEY(checklist_id) REFERENCES checklist (id)
);
INSERT INTO "evaluation" VALUES('E1','Évaluation heronalpha','mi_parcours','2021','2025',NULL,'oui',2,'2026-11-25 20:35:19.957209',0,'Source heronalpha','Note heronalpha',NULL,'01a2146b82d172b6ad4bbacb84ca28ff','01a2146b82d172b6ad4bbaccd9c3e94e','01a2146b82d67763abf1222d58d46bba','joint_session','2026-01-31','01a2146b82cb729dbd62712ea109f316','01a2146b831e76fdac52e4a8a2ee6fe7');
INSERT INTO "evaluation" VALUES('E2','Évaluation heronalpha','mi_parcours','2021','2025',NULL,'oui',1,'2026-11-25 20:35:19.957212',0,'Source heronalpha','Note heronalpha',NULL,'01a2146b82d172b6ad4bbacb84ca28ff','01a2146b82d172b6ad4bbaccd9c3e94e','01a2146b830b76daada1c8c6376f8800','answering','2026-01-31','01a2146b82cb729dbd62712ea109f316',NULL);
INSERT INTO "evaluation" VALUES('E1','Évaluation kiwibeta','mi_parcours','2021','2025',NULL,'oui',2,'2026-11-25 20:35:19.999694',0,'Source kiwibeta','Note kiwibeta',NULL,'01a2146b833973e584fbdd736337ff31','01a2146b833973e584fbdd7420b4dd3d','01a2146b833a763dac08e6148b6c2730','joint_session','2026-01-31','01a2146b82cb729dbd62712ea109f316','01a2146b834074859b4ad9b1abe08404');
INSERT INTO "evaluation" VALUES('E2','Évaluation kiwibeta','mi_parcours','2021','2025',NULL,'oui',1,'2026-11-25 20:35:19.999695',0,'Source kiwibeta','Note kiwibeta',NULL,'01a2146b833973e584fbdd736337ff31','01a2146b833973e584fbdd7420b4dd3d','01a2146b833c717e9e59c5a3b653bab1','answering','2026-01-31','01a2146b82cb729dbd62712ea109f316',NULL);
CREATE TABLE evaluation_voice (
	evaluation_id CHAR(32) NOT NULL, 
	partnership_id CHAR(32) NOT NULL, 
	side VARCHAR(1) NOT NULL, 
	sentence VARCHAR(400), 
	dissent VARCHAR(20000), 
	invented BOOLEAN NOT NULL, 
	version INTEGER NOT NULL, 
	id CHAR(32) NOT NULL, 
	CONSTRAINT pk_evaluation_voice PRIMARY KEY (id), 
	CONSTRAINT fk_evaluation_voice_evaluation_id_evaluation FOREIGN KEY(evaluation_id) REFERENCES evaluation (id), 
	CONSTRAINT fk_evaluation_voice_partnership_id_partnership FOREIGN KEY(partnership_id) REFERENCES partnership (id), 
	CONSTRAINT uq_evaluation_voice_evaluation_id_side UNIQUE (evaluation_id, side)
);
CREATE TABLE financing_line (
	project_id CHAR(32) NOT NULL, 
	payer VARCHAR(400) NOT NULL, 
	instrument VARCHAR(400), 
	nature VARCHAR(80) NOT NULL, 
	side VARCHAR(80) NOT NULL, 
	year INTEGER, 
	requested VARCHAR(40), 
	granted VARCHAR(40), 
	paid VARCHAR(40), 
	currency VARCHAR(3), 
	source_amount VARCHAR(40), 
	source_currency VARCHAR(3), 
	rate VARCHAR(40), 
	rate_date VARCHAR(10), 
	share_percent VARCHAR(40), 
	version INTEGER NOT NULL, 
	entered_at DATETIME NOT NULL, 
	invented BOOLEAN NOT NULL, 
	source VARCHAR(20000), 
	note VARCHAR(20000), 
	removed_at DATETIME, 
	partnership_id CHAR(32) NOT NULL, 
	entered_by_id CHAR(32), 
	id CHAR(32) NOT NULL, 
	CONSTRAINT pk_financing_line PRIMARY KEY (id), 
	CONSTRAINT fk_financing_line_entered_by_id_member FOREIGN KEY(entered_by_id) REFERENCES member (id), 
	CONSTRAINT fk_financing_line_partnership_id_partnership FOREIGN KEY(partnership_id) REFERENCES partnership (id), 
	CONSTRAINT fk_financing_line_project_id_project FOREIGN KEY(project_id) REFERENCES project (id), 
	CONSTRAINT ck_financing_line_line_nature CHECK (nature IN ('numeraire', 'valorisation', 'recette', 'non_ventile')), 
	CONSTRAINT ck_financing_line_line_side CHECK (side IN ('a', 'b', 'c', 'd', 'joint', 'third', 'unknown'))
);
INSERT INTO "financing_line" VALUES('01a2146b82d5776c89161cb06febf7a9','Payeur heronalpha','Appel heronalpha','numeraire','a',NULL,NULL,'61234.50',NULL,'EUR',NULL,NULL,NULL,NULL,NULL,1,'2026-11-25 20:35:19.965550',0,'Source heronalpha','Note heronalpha',NULL,'01a2146b82d172b6ad4bbacb84ca28ff','01a2146b82d172b6ad4bbaccd9c3e94e','01a2146b82d5776c89161cb16e5e8c9d');
INSERT INTO "financing_line" VALUES('01a2146b833a763dac08e60e0d04360f','Payeur kiwibeta','Appel kiwibeta','numeraire','a',NULL,NULL,'61234.50',NULL,'EUR',NULL,NULL,NULL,NULL,NULL,1,'2026-11-25 20:35:20.000416',0,'Source kiwibeta','Note kiwibeta',NULL,'01a2146b833973e584fbdd736337ff31','01a2146b833973e584fbdd7420b4dd3d','01a2146b833a763dac08e60f72c268d4');
CREATE TABLE form_receipt (
	digest VARCHAR(64) NOT NULL, 
	person_id CHAR(32), 
	location VARCHAR(400) NOT NULL, 
	at DATETIME NOT NULL, 
	id CHAR(32) NOT NULL, 
	CONSTRAINT pk_form_receipt PRIMARY KEY (id), 
	CONSTRAINT uq_form_receipt_digest UNIQUE (digest)
);
CREATE TABLE guest (
	partnership_id CHAR(32) NOT NULL, 
	person_id CHAR(32) NOT NULL, 
	subject_id CHAR(32) NOT NULL, 
	id CHAR(32) NOT NULL, 
	CONSTRAINT pk_guest PRIMARY KEY (id), 
	CONSTRAINT fk_guest_partnership_id_partnership FOREIGN KEY(partnership_id) REFERENCES partnership (id), 
	CONSTRAINT fk_guest_person_id_person FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT uq_guest_person_id_subject_id UNIQUE (person_id, subject_id)
);
INSERT INTO "guest" VALUES('01a2146b82d172b6ad4bbacb84ca28ff','01a2146b8351749f8c585b66a506a0df','01a2146b82d67763abf1222d58d46bba','01a2146b835575ada56388fd4258fe64');
CREATE TABLE indicator (
	partnership_id CHAR(32) NOT NULL, 
	objective_id CHAR(32) NOT NULL, 
	code VARCHAR(80) NOT NULL, 
	id CHAR(32) NOT NULL, 
	CONSTRAINT pk_indicator PRIMARY KEY (id), 
	CONSTRAINT fk_indicator_objective_id_objective FOREIGN KEY(objective_id) REFERENCES objective (id), 
	CONSTRAINT fk_indicator_partnership_id_partnership FOREIGN KEY(partnership_id) REFERENCES partnership (id), 
	CONSTRAINT uq_indicator_objective_id_code UNIQUE (objective_id, code)
);
INSERT INTO "indicator" VALUES('01a2146b82d172b6ad4bbacb84ca28ff','01a2146b832a762aad39e59cdfcdf1a5','I1','01a2146b832a762aad39e59d0bba6a1a');
INSERT INTO "indicator" VALUES('01a2146b833973e584fbdd736337ff31','01a2146b834a71318e313df18683b6c1','I1','01a2146b834a71318e313df2c875651d');
CREATE TABLE key_date (
	date VARCHAR(10) NOT NULL, 
	nature VARCHAR(80) NOT NULL, 
	label VARCHAR(400), 
	version INTEGER NOT NULL, 
	entered_at DATETIME NOT NULL, 
	invented BOOLEAN NOT NULL, 
	source VARCHAR(20000), 
	note VARCHAR(20000), 
	removed_at DATETIME, 
	partnership_id CHAR(32) NOT NULL, 
	entered_by_id CHAR(32), 
	id CHAR(32) NOT NULL, 
	CONSTRAINT pk_key_date PRIMARY KEY (id), 
	CONSTRAINT fk_key_date_entered_by_id_member FOREIGN KEY(entered_by_id) REFERENCES member (id), 
	CONSTRAINT fk_key_date_partnership_id_partnership FOREIGN KEY(partnership_id) REFERENCES partnership (id), 
	CONSTRAINT ck_key_date_key_date_nature CHECK (nature IN ('premier_contact', 'serment_jumelage', 'premiere_convention', 'debut_projet', 'evenement', 'autre'))
);
INSERT INTO "key_date" VALUES('1996','serment_jumelage','Serment heronalpha',1,'2026-11-25 20:35:19.958854',0,'Source heronalpha','Note heronalpha',NULL,'01a2146b82d172b6ad4bbacb84ca28ff','01a2146b82d172b6ad4bbaccd9c3e94e','01a2146b830d71608419de014667a1c1');
INSERT INTO "key_date" VALUES('1996','serment_jumelage','Serment kiwibeta',1,'2026-11-25 20:35:19.999943',0,'Source kiwibeta','Note kiwibeta',NULL,'01a2146b833973e584fbdd736337ff31','01a2146b833973e584fbdd7420b4dd3d','01a2146b833d76ec9413263cabff3bb9');
CREATE TABLE local_return (
	territory VARCHAR(80) NOT NULL, 
	dimension VARCHAR(400) NOT NULL, 
	finding VARCHAR(80) NOT NULL, 
	fact VARCHAR(20000), 
	value VARCHAR(40), 
	unit VARCHAR(80), 
	date VARCHAR(10), 
	evidence VARCHAR(20000), 
	strength VARCHAR(80), 
	observed_by VARCHAR(400), 
	beneficiaries VARCHAR(400), 
	direct BOOLEAN, 
	version INTEGER NOT NULL, 
	entered_at DATETIME NOT NULL, 
	invented BOOLEAN NOT NULL, 
	source VARCHAR(20000), 
	note VARCHAR(20000), 
	removed_at DATETIME, 
	partnership_id CHAR(32) NOT NULL, 
	entered_by_id CHAR(32), 
	id CHAR(32) NOT NULL, 
	CONSTRAINT pk_local_return PRIMARY KEY (id), 
	CONSTRAINT ck_local_return_found_says_what CHECK (finding <> 'found' OR fact IS NOT NULL), 
	CONSTRAINT fk_local_return_entered_by_id_member FOREIGN KEY(entered_by_id) REFERENCES member (id), 
	CONSTRAINT fk_local_return_partnership_id_partnership FOREIGN KEY(partnership_id) REFERENCES partnership (id), 
	CONSTRAINT ck_local_return_return_territory CHECK (territory IN ('a', 'b', 'c', 'd', 'both')), 
	CONSTRAINT ck_local_return_return_finding CHECK (finding IN ('found', 'none_found')), 
	CONSTRAINT ck_local_return_evidence_strength CHECK (strength IN ('measured', 'documented', 'testimony', 'asserted'))
);
INSERT INTO "local_return" VALUES('a','competences','found','Retour heronalpha',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,1,'2026-11-25 20:35:19.958202',0,'Source heronalpha','Note heronalpha',NULL,'01a2146b82d172b6ad4bbacb84ca28ff','01a2146b82d172b6ad4bbaccd9c3e94e','01a2146b82d67763abf1222c3b6de700');
INSERT INTO "local_return" VALUES('a','competences','found','Retour kiwibeta',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,1,'2026-11-25 20:35:19.999842',0,'Source kiwibeta','Note kiwibeta',NULL,'01a2146b833973e584fbdd736337ff31','01a2146b833973e584fbdd7420b4dd3d','01a2146b833a763dac08e61389193e55');
CREATE TABLE measurement (
	indicator_id CHAR(32) NOT NULL, 
	date VARCHAR(10) NOT NULL, 
	value VARCHAR(40), 
	words VARCHAR(20000), 
	unavailable_because VARCHAR(20000), 
	reported_by VARCHAR(80), 
	version INTEGER NOT NULL, 
	entered_at DATETIME NOT NULL, 
	invented BOOLEAN NOT NULL, 
	source VARCHAR(20000), 
	note VARCHAR(20000), 
	removed_at DATETIME, 
	partnership_id CHAR(32) NOT NULL, 
	entered_by_id CHAR(32), 
	id CHAR(32) NOT NULL, 
	CONSTRAINT pk_measurement PRIMARY KEY (id), 
	CONSTRAINT ck_measurement_value_or_words_or_reason CHECK ((value IS NOT NULL AND unavailable_because IS NULL AND words IS NULL) OR (value IS NULL AND words IS NULL AND unavailable_because IS NOT NULL) OR (words IS NOT NULL AND value IS NULL AND unavailable_because IS NULL)), 
	CONSTRAINT fk_measurement_entered_by_id_member FOREIGN KEY(entered_by_id) REFERENCES member (id), 
	CONSTRAINT fk_measurement_indicator_id_indicator FOREIGN KEY(indicator_id) REFERENCES indicator (id), 
	CONSTRAINT fk_measurement_partnership_id_partnership FOREIGN KEY(partnership_id) REFERENCES partnership (id)
);
INSERT INTO "measurement" VALUES('01a2146b832a762aad39e59d0bba6a1a','2025','47',NULL,NULL,'a',1,'2026-11-25 20:35:19.992082',0,'Source heronalpha','Note heronalpha',NULL,'01a2146b82d172b6ad4bbacb84ca28ff','01a2146b82d172b6ad4bbaccd9c3e94e','01a2146b8335705189cd433cd7311625');
INSERT INTO "measurement" VALUES('01a2146b834a71318e313df2c875651d','2025','47',NULL,NULL,'a',1,'2026-11-25 20:35:20.016387',0,'Source kiwibeta','Note kiwibeta',NULL,'01a2146b833973e584fbdd736337ff31','01a2146b833973e584fbdd7420b4dd3d','01a2146b834f763bb59050c26a8b1c8b');
CREATE TABLE meeting (
	date VARCHAR(10) NOT NULL, 
	level VARCHAR(80) NOT NULL, 
	mode VARCHAR(80), 
	subject VARCHAR(400), 
	version INTEGER NOT NULL, 
	entered_at DATETIME NOT NULL, 
	invented BOOLEAN NOT NULL, 
	source VARCHAR(20000), 
	note VARCHAR(20000), 
	removed_at DATETIME, 
	partnership_id CHAR(32) NOT NULL, 
	entered_by_id CHAR(32), 
	id CHAR(32) NOT NULL, 
	CONSTRAINT pk_meeting PRIMARY KEY (id), 
	CONSTRAINT fk_meeting_entered_by_id_member FOREIGN KEY(entered_by_id) REFERENCES member (id), 
	CONSTRAINT fk_meeting_partnership_id_partnership FOREIGN KEY(partnership_id) REFERENCES partnership (id), 
	CONSTRAINT ck_meeting_meeting_level CHECK (level IN ('elus', 'techniciens', 'etat', 'comite_pilotage')), 
	CONSTRAINT ck_meeting_meeting_mode CHECK (mode IN ('presence', 'distance'))
);
INSERT INTO "meeting" VALUES('2024-05-06','elus',NULL,'Rencontre heronalpha',1,'2026-11-25 20:35:19.953867',0,'Source heronalpha','Note heronalpha',NULL,'01a2146b82d172b6ad4bbacb84ca28ff','01a2146b82d172b6ad4bbaccd9c3e94e','01a2146b82d67763abf1222b1a0c3d54');
INSERT INTO "meeting" VALUES('2024-05-06','elus',NULL,'Rencontre kiwibeta',1,'2026-11-25 20:35:19.999164',0,'Source kiwibeta','Note kiwibeta',NULL,'01a2146b833973e584fbdd736337ff31','01a2146b833973e584fbdd7420b4dd3d','01a2146b833a763dac08e612b528f4da');
CREATE TABLE member (
	partnership_id CHAR(32) NOT NULL, 
	organisation_id CHAR(32) NOT NULL, 
	role VARCHAR(80) NOT NULL, 
	side VARCHAR(1) NOT NULL, 
	since VARCHAR(10), 
	until VARCHAR(10), 
	id CHAR(32) NOT NULL, 
	CONSTRAINT pk_member PRIMARY KEY (id), 
	CONSTRAINT ck_member_side_is_a_letter CHECK (side IN ('a', 'b', 'c', 'd')), 
	CONSTRAINT fk_member_organisation_id_organisation FOREIGN KEY(organisation_id) REFERENCES organisation (id), 
	CONSTRAINT fk_member_partnership_id_partnership FOREIGN KEY(partnership_id) REFERENCES partnership (id), 
	CONSTRAINT uq_member_partnership_id_organisation_id UNIQUE (partnership_id, organisation_id), 
	CONSTRAINT ck_member_member_role CHECK (role IN ('chef_de_file', 'partenaire', 'associe'))
);
INSERT INTO "member" VALUES('01a2146b82d172b6ad4bbacb84ca28ff','01a2146b82d07427afa855140f62dbc9','chef_de_file','a',NULL,NULL,'01a2146b82d172b6ad4bbaccd9c3e94e');
INSERT INTO "member" VALUES('01a2146b82d172b6ad4bbacb84ca28ff','01a2146b82d07427afa8551540246974','partenaire','b',NULL,NULL,'01a2146b82d172b6ad4bbacd5af6f618');
INSERT INTO "member" VALUES('01a2146b833973e584fbdd736337ff31','01a2146b833870dab516b0b853b895bd','chef_de_file','a',NULL,NULL,'01a2146b833973e584fbdd7420b4dd3d');
INSERT INTO "member" VALUES('01a2146b833973e584fbdd736337ff31','01a2146b833870dab516b0b99706e9d0','partenaire','b',NULL,NULL,'01a2146b833973e584fbdd755d4c72f9');
INSERT INTO "member" VALUES('01a2146b82d172b6ad4bbacb84ca28ff','01a2146b835075f598ba59900952ffc1','associe','a',NULL,NULL,'01a2146b835075f598ba599129e08f33');
CREATE TABLE mission (
	from_side VARCHAR(1) NOT NULL, 
	to_side VARCHAR(1) NOT NULL, 
	date VARCHAR(10) NOT NULL, 
	people INTEGER, 
	days INTEGER, 
	visas_asked INTEGER, 
	visas_granted INTEGER, 
	visas_refused INTEGER, 
	visa_days INTEGER, 
	ministry_authorisation VARCHAR(80), 
	paid_by VARCHAR(400), 
	subject VARCHAR(400), 
	version INTEGER NOT NULL, 
	entered_at DATETIME NOT NULL, 
	invented BOOLEAN NOT NULL, 
	source VARCHAR(20000), 
	note VARCHAR(20000), 
	removed_at DATETIME, 
	partnership_id CHAR(32) NOT NULL, 
	entered_by_id CHAR(32), 
	id CHAR(32) NOT NULL, 
	CONSTRAINT pk_mission PRIMARY KEY (id), 
	CONSTRAINT ck_mission_days_not_negative CHECK (days IS NULL OR days >= 0), 
	CONSTRAINT ck_mission_people_not_negative CHECK (people IS NULL OR people >= 0), 
	CONSTRAINT ck_mission_visa_days_not_negative CHECK (visa_days IS NULL OR visa_days >= 0), 
	CONSTRAINT ck_mission_visas_asked_not_negative CHECK (visas_asked IS NULL OR visas_asked >= 0), 
	CONSTRAINT ck_mission_visas_granted_not_negative CHECK (visas_granted IS NULL OR visas_granted >= 0), 
	CONSTRAINT ck_mission_visas_refused_not_negative CHECK (visas_refused IS NULL OR visas_refused >= 0), 
	CONSTRAINT fk_mission_entered_by_id_member FOREIGN KEY(entered_by_id) REFERENCES member (id), 
	CONSTRAINT fk_mission_partnership_id_partnership FOREIGN KEY(partnership_id) REFERENCES partnership (id), 
	CONSTRAINT ck_mission_authorisation CHECK (ministry_authorisation IN ('oui', 'non', 'sans_objet'))
);
INSERT INTO "mission" VALUES('a','b','2024-05',3,NULL,NULL,NULL,NULL,NULL,NULL,'Payeur heronalpha','Mission heronalpha',1,'2026-11-25 20:35:19.954645',0,'Source heronalpha','Note heronalpha',NULL,'01a2146b82d172b6ad4bbacb84ca28ff','01a2146b82d172b6ad4bbaccd9c3e94e','01a2146b82d67763abf1222a0a2e9bdf');
INSERT INTO "mission" VALUES('a','b','2024-05',3,NULL,NULL,NULL,NULL,NULL,NULL,'Payeur kiwibeta','Mission kiwibeta',1,'2026-11-25 20:35:19.999276',0,'Source kiwibeta','Note kiwibeta',NULL,'01a2146b833973e584fbdd736337ff31','01a2146b833973e584fbdd7420b4dd3d','01a2146b833a763dac08e611b5e6cd5b');
CREATE TABLE objective (
	partnership_id CHAR(32) NOT NULL, 
	code VARCHAR(80) NOT NULL, 
	text_id CHAR(32) NOT NULL, 
	id CHAR(32) NOT NULL, 
	CONSTRAINT pk_objective PRIMARY KEY (id), 
	CONSTRAINT fk_objective_partnership_id_partnership FOREIGN KEY(partnership_id) REFERENCES partnership (id), 
	CONSTRAINT fk_objective_text_id_shared_text FOREIGN KEY(text_id) REFERENCES shared_text (id), 
	CONSTRAINT uq_objective_partnership_id_code UNIQUE (partnership_id, code), 
	CONSTRAINT uq_objective_text_id UNIQUE (text_id)
);
INSERT INTO "objective" VALUES('01a2146b82d172b6ad4bbacb84ca28ff','O1','01a2146b832a762aad39e59b589f368b','01a2146b832a762aad39e59cdfcdf1a5');
INSERT INTO "objective" VALUES('01a2146b833973e584fbdd736337ff31','O1','01a2146b834a71318e313df0839d33dc','01a2146b834a71318e313df18683b6c1');
CREATE TABLE organisation (
	code VARCHAR(80) NOT NULL, 
	given_by_id CHAR(32), 
	name VARCHAR(400) NOT NULL, 
	country VARCHAR(2) NOT NULL, 
	type VARCHAR(80) NOT NULL, 
	siren VARCHAR(9), 
	insee_code VARCHAR(5), 
	population INTEGER, 
	population_year INTEGER, 
	latitude VARCHAR(40), 
	longitude VARCHAR(40), 
	website VARCHAR(400), 
	succeeds_id CHAR(32), 
	note VARCHAR(20000), 
	id CHAR(32) NOT NULL, 
	CONSTRAINT pk_organisation PRIMARY KEY (id), 
	CONSTRAINT ck_organisation_country_is_iso_alpha_2 CHECK (length(country) = 2), 
	CONSTRAINT ck_organisation_population_not_negative CHECK (population IS NULL OR population >= 0), 
	CONSTRAINT fk_organisation_given_by_id_organisation FOREIGN KEY(given_by_id) REFERENCES organisation (id), 
	CONSTRAINT fk_organisation_succeeds_id_organisation FOREIGN KEY(succeeds_id) REFERENCES organisation (id), 
	CONSTRAINT uq_organisation_given_by_id_code UNIQUE (given_by_id, code), 
	CONSTRAINT ck_organisation_organisation_type CHECK (type IN ('commune', 'epci', 'metropole_statut_particulier', 'departement', 'region', 'province', 'syndicat', 'prefecture_ou_gouvernorat', 'etat', 'association', 'federation', 'universite', 'hopital', 'entreprise', 'autre'))
);
INSERT INTO "organisation" VALUES('VILLE-ALPHA-A',NULL,'Ville alpha a','FR','commune',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'01a2146b82d07427afa855140f62dbc9');
INSERT INTO "organisation" VALUES('VILLE-HERONALPHA-B',NULL,'Ville heronalpha b','BF','commune',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'01a2146b82d07427afa8551540246974');
INSERT INTO "organisation" VALUES('VILLE-BETA-A',NULL,'Ville beta a','FR','commune',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'01a2146b833870dab516b0b853b895bd');
INSERT INTO "organisation" VALUES('VILLE-KIWIBETA-B',NULL,'Ville kiwibeta b','TN','commune',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'01a2146b833870dab516b0b99706e9d0');
INSERT INTO "organisation" VALUES('ASSOCIATION-HERONALPHA',NULL,'Association heronalpha','FR','association',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'01a2146b835075f598ba59900952ffc1');
INSERT INTO "organisation" VALUES('CABINET',NULL,'Cabinet','FR','entreprise',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'01a2146b835075f598ba5992369a2db1');
CREATE TABLE partnership (
	code VARCHAR(80) NOT NULL, 
	given_code VARCHAR(80) NOT NULL, 
	given_by_id CHAR(32), 
	title VARCHAR(400) NOT NULL, 
	recorded_from_id CHAR(32) NOT NULL, 
	status VARCHAR(80), 
	summary VARCHAR(20000), 
	sources JSON NOT NULL, 
	note VARCHAR(20000), 
	draft_of_id CHAR(32), 
	version INTEGER NOT NULL, 
	id CHAR(32) NOT NULL, 
	CONSTRAINT pk_partnership PRIMARY KEY (id), 
	CONSTRAINT fk_partnership_draft_of_id_organisation FOREIGN KEY(draft_of_id) REFERENCES organisation (id), 
	CONSTRAINT fk_partnership_given_by_id_organisation FOREIGN KEY(given_by_id) REFERENCES organisation (id), 
	CONSTRAINT fk_partnership_recorded_from_id_organisation FOREIGN KEY(recorded_from_id) REFERENCES organisation (id), 
	CONSTRAINT uq_partnership_code UNIQUE (code), 
	CONSTRAINT uq_partnership_given_by_id_given_code UNIQUE (given_by_id, given_code), 
	CONSTRAINT ck_partnership_status CHECK (status IN ('exploration', 'actif', 'suspendu', 'dormant', 'termine', 'inconnu'))
);
INSERT INTO "partnership" VALUES('alpha','alpha',NULL,'Entente heronalpha','01a2146b82d07427afa855140f62dbc9',NULL,'Résumé heronalpha','["https://heronalpha.example/source"]','Note heronalpha',NULL,1,'01a2146b82d172b6ad4bbacb84ca28ff');
INSERT INTO "partnership" VALUES('beta','beta',NULL,'Entente kiwibeta','01a2146b833870dab516b0b853b895bd',NULL,'Résumé kiwibeta','["https://kiwibeta.example/source"]','Note kiwibeta',NULL,1,'01a2146b833973e584fbdd736337ff31');
CREATE TABLE partnership_label (
	partnership_id CHAR(32) NOT NULL, 
	kind VARCHAR(80) NOT NULL, 
	position INTEGER NOT NULL, 
	text VARCHAR(400) NOT NULL, 
	id CHAR(32) NOT NULL, 
	CONSTRAINT pk_partnership_label PRIMARY KEY (id), 
	CONSTRAINT fk_partnership_label_partnership_id_partnership FOREIGN KEY(partnership_id) REFERENCES partnership (id), 
	CONSTRAINT uq_partnership_label_partnership_id_kind_text UNIQUE (partnership_id, kind, text), 
	CONSTRAINT ck_partnership_label_label_kind CHECK (kind IN ('form', 'theme'))
);
INSERT INTO "partnership_label" VALUES('01a2146b82d172b6ad4bbacb84ca28ff','theme',1,'Eau heronalpha','01a2146b82d27477a665db03c3eb4dd3');
INSERT INTO "partnership_label" VALUES('01a2146b833973e584fbdd736337ff31','theme',1,'Eau kiwibeta','01a2146b833973e584fbdd7642091b05');
CREATE TABLE person (
	email VARCHAR(400) NOT NULL, 
	name VARCHAR(400) NOT NULL, 
	password_hash VARCHAR(400), 
	locale VARCHAR(8), 
	is_instance_administrator BOOLEAN NOT NULL, 
	is_active BOOLEAN NOT NULL, 
	id CHAR(32) NOT NULL, 
	CONSTRAINT pk_person PRIMARY KEY (id), 
	CONSTRAINT uq_person_email UNIQUE (email)
);
INSERT INTO "person" VALUES('officer@a.example','Officer','$argon2id$v=19$m=8,t=1,p=1$KnHTt4b5kRw/sw+BoVw2rQ$jIcq6Qp0sG6g1M51kf6iVG8SayFzERQtCWFH6iibQig',NULL,0,1,'01a2146b835075f598ba599395184428');
INSERT INTO "person" VALUES('signatory@a.example','Signatory','$argon2id$v=19$m=8,t=1,p=1$KnHTt4b5kRw/sw+BoVw2rQ$jIcq6Qp0sG6g1M51kf6iVG8SayFzERQtCWFH6iibQig',NULL,0,1,'01a2146b835075f598ba59941c61d962');
INSERT INTO "person" VALUES('reader@a.example','Reader','$argon2id$v=19$m=8,t=1,p=1$KnHTt4b5kRw/sw+BoVw2rQ$jIcq6Qp0sG6g1M51kf6iVG8SayFzERQtCWFH6iibQig',NULL,0,1,'01a2146b835075f598ba5995313612ce');
INSERT INTO "person" VALUES('administrator@a.example','Administrator','$argon2id$v=19$m=8,t=1,p=1$KnHTt4b5kRw/sw+BoVw2rQ$jIcq6Qp0sG6g1M51kf6iVG8SayFzERQtCWFH6iibQig',NULL,0,1,'01a2146b835075f598ba599615f26520');
INSERT INTO "person" VALUES('officer@b.example','Officer','$argon2id$v=19$m=8,t=1,p=1$KnHTt4b5kRw/sw+BoVw2rQ$jIcq6Qp0sG6g1M51kf6iVG8SayFzERQtCWFH6iibQig',NULL,0,1,'01a2146b8351749f8c585b63d3b35330');
INSERT INTO "person" VALUES('signatory@b.example','Signatory','$argon2id$v=19$m=8,t=1,p=1$KnHTt4b5kRw/sw+BoVw2rQ$jIcq6Qp0sG6g1M51kf6iVG8SayFzERQtCWFH6iibQig',NULL,0,1,'01a2146b8351749f8c585b644d5e3458');
INSERT INTO "person" VALUES('officer@associate.example','Officer','$argon2id$v=19$m=8,t=1,p=1$KnHTt4b5kRw/sw+BoVw2rQ$jIcq6Qp0sG6g1M51kf6iVG8SayFzERQtCWFH6iibQig',NULL,0,1,'01a2146b8351749f8c585b6550ea02d3');
INSERT INTO "person" VALUES('evaluator@cabinet.example','Evaluator','$argon2id$v=19$m=8,t=1,p=1$KnHTt4b5kRw/sw+BoVw2rQ$jIcq6Qp0sG6g1M51kf6iVG8SayFzERQtCWFH6iibQig',NULL,0,1,'01a2146b8351749f8c585b66a506a0df');
INSERT INTO "person" VALUES('officer@stranger.example','Officer','$argon2id$v=19$m=8,t=1,p=1$KnHTt4b5kRw/sw+BoVw2rQ$jIcq6Qp0sG6g1M51kf6iVG8SayFzERQtCWFH6iibQig',NULL,0,1,'01a2146b8351749f8c585b6715444618');
INSERT INTO "person" VALUES('instance@aict.example','Instance','$argon2id$v=19$m=8,t=1,p=1$KnHTt4b5kRw/sw+BoVw2rQ$jIcq6Qp0sG6g1M51kf6iVG8SayFzERQtCWFH6iibQig',NULL,1,1,'01a2146b8351749f8c585b7113073b3d');
CREATE TABLE project (
	code VARCHAR(80) NOT NULL, 
	title VARCHAR(400) NOT NULL, 
	convention_id CHAR(32), 
	holder_id CHAR(32), 
	starts_on VARCHAR(10), 
	ends_on VARCHAR(10), 
	announced_budget VARCHAR(40), 
	currency VARCHAR(3), 
	version INTEGER NOT NULL, 
	entered_at DATETIME NOT NULL, 
	invented BOOLEAN NOT NULL, 
	source VARCHAR(20000), 
	note VARCHAR(20000), 
	removed_at DATETIME, 
	partnership_id CHAR(32) NOT NULL, 
	entered_by_id CHAR(32), 
	id CHAR(32) NOT NULL, 
	CONSTRAINT pk_project PRIMARY KEY (id), 
	CONSTRAINT fk_project_convention_id_convention FOREIGN KEY(convention_id) REFERENCES convention (id), 
	CONSTRAINT fk_project_entered_by_id_member FOREIGN KEY(entered_by_id) REFERENCES member (id), 
	CONSTRAINT fk_project_holder_id_organisation FOREIGN KEY(holder_id) REFERENCES organisation (id), 
	CONSTRAINT fk_project_partnership_id_partnership FOREIGN KEY(partnership_id) REFERENCES partnership (id), 
	CONSTRAINT uq_project_partnership_id_code UNIQUE (partnership_id, code)
);
INSERT INTO "project" VALUES('P1','Projet heronalpha','01a2146b82d5776c89161cad3357cc49','01a2146b82d07427afa855140f62dbc9',NULL,NULL,'200000','EUR',1,'2026-11-25 20:35:19.964076',0,'Source heronalpha','Note heronalpha',NULL,'01a2146b82d172b6ad4bbacb84ca28ff','01a2146b82d172b6ad4bbaccd9c3e94e','01a2146b82d5776c89161cb06febf7a9');
INSERT INTO "project" VALUES('P1','Projet kiwibeta','01a2146b833a763dac08e60b6e94dc70','01a2146b833870dab516b0b853b895bd',NULL,NULL,'200000','EUR',1,'2026-11-25 20:35:20.000171',0,'Source kiwibeta','Note kiwibeta',NULL,'01a2146b833973e584fbdd736337ff31','01a2146b833973e584fbdd7420b4dd3d','01a2146b833a763dac08e60e0d04360f');
CREATE TABLE "publication" (
	snapshot_id CHAR(32) NOT NULL, 
	partnership_id CHAR(32) NOT NULL, 
	member_id CHAR(32) NOT NULL, 
	at DATETIME NOT NULL, 
	id CHAR(32) NOT NULL, 
	person_id CHAR(32), 
	recorded_from_id CHAR(32), 
	recorded_by_id CHAR(32), 
	CONSTRAINT pk_publication PRIMARY KEY (id), 
	CONSTRAINT fk_publication_member_id_member FOREIGN KEY(member_id) REFERENCES member (id), 
	CONSTRAINT uq_publication_snapshot_id_member_id UNIQUE (snapshot_id, member_id), 
	CONSTRAINT fk_publication_snapshot_id_snapshot FOREIGN KEY(snapshot_id) REFERENCES snapshot (id), 
	CONSTRAINT fk_publication_partnership_id_partnership FOREIGN KEY(partnership_id) REFERENCES partnership (id), 
	CONSTRAINT fk_publication_person_id_person FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT fk_publication_recorded_from_id_document FOREIGN KEY(recorded_from_id) REFERENCES document (id), 
	CONSTRAINT fk_publication_recorded_by_id_member FOREIGN KEY(recorded_by_id) REFERENCES member (id)
);
CREATE TABLE recommendation (
	evaluation_id CHAR(32) NOT NULL, 
	partnership_id CHAR(32) NOT NULL, 
	number INTEGER NOT NULL, 
	text_id CHAR(32) NOT NULL, 
	id CHAR(32) NOT NULL, 
	CONSTRAINT pk_recommendation PRIMARY KEY (id), 
	CONSTRAINT fk_recommendation_evaluation_id_evaluation FOREIGN KEY(evaluation_id) REFERENCES evaluation (id), 
	CONSTRAINT fk_recommendation_partnership_id_partnership FOREIGN KEY(partnership_id) REFERENCES partnership (id), 
	CONSTRAINT fk_recommendation_text_id_shared_text FOREIGN KEY(text_id) REFERENCES shared_text (id), 
	CONSTRAINT uq_recommendation_evaluation_id_number UNIQUE (evaluation_id, number), 
	CONSTRAINT uq_recommendation_text_id UNIQUE (text_id)
);
INSERT INTO "recommendation" VALUES('01a2146b82d67763abf1222d58d46bba','01a2146b82d172b6ad4bbacb84ca28ff',1,'01a2146b831e76fdac52e4a9b679b0f3','01a2146b831e76fdac52e4aa0f290e58');
INSERT INTO "recommendation" VALUES('01a2146b833a763dac08e6148b6c2730','01a2146b833973e584fbdd736337ff31',1,'01a2146b834074859b4ad9b2ed95cb6e','01a2146b834074859b4ad9b36c6d1574');
CREATE TABLE reference_item (
	list_name VARCHAR(80) NOT NULL, 
	version VARCHAR(80) NOT NULL, 
	code VARCHAR(80) NOT NULL, 
	position INTEGER NOT NULL, 
	label_fr VARCHAR(400) NOT NULL, 
	label_en VARCHAR(400), 
	source VARCHAR(20000), 
	id CHAR(32) NOT NULL, 
	CONSTRAINT pk_reference_item PRIMARY KEY (id), 
	CONSTRAINT uq_reference_item_list_name_version_code UNIQUE (list_name, version, code)
);
INSERT INTO "reference_item" VALUES('forms','2026-11','twinning',1,'jumelage','twinning','Formes d’action citées par la note du 18 février 2020 (CIEDEL, Cités Unies France) et par « L’action internationale des collectivités territoriales, le cas grenoblois ».','01a2146b82c27293b3e3427b88b1c795');
INSERT INTO "reference_item" VALUES('forms','2026-11','decentralised_cooperation',2,'coopération décentralisée','decentralised cooperation','Formes d’action citées par la note du 18 février 2020 (CIEDEL, Cités Unies France) et par « L’action internationale des collectivités territoriales, le cas grenoblois ».','01a2146b82c27293b3e3427c6dab6b09');
INSERT INTO "reference_item" VALUES('forms','2026-11','territories',3,'partenariat entre territoires','partnership between territories','Formes d’action citées par la note du 18 février 2020 (CIEDEL, Cités Unies France) et par « L’action internationale des collectivités territoriales, le cas grenoblois ».','01a2146b82c27293b3e3427daccb9693');
INSERT INTO "reference_item" VALUES('forms','2026-11','associations',4,'soutien aux associations locales de solidarité','support to local solidarity associations','Formes d’action citées par la note du 18 février 2020 (CIEDEL, Cités Unies France) et par « L’action internationale des collectivités territoriales, le cas grenoblois ».','01a2146b82c27293b3e3427e24a4e096');
INSERT INTO "reference_item" VALUES('forms','2026-11','european_project',5,'projet européen de coopération','European cooperation project','Formes d’action citées par la note du 18 février 2020 (CIEDEL, Cités Unies France) et par « L’action internationale des collectivités territoriales, le cas grenoblois ».','01a2146b82c27293b3e3427f1c43d53e');
INSERT INTO "reference_item" VALUES('forms','2026-11','network',6,'participation à un réseau','network membership','Formes d’action citées par la note du 18 février 2020 (CIEDEL, Cités Unies France) et par « L’action internationale des collectivités territoriales, le cas grenoblois ».','01a2146b82c27293b3e34280453ea6e9');
INSERT INTO "reference_item" VALUES('forms','2026-11','advocacy',7,'plaidoyer et présence dans les événements internationaux','advocacy and presence in international events','Formes d’action citées par la note du 18 février 2020 (CIEDEL, Cités Unies France) et par « L’action internationale des collectivités territoriales, le cas grenoblois ».','01a2146b82c27293b3e34281d5c6fa6d');
INSERT INTO "reference_item" VALUES('forms','2026-11','unilateral',8,'action unilatérale','unilateral action','Formes d’action citées par la note du 18 février 2020 (CIEDEL, Cités Unies France) et par « L’action internationale des collectivités territoriales, le cas grenoblois ».','01a2146b82c27293b3e34282e699141c');
INSERT INTO "reference_item" VALUES('forms','2026-11','economic_promotion',9,'promotion économique','economic promotion','Formes d’action citées par la note du 18 février 2020 (CIEDEL, Cités Unies France) et par « L’action internationale des collectivités territoriales, le cas grenoblois ».','01a2146b82c27293b3e34283047b07a0');
INSERT INTO "reference_item" VALUES('forms','2026-11','cross_border',10,'coopération transfrontalière','cross-border cooperation','Formes d’action citées par la note du 18 février 2020 (CIEDEL, Cités Unies France) et par « L’action internationale des collectivités territoriales, le cas grenoblois ».','01a2146b82c27293b3e342845aaf5be2');
INSERT INTO "reference_item" VALUES('forms','2026-11','student_mobility',11,'mobilité étudiante','student mobility','Formes d’action citées par la note du 18 février 2020 (CIEDEL, Cités Unies France) et par « L’action internationale des collectivités territoriales, le cas grenoblois ».','01a2146b82c27293b3e3428528bd5251');
INSERT INTO "reference_item" VALUES('dimensions','2026-11','skills',1,'Compétences et pratiques','Skills and practices','Dimensions du retour local, d’après les textes de l’atelier de 2017 (« Premier atelier : référentiels, État, transnationalisme ») et « L’action internationale des collectivités territoriales, le cas grenoblois ».','01a2146b82c471958a14787e3a5bd0e9');
INSERT INTO "reference_item" VALUES('dimensions','2026-11','policies',2,'Politiques publiques locales','Local public policies','Dimensions du retour local, d’après les textes de l’atelier de 2017 (« Premier atelier : référentiels, État, transnationalisme ») et « L’action internationale des collectivités territoriales, le cas grenoblois ».','01a2146b82c471958a14787f890cbec1');
INSERT INTO "reference_item" VALUES('dimensions','2026-11','citizens',3,'Citoyens et cohésion sociale','Citizens and social cohesion','Dimensions du retour local, d’après les textes de l’atelier de 2017 (« Premier atelier : référentiels, État, transnationalisme ») et « L’action internationale des collectivités territoriales, le cas grenoblois ».','01a2146b82c471958a147880d713f315');
INSERT INTO "reference_item" VALUES('dimensions','2026-11','youth',4,'Jeunesse et éducation','Youth and education','Dimensions du retour local, d’après les textes de l’atelier de 2017 (« Premier atelier : référentiels, État, transnationalisme ») et « L’action internationale des collectivités territoriales, le cas grenoblois ».','01a2146b82c471958a147881b4ca6ea0');
INSERT INTO "reference_item" VALUES('dimensions','2026-11','diaspora',5,'Diaspora et migrations','Diaspora and migration','Dimensions du retour local, d’après les textes de l’atelier de 2017 (« Premier atelier : référentiels, État, transnationalisme ») et « L’action internationale des collectivités territoriales, le cas grenoblois ».','01a2146b82c471958a147882526516e3');
INSERT INTO "reference_item" VALUES('dimensions','2026-11','culture',6,'Culture et événements','Culture and events','Dimensions du retour local, d’après les textes de l’atelier de 2017 (« Premier atelier : référentiels, État, transnationalisme ») et « L’action internationale des collectivités territoriales, le cas grenoblois ».','01a2146b82c471958a147883419c0c4a');
INSERT INTO "reference_item" VALUES('dimensions','2026-11','economy',7,'Économie, tourisme et emploi','Economy, tourism and jobs','Dimensions du retour local, d’après les textes de l’atelier de 2017 (« Premier atelier : référentiels, État, transnationalisme ») et « L’action internationale des collectivités territoriales, le cas grenoblois ».','01a2146b82c471958a14788468154922');
INSERT INTO "reference_item" VALUES('dimensions','2026-11','visibility',8,'Visibilité et reconnaissance','Visibility and recognition','Dimensions du retour local, d’après les textes de l’atelier de 2017 (« Premier atelier : référentiels, État, transnationalisme ») et « L’action internationale des collectivités territoriales, le cas grenoblois ».','01a2146b82c471958a147885de841ce3');
INSERT INTO "reference_item" VALUES('dimensions','2026-11','research',9,'Recherche, universités et santé','Research, universities and health','Dimensions du retour local, d’après les textes de l’atelier de 2017 (« Premier atelier : référentiels, État, transnationalisme ») et « L’action internationale des collectivités territoriales, le cas grenoblois ».','01a2146b82c471958a147886477e7c40');
INSERT INTO "reference_item" VALUES('themes','2026-11','governance',1,'gouvernance locale','local governance','Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement.','01a2146b82c576dcb92c3e97ce33880a');
INSERT INTO "reference_item" VALUES('themes','2026-11','institutional_support',2,'appui institutionnel','institutional support','Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement.','01a2146b82c576dcb92c3e98b70371b3');
INSERT INTO "reference_item" VALUES('themes','2026-11','humanitarian',3,'action humanitaire','humanitarian action','Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement.','01a2146b82c576dcb92c3e9933f5f1b6');
INSERT INTO "reference_item" VALUES('themes','2026-11','water',4,'eau','water','Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement.','01a2146b82c576dcb92c3e9a31df2137');
INSERT INTO "reference_item" VALUES('themes','2026-11','drinking_water',5,'eau potable','drinking water','Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement.','01a2146b82c576dcb92c3e9b3a2dd86e');
INSERT INTO "reference_item" VALUES('themes','2026-11','sanitation',6,'assainissement','sanitation','Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement.','01a2146b82c576dcb92c3e9c282a3666');
INSERT INTO "reference_item" VALUES('themes','2026-11','waste',7,'déchets','waste','Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement.','01a2146b82c576dcb92c3e9d9b4197b8');
INSERT INTO "reference_item" VALUES('themes','2026-11','water_and_waste',8,'eau et déchets','water and waste','Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement.','01a2146b82c576dcb92c3e9e4e2c2e80');
INSERT INTO "reference_item" VALUES('themes','2026-11','environment',9,'environnement','environment','Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement.','01a2146b82c576dcb92c3e9fd1da82af');
INSERT INTO "reference_item" VALUES('themes','2026-11','climate',10,'climat','climate','Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement.','01a2146b82c576dcb92c3ea0909a4713');
INSERT INTO "reference_item" VALUES('themes','2026-11','energy',11,'énergie','energy','Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement.','01a2146b82c576dcb92c3ea16713887d');
INSERT INTO "reference_item" VALUES('themes','2026-11','culture',12,'culture','culture','Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement.','01a2146b82c576dcb92c3ea2f4071a8e');
INSERT INTO "reference_item" VALUES('themes','2026-11','heritage',13,'patrimoine','heritage','Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement.','01a2146b82c576dcb92c3ea3bf3d356c');
INSERT INTO "reference_item" VALUES('themes','2026-11','education',14,'éducation','education','Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement.','01a2146b82c67390ab9e1ae34695420a');
INSERT INTO "reference_item" VALUES('themes','2026-11','training',15,'formation','training','Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement.','01a2146b82c67390ab9e1ae43e42a463');
INSERT INTO "reference_item" VALUES('themes','2026-11','employment',16,'emploi','employment','Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement.','01a2146b82c67390ab9e1ae5f11ed7f8');
INSERT INTO "reference_item" VALUES('themes','2026-11','youth',17,'jeunesse','youth','Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement.','01a2146b82c67390ab9e1ae63f558486');
INSERT INTO "reference_item" VALUES('themes','2026-11','gender',18,'égalité entre les femmes et les hommes','equality between women and men','Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement.','01a2146b82c67390ab9e1ae7085730dd');
INSERT INTO "reference_item" VALUES('themes','2026-11','sport',19,'sport','sport','Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement.','01a2146b82c67390ab9e1ae833ce9139');
INSERT INTO "reference_item" VALUES('themes','2026-11','health',20,'santé','health','Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement.','01a2146b82c67390ab9e1ae9dc3cac4b');
INSERT INTO "reference_item" VALUES('themes','2026-11','research',21,'recherche et enseignement supérieur','research and higher education','Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement.','01a2146b82c67390ab9e1aea6a532825');
INSERT INTO "reference_item" VALUES('themes','2026-11','agriculture',22,'agriculture','agriculture','Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement.','01a2146b82c67390ab9e1aeb8c6718ac');
INSERT INTO "reference_item" VALUES('themes','2026-11','food_security',23,'sécurité alimentaire','food security','Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement.','01a2146b82c67390ab9e1aec96eff15a');
INSERT INTO "reference_item" VALUES('themes','2026-11','tourism',24,'tourisme','tourism','Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement.','01a2146b82c67390ab9e1aed06795026');
INSERT INTO "reference_item" VALUES('themes','2026-11','digital',25,'numérique','digital technology','Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement.','01a2146b82c67390ab9e1aeebd83e683');
INSERT INTO "reference_item" VALUES('themes','2026-11','economy',26,'économie','economy','Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement.','01a2146b82c67390ab9e1aef59c651a6');
INSERT INTO "reference_item" VALUES('themes','2026-11','attractiveness',27,'attractivité du territoire','attractiveness of the territory','Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement.','01a2146b82c67390ab9e1af0ca6e0f39');
INSERT INTO "reference_item" VALUES('themes','2026-11','planning',28,'urbanisme','urban planning','Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement.','01a2146b82c67390ab9e1af14c8b3e6a');
INSERT INTO "reference_item" VALUES('themes','2026-11','mobility',29,'mobilité et déplacements','mobility','Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement.','01a2146b82c67390ab9e1af253f46007');
INSERT INTO "reference_item" VALUES('themes','2026-11','migration',30,'migrations','migration','Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement.','01a2146b82c67390ab9e1af38c3d12e1');
CREATE TABLE referential (
	partnership_id CHAR(32) NOT NULL, 
	side VARCHAR(1) NOT NULL, 
	family VARCHAR(80) NOT NULL, 
	id CHAR(32) NOT NULL, 
	CONSTRAINT pk_referential PRIMARY KEY (id), 
	CONSTRAINT fk_referential_partnership_id_partnership FOREIGN KEY(partnership_id) REFERENCES partnership (id), 
	CONSTRAINT uq_referential_partnership_id_side_family UNIQUE (partnership_id, side, family), 
	CONSTRAINT ck_referential_referential_family CHECK (family IN ('humaniste', 'politique', 'pro_domo'))
);
CREATE TABLE rendering (
	snapshot_id CHAR(32) NOT NULL, 
	locale VARCHAR(8) NOT NULL, 
	pdf BLOB NOT NULL, 
	sha256 VARCHAR(64) NOT NULL, 
	at DATETIME NOT NULL, 
	id CHAR(32) NOT NULL, 
	CONSTRAINT pk_rendering PRIMARY KEY (id), 
	CONSTRAINT fk_rendering_snapshot_id_snapshot FOREIGN KEY(snapshot_id) REFERENCES snapshot (id), 
	CONSTRAINT uq_rendering_snapshot_id_locale UNIQUE (snapshot_id, locale)
);
CREATE TABLE shared_text (
	kind VARCHAR(80) NOT NULL, 
	partnership_id CHAR(32) NOT NULL, 
	head INTEGER NOT NULL, 
	id CHAR(32) NOT NULL, 
	CONSTRAINT pk_shared_text PRIMARY KEY (id)
);
INSERT INTO "shared_text" VALUES('conclusions','01a2146b82d172b6ad4bbacb84ca28ff',1,'01a2146b831e76fdac52e4a8a2ee6fe7');
INSERT INTO "shared_text" VALUES('recommendation','01a2146b82d172b6ad4bbacb84ca28ff',1,'01a2146b831e76fdac52e4a9b679b0f3');
INSERT INTO "shared_text" VALUES('objective','01a2146b82d172b6ad4bbacb84ca28ff',1,'01a2146b832a762aad39e59b589f368b');
INSERT INTO "shared_text" VALUES('conclusions','01a2146b833973e584fbdd736337ff31',1,'01a2146b834074859b4ad9b1abe08404');
INSERT INTO "shared_text" VALUES('recommendation','01a2146b833973e584fbdd736337ff31',1,'01a2146b834074859b4ad9b2ed95cb6e');
INSERT INTO "shared_text" VALUES('objective','01a2146b833973e584fbdd736337ff31',1,'01a2146b834a71318e313df0839d33dc');
CREATE TABLE "signature" (
	snapshot_id CHAR(32) NOT NULL, 
	partnership_id CHAR(32) NOT NULL, 
	member_id CHAR(32) NOT NULL, 
	person_id CHAR(32), 
	name VARCHAR(400) NOT NULL, 
	capacity VARCHAR(400) NOT NULL, 
	decision VARCHAR(80) NOT NULL, 
	reason VARCHAR(20000), 
	at DATETIME NOT NULL, 
	signed_on VARCHAR(10), 
	recorded_from_id CHAR(32), 
	invented BOOLEAN NOT NULL, 
	id CHAR(32) NOT NULL, 
	recorded_by_id CHAR(32), 
	CONSTRAINT pk_signature PRIMARY KEY (id), 
	CONSTRAINT fk_signature_member_id_member FOREIGN KEY(member_id) REFERENCES member (id), 
	CONSTRAINT fk_signature_person_id_person FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT fk_signature_recorded_from_id_document FOREIGN KEY(recorded_from_id) REFERENCES document (id), 
	CONSTRAINT ck_signature_signature_decision CHECK (decision IN ('sign', 'refuse')), 
	CONSTRAINT fk_signature_snapshot_id_snapshot FOREIGN KEY(snapshot_id) REFERENCES snapshot (id), 
	CONSTRAINT fk_signature_partnership_id_partnership FOREIGN KEY(partnership_id) REFERENCES partnership (id), 
	CONSTRAINT ck_signature_refusal_has_reason CHECK (decision <> 'refuse' OR reason IS NOT NULL), 
	CONSTRAINT fk_signature_recorded_by_id_member FOREIGN KEY(recorded_by_id) REFERENCES member (id)
);
CREATE TABLE snapshot (
	evaluation_id CHAR(32) NOT NULL, 
	partnership_id CHAR(32) NOT NULL, 
	content TEXT NOT NULL, 
	fingerprint VARCHAR(64) NOT NULL, 
	frozen_at DATETIME NOT NULL, 
	frozen_by_id CHAR(32), 
	sealed_at DATETIME, 
	id CHAR(32) NOT NULL, sealed_content TEXT, 
	CONSTRAINT pk_snapshot PRIMARY KEY (id), 
	CONSTRAINT fk_snapshot_evaluation_id_evaluation FOREIGN KEY(evaluation_id) REFERENCES evaluation (id), 
	CONSTRAINT fk_snapshot_frozen_by_id_member FOREIGN KEY(frozen_by_id) REFERENCES member (id), 
	CONSTRAINT fk_snapshot_partnership_id_partnership FOREIGN KEY(partnership_id) REFERENCES partnership (id), 
	CONSTRAINT uq_snapshot_evaluation_id UNIQUE (evaluation_id), 
	CONSTRAINT uq_snapshot_fingerprint UNIQUE (fingerprint)
);
CREATE TABLE text_consent (
	revision_id CHAR(32) NOT NULL, 
	key_id CHAR(32) NOT NULL, 
	party VARCHAR(80) NOT NULL, 
	person_id CHAR(32), 
	verdict VARCHAR(80) NOT NULL, 
	reason VARCHAR(20000), 
	at DATETIME NOT NULL, 
	recorded_from_id CHAR(32), 
	invented BOOLEAN NOT NULL, 
	id CHAR(32) NOT NULL, recorded_by_party VARCHAR(80), 
	CONSTRAINT pk_text_consent PRIMARY KEY (id), 
	CONSTRAINT ck_text_consent_objection_has_reason CHECK (verdict <> 'object' OR reason IS NOT NULL), 
	CONSTRAINT fk_text_consent_revision_id_text_revision FOREIGN KEY(revision_id) REFERENCES text_revision (id), 
	CONSTRAINT ck_text_consent_verdict CHECK (verdict IN ('agree', 'object'))
);
INSERT INTO "text_consent" VALUES('01a2146b8321734a9949b63d0a4f008a','01a2146b82d172b6ad4bbaccd9c3e94e','a',NULL,'agree',NULL,'2026-11-25 20:35:19.974954',NULL,0,'01a2146b8326758e9e04ed3c44d1cf4e',NULL);
INSERT INTO "text_consent" VALUES('01a2146b832877f0b7dce5e8c240c61a','01a2146b82d172b6ad4bbaccd9c3e94e','a',NULL,'agree',NULL,'2026-11-25 20:35:19.978048',NULL,0,'01a2146b832a762aad39e59ab8b7ffc5',NULL);
INSERT INTO "text_consent" VALUES('01a2146b832c72b78d6700e72d250479','01a2146b82d172b6ad4bbaccd9c3e94e','a',NULL,'agree',NULL,'2026-11-25 20:35:19.982130',NULL,0,'01a2146b832e76f1923f9cbd29e94515',NULL);
INSERT INTO "text_consent" VALUES('01a2146b832c72b78d6700e72d250479','01a2146b82d172b6ad4bbacd5af6f618','b',NULL,'agree',NULL,'2026-11-25 20:35:19.983351',NULL,0,'01a2146b832f755cbadd9b0a546a6e45',NULL);
INSERT INTO "text_consent" VALUES('01a2146b8341765b888dbd5d56455977','01a2146b833973e584fbdd7420b4dd3d','a',NULL,'agree',NULL,'2026-11-25 20:35:20.007595',NULL,0,'01a2146b834775509a621a71e905e8e5',NULL);
INSERT INTO "text_consent" VALUES('01a2146b8348776e871bfe0b4e62f15c','01a2146b833973e584fbdd7420b4dd3d','a',NULL,'agree',NULL,'2026-11-25 20:35:20.010000',NULL,0,'01a2146b834976bcb411a275bc11445d',NULL);
INSERT INTO "text_consent" VALUES('01a2146b834b7227b362a1f7095d6f4f','01a2146b833973e584fbdd7420b4dd3d','a',NULL,'agree',NULL,'2026-11-25 20:35:20.013406',NULL,0,'01a2146b834d76e6b9a4fb9dcd9ece0d',NULL);
INSERT INTO "text_consent" VALUES('01a2146b834b7227b362a1f7095d6f4f','01a2146b833973e584fbdd755d4c72f9','b',NULL,'agree',NULL,'2026-11-25 20:35:20.014651',NULL,0,'01a2146b834e76d8b74133ea90982098',NULL);
CREATE TABLE text_draft (
	text_id CHAR(32) NOT NULL, 
	party VARCHAR(80) NOT NULL, 
	base_number INTEGER NOT NULL, 
	content JSON NOT NULL, 
	person_id CHAR(32), 
	at DATETIME NOT NULL, 
	version INTEGER NOT NULL, 
	id CHAR(32) NOT NULL, 
	CONSTRAINT pk_text_draft PRIMARY KEY (id), 
	CONSTRAINT fk_text_draft_text_id_shared_text FOREIGN KEY(text_id) REFERENCES shared_text (id), 
	CONSTRAINT uq_text_draft_text_id_party UNIQUE (text_id, party)
);
INSERT INTO "text_draft" VALUES('01a2146b832a762aad39e59b589f368b','a',1,'{"statement": "R\u00e9\u00e9crit brouillonheron", "rationale": null, "territory": null, "sdgs": [], "proposed_by": "a", "note": null, "indicators": [{"id": "01a2146b-832a-762a-ad39-e59d0bba6a1a", "code": "I1", "label": "Part desservie", "unit": "%", "nature": "pourcentage", "direction": "hausse", "baseline": "20", "baseline_date": null, "targets": [{"value": "80", "date": "2030", "note": null}], "fixed_by": null, "territory": null, "definition": null, "method": null, "periodicity": null, "collected_by": null}]}',NULL,'2026-11-25 20:35:19.988663',1,'01a2146b83347584872c6fe19344ffe2');
INSERT INTO "text_draft" VALUES('01a2146b834a71318e313df0839d33dc','a',1,'{"statement": "R\u00e9\u00e9crit kiwibeta", "rationale": null, "territory": null, "sdgs": [], "proposed_by": "a", "note": null, "indicators": [{"id": "01a2146b-834a-7131-8e31-3df2c875651d", "code": "I1", "label": "Part desservie", "unit": "%", "nature": "pourcentage", "direction": "hausse", "baseline": "20", "baseline_date": null, "targets": [{"value": "80", "date": "2030", "note": null}], "fixed_by": null, "territory": null, "definition": null, "method": null, "periodicity": null, "collected_by": null}]}',NULL,'2026-11-25 20:35:20.015358',1,'01a2146b834f763bb59050c1c97ec483');
CREATE TABLE text_revision (
	text_id CHAR(32) NOT NULL, 
	number INTEGER NOT NULL, 
	base_number INTEGER NOT NULL, 
	content JSON NOT NULL, 
	language VARCHAR(8) NOT NULL, 
	person_id CHAR(32), 
	key_id CHAR(32), 
	party VARCHAR(80), 
	reason VARCHAR(20000), 
	at DATETIME NOT NULL, 
	in_force_at DATETIME, 
	invented BOOLEAN NOT NULL, 
	id CHAR(32) NOT NULL, 
	CONSTRAINT pk_text_revision PRIMARY KEY (id), 
	CONSTRAINT fk_text_revision_text_id_shared_text FOREIGN KEY(text_id) REFERENCES shared_text (id), 
	CONSTRAINT uq_text_revision_text_id_number UNIQUE (text_id, number)
);
INSERT INTO "text_revision" VALUES('01a2146b831e76fdac52e4a8a2ee6fe7',1,0,'{"text": "Conclusions heronalpha", "asked": "renew", "asked_words": null, "asked_by": null}','fr',NULL,'01a2146b82d172b6ad4bbaccd9c3e94e','a',NULL,'2026-11-25 20:35:19.969921',NULL,0,'01a2146b8321734a9949b63d0a4f008a');
INSERT INTO "text_revision" VALUES('01a2146b831e76fdac52e4a9b679b0f3',1,0,'{"text": "Recommandation heronalpha", "owners": {"a": "Maire"}, "due": null}','fr',NULL,'01a2146b82d172b6ad4bbaccd9c3e94e','a',NULL,'2026-11-25 20:35:19.976492',NULL,0,'01a2146b832877f0b7dce5e8c240c61a');
INSERT INTO "text_revision" VALUES('01a2146b832a762aad39e59b589f368b',1,0,'{"statement": "Objectif heronalpha", "rationale": null, "territory": null, "sdgs": [], "proposed_by": "a", "note": null, "indicators": [{"id": "01a2146b-832a-762a-ad39-e59d0bba6a1a", "code": "I1", "label": "Indicateur heronalpha", "unit": "%", "nature": "pourcentage", "direction": "hausse", "baseline": "20", "baseline_date": null, "targets": [{"value": "80", "date": "2030", "note": null}], "fixed_by": null, "territory": null, "definition": null, "method": null, "periodicity": null, "collected_by": null}]}','fr',NULL,'01a2146b82d172b6ad4bbaccd9c3e94e','a',NULL,'2026-11-25 20:35:19.980524','2026-11-25 20:35:19.983417',0,'01a2146b832c72b78d6700e72d250479');
INSERT INTO "text_revision" VALUES('01a2146b834074859b4ad9b1abe08404',1,0,'{"text": "Conclusions kiwibeta", "asked": "renew", "asked_words": null, "asked_by": null}','fr',NULL,'01a2146b833973e584fbdd7420b4dd3d','a',NULL,'2026-11-25 20:35:20.001922',NULL,0,'01a2146b8341765b888dbd5d56455977');
INSERT INTO "text_revision" VALUES('01a2146b834074859b4ad9b2ed95cb6e',1,0,'{"text": "Recommandation kiwibeta", "owners": {"a": "Maire"}, "due": null}','fr',NULL,'01a2146b833973e584fbdd7420b4dd3d','a',NULL,'2026-11-25 20:35:20.008511',NULL,0,'01a2146b8348776e871bfe0b4e62f15c');
INSERT INTO "text_revision" VALUES('01a2146b834a71318e313df0839d33dc',1,0,'{"statement": "Objectif kiwibeta", "rationale": null, "territory": null, "sdgs": [], "proposed_by": "a", "note": null, "indicators": [{"id": "01a2146b-834a-7131-8e31-3df2c875651d", "code": "I1", "label": "Indicateur kiwibeta", "unit": "%", "nature": "pourcentage", "direction": "hausse", "baseline": "20", "baseline_date": null, "targets": [{"value": "80", "date": "2030", "note": null}], "fixed_by": null, "territory": null, "definition": null, "method": null, "periodicity": null, "collected_by": null}]}','fr',NULL,'01a2146b833973e584fbdd7420b4dd3d','a',NULL,'2026-11-25 20:35:20.011805','2026-11-25 20:35:20.014720',0,'01a2146b834b7227b362a1f7095d6f4f');
CREATE TABLE trail_entry (
	number INTEGER NOT NULL, 
	at DATETIME NOT NULL, 
	person VARCHAR(36), 
	organisation VARCHAR(36), 
	partnership VARCHAR(36), 
	entity VARCHAR(80) NOT NULL, 
	entity_id VARCHAR(36) NOT NULL, 
	act VARCHAR(80) NOT NULL, 
	changes VARCHAR NOT NULL, 
	previous_hash VARCHAR(64) NOT NULL, 
	hash VARCHAR(64) NOT NULL, 
	CONSTRAINT pk_trail_entry PRIMARY KEY (number), 
	CONSTRAINT uq_trail_entry_hash UNIQUE (hash)
);
INSERT INTO "trail_entry" VALUES(1,'2026-11-25 20:35:20.022447',NULL,NULL,NULL,'reference_item','01a2146b-82c2-7293-b3e3-427b88b1c795','created','{"code": [null, "twinning"], "label_en": [null, "twinning"], "label_fr": [null, "jumelage"], "list_name": [null, "forms"], "position": [null, 1], "source": [null, "Formes d’action citées par la note du 18 février 2020 (CIEDEL, Cités Unies France) et par « L’action internationale des collectivités territoriales, le cas grenoblois »."], "version": [null, "2026-11"]}','0000000000000000000000000000000000000000000000000000000000000000','089f041d8a3730c250dfb1bd3c7bc5635a3389344e0fecf8b0ccf184d5651b41');
INSERT INTO "trail_entry" VALUES(2,'2026-11-25 20:35:20.022546',NULL,NULL,NULL,'reference_item','01a2146b-82c2-7293-b3e3-427c6dab6b09','created','{"code": [null, "decentralised_cooperation"], "label_en": [null, "decentralised cooperation"], "label_fr": [null, "coopération décentralisée"], "list_name": [null, "forms"], "position": [null, 2], "source": [null, "Formes d’action citées par la note du 18 février 2020 (CIEDEL, Cités Unies France) et par « L’action internationale des collectivités territoriales, le cas grenoblois »."], "version": [null, "2026-11"]}','089f041d8a3730c250dfb1bd3c7bc5635a3389344e0fecf8b0ccf184d5651b41','640dd509432c56469657ced5e88c3a7ab5ebc5128dca7da35bbf9bc042aec4d7');
INSERT INTO "trail_entry" VALUES(3,'2026-11-25 20:35:20.022578',NULL,NULL,NULL,'reference_item','01a2146b-82c2-7293-b3e3-427daccb9693','created','{"code": [null, "territories"], "label_en": [null, "partnership between territories"], "label_fr": [null, "partenariat entre territoires"], "list_name": [null, "forms"], "position": [null, 3], "source": [null, "Formes d’action citées par la note du 18 février 2020 (CIEDEL, Cités Unies France) et par « L’action internationale des collectivités territoriales, le cas grenoblois »."], "version": [null, "2026-11"]}','640dd509432c56469657ced5e88c3a7ab5ebc5128dca7da35bbf9bc042aec4d7','01fd6b7e7098f7130392b69094f581cdb02b78f106c5e7f98caa0356bbdd158c');
INSERT INTO "trail_entry" VALUES(4,'2026-11-25 20:35:20.022604',NULL,NULL,NULL,'reference_item','01a2146b-82c2-7293-b3e3-427e24a4e096','created','{"code": [null, "associations"], "label_en": [null, "support to local solidarity associations"], "label_fr": [null, "soutien aux associations locales de solidarité"], "list_name": [null, "forms"], "position": [null, 4], "source": [null, "Formes d’action citées par la note du 18 février 2020 (CIEDEL, Cités Unies France) et par « L’action internationale des collectivités territoriales, le cas grenoblois »."], "version": [null, "2026-11"]}','01fd6b7e7098f7130392b69094f581cdb02b78f106c5e7f98caa0356bbdd158c','250f66f637cfc6a7c08943d1995aab390c3315be3d8b2d5c64180e0afe30e77d');
INSERT INTO "trail_entry" VALUES(5,'2026-11-25 20:35:20.022629',NULL,NULL,NULL,'reference_item','01a2146b-82c2-7293-b3e3-427f1c43d53e','created','{"code": [null, "european_project"], "label_en": [null, "European cooperation project"], "label_fr": [null, "projet européen de coopération"], "list_name": [null, "forms"], "position": [null, 5], "source": [null, "Formes d’action citées par la note du 18 février 2020 (CIEDEL, Cités Unies France) et par « L’action internationale des collectivités territoriales, le cas grenoblois »."], "version": [null, "2026-11"]}','250f66f637cfc6a7c08943d1995aab390c3315be3d8b2d5c64180e0afe30e77d','b0263936c789e851edd11632f2c2cd282c0c82d43226de376557f66fae0e3e5d');
INSERT INTO "trail_entry" VALUES(6,'2026-11-25 20:35:20.022653',NULL,NULL,NULL,'reference_item','01a2146b-82c2-7293-b3e3-4280453ea6e9','created','{"code": [null, "network"], "label_en": [null, "network membership"], "label_fr": [null, "participation à un réseau"], "list_name": [null, "forms"], "position": [null, 6], "source": [null, "Formes d’action citées par la note du 18 février 2020 (CIEDEL, Cités Unies France) et par « L’action internationale des collectivités territoriales, le cas grenoblois »."], "version": [null, "2026-11"]}','b0263936c789e851edd11632f2c2cd282c0c82d43226de376557f66fae0e3e5d','ae2c9904027759ae47dc5ece689fe9bbe9f004516aa80b0777c11d19bf0f4228');
INSERT INTO "trail_entry" VALUES(7,'2026-11-25 20:35:20.022779',NULL,NULL,NULL,'reference_item','01a2146b-82c2-7293-b3e3-4281d5c6fa6d','created','{"code": [null, "advocacy"], "label_en": [null, "advocacy and presence in international events"], "label_fr": [null, "plaidoyer et présence dans les événements internationaux"], "list_name": [null, "forms"], "position": [null, 7], "source": [null, "Formes d’action citées par la note du 18 février 2020 (CIEDEL, Cités Unies France) et par « L’action internationale des collectivités territoriales, le cas grenoblois »."], "version": [null, "2026-11"]}','ae2c9904027759ae47dc5ece689fe9bbe9f004516aa80b0777c11d19bf0f4228','fa492d72c9969a259aa1e6b5038bbf0cf917b64493b135a695122c27f837b889');
INSERT INTO "trail_entry" VALUES(8,'2026-11-25 20:35:20.022811',NULL,NULL,NULL,'reference_item','01a2146b-82c2-7293-b3e3-4282e699141c','created','{"code": [null, "unilateral"], "label_en": [null, "unilateral action"], "label_fr": [null, "action unilatérale"], "list_name": [null, "forms"], "position": [null, 8], "source": [null, "Formes d’action citées par la note du 18 février 2020 (CIEDEL, Cités Unies France) et par « L’action internationale des collectivités territoriales, le cas grenoblois »."], "version": [null, "2026-11"]}','fa492d72c9969a259aa1e6b5038bbf0cf917b64493b135a695122c27f837b889','9faa8ab3668d37bb84b8f1b565faf46879a3ace67449201347e10b9ad99dad01');
INSERT INTO "trail_entry" VALUES(9,'2026-11-25 20:35:20.022844',NULL,NULL,NULL,'reference_item','01a2146b-82c2-7293-b3e3-4283047b07a0','created','{"code": [null, "economic_promotion"], "label_en": [null, "economic promotion"], "label_fr": [null, "promotion économique"], "list_name": [null, "forms"], "position": [null, 9], "source": [null, "Formes d’action citées par la note du 18 février 2020 (CIEDEL, Cités Unies France) et par « L’action internationale des collectivités territoriales, le cas grenoblois »."], "version": [null, "2026-11"]}','9faa8ab3668d37bb84b8f1b565faf46879a3ace67449201347e10b9ad99dad01','b84f7102e320fef23412ea451f6a92e3a43be089089236f44d4c872607b8d2dd');
INSERT INTO "trail_entry" VALUES(10,'2026-11-25 20:35:20.022867',NULL,NULL,NULL,'reference_item','01a2146b-82c2-7293-b3e3-42845aaf5be2','created','{"code": [null, "cross_border"], "label_en": [null, "cross-border cooperation"], "label_fr": [null, "coopération transfrontalière"], "list_name": [null, "forms"], "position": [null, 10], "source": [null, "Formes d’action citées par la note du 18 février 2020 (CIEDEL, Cités Unies France) et par « L’action internationale des collectivités territoriales, le cas grenoblois »."], "version": [null, "2026-11"]}','b84f7102e320fef23412ea451f6a92e3a43be089089236f44d4c872607b8d2dd','24a5a0ed219df808997234558153833f0d4c1bc2cb6c625a7c1a68c9a95f52f8');
INSERT INTO "trail_entry" VALUES(11,'2026-11-25 20:35:20.022889',NULL,NULL,NULL,'reference_item','01a2146b-82c2-7293-b3e3-428528bd5251','created','{"code": [null, "student_mobility"], "label_en": [null, "student mobility"], "label_fr": [null, "mobilité étudiante"], "list_name": [null, "forms"], "position": [null, 11], "source": [null, "Formes d’action citées par la note du 18 février 2020 (CIEDEL, Cités Unies France) et par « L’action internationale des collectivités territoriales, le cas grenoblois »."], "version": [null, "2026-11"]}','24a5a0ed219df808997234558153833f0d4c1bc2cb6c625a7c1a68c9a95f52f8','588d523de3fcc788cda1bee24d5d388c6cf435c3572ddc2826687ef8f732f5b2');
INSERT INTO "trail_entry" VALUES(12,'2026-11-25 20:35:20.022909',NULL,NULL,NULL,'reference_item','01a2146b-82c4-7195-8a14-787e3a5bd0e9','created','{"code": [null, "skills"], "label_en": [null, "Skills and practices"], "label_fr": [null, "Compétences et pratiques"], "list_name": [null, "dimensions"], "position": [null, 1], "source": [null, "Dimensions du retour local, d’après les textes de l’atelier de 2017 (« Premier atelier : référentiels, État, transnationalisme ») et « L’action internationale des collectivités territoriales, le cas grenoblois »."], "version": [null, "2026-11"]}','588d523de3fcc788cda1bee24d5d388c6cf435c3572ddc2826687ef8f732f5b2','a5be88cd03c35167170287b45283ae223ab64ac5e73257cd8a3a9302bb376743');
INSERT INTO "trail_entry" VALUES(13,'2026-11-25 20:35:20.022933',NULL,NULL,NULL,'reference_item','01a2146b-82c4-7195-8a14-787f890cbec1','created','{"code": [null, "policies"], "label_en": [null, "Local public policies"], "label_fr": [null, "Politiques publiques locales"], "list_name": [null, "dimensions"], "position": [null, 2], "source": [null, "Dimensions du retour local, d’après les textes de l’atelier de 2017 (« Premier atelier : référentiels, État, transnationalisme ») et « L’action internationale des collectivités territoriales, le cas grenoblois »."], "version": [null, "2026-11"]}','a5be88cd03c35167170287b45283ae223ab64ac5e73257cd8a3a9302bb376743','46ee73ed2ab8f05241b698325e64ff05a594c3ca1c7f91fa65deace4146dd76d');
INSERT INTO "trail_entry" VALUES(14,'2026-11-25 20:35:20.022955',NULL,NULL,NULL,'reference_item','01a2146b-82c4-7195-8a14-7880d713f315','created','{"code": [null, "citizens"], "label_en": [null, "Citizens and social cohesion"], "label_fr": [null, "Citoyens et cohésion sociale"], "list_name": [null, "dimensions"], "position": [null, 3], "source": [null, "Dimensions du retour local, d’après les textes de l’atelier de 2017 (« Premier atelier : référentiels, État, transnationalisme ») et « L’action internationale des collectivités territoriales, le cas grenoblois »."], "version": [null, "2026-11"]}','46ee73ed2ab8f05241b698325e64ff05a594c3ca1c7f91fa65deace4146dd76d','3ebfad0ed35103618726023d8f0bd0db092751be3bdc769f43b29ac99a46289f');
INSERT INTO "trail_entry" VALUES(15,'2026-11-25 20:35:20.022978',NULL,NULL,NULL,'reference_item','01a2146b-82c4-7195-8a14-7881b4ca6ea0','created','{"code": [null, "youth"], "label_en": [null, "Youth and education"], "label_fr": [null, "Jeunesse et éducation"], "list_name": [null, "dimensions"], "position": [null, 4], "source": [null, "Dimensions du retour local, d’après les textes de l’atelier de 2017 (« Premier atelier : référentiels, État, transnationalisme ») et « L’action internationale des collectivités territoriales, le cas grenoblois »."], "version": [null, "2026-11"]}','3ebfad0ed35103618726023d8f0bd0db092751be3bdc769f43b29ac99a46289f','c91898f714cbc41137590caa095f2a03be019c4c1d604d26227f6c1b5e17d394');
INSERT INTO "trail_entry" VALUES(16,'2026-11-25 20:35:20.022999',NULL,NULL,NULL,'reference_item','01a2146b-82c4-7195-8a14-7882526516e3','created','{"code": [null, "diaspora"], "label_en": [null, "Diaspora and migration"], "label_fr": [null, "Diaspora et migrations"], "list_name": [null, "dimensions"], "position": [null, 5], "source": [null, "Dimensions du retour local, d’après les textes de l’atelier de 2017 (« Premier atelier : référentiels, État, transnationalisme ») et « L’action internationale des collectivités territoriales, le cas grenoblois »."], "version": [null, "2026-11"]}','c91898f714cbc41137590caa095f2a03be019c4c1d604d26227f6c1b5e17d394','b7f44466fe540defd704f61602f39ec07f6f9ed3e4e978f77f27ff16ed7ea6fc');
INSERT INTO "trail_entry" VALUES(17,'2026-11-25 20:35:20.023022',NULL,NULL,NULL,'reference_item','01a2146b-82c4-7195-8a14-7883419c0c4a','created','{"code": [null, "culture"], "label_en": [null, "Culture and events"], "label_fr": [null, "Culture et événements"], "list_name": [null, "dimensions"], "position": [null, 6], "source": [null, "Dimensions du retour local, d’après les textes de l’atelier de 2017 (« Premier atelier : référentiels, État, transnationalisme ») et « L’action internationale des collectivités territoriales, le cas grenoblois »."], "version": [null, "2026-11"]}','b7f44466fe540defd704f61602f39ec07f6f9ed3e4e978f77f27ff16ed7ea6fc','780df27f4db8bf31ba0b37def8036a35e216d7a1105712daf2d18744fb4a93c8');
INSERT INTO "trail_entry" VALUES(18,'2026-11-25 20:35:20.023044',NULL,NULL,NULL,'reference_item','01a2146b-82c4-7195-8a14-788468154922','created','{"code": [null, "economy"], "label_en": [null, "Economy, tourism and jobs"], "label_fr": [null, "Économie, tourisme et emploi"], "list_name": [null, "dimensions"], "position": [null, 7], "source": [null, "Dimensions du retour local, d’après les textes de l’atelier de 2017 (« Premier atelier : référentiels, État, transnationalisme ») et « L’action internationale des collectivités territoriales, le cas grenoblois »."], "version": [null, "2026-11"]}','780df27f4db8bf31ba0b37def8036a35e216d7a1105712daf2d18744fb4a93c8','2a4b0b362067a377c71242435f39834276be028cb274ce1a98e994ba820b1609');
INSERT INTO "trail_entry" VALUES(19,'2026-11-25 20:35:20.023065',NULL,NULL,NULL,'reference_item','01a2146b-82c4-7195-8a14-7885de841ce3','created','{"code": [null, "visibility"], "label_en": [null, "Visibility and recognition"], "label_fr": [null, "Visibilité et reconnaissance"], "list_name": [null, "dimensions"], "position": [null, 8], "source": [null, "Dimensions du retour local, d’après les textes de l’atelier de 2017 (« Premier atelier : référentiels, État, transnationalisme ») et « L’action internationale des collectivités territoriales, le cas grenoblois »."], "version": [null, "2026-11"]}','2a4b0b362067a377c71242435f39834276be028cb274ce1a98e994ba820b1609','24f91317cd2c786aaa24b67f37ed2aba9184d6e850bf74fceb207fd761e88499');
INSERT INTO "trail_entry" VALUES(20,'2026-11-25 20:35:20.023086',NULL,NULL,NULL,'reference_item','01a2146b-82c4-7195-8a14-7886477e7c40','created','{"code": [null, "research"], "label_en": [null, "Research, universities and health"], "label_fr": [null, "Recherche, universités et santé"], "list_name": [null, "dimensions"], "position": [null, 9], "source": [null, "Dimensions du retour local, d’après les textes de l’atelier de 2017 (« Premier atelier : référentiels, État, transnationalisme ») et « L’action internationale des collectivités territoriales, le cas grenoblois »."], "version": [null, "2026-11"]}','24f91317cd2c786aaa24b67f37ed2aba9184d6e850bf74fceb207fd761e88499','198e561c0e61aab0a5f094ed952ce99d8b32dc273d6e7ba7c2354ff176f0b6e7');
INSERT INTO "trail_entry" VALUES(21,'2026-11-25 20:35:20.023106',NULL,NULL,NULL,'reference_item','01a2146b-82c5-76dc-b92c-3e97ce33880a','created','{"code": [null, "governance"], "label_en": [null, "local governance"], "label_fr": [null, "gouvernance locale"], "list_name": [null, "themes"], "position": [null, 1], "source": [null, "Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement."], "version": [null, "2026-11"]}','198e561c0e61aab0a5f094ed952ce99d8b32dc273d6e7ba7c2354ff176f0b6e7','29f049282bf23f1855efccc90678e0a4183e9110bd114900348a4c77e54fe0d8');
INSERT INTO "trail_entry" VALUES(22,'2026-11-25 20:35:20.023129',NULL,NULL,NULL,'reference_item','01a2146b-82c5-76dc-b92c-3e98b70371b3','created','{"code": [null, "institutional_support"], "label_en": [null, "institutional support"], "label_fr": [null, "appui institutionnel"], "list_name": [null, "themes"], "position": [null, 2], "source": [null, "Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement."], "version": [null, "2026-11"]}','29f049282bf23f1855efccc90678e0a4183e9110bd114900348a4c77e54fe0d8','5f127438309781d21df0f172ca6783518c2cb48063a22af8c21c9ff6f3adf3f2');
INSERT INTO "trail_entry" VALUES(23,'2026-11-25 20:35:20.023151',NULL,NULL,NULL,'reference_item','01a2146b-82c5-76dc-b92c-3e9933f5f1b6','created','{"code": [null, "humanitarian"], "label_en": [null, "humanitarian action"], "label_fr": [null, "action humanitaire"], "list_name": [null, "themes"], "position": [null, 3], "source": [null, "Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement."], "version": [null, "2026-11"]}','5f127438309781d21df0f172ca6783518c2cb48063a22af8c21c9ff6f3adf3f2','79acfb5b2ac8a991ddc6e72d53ef06bae03b0eb161a2ca4f0c9b46b88a221e59');
INSERT INTO "trail_entry" VALUES(24,'2026-11-25 20:35:20.023171',NULL,NULL,NULL,'reference_item','01a2146b-82c5-76dc-b92c-3e9a31df2137','created','{"code": [null, "water"], "label_en": [null, "water"], "label_fr": [null, "eau"], "list_name": [null, "themes"], "position": [null, 4], "source": [null, "Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement."], "version": [null, "2026-11"]}','79acfb5b2ac8a991ddc6e72d53ef06bae03b0eb161a2ca4f0c9b46b88a221e59','fd85cccf648f9665c3f735fb07e14b0bf1ba379eb55231bcb7a73b93e34602e5');
INSERT INTO "trail_entry" VALUES(25,'2026-11-25 20:35:20.023191',NULL,NULL,NULL,'reference_item','01a2146b-82c5-76dc-b92c-3e9b3a2dd86e','created','{"code": [null, "drinking_water"], "label_en": [null, "drinking water"], "label_fr": [null, "eau potable"], "list_name": [null, "themes"], "position": [null, 5], "source": [null, "Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement."], "version": [null, "2026-11"]}','fd85cccf648f9665c3f735fb07e14b0bf1ba379eb55231bcb7a73b93e34602e5','a044cd94940505bde99cecf8bf1a822e3346c1d1bf13792fcb2098373f06ff35');
INSERT INTO "trail_entry" VALUES(26,'2026-11-25 20:35:20.023211',NULL,NULL,NULL,'reference_item','01a2146b-82c5-76dc-b92c-3e9c282a3666','created','{"code": [null, "sanitation"], "label_en": [null, "sanitation"], "label_fr": [null, "assainissement"], "list_name": [null, "themes"], "position": [null, 6], "source": [null, "Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement."], "version": [null, "2026-11"]}','a044cd94940505bde99cecf8bf1a822e3346c1d1bf13792fcb2098373f06ff35','0e51d7471f0e4a11c05038d097541039cee64ddea2161273346844c3dc2bbd65');
INSERT INTO "trail_entry" VALUES(27,'2026-11-25 20:35:20.023231',NULL,NULL,NULL,'reference_item','01a2146b-82c5-76dc-b92c-3e9d9b4197b8','created','{"code": [null, "waste"], "label_en": [null, "waste"], "label_fr": [null, "déchets"], "list_name": [null, "themes"], "position": [null, 7], "source": [null, "Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement."], "version": [null, "2026-11"]}','0e51d7471f0e4a11c05038d097541039cee64ddea2161273346844c3dc2bbd65','cdac9f813a0ff549e46288e897b063aac8dba9d823c403047b49a27c83d1f5e8');
INSERT INTO "trail_entry" VALUES(28,'2026-11-25 20:35:20.023251',NULL,NULL,NULL,'reference_item','01a2146b-82c5-76dc-b92c-3e9e4e2c2e80','created','{"code": [null, "water_and_waste"], "label_en": [null, "water and waste"], "label_fr": [null, "eau et déchets"], "list_name": [null, "themes"], "position": [null, 8], "source": [null, "Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement."], "version": [null, "2026-11"]}','cdac9f813a0ff549e46288e897b063aac8dba9d823c403047b49a27c83d1f5e8','75dc55c9397cac1f5e6bed31a16daee419325c3e7545423f20fe6aa125541ea2');
INSERT INTO "trail_entry" VALUES(29,'2026-11-25 20:35:20.023270',NULL,NULL,NULL,'reference_item','01a2146b-82c5-76dc-b92c-3e9fd1da82af','created','{"code": [null, "environment"], "label_en": [null, "environment"], "label_fr": [null, "environnement"], "list_name": [null, "themes"], "position": [null, 9], "source": [null, "Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement."], "version": [null, "2026-11"]}','75dc55c9397cac1f5e6bed31a16daee419325c3e7545423f20fe6aa125541ea2','c6ad7e2e7096f01393da1033ec1fd485f36fd79d546d8bce99e4b9f94e6f401b');
INSERT INTO "trail_entry" VALUES(30,'2026-11-25 20:35:20.023290',NULL,NULL,NULL,'reference_item','01a2146b-82c5-76dc-b92c-3ea0909a4713','created','{"code": [null, "climate"], "label_en": [null, "climate"], "label_fr": [null, "climat"], "list_name": [null, "themes"], "position": [null, 10], "source": [null, "Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement."], "version": [null, "2026-11"]}','c6ad7e2e7096f01393da1033ec1fd485f36fd79d546d8bce99e4b9f94e6f401b','66c55203466132ef802fe84c4882d456a4d28c52a1dfe8b11ab792a4119389ed');
INSERT INTO "trail_entry" VALUES(31,'2026-11-25 20:35:20.023310',NULL,NULL,NULL,'reference_item','01a2146b-82c5-76dc-b92c-3ea16713887d','created','{"code": [null, "energy"], "label_en": [null, "energy"], "label_fr": [null, "énergie"], "list_name": [null, "themes"], "position": [null, 11], "source": [null, "Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement."], "version": [null, "2026-11"]}','66c55203466132ef802fe84c4882d456a4d28c52a1dfe8b11ab792a4119389ed','f45a5e16471146fea79454137d697085fad5bbb1f50276fd437aa8882b184cf8');
INSERT INTO "trail_entry" VALUES(32,'2026-11-25 20:35:20.023331',NULL,NULL,NULL,'reference_item','01a2146b-82c5-76dc-b92c-3ea2f4071a8e','created','{"code": [null, "culture"], "label_en": [null, "culture"], "label_fr": [null, "culture"], "list_name": [null, "themes"], "position": [null, 12], "source": [null, "Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement."], "version": [null, "2026-11"]}','f45a5e16471146fea79454137d697085fad5bbb1f50276fd437aa8882b184cf8','fb9751f976541a11d33e541f3d4519e5256d17b75ae21edc3b32f4f1f4135056');
INSERT INTO "trail_entry" VALUES(33,'2026-11-25 20:35:20.023350',NULL,NULL,NULL,'reference_item','01a2146b-82c5-76dc-b92c-3ea3bf3d356c','created','{"code": [null, "heritage"], "label_en": [null, "heritage"], "label_fr": [null, "patrimoine"], "list_name": [null, "themes"], "position": [null, 13], "source": [null, "Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement."], "version": [null, "2026-11"]}','fb9751f976541a11d33e541f3d4519e5256d17b75ae21edc3b32f4f1f4135056','3c9121802ed00c69f63762644be9c1c0a0c84dcdf29fd53e2aa9779a20bc0772');
INSERT INTO "trail_entry" VALUES(34,'2026-11-25 20:35:20.023370',NULL,NULL,NULL,'reference_item','01a2146b-82c6-7390-ab9e-1ae34695420a','created','{"code": [null, "education"], "label_en": [null, "education"], "label_fr": [null, "éducation"], "list_name": [null, "themes"], "position": [null, 14], "source": [null, "Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement."], "version": [null, "2026-11"]}','3c9121802ed00c69f63762644be9c1c0a0c84dcdf29fd53e2aa9779a20bc0772','003aae45e8dfde61a1612978b5720a046f6f61b82d794f9f2c5f49c91154ef50');
INSERT INTO "trail_entry" VALUES(35,'2026-11-25 20:35:20.023389',NULL,NULL,NULL,'reference_item','01a2146b-82c6-7390-ab9e-1ae43e42a463','created','{"code": [null, "training"], "label_en": [null, "training"], "label_fr": [null, "formation"], "list_name": [null, "themes"], "position": [null, 15], "source": [null, "Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement."], "version": [null, "2026-11"]}','003aae45e8dfde61a1612978b5720a046f6f61b82d794f9f2c5f49c91154ef50','afc483d020fbd71b578a0367fedbf4d28b9568d17d18ee4cc0ad0a1e68a74367');
INSERT INTO "trail_entry" VALUES(36,'2026-11-25 20:35:20.023408',NULL,NULL,NULL,'reference_item','01a2146b-82c6-7390-ab9e-1ae5f11ed7f8','created','{"code": [null, "employment"], "label_en": [null, "employment"], "label_fr": [null, "emploi"], "list_name": [null, "themes"], "position": [null, 16], "source": [null, "Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement."], "version": [null, "2026-11"]}','afc483d020fbd71b578a0367fedbf4d28b9568d17d18ee4cc0ad0a1e68a74367','2a5cf796ac4a20fda703fc82b3c26db96138f8bfb4ef512551dbb0722f4e6b9d');
INSERT INTO "trail_entry" VALUES(37,'2026-11-25 20:35:20.023477',NULL,NULL,NULL,'reference_item','01a2146b-82c6-7390-ab9e-1ae63f558486','created','{"code": [null, "youth"], "label_en": [null, "youth"], "label_fr": [null, "jeunesse"], "list_name": [null, "themes"], "position": [null, 17], "source": [null, "Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement."], "version": [null, "2026-11"]}','2a5cf796ac4a20fda703fc82b3c26db96138f8bfb4ef512551dbb0722f4e6b9d','560a2f33fed5a7509deb765ca1e060d6c735640c15a3bf311d78af9a57b4d55e');
INSERT INTO "trail_entry" VALUES(38,'2026-11-25 20:35:20.023498',NULL,NULL,NULL,'reference_item','01a2146b-82c6-7390-ab9e-1ae7085730dd','created','{"code": [null, "gender"], "label_en": [null, "equality between women and men"], "label_fr": [null, "égalité entre les femmes et les hommes"], "list_name": [null, "themes"], "position": [null, 18], "source": [null, "Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement."], "version": [null, "2026-11"]}','560a2f33fed5a7509deb765ca1e060d6c735640c15a3bf311d78af9a57b4d55e','46cb28087dfe3ae2ca52001b1d884bbc7613fe3894ecfca3c6a99b3ba5235600');
INSERT INTO "trail_entry" VALUES(39,'2026-11-25 20:35:20.023520',NULL,NULL,NULL,'reference_item','01a2146b-82c6-7390-ab9e-1ae833ce9139','created','{"code": [null, "sport"], "label_en": [null, "sport"], "label_fr": [null, "sport"], "list_name": [null, "themes"], "position": [null, 19], "source": [null, "Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement."], "version": [null, "2026-11"]}','46cb28087dfe3ae2ca52001b1d884bbc7613fe3894ecfca3c6a99b3ba5235600','e9195a02e082ab875d0a620c651271264c6fa9fcbdc02c9a71d80b20e5adf293');
INSERT INTO "trail_entry" VALUES(40,'2026-11-25 20:35:20.023539',NULL,NULL,NULL,'reference_item','01a2146b-82c6-7390-ab9e-1ae9dc3cac4b','created','{"code": [null, "health"], "label_en": [null, "health"], "label_fr": [null, "santé"], "list_name": [null, "themes"], "position": [null, 20], "source": [null, "Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement."], "version": [null, "2026-11"]}','e9195a02e082ab875d0a620c651271264c6fa9fcbdc02c9a71d80b20e5adf293','861610624d2bbec22c62b8a50e13911ff6848d62365073787ec7434dc23219f9');
INSERT INTO "trail_entry" VALUES(41,'2026-11-25 20:35:20.023558',NULL,NULL,NULL,'reference_item','01a2146b-82c6-7390-ab9e-1aea6a532825','created','{"code": [null, "research"], "label_en": [null, "research and higher education"], "label_fr": [null, "recherche et enseignement supérieur"], "list_name": [null, "themes"], "position": [null, 21], "source": [null, "Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement."], "version": [null, "2026-11"]}','861610624d2bbec22c62b8a50e13911ff6848d62365073787ec7434dc23219f9','dc71a43ba5b61bbf4b28987e59ac7d44ac0a42ca9e400765cd36c3e1df9d957c');
INSERT INTO "trail_entry" VALUES(42,'2026-11-25 20:35:20.023578',NULL,NULL,NULL,'reference_item','01a2146b-82c6-7390-ab9e-1aeb8c6718ac','created','{"code": [null, "agriculture"], "label_en": [null, "agriculture"], "label_fr": [null, "agriculture"], "list_name": [null, "themes"], "position": [null, 22], "source": [null, "Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement."], "version": [null, "2026-11"]}','dc71a43ba5b61bbf4b28987e59ac7d44ac0a42ca9e400765cd36c3e1df9d957c','091e274e0578a9b3afa91c8c64b6680b1fa7640dcc9510838234805513424dd8');
INSERT INTO "trail_entry" VALUES(43,'2026-11-25 20:35:20.023597',NULL,NULL,NULL,'reference_item','01a2146b-82c6-7390-ab9e-1aec96eff15a','created','{"code": [null, "food_security"], "label_en": [null, "food security"], "label_fr": [null, "sécurité alimentaire"], "list_name": [null, "themes"], "position": [null, 23], "source": [null, "Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement."], "version": [null, "2026-11"]}','091e274e0578a9b3afa91c8c64b6680b1fa7640dcc9510838234805513424dd8','7fa901707a20ee9203612cb7c09013fd3e2cedf4f9e71d2d219e237771fead84');
INSERT INTO "trail_entry" VALUES(44,'2026-11-25 20:35:20.023618',NULL,NULL,NULL,'reference_item','01a2146b-82c6-7390-ab9e-1aed06795026','created','{"code": [null, "tourism"], "label_en": [null, "tourism"], "label_fr": [null, "tourisme"], "list_name": [null, "themes"], "position": [null, 24], "source": [null, "Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement."], "version": [null, "2026-11"]}','7fa901707a20ee9203612cb7c09013fd3e2cedf4f9e71d2d219e237771fead84','fede26738893e77d63beabd8918937d7488b24cbfcc40f131fd56872434809e1');
INSERT INTO "trail_entry" VALUES(45,'2026-11-25 20:35:20.023638',NULL,NULL,NULL,'reference_item','01a2146b-82c6-7390-ab9e-1aeebd83e683','created','{"code": [null, "digital"], "label_en": [null, "digital technology"], "label_fr": [null, "numérique"], "list_name": [null, "themes"], "position": [null, 25], "source": [null, "Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement."], "version": [null, "2026-11"]}','fede26738893e77d63beabd8918937d7488b24cbfcc40f131fd56872434809e1','4e93493e6081b1e01370b79c4162c4761b4792728319ffa37b705af22aac8bad');
INSERT INTO "trail_entry" VALUES(46,'2026-11-25 20:35:20.023658',NULL,NULL,NULL,'reference_item','01a2146b-82c6-7390-ab9e-1aef59c651a6','created','{"code": [null, "economy"], "label_en": [null, "economy"], "label_fr": [null, "économie"], "list_name": [null, "themes"], "position": [null, 26], "source": [null, "Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement."], "version": [null, "2026-11"]}','4e93493e6081b1e01370b79c4162c4761b4792728319ffa37b705af22aac8bad','9bead51ab420689775b20c5826e5ccd7f33228363cfca2f8bc83684a3c702eab');
INSERT INTO "trail_entry" VALUES(47,'2026-11-25 20:35:20.023679',NULL,NULL,NULL,'reference_item','01a2146b-82c6-7390-ab9e-1af0ca6e0f39','created','{"code": [null, "attractiveness"], "label_en": [null, "attractiveness of the territory"], "label_fr": [null, "attractivité du territoire"], "list_name": [null, "themes"], "position": [null, 27], "source": [null, "Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement."], "version": [null, "2026-11"]}','9bead51ab420689775b20c5826e5ccd7f33228363cfca2f8bc83684a3c702eab','c374ec33a30ec3194d840089cca2e6ddfabc068588807ab1009bbcd1cdfddba3');
INSERT INTO "trail_entry" VALUES(48,'2026-11-25 20:35:20.023699',NULL,NULL,NULL,'reference_item','01a2146b-82c6-7390-ab9e-1af14c8b3e6a','created','{"code": [null, "planning"], "label_en": [null, "urban planning"], "label_fr": [null, "urbanisme"], "list_name": [null, "themes"], "position": [null, 28], "source": [null, "Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement."], "version": [null, "2026-11"]}','c374ec33a30ec3194d840089cca2e6ddfabc068588807ab1009bbcd1cdfddba3','05ab5b0661f9adfa14ed80de75528e8c25c1aefd4e04fe42db7010ae0f0b81ec');
INSERT INTO "trail_entry" VALUES(49,'2026-11-25 20:35:20.023718',NULL,NULL,NULL,'reference_item','01a2146b-82c6-7390-ab9e-1af253f46007','created','{"code": [null, "mobility"], "label_en": [null, "mobility"], "label_fr": [null, "mobilité et déplacements"], "list_name": [null, "themes"], "position": [null, 29], "source": [null, "Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement."], "version": [null, "2026-11"]}','05ab5b0661f9adfa14ed80de75528e8c25c1aefd4e04fe42db7010ae0f0b81ec','4785cac401fb91b4a8ba529d0d9f37b4632a6248b908da6adcadd6893f49a553');
INSERT INTO "trail_entry" VALUES(50,'2026-11-25 20:35:20.023737',NULL,NULL,NULL,'reference_item','01a2146b-82c6-7390-ab9e-1af38c3d12e1','created','{"code": [null, "migration"], "label_en": [null, "migration"], "label_fr": [null, "migrations"], "list_name": [null, "themes"], "position": [null, 30], "source": [null, "Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement."], "version": [null, "2026-11"]}','4785cac401fb91b4a8ba529d0d9f37b4632a6248b908da6adcadd6893f49a553','ce70c50e00552acd8109f4c355e23994ec90cd6648919106d5ce239189451821');
INSERT INTO "trail_entry" VALUES(51,'2026-11-25 20:35:20.023756',NULL,NULL,NULL,'country_group','01a2146b-82c8-76ec-bb8f-d51463ef31b9','created','{"country": [null, "BE"], "group_name": [null, "european_union"], "source": [null, "Traité de Rome, entré en vigueur le 1er janvier 1958"], "valid_from": [null, "1958-01-01"]}','ce70c50e00552acd8109f4c355e23994ec90cd6648919106d5ce239189451821','35b90125ed08c706be96ee41e817eada5420859abcaf65e6f8f16ac7697c5907');
INSERT INTO "trail_entry" VALUES(52,'2026-11-25 20:35:20.023781',NULL,NULL,NULL,'country_group','01a2146b-82c8-76ec-bb8f-d515c5c430bb','created','{"country": [null, "DE"], "group_name": [null, "european_union"], "source": [null, "Traité de Rome, entré en vigueur le 1er janvier 1958"], "valid_from": [null, "1958-01-01"]}','35b90125ed08c706be96ee41e817eada5420859abcaf65e6f8f16ac7697c5907','5ce8f44d8fd80cf86def619a92a673d785620a3564dc11793c7af50235f1c004');
INSERT INTO "trail_entry" VALUES(53,'2026-11-25 20:35:20.023800',NULL,NULL,NULL,'country_group','01a2146b-82c8-76ec-bb8f-d516f7e4c00a','created','{"country": [null, "FR"], "group_name": [null, "european_union"], "source": [null, "Traité de Rome, entré en vigueur le 1er janvier 1958"], "valid_from": [null, "1958-01-01"]}','5ce8f44d8fd80cf86def619a92a673d785620a3564dc11793c7af50235f1c004','a1eef96b4e6827fb5322eed0e86b8abe7113478d29ed327c077f16bad18edc85');
INSERT INTO "trail_entry" VALUES(54,'2026-11-25 20:35:20.023817',NULL,NULL,NULL,'country_group','01a2146b-82c8-76ec-bb8f-d51799dac198','created','{"country": [null, "IT"], "group_name": [null, "european_union"], "source": [null, "Traité de Rome, entré en vigueur le 1er janvier 1958"], "valid_from": [null, "1958-01-01"]}','a1eef96b4e6827fb5322eed0e86b8abe7113478d29ed327c077f16bad18edc85','1bb84ee0bf126dbe606ba1f6394d13239ce0b5b22c724c4c1faa8354c228dcdb');
INSERT INTO "trail_entry" VALUES(55,'2026-11-25 20:35:20.023834',NULL,NULL,NULL,'country_group','01a2146b-82c8-76ec-bb8f-d518e6e79506','created','{"country": [null, "LU"], "group_name": [null, "european_union"], "source": [null, "Traité de Rome, entré en vigueur le 1er janvier 1958"], "valid_from": [null, "1958-01-01"]}','1bb84ee0bf126dbe606ba1f6394d13239ce0b5b22c724c4c1faa8354c228dcdb','8fce9f374fdae174807e9b1ecd07e6e62dc4fbb14a528cbccc85d7f3aa904585');
INSERT INTO "trail_entry" VALUES(56,'2026-11-25 20:35:20.023851',NULL,NULL,NULL,'country_group','01a2146b-82c8-76ec-bb8f-d519b54fedf1','created','{"country": [null, "NL"], "group_name": [null, "european_union"], "source": [null, "Traité de Rome, entré en vigueur le 1er janvier 1958"], "valid_from": [null, "1958-01-01"]}','8fce9f374fdae174807e9b1ecd07e6e62dc4fbb14a528cbccc85d7f3aa904585','9768c98d1719c2391b1958e82cd68d106d54c9cecb14daf1072a7abb1b8696c1');
INSERT INTO "trail_entry" VALUES(57,'2026-11-25 20:35:20.023874',NULL,NULL,NULL,'country_group','01a2146b-82c8-76ec-bb8f-d51a55d1df80','created','{"country": [null, "DK"], "group_name": [null, "european_union"], "source": [null, "Traité d’adhésion de 1972"], "valid_from": [null, "1973-01-01"]}','9768c98d1719c2391b1958e82cd68d106d54c9cecb14daf1072a7abb1b8696c1','90685b1199424e4b20803e650dd177cebb85fce588021d274cf4d96a1913e309');
INSERT INTO "trail_entry" VALUES(58,'2026-11-25 20:35:20.023893',NULL,NULL,NULL,'country_group','01a2146b-82c8-76ec-bb8f-d51bd24c4f6b','created','{"country": [null, "GB"], "group_name": [null, "european_union"], "source": [null, "Traité d’adhésion de 1972 ; accord de retrait, dernier jour le 31 janvier 2020"], "valid_from": [null, "1973-01-01"], "valid_to": [null, "2020-01-31"]}','90685b1199424e4b20803e650dd177cebb85fce588021d274cf4d96a1913e309','b8481e62905b817681ab00fa6b95deb393b0361fc6ad28ecdd3f03383d7e92de');
INSERT INTO "trail_entry" VALUES(59,'2026-11-25 20:35:20.023917',NULL,NULL,NULL,'country_group','01a2146b-82c8-76ec-bb8f-d51c0a4908db','created','{"country": [null, "IE"], "group_name": [null, "european_union"], "source": [null, "Traité d’adhésion de 1972"], "valid_from": [null, "1973-01-01"]}','b8481e62905b817681ab00fa6b95deb393b0361fc6ad28ecdd3f03383d7e92de','52da373e98d6fde517d19b9d345fdc3eff5f6c2a7b31effcc0462bf82c411d6a');
INSERT INTO "trail_entry" VALUES(60,'2026-11-25 20:35:20.023934',NULL,NULL,NULL,'country_group','01a2146b-82c8-76ec-bb8f-d51dae422bfa','created','{"country": [null, "GR"], "group_name": [null, "european_union"], "source": [null, "Traité d’adhésion de 1979"], "valid_from": [null, "1981-01-01"]}','52da373e98d6fde517d19b9d345fdc3eff5f6c2a7b31effcc0462bf82c411d6a','3917795935f2eea9404da5ce3aa59994509a25d66a49a0966ca8da60359072fb');
INSERT INTO "trail_entry" VALUES(61,'2026-11-25 20:35:20.023951',NULL,NULL,NULL,'country_group','01a2146b-82c8-76ec-bb8f-d51ed598e40b','created','{"country": [null, "ES"], "group_name": [null, "european_union"], "source": [null, "Traité d’adhésion de 1985"], "valid_from": [null, "1986-01-01"]}','3917795935f2eea9404da5ce3aa59994509a25d66a49a0966ca8da60359072fb','768e937586958870ab160024f9ea96ef6d11e295764cfa26d6bdc59bdfa6cbab');
INSERT INTO "trail_entry" VALUES(62,'2026-11-25 20:35:20.023969',NULL,NULL,NULL,'country_group','01a2146b-82c8-76ec-bb8f-d51f2eafeb04','created','{"country": [null, "PT"], "group_name": [null, "european_union"], "source": [null, "Traité d’adhésion de 1985"], "valid_from": [null, "1986-01-01"]}','768e937586958870ab160024f9ea96ef6d11e295764cfa26d6bdc59bdfa6cbab','c95c5ff9cedbc6b1882b9ff75d1ef78b76f907be0db5b087f52eb26860e76693');
INSERT INTO "trail_entry" VALUES(63,'2026-11-25 20:35:20.023986',NULL,NULL,NULL,'country_group','01a2146b-82c8-76ec-bb8f-d520bd709404','created','{"country": [null, "AT"], "group_name": [null, "european_union"], "source": [null, "Traité d’adhésion de 1994"], "valid_from": [null, "1995-01-01"]}','c95c5ff9cedbc6b1882b9ff75d1ef78b76f907be0db5b087f52eb26860e76693','eea50660978d7a8b966776e5f9a528247dbf86eb8ccce3860a103f7f19edb5c5');
INSERT INTO "trail_entry" VALUES(64,'2026-11-25 20:35:20.024007',NULL,NULL,NULL,'country_group','01a2146b-82c8-76ec-bb8f-d521b0f0ef27','created','{"country": [null, "FI"], "group_name": [null, "european_union"], "source": [null, "Traité d’adhésion de 1994"], "valid_from": [null, "1995-01-01"]}','eea50660978d7a8b966776e5f9a528247dbf86eb8ccce3860a103f7f19edb5c5','5ae30f3f7f64b5c4bfb27b5c86b06f32e959afa050625f54f04adb35a166cfcd');
INSERT INTO "trail_entry" VALUES(65,'2026-11-25 20:35:20.024024',NULL,NULL,NULL,'country_group','01a2146b-82c8-76ec-bb8f-d5226883adf1','created','{"country": [null, "SE"], "group_name": [null, "european_union"], "source": [null, "Traité d’adhésion de 1994"], "valid_from": [null, "1995-01-01"]}','5ae30f3f7f64b5c4bfb27b5c86b06f32e959afa050625f54f04adb35a166cfcd','a103693f53636c8f35533a53f8af98d340497b228410ffba6f381668fca63c58');
INSERT INTO "trail_entry" VALUES(66,'2026-11-25 20:35:20.024041',NULL,NULL,NULL,'country_group','01a2146b-82c8-76ec-bb8f-d52313b186da','created','{"country": [null, "CY"], "group_name": [null, "european_union"], "source": [null, "Traité d’adhésion de 2003"], "valid_from": [null, "2004-05-01"]}','a103693f53636c8f35533a53f8af98d340497b228410ffba6f381668fca63c58','e0fff2f748f3894b506a537d9be4cef58af89be7c0b93d237c1c1d784d4bf542');
INSERT INTO "trail_entry" VALUES(67,'2026-11-25 20:35:20.024060',NULL,NULL,NULL,'country_group','01a2146b-82c9-7674-96e9-57ba4e459c39','created','{"country": [null, "CZ"], "group_name": [null, "european_union"], "source": [null, "Traité d’adhésion de 2003"], "valid_from": [null, "2004-05-01"]}','e0fff2f748f3894b506a537d9be4cef58af89be7c0b93d237c1c1d784d4bf542','9ee4293660ffb34b7a58c6b0a01c9982c84747a8ed98d14c4d7df735d8c44463');
INSERT INTO "trail_entry" VALUES(68,'2026-11-25 20:35:20.024077',NULL,NULL,NULL,'country_group','01a2146b-82c9-7674-96e9-57bbe1ce742e','created','{"country": [null, "EE"], "group_name": [null, "european_union"], "source": [null, "Traité d’adhésion de 2003"], "valid_from": [null, "2004-05-01"]}','9ee4293660ffb34b7a58c6b0a01c9982c84747a8ed98d14c4d7df735d8c44463','3a62f003495caa7f399c47900030d6159b4ffffefca5de678404fea959789902');
INSERT INTO "trail_entry" VALUES(69,'2026-11-25 20:35:20.024094',NULL,NULL,NULL,'country_group','01a2146b-82c9-7674-96e9-57bc0065bb84','created','{"country": [null, "HU"], "group_name": [null, "european_union"], "source": [null, "Traité d’adhésion de 2003"], "valid_from": [null, "2004-05-01"]}','3a62f003495caa7f399c47900030d6159b4ffffefca5de678404fea959789902','e7bc0d7a1955b0b2e45b9727fd2a3019f3da44b5139fc5732c5462165fda80a2');
INSERT INTO "trail_entry" VALUES(70,'2026-11-25 20:35:20.024110',NULL,NULL,NULL,'country_group','01a2146b-82c9-7674-96e9-57bdea643807','created','{"country": [null, "LT"], "group_name": [null, "european_union"], "source": [null, "Traité d’adhésion de 2003"], "valid_from": [null, "2004-05-01"]}','e7bc0d7a1955b0b2e45b9727fd2a3019f3da44b5139fc5732c5462165fda80a2','6634b8fb78bfb75d0f866d5e8377a7addccff9aa85331fb152f5c465a0ca3952');
INSERT INTO "trail_entry" VALUES(71,'2026-11-25 20:35:20.024127',NULL,NULL,NULL,'country_group','01a2146b-82c9-7674-96e9-57beb60678dd','created','{"country": [null, "LV"], "group_name": [null, "european_union"], "source": [null, "Traité d’adhésion de 2003"], "valid_from": [null, "2004-05-01"]}','6634b8fb78bfb75d0f866d5e8377a7addccff9aa85331fb152f5c465a0ca3952','1a84160bb34f2dbd1e2f01248cd2a76d69c144f45f2dd262c1b74dc59596eaf5');
INSERT INTO "trail_entry" VALUES(72,'2026-11-25 20:35:20.024143',NULL,NULL,NULL,'country_group','01a2146b-82c9-7674-96e9-57bfcb3e1ee0','created','{"country": [null, "MT"], "group_name": [null, "european_union"], "source": [null, "Traité d’adhésion de 2003"], "valid_from": [null, "2004-05-01"]}','1a84160bb34f2dbd1e2f01248cd2a76d69c144f45f2dd262c1b74dc59596eaf5','22b295c27b28bb48a43f024082fb714e1e5e2da24edc96fdd6bf13e8960cc3b5');
INSERT INTO "trail_entry" VALUES(73,'2026-11-25 20:35:20.024159',NULL,NULL,NULL,'country_group','01a2146b-82c9-7674-96e9-57c0a68ca9aa','created','{"country": [null, "PL"], "group_name": [null, "european_union"], "source": [null, "Traité d’adhésion de 2003"], "valid_from": [null, "2004-05-01"]}','22b295c27b28bb48a43f024082fb714e1e5e2da24edc96fdd6bf13e8960cc3b5','c45eecf5b64e52c793946f5acb6f29976bd16a73902dec3ee643d976d682845b');
INSERT INTO "trail_entry" VALUES(74,'2026-11-25 20:35:20.024177',NULL,NULL,NULL,'country_group','01a2146b-82c9-7674-96e9-57c188efda98','created','{"country": [null, "SI"], "group_name": [null, "european_union"], "source": [null, "Traité d’adhésion de 2003"], "valid_from": [null, "2004-05-01"]}','c45eecf5b64e52c793946f5acb6f29976bd16a73902dec3ee643d976d682845b','e2ad2282f242ec62d3017260a408a131e5e3d22761cd1a49d15114292e8f639b');
INSERT INTO "trail_entry" VALUES(75,'2026-11-25 20:35:20.024193',NULL,NULL,NULL,'country_group','01a2146b-82c9-7674-96e9-57c257617760','created','{"country": [null, "SK"], "group_name": [null, "european_union"], "source": [null, "Traité d’adhésion de 2003"], "valid_from": [null, "2004-05-01"]}','e2ad2282f242ec62d3017260a408a131e5e3d22761cd1a49d15114292e8f639b','aabb9073de6d0b774c2147aed96022b30233154f3dbe6c7370b569cacf45b813');
INSERT INTO "trail_entry" VALUES(76,'2026-11-25 20:35:20.024210',NULL,NULL,NULL,'country_group','01a2146b-82c9-7674-96e9-57c3f122a8c3','created','{"country": [null, "BG"], "group_name": [null, "european_union"], "source": [null, "Traité d’adhésion de 2005"], "valid_from": [null, "2007-01-01"]}','aabb9073de6d0b774c2147aed96022b30233154f3dbe6c7370b569cacf45b813','76f68e686812de2153ff6e8cbf95110c1a651e9e7e0c09f2e90b9e74b473d1dd');
INSERT INTO "trail_entry" VALUES(77,'2026-11-25 20:35:20.024228',NULL,NULL,NULL,'country_group','01a2146b-82c9-7674-96e9-57c4204387de','created','{"country": [null, "RO"], "group_name": [null, "european_union"], "source": [null, "Traité d’adhésion de 2005"], "valid_from": [null, "2007-01-01"]}','76f68e686812de2153ff6e8cbf95110c1a651e9e7e0c09f2e90b9e74b473d1dd','a9489342bddd9edeab5c102c30223154064c4681ab6bf00270cc8c8f62bb845e');
INSERT INTO "trail_entry" VALUES(78,'2026-11-25 20:35:20.024245',NULL,NULL,NULL,'country_group','01a2146b-82c9-7674-96e9-57c5a02c4a9e','created','{"country": [null, "HR"], "group_name": [null, "european_union"], "source": [null, "Traité d’adhésion de 2011"], "valid_from": [null, "2013-07-01"]}','a9489342bddd9edeab5c102c30223154064c4681ab6bf00270cc8c8f62bb845e','edbbfb7ee4cb6856d8e9350e6c66befcb983742c5831f320cea41b1e5bc89f6a');
INSERT INTO "trail_entry" VALUES(79,'2026-11-25 20:35:20.024261',NULL,NULL,NULL,'checklist','01a2146b-82cb-729d-bd62-712ea109f316','created','{"id": [null, "01a2146b-82cb-729d-bd62-712ea109f316"], "published_at": [null, "2026-11-21"], "source": [null, "Premier atelier : référentiels, État, transnationalisme (quatre sortes, trois causes, quatre remèdes), complété"], "version": [null, "2026-1"]}','edbbfb7ee4cb6856d8e9350e6c66befcb983742c5831f320cea41b1e5bc89f6a','dbcf79f2e6891eebbbc1094937fcb59df7b1eeab49c5f4dc94ec1039237ddf82');
INSERT INTO "trail_entry" VALUES(80,'2026-11-25 20:35:20.024290',NULL,NULL,NULL,'checklist_question','01a2146b-82cb-729d-bd62-712f245c1863','created','{"code": [null, "A1.1"], "group": [null, "A1"], "help_en": [null, "Computed from the register of missions."], "help_fr": [null, "Calculé d’après le registre des missions."], "id": [null, "01a2146b-82cb-729d-bd62-712f245c1863"], "meant_for": [null, "outside_eu"], "measure": [null, "visas"], "nature": [null, "figure"], "position": [null, 1], "text_en": [null, "Visas applied for, granted, refused and days waited, by side."], "text_fr": [null, "Visas demandés, obtenus, refusés et délai d’attente, par côté."]}','dbcf79f2e6891eebbbc1094937fcb59df7b1eeab49c5f4dc94ec1039237ddf82','fcba28b37a424c435117fae328d63f8e0d13895decc0f21b174d1b7dc8afc1e6');
INSERT INTO "trail_entry" VALUES(81,'2026-11-25 20:35:20.024328',NULL,NULL,NULL,'checklist_question','01a2146b-82cb-729d-bd62-713065b7d5c0','created','{"code": [null, "A1.2"], "group": [null, "A1"], "help_en": [null, "Say which authorisation, asked from whom, obtained when."], "help_fr": [null, "Dire quelle autorisation, demandée à qui, obtenue quand."], "id": [null, "01a2146b-82cb-729d-bd62-713065b7d5c0"], "meant_for": [null, "any"], "measure": [null, "authorisations"], "nature": [null, "appreciation"], "position": [null, 2], "text_en": [null, "Do the authorisations needed to travel (ministry, supervising authority) weigh on this side as much as on the other?"], "text_fr": [null, "Les autorisations qu’il faut obtenir pour partir en mission (ministère, tutelle) pèsent-elles autant sur ce côté que sur l’autre ?"]}','fcba28b37a424c435117fae328d63f8e0d13895decc0f21b174d1b7dc8afc1e6','d954c3e130c1a56a30f3813dde8048807f51f8235bd573b414337891dd826ab3');
INSERT INTO "trail_entry" VALUES(82,'2026-11-25 20:35:20.024360',NULL,NULL,NULL,'checklist_question','01a2146b-82cb-729d-bd62-7131f7577c96','created','{"code": [null, "A1.3"], "group": [null, "A1"], "help_en": [null, "Computed from the register of missions."], "help_fr": [null, "Calculé d’après le registre des missions."], "id": [null, "01a2146b-82cb-729d-bd62-7131f7577c96"], "meant_for": [null, "any"], "measure": [null, "missions"], "nature": [null, "figure"], "position": [null, 3], "text_en": [null, "Missions and person-days in each direction, and who paid for them."], "text_fr": [null, "Missions et jours de déplacement dans chaque sens, et qui les a payés."]}','d954c3e130c1a56a30f3813dde8048807f51f8235bd573b414337891dd826ab3','8c705dd3440b27e20b8c8561f84db6e3d8e4feb4e6ce2fe98b3d3ea8197c4364');
INSERT INTO "trail_entry" VALUES(83,'2026-11-25 20:35:20.024390',NULL,NULL,NULL,'checklist_question','01a2146b-82cb-729d-bd62-71329c31588d','created','{"code": [null, "A1.4"], "group": [null, "A1"], "help_en": [null, "One recent example in each direction is enough."], "help_fr": [null, "Un exemple récent dans chaque sens suffit."], "id": [null, "01a2146b-82cb-729d-bd62-71329c31588d"], "meant_for": [null, "any"], "measure": [null, "missions"], "nature": [null, "appreciation"], "position": [null, 4], "text_en": [null, "Is travelling to the other territory as easy for this side as for the other (formalities, time, cost, number of people)?"], "text_fr": [null, "Se rendre sur le territoire de l’autre est-il aussi facile pour ce côté que pour l’autre (démarches, délais, coût, nombre de personnes) ?"]}','8c705dd3440b27e20b8c8561f84db6e3d8e4feb4e6ce2fe98b3d3ea8197c4364','2dd2506b6c0a8dc964e381f4c29a3eef5a4d9dbff9afc194c735b88db0573078');
INSERT INTO "trail_entry" VALUES(84,'2026-11-25 20:35:20.024420',NULL,NULL,NULL,'checklist_question','01a2146b-82cb-729d-bd62-71332bf76bc3','created','{"code": [null, "A1.5"], "group": [null, "A1"], "help_en": [null, "Mention refusals, delays and what they prevented."], "help_fr": [null, "Citer les refus, les retards et ce qu’ils ont empêché."], "id": [null, "01a2146b-82cb-729d-bd62-71332bf76bc3"], "meant_for": [null, "outside_eu"], "measure": [null, "visas"], "nature": [null, "appreciation"], "position": [null, 5], "text_en": [null, "Do visas let this side and the other choose equally freely who travels and when?"], "text_fr": [null, "Les visas permettent-ils à ce côté et à l’autre de choisir aussi librement qui voyage et quand ?"]}','2dd2506b6c0a8dc964e381f4c29a3eef5a4d9dbff9afc194c735b88db0573078','fd1eac8c0c26c8185c45ae384d3d002089bc23a34d2db87ef09ebc2c2d817c28');
INSERT INTO "trail_entry" VALUES(85,'2026-11-25 20:35:20.024450',NULL,NULL,NULL,'checklist_question','01a2146b-82cb-729d-bd62-7134e4bf21ea','created','{"code": [null, "A2.1"], "group": [null, "A2"], "help_en": [null, "Was a shared diagnosis made, by whom, on which date? Attach the document."], "help_fr": [null, "Un diagnostic partagé a-t-il été fait, par qui, à quelle date ? Joindre le document."], "id": [null, "01a2146b-82cb-729d-bd62-7134e4bf21ea"], "meant_for": [null, "any"], "nature": [null, "appreciation"], "position": [null, 6], "text_en": [null, "Are the parts taken by this side and by the other in the initial diagnosis balanced?"], "text_fr": [null, "La part de ce côté et celle de l’autre dans le diagnostic de départ sont-elles équilibrées ?"]}','fd1eac8c0c26c8185c45ae384d3d002089bc23a34d2db87ef09ebc2c2d817c28','b5815deabf815815b3208ce703f728688ee5d98a40ae770231572d80da0638d3');
INSERT INTO "trail_entry" VALUES(86,'2026-11-25 20:35:20.024479',NULL,NULL,NULL,'checklist_question','01a2146b-82cb-729d-bd62-71358fb2b691','created','{"code": [null, "A2.2"], "group": [null, "A2"], "help_en": [null, "Were alternatives considered? Did the chosen solution already exist on one side?"], "help_fr": [null, "D’autres solutions ont-elles été examinées ? La solution retenue existait-elle déjà d’un côté ?"], "id": [null, "01a2146b-82cb-729d-bd62-71358fb2b691"], "meant_for": [null, "any"], "nature": [null, "appreciation"], "position": [null, 7], "text_en": [null, "Do the solutions chosen draw as much on the experience of this side as on that of the other?"], "text_fr": [null, "Les solutions retenues viennent-elles autant de l’expérience de ce côté que de celle de l’autre ?"]}','b5815deabf815815b3208ce703f728688ee5d98a40ae770231572d80da0638d3','b460b9cca282d772b710d146eed4254e15b489133acbc1a74bdd4870f14e49fd');
INSERT INTO "trail_entry" VALUES(87,'2026-11-25 20:35:20.024508',NULL,NULL,NULL,'checklist_question','01a2146b-82cb-729d-bd62-7136d4e6f502','created','{"code": [null, "A3.1"], "group": [null, "A3"], "help_en": [null, "Computed from the objectives of the period."], "help_fr": [null, "Calculé d’après les objectifs de la période."], "id": [null, "01a2146b-82cb-729d-bd62-7136d4e6f502"], "meant_for": [null, "any"], "measure": [null, "objectives_by_proposer"], "nature": [null, "figure"], "position": [null, 8], "text_en": [null, "Objectives proposed by each side, jointly, by a third party."], "text_fr": [null, "Objectifs proposés par chaque côté, ensemble, par un tiers."]}','b460b9cca282d772b710d146eed4254e15b489133acbc1a74bdd4870f14e49fd','857a43f224d49c51ec99a987e74b8da28a26dae197d085e07dab6c5b9dda814a');
INSERT INTO "trail_entry" VALUES(88,'2026-11-25 20:35:20.024536',NULL,NULL,NULL,'checklist_question','01a2146b-82cb-729d-bd62-7137642aa11f','created','{"code": [null, "A3.2"], "group": [null, "A3"], "help_en": [null, "Name the plan (development plan, term programme) and the page."], "help_fr": [null, "Nommer le plan (plan de développement, projet de mandat) et la page."], "id": [null, "01a2146b-82cb-729d-bd62-7137642aa11f"], "meant_for": [null, "any"], "nature": [null, "appreciation"], "position": [null, 9], "text_en": [null, "Do the themes chosen answer the public plans and priorities of this side as much as those of the other?"], "text_fr": [null, "Les thèmes retenus répondent-ils autant aux plans et priorités publics de ce côté qu’à ceux de l’autre ?"]}','857a43f224d49c51ec99a987e74b8da28a26dae197d085e07dab6c5b9dda814a','6fb0e1bad9bf5eb585b71eec74d92749c5b1b6f79cdcf5632c033df5e69f0301');
INSERT INTO "trail_entry" VALUES(89,'2026-11-25 20:35:20.024563',NULL,NULL,NULL,'checklist_question','01a2146b-82cb-729d-bd62-713866fd89b0','created','{"code": [null, "A3.3"], "group": [null, "A3"], "help_en": [null, "Is there a theme that was asked for and never taken up?"], "help_fr": [null, "Y a-t-il un thème demandé et jamais retenu ?"], "id": [null, "01a2146b-82cb-729d-bd62-713866fd89b0"], "meant_for": [null, "any"], "measure": [null, "objectives_by_proposer"], "nature": [null, "appreciation"], "position": [null, 10], "text_en": [null, "Do this side and the other weigh equally in the choice of themes?"], "text_fr": [null, "Ce côté et l’autre pèsent-ils autant dans le choix des thèmes ?"]}','6fb0e1bad9bf5eb585b71eec74d92749c5b1b6f79cdcf5632c033df5e69f0301','697b93389a4633a057dfbbfc8029f1bb50c09c0abf024a422289526e263dc4b9');
INSERT INTO "trail_entry" VALUES(90,'2026-11-25 20:35:20.024591',NULL,NULL,NULL,'checklist_question','01a2146b-82cb-729d-bd62-71391ca42b68','created','{"code": [null, "A4.1"], "group": [null, "A4"], "help_en": [null, "Computed from the register of actions."], "help_fr": [null, "Calculé d’après le registre des actions."], "id": [null, "01a2146b-82cb-729d-bd62-71391ca42b68"], "meant_for": [null, "any"], "measure": [null, "actions_by_territory"], "nature": [null, "figure"], "position": [null, 11], "text_en": [null, "Actions on each territory, by number and by amount."], "text_fr": [null, "Actions sur chaque territoire, en nombre et en montant."]}','697b93389a4633a057dfbbfc8029f1bb50c09c0abf024a422289526e263dc4b9','fd0341fbeedbf4ed4dc29bdd4556c67b0760fae079bd889be41ddc0c62fdc555');
INSERT INTO "trail_entry" VALUES(91,'2026-11-25 20:35:20.024617',NULL,NULL,NULL,'checklist_question','01a2146b-82cc-70ed-9cce-94befefe3291','created','{"code": [null, "A4.2"], "group": [null, "A4"], "help_en": [null, "Computed from the register of actions."], "help_fr": [null, "Calculé d’après le registre des actions."], "id": [null, "01a2146b-82cc-70ed-9cce-94befefe3291"], "meant_for": [null, "any"], "measure": [null, "actions_by_other_side"], "nature": [null, "figure"], "position": [null, 12], "text_en": [null, "Actions on each territory at the initiative of the other side."], "text_fr": [null, "Actions menées sur chaque territoire à l’initiative de l’autre côté."]}','fd0341fbeedbf4ed4dc29bdd4556c67b0760fae079bd889be41ddc0c62fdc555','2eb8bbc2909d1510da411d9b57a76247cfa990982a2b84180b94115be95f280e');
INSERT INTO "trail_entry" VALUES(92,'2026-11-25 20:35:20.024643',NULL,NULL,NULL,'checklist_question','01a2146b-82cc-70ed-9cce-94bf2f4c10f4','created','{"code": [null, "A4.3"], "group": [null, "A4"], "help_en": [null, "Say what was done here at the initiative of the other side."], "help_fr": [null, "Dire ce qui a été fait ici à l’initiative de l’autre côté."], "id": [null, "01a2146b-82cc-70ed-9cce-94bf2f4c10f4"], "meant_for": [null, "any"], "measure": [null, "actions_by_territory"], "nature": [null, "appreciation"], "position": [null, 13], "text_en": [null, "Is the room given to actions on this territory and on the other balanced?"], "text_fr": [null, "La place faite aux actions sur ce territoire et sur l’autre est-elle équilibrée ?"]}','2eb8bbc2909d1510da411d9b57a76247cfa990982a2b84180b94115be95f280e','7196288424920ae342f595073e39c5e6fe27147a75b39e7a43c0112be217a327');
INSERT INTO "trail_entry" VALUES(93,'2026-11-25 20:35:20.024669',NULL,NULL,NULL,'checklist_question','01a2146b-82cc-70ed-9cce-94c0c07eeeca','created','{"code": [null, "C1.1"], "group": [null, "C1"], "help_en": [null, "Computed from the register of meetings. A partner may have no elected council."], "help_fr": [null, "Calculé d’après le registre des réunions. Un partenaire peut n’avoir pas de conseil élu."], "id": [null, "01a2146b-82cc-70ed-9cce-94c0c07eeeca"], "meant_for": [null, "any"], "measure": [null, "meetings_elected"], "nature": [null, "figure"], "position": [null, 14], "text_en": [null, "Meetings of elected officials: number, last date, in person or remote."], "text_fr": [null, "Réunions d’élus : nombre, dernière date, en personne ou à distance."]}','7196288424920ae342f595073e39c5e6fe27147a75b39e7a43c0112be217a327','29a7561c1474597ae0211b035a6045ad7073e5e6dc7d8a3c214e5183ceb76ce7');
INSERT INTO "trail_entry" VALUES(94,'2026-11-25 20:35:20.024697',NULL,NULL,NULL,'checklist_question','01a2146b-82cc-70ed-9cce-94c10fdb86af','created','{"code": [null, "C1.2"], "group": [null, "C1"], "help_en": [null, "Give the date of the debate in each council or deliberating body."], "help_fr": [null, "Donner la date du débat de chaque conseil ou organe délibérant."], "id": [null, "01a2146b-82cc-70ed-9cce-94c10fdb86af"], "meant_for": [null, "any"], "measure": [null, "referentials"], "nature": [null, "appreciation"], "position": [null, 15], "text_en": [null, "Have the reasons for cooperating been debated in public as much on this side as on the other?"], "text_fr": [null, "Les raisons de coopérer ont-elles été débattues publiquement autant de ce côté que de l’autre ?"]}','29a7561c1474597ae0211b035a6045ad7073e5e6dc7d8a3c214e5183ceb76ce7','7f06cc3ef5982eb0661dca3c745e16efbfcc63c44833acb70f4f1b969eb010c0');
INSERT INTO "trail_entry" VALUES(95,'2026-11-25 20:35:20.024726',NULL,NULL,NULL,'checklist_question','01a2146b-82cc-70ed-9cce-94c213e557ae','created','{"code": [null, "C1.3"], "group": [null, "C1"], "help_en": [null, "An example of a difficult subject raised, or avoided."], "help_fr": [null, "Un exemple de sujet difficile abordé, ou évité."], "id": [null, "01a2146b-82cc-70ed-9cce-94c213e557ae"], "meant_for": [null, "any"], "measure": [null, "meetings_elected"], "nature": [null, "appreciation"], "position": [null, 16], "text_en": [null, "Can this side and the other put political subjects on the table equally?"], "text_fr": [null, "Ce côté et l’autre peuvent-ils mettre autant de sujets politiques sur la table ?"]}','7f06cc3ef5982eb0661dca3c745e16efbfcc63c44833acb70f4f1b969eb010c0','a71baecc127ece74b992b8f725de7a3ab22a0bd0ffd9f6dce5b74f1631445bc0');
INSERT INTO "trail_entry" VALUES(96,'2026-11-25 20:35:20.024752',NULL,NULL,NULL,'checklist_question','01a2146b-82cc-70ed-9cce-94c301b0d1a5','created','{"code": [null, "C2.1"], "group": [null, "C2"], "help_en": [null, "Computed from the register of meetings."], "help_fr": [null, "Calculé d’après le registre des réunions."], "id": [null, "01a2146b-82cc-70ed-9cce-94c301b0d1a5"], "meant_for": [null, "any"], "measure": [null, "meetings_technicians"], "nature": [null, "figure"], "position": [null, 17], "text_en": [null, "Meetings technician to technician: number, last date, in person or remote."], "text_fr": [null, "Réunions de technicien à technicien : nombre, dernière date, en personne ou à distance."]}','a71baecc127ece74b992b8f725de7a3ab22a0bd0ffd9f6dce5b74f1631445bc0','957509c91705809d17bd6614e4fa90a3f487c297684c6a7bacc1b4b5e6df4da0');
INSERT INTO "trail_entry" VALUES(97,'2026-11-25 20:35:20.024779',NULL,NULL,NULL,'checklist_question','01a2146b-82cc-70ed-9cce-94c4763d3d2e','created','{"code": [null, "C2.2"], "group": [null, "C2"], "help_en": [null, "Mention a practice learnt from the other and taken up at home."], "help_fr": [null, "Citer une pratique apprise de l’autre et reprise chez soi."], "id": [null, "01a2146b-82cc-70ed-9cce-94c4763d3d2e"], "meant_for": [null, "any"], "measure": [null, "meetings_technicians"], "nature": [null, "appreciation"], "position": [null, 18], "text_en": [null, "In exchanges between technicians, do this side and the other learn equally from each other?"], "text_fr": [null, "Dans les échanges entre techniciens, ce côté et l’autre apprennent-ils autant l’un de l’autre ?"]}','957509c91705809d17bd6614e4fa90a3f487c297684c6a7bacc1b4b5e6df4da0','6f59cea8ba734ae9c701e02e9a021b34bc4a66fd3bd9ce20b67ea085ae735789');
INSERT INTO "trail_entry" VALUES(98,'2026-11-25 20:35:20.024805',NULL,NULL,NULL,'checklist_question','01a2146b-82cc-70ed-9cce-94c5d5cb76e0','created','{"code": [null, "C3.1"], "group": [null, "C3"], "help_en": [null, "A disagreement expressed, and how it was handled. “Never” is a signal."], "help_fr": [null, "Un désaccord exprimé, et comment il a été traité. « Jamais » est un signal."], "id": [null, "01a2146b-82cc-70ed-9cce-94c5d5cb76e0"], "meant_for": [null, "any"], "measure": [null, "objections"], "nature": [null, "appreciation"], "position": [null, 19], "text_en": [null, "Can this side and the other express a disagreement or a refusal equally freely?"], "text_fr": [null, "Ce côté et l’autre peuvent-ils dire un désaccord ou un refus aussi librement l’un que l’autre ?"]}','6f59cea8ba734ae9c701e02e9a021b34bc4a66fd3bd9ce20b67ea085ae735789','78ecc33c640849e899066e3939f5e9158c68d0ddbe7152c833595dcf8c33a6c3');
INSERT INTO "trail_entry" VALUES(99,'2026-11-25 20:35:20.024832',NULL,NULL,NULL,'checklist_question','01a2146b-82cc-70ed-9cce-94c62d567cd8','created','{"code": [null, "C3.2"], "group": [null, "C3"], "help_en": [null, "Computed from the answers to proposals."], "help_fr": [null, "Calculé d’après les réponses aux propositions."], "id": [null, "01a2146b-82cc-70ed-9cce-94c62d567cd8"], "meant_for": [null, "any"], "measure": [null, "objections"], "nature": [null, "figure"], "position": [null, 20], "text_en": [null, "Objections expressed by each side on the shared texts."], "text_fr": [null, "Objections exprimées par chaque côté sur les textes communs."]}','78ecc33c640849e899066e3939f5e9158c68d0ddbe7152c833595dcf8c33a6c3','f6201586064390b5478fed73a3ef50305f79bf783a8c1fde5ac80534057bfb15');
INSERT INTO "trail_entry" VALUES(100,'2026-11-25 20:35:20.024857',NULL,NULL,NULL,'checklist_question','01a2146b-82cc-70ed-9cce-94c756227f31','created','{"code": [null, "C3.3"], "group": [null, "C3"], "help_en": [null, "Computed from proposals and answers; those recorded on behalf of the other are counted apart."], "help_fr": [null, "Calculé d’après les propositions et les réponses ; celles saisies au nom de l’autre sont comptées à part."], "id": [null, "01a2146b-82cc-70ed-9cce-94c756227f31"], "meant_for": [null, "any"], "measure": [null, "reply_times"], "nature": [null, "figure"], "position": [null, 21], "text_en": [null, "Time each side takes to answer the other’s proposals."], "text_fr": [null, "Temps de réponse de chaque côté aux propositions de l’autre."]}','f6201586064390b5478fed73a3ef50305f79bf783a8c1fde5ac80534057bfb15','50e2300708cc430865f2727e9a1b73cd94d123d441cb35bfac2fa623101000a4');
INSERT INTO "trail_entry" VALUES(101,'2026-11-25 20:35:20.024884',NULL,NULL,NULL,'checklist_question','01a2146b-82cc-70ed-9cce-94c84b3852cd','created','{"code": [null, "D1"], "group": [null, "D"], "help_en": [null, "Computed from the financing plans."], "help_fr": [null, "Calculé d’après les plans de financement."], "id": [null, "01a2146b-82cc-70ed-9cce-94c84b3852cd"], "meant_for": [null, "any"], "measure": [null, "money_by_side"], "nature": [null, "figure"], "position": [null, 22], "text_en": [null, "Money brought by each side, in cash and in kind."], "text_fr": [null, "Argent apporté par chaque côté, en numéraire et valorisé."]}','50e2300708cc430865f2727e9a1b73cd94d123d441cb35bfac2fa623101000a4','0f2d8c4fdb62b7be81a1693c0f01179029410b404a8bc2c23903bb4a7939561f');
INSERT INTO "trail_entry" VALUES(102,'2026-11-25 20:35:20.024909',NULL,NULL,NULL,'checklist_question','01a2146b-82cc-70ed-9cce-94c93d59af63','created','{"code": [null, "D1.1"], "group": [null, "D"], "help_en": [null, "Computed from the projects."], "help_fr": [null, "Calculé d’après les projets."], "id": [null, "01a2146b-82cc-70ed-9cce-94c93d59af63"], "meant_for": [null, "any"], "measure": [null, "plan_holders"], "nature": [null, "figure"], "position": [null, 23], "text_en": [null, "Financing plans held by each side."], "text_fr": [null, "Plans de financement tenus par chaque côté."]}','0f2d8c4fdb62b7be81a1693c0f01179029410b404a8bc2c23903bb4a7939561f','82524664923ae22df86fd7ae281581c89747f33c916716a7c894c9c40aa84a33');
INSERT INTO "trail_entry" VALUES(103,'2026-11-25 20:35:20.024933',NULL,NULL,NULL,'checklist_question','01a2146b-82cc-70ed-9cce-94ca5c2e9165','created','{"code": [null, "D1.2"], "group": [null, "D"], "help_en": [null, "Say who holds the account and who signs expenditure."], "help_fr": [null, "Dire qui tient le compte et qui signe les dépenses."], "id": [null, "01a2146b-82cc-70ed-9cce-94ca5c2e9165"], "meant_for": [null, "any"], "measure": [null, "plan_holders"], "nature": [null, "appreciation"], "position": [null, 24], "text_en": [null, "Do this side and the other decide equally on the use of the money (account, signing of expenditure)?"], "text_fr": [null, "Ce côté et l’autre décident-ils autant de l’emploi de l’argent (compte, signature des dépenses) ?"]}','82524664923ae22df86fd7ae281581c89747f33c916716a7c894c9c40aa84a33','032c875870ded10ab081c8105bac2f02c2c2239ae34f8895f550f07ae3e4a785');
INSERT INTO "trail_entry" VALUES(104,'2026-11-25 20:35:20.024959',NULL,NULL,NULL,'checklist_question','01a2146b-82cc-70ed-9cce-94cb75ce2bf3','created','{"code": [null, "D2"], "group": [null, "D"], "help_en": [null, "Say who held the pen, and in which languages."], "help_fr": [null, "Dire qui a tenu la plume et en quelles langues."], "id": [null, "01a2146b-82cc-70ed-9cce-94cb75ce2bf3"], "meant_for": [null, "any"], "nature": [null, "appreciation"], "position": [null, 25], "text_en": [null, "Are the agreement, the indicators and the reports written as much by this side as by the other?"], "text_fr": [null, "La convention, les indicateurs et les rapports sont-ils écrits autant par ce côté que par l’autre ?"]}','032c875870ded10ab081c8105bac2f02c2c2239ae34f8895f550f07ae3e4a785','55ce82c6ebe1be537627542bab92f804616afd8c209a4f8510fce09655e60be1');
INSERT INTO "trail_entry" VALUES(105,'2026-11-25 20:35:20.024984',NULL,NULL,NULL,'checklist_question','01a2146b-82cc-70ed-9cce-94ccb330b43b','created','{"code": [null, "D3"], "group": [null, "D"], "help_en": [null, "Computed from the indicators of the objectives."], "help_fr": [null, "Calculé d’après les indicateurs des objectifs."], "id": [null, "01a2146b-82cc-70ed-9cce-94ccb330b43b"], "meant_for": [null, "any"], "measure": [null, "indicators_by_origin"], "nature": [null, "figure"], "position": [null, 26], "text_en": [null, "Indicators fixed jointly, by one side alone, or imposed by a funder."], "text_fr": [null, "Indicateurs fixés ensemble, par un seul côté, ou imposés par un financeur."]}','55ce82c6ebe1be537627542bab92f804616afd8c209a4f8510fce09655e60be1','5701c55363b0d0a6dbf82cab620eabfde78a46d1033373b22b1835a0f2f99f64');
INSERT INTO "trail_entry" VALUES(106,'2026-11-25 20:35:20.025010',NULL,NULL,NULL,'checklist_question','01a2146b-82cc-70ed-9cce-94cd6f239499','created','{"code": [null, "D4"], "group": [null, "D"], "help_en": [null, "Computed from the evaluations recorded."], "help_fr": [null, "Calculé d’après les évaluations inscrites."], "id": [null, "01a2146b-82cc-70ed-9cce-94cd6f239499"], "meant_for": [null, "any"], "measure": [null, "evaluations_joint"], "nature": [null, "figure"], "position": [null, 27], "text_en": [null, "Evaluations of the period, and how many are joint."], "text_fr": [null, "Évaluations de la période, et combien sont conjointes."]}','5701c55363b0d0a6dbf82cab620eabfde78a46d1033373b22b1835a0f2f99f64','a5746b5ed7df3eb34c341dad45813d7816320a2f8b3c51dd8e715ecbd77947ce');
INSERT INTO "trail_entry" VALUES(107,'2026-11-25 20:35:20.025035',NULL,NULL,NULL,'checklist_question','01a2146b-82cc-70ed-9cce-94ce2d6fb323','created','{"code": [null, "D4.1"], "group": [null, "D"], "help_en": [null, "Say who commissioned, who evaluated, where the feedback session took place."], "help_fr": [null, "Dire qui a commandé, qui a évalué, où la restitution a eu lieu."], "id": [null, "01a2146b-82cc-70ed-9cce-94ce2d6fb323"], "meant_for": [null, "any"], "measure": [null, "evaluations_joint"], "nature": [null, "appreciation"], "position": [null, 28], "text_en": [null, "Are evaluations commissioned, carried out and reported back as much on this side as on the other?"], "text_fr": [null, "Les évaluations sont-elles commandées, menées et restituées autant de ce côté que de l’autre ?"]}','a5746b5ed7df3eb34c341dad45813d7816320a2f8b3c51dd8e715ecbd77947ce','55c5e0e6dc97f80ab2d2419f8fe3b22e46ab627fde383227ed8a7ce3e414d09b');
INSERT INTO "trail_entry" VALUES(108,'2026-11-25 20:35:20.025061',NULL,NULL,NULL,'checklist_question','01a2146b-82cc-70ed-9cce-94cf474e3afa','created','{"code": [null, "D5"], "group": [null, "D"], "help_en": [null, "Name the networks and the authorities."], "help_fr": [null, "Nommer les réseaux et les collectivités."], "id": [null, "01a2146b-82cc-70ed-9cce-94cf474e3afa"], "meant_for": [null, "any"], "nature": [null, "appreciation"], "position": [null, 29], "text_en": [null, "Do this side and the other have as many links with other authorities around this cooperation (network, South–South link)?"], "text_fr": [null, "Ce côté et l’autre ont-ils autant de liens avec d’autres collectivités autour de cette coopération (réseau, lien Sud–Sud) ?"]}','55c5e0e6dc97f80ab2d2419f8fe3b22e46ab627fde383227ed8a7ce3e414d09b','7019d624425f19a8ee0726f4dc664c801dcce107520fa1724c042fef81dcb1f2');
INSERT INTO "trail_entry" VALUES(109,'2026-11-25 20:35:20.025087',NULL,NULL,NULL,'checklist_question','01a2146b-82cc-70ed-9cce-94d065cbfa5d','created','{"code": [null, "D6"], "group": [null, "D"], "help_en": [null, "Computed from the objectives."], "help_fr": [null, "Calculé d’après les objectifs."], "id": [null, "01a2146b-82cc-70ed-9cce-94d065cbfa5d"], "meant_for": [null, "any"], "measure": [null, "sdgs_by_territory"], "nature": [null, "figure"], "position": [null, 30], "text_en": [null, "Objectives tied to the SDGs, by territory."], "text_fr": [null, "Objectifs rattachés aux ODD, par territoire."]}','7019d624425f19a8ee0726f4dc664c801dcce107520fa1724c042fef81dcb1f2','1b8c6055f6bec4eadddfc834a2592761476463299c43e54bfe500af4fa8080f0');
INSERT INTO "trail_entry" VALUES(110,'2026-11-25 20:35:20.025111',NULL,NULL,NULL,'checklist_question','01a2146b-82cc-70ed-9cce-94d1c18911c6','created','{"code": [null, "D6.1"], "group": [null, "D"], "help_en": [null, "Mention the target and the commitment made at home."], "help_fr": [null, "Citer la cible et l’engagement pris chez soi."], "id": [null, "01a2146b-82cc-70ed-9cce-94d1c18911c6"], "meant_for": [null, "any"], "measure": [null, "sdgs_by_territory"], "nature": [null, "appreciation"], "position": [null, 31], "text_en": [null, "Do this side and the other commit equally to reaching the SDGs on their own territory?"], "text_fr": [null, "Ce côté et l’autre s’engagent-ils autant à atteindre les ODD sur leur propre territoire ?"]}','1b8c6055f6bec4eadddfc834a2592761476463299c43e54bfe500af4fa8080f0','a1eb78f9c7a4f88dd192ecc02d0a51468be342428d8d7aeaac5ab0c11c87dcf0');
INSERT INTO "trail_entry" VALUES(111,'2026-11-25 20:35:20.025139',NULL,NULL,NULL,'checklist_question','01a2146b-82cc-70ed-9cce-94d257897fc0','created','{"code": [null, "D7"], "group": [null, "D"], "help_en": [null, "Computed from the evaluation."], "help_fr": [null, "Calculé d’après l’évaluation."], "id": [null, "01a2146b-82cc-70ed-9cce-94d257897fc0"], "meant_for": [null, "any"], "measure": [null, "own_text"], "nature": [null, "figure"], "position": [null, 32], "text_en": [null, "Own text of each side in the evaluation: present or absent."], "text_fr": [null, "Texte propre de chaque côté dans l’évaluation : présent ou absent."]}','a1eb78f9c7a4f88dd192ecc02d0a51468be342428d8d7aeaac5ab0c11c87dcf0','6326491de1c05493dcf61cc81e6030a304c299ef103240017020632336d5c653');
INSERT INTO "trail_entry" VALUES(112,'2026-11-25 20:35:20.025163',NULL,NULL,NULL,'checklist_question','01a2146b-82cc-70ed-9cce-94d3154e993f','created','{"code": [null, "D8"], "group": [null, "D"], "help_en": [null, "Computed from the confirmations."], "help_fr": [null, "Calculé d’après les confirmations."], "id": [null, "01a2146b-82cc-70ed-9cce-94d3154e993f"], "meant_for": [null, "any"], "measure": [null, "confirmations"], "nature": [null, "figure"], "position": [null, 33], "text_en": [null, "Facts entered by the other side that this side confirmed or contested."], "text_fr": [null, "Faits saisis par l’autre côté que ce côté a confirmés ou contestés."]}','6326491de1c05493dcf61cc81e6030a304c299ef103240017020632336d5c653','cf00017c94bf0536db5b20510e607a63c4eda2adf9b972c24f32ffc3f29ed868');
INSERT INTO "trail_entry" VALUES(113,'2026-11-25 20:35:20.025188',NULL,NULL,NULL,'organisation','01a2146b-82d0-7427-afa8-55140f62dbc9','created','{"code": [null, "VILLE-ALPHA-A"], "country": [null, "FR"], "id": [null, "01a2146b-82d0-7427-afa8-55140f62dbc9"], "name": [null, "Ville alpha a"], "type": [null, "commune"]}','cf00017c94bf0536db5b20510e607a63c4eda2adf9b972c24f32ffc3f29ed868','4d516c874e5cca6cb0fbc3b6f34c1dfc1fbe6a9f76a8621f7455ff962df4aee7');
INSERT INTO "trail_entry" VALUES(114,'2026-11-25 20:35:20.025209',NULL,NULL,NULL,'organisation','01a2146b-82d0-7427-afa8-551540246974','created','{"code": [null, "VILLE-HERONALPHA-B"], "country": [null, "BF"], "id": [null, "01a2146b-82d0-7427-afa8-551540246974"], "name": [null, "Ville heronalpha b"], "type": [null, "commune"]}','4d516c874e5cca6cb0fbc3b6f34c1dfc1fbe6a9f76a8621f7455ff962df4aee7','13118d7935a83abf90b7f9c19984918feb7c42fdaf93d2ee920e1315f003c461');
INSERT INTO "trail_entry" VALUES(115,'2026-11-25 20:35:20.025227',NULL,NULL,'01a2146b-82d1-72b6-ad4b-bacb84ca28ff','partnership','01a2146b-82d1-72b6-ad4b-bacb84ca28ff','created','{"code": [null, "alpha"], "given_code": [null, "alpha"], "id": [null, "01a2146b-82d1-72b6-ad4b-bacb84ca28ff"], "note": [null, "Note heronalpha"], "sources": [null, ["https://heronalpha.example/source"]], "summary": [null, "Résumé heronalpha"], "title": [null, "Entente heronalpha"]}','13118d7935a83abf90b7f9c19984918feb7c42fdaf93d2ee920e1315f003c461','46a021a9c973702816fbcc4457d727487ca98cdc1c320bc9577556918ed0c32d');
INSERT INTO "trail_entry" VALUES(116,'2026-11-25 20:35:20.025253',NULL,NULL,NULL,'member','01a2146b-82d1-72b6-ad4b-baccd9c3e94e','created','{"id": [null, "01a2146b-82d1-72b6-ad4b-baccd9c3e94e"], "role": [null, "chef_de_file"], "side": [null, "a"]}','46a021a9c973702816fbcc4457d727487ca98cdc1c320bc9577556918ed0c32d','cad2c330d5a0894ba0f3bf8ea713368644419a2d13bc0444bcc3624d49a102c6');
INSERT INTO "trail_entry" VALUES(117,'2026-11-25 20:35:20.025276',NULL,NULL,NULL,'member','01a2146b-82d1-72b6-ad4b-bacd5af6f618','created','{"id": [null, "01a2146b-82d1-72b6-ad4b-bacd5af6f618"], "role": [null, "partenaire"], "side": [null, "b"]}','cad2c330d5a0894ba0f3bf8ea713368644419a2d13bc0444bcc3624d49a102c6','fefe58f0835480f7224f877f5cadde091101f1cb8a8a1fa6ba69bdd5038644bd');
INSERT INTO "trail_entry" VALUES(118,'2026-11-25 20:35:20.025293',NULL,NULL,'01a2146b-82d1-72b6-ad4b-bacb84ca28ff','partnership_label','01a2146b-82d2-7477-a665-db03c3eb4dd3','created','{"kind": [null, "theme"], "partnership_id": [null, "01a2146b-82d1-72b6-ad4b-bacb84ca28ff"], "position": [null, 1], "text": [null, "Eau heronalpha"]}','fefe58f0835480f7224f877f5cadde091101f1cb8a8a1fa6ba69bdd5038644bd','b7998793c5163e878a38f3068875deb2a42d1481273aa4134cd7ff419c88bc7f');
INSERT INTO "trail_entry" VALUES(119,'2026-11-25 20:35:20.025314',NULL,NULL,'01a2146b-82d1-72b6-ad4b-bacb84ca28ff','convention','01a2146b-82d5-776c-8916-1cad3357cc49','created','{"code": [null, "C1"], "currency": [null, "EUR"], "ends_on": [null, "2030"], "id": [null, "01a2146b-82d5-776c-8916-1cad3357cc49"], "kind": [null, "convention_cadre"], "note": [null, "Note heronalpha"], "object": [null, "Objet heronalpha"], "partnership_id": [null, "01a2146b-82d1-72b6-ad4b-bacb84ca28ff"], "provisional_amount": [null, "125000.00"], "signed_on": [null, "2021-03"], "source": [null, "Source heronalpha"], "starts_on": [null, "2021"], "title": [null, "Convention heronalpha"]}','b7998793c5163e878a38f3068875deb2a42d1481273aa4134cd7ff419c88bc7f','258ba1693847e2160b0c0046d5e318359014078483d6d0e47fab5b5cf3653268');
INSERT INTO "trail_entry" VALUES(120,'2026-11-25 20:35:20.025353',NULL,NULL,NULL,'convention_party','01a2146b-82d5-776c-8916-1cae256accd0','created','{"id": [null, "01a2146b-82d5-776c-8916-1cae256accd0"], "signatory": [null, "Signataire heronalpha"]}','258ba1693847e2160b0c0046d5e318359014078483d6d0e47fab5b5cf3653268','b3951aba11dbd17021a0233f14257fad7a69c64605e841f778dc822b35f2ab2b');
INSERT INTO "trail_entry" VALUES(121,'2026-11-25 20:35:20.025370',NULL,NULL,NULL,'convention_party','01a2146b-82d5-776c-8916-1caffe482e1b','created','{"id": [null, "01a2146b-82d5-776c-8916-1caffe482e1b"]}','b3951aba11dbd17021a0233f14257fad7a69c64605e841f778dc822b35f2ab2b','a82ccf045f229e00483bb1eab7a56d1d1930bd15ffc1e9cded463a08ce99073d');
INSERT INTO "trail_entry" VALUES(122,'2026-11-25 20:35:20.025384',NULL,NULL,'01a2146b-82d1-72b6-ad4b-bacb84ca28ff','project','01a2146b-82d5-776c-8916-1cb06febf7a9','created','{"announced_budget": [null, "200000"], "code": [null, "P1"], "currency": [null, "EUR"], "id": [null, "01a2146b-82d5-776c-8916-1cb06febf7a9"], "note": [null, "Note heronalpha"], "partnership_id": [null, "01a2146b-82d1-72b6-ad4b-bacb84ca28ff"], "source": [null, "Source heronalpha"], "title": [null, "Projet heronalpha"]}','a82ccf045f229e00483bb1eab7a56d1d1930bd15ffc1e9cded463a08ce99073d','952b99742f687ca97c165bd7adc3ff7292c07fdb23dd21a9f2ed411aeac0d776');
INSERT INTO "trail_entry" VALUES(123,'2026-11-25 20:35:20.025410',NULL,NULL,'01a2146b-82d1-72b6-ad4b-bacb84ca28ff','financing_line','01a2146b-82d5-776c-8916-1cb16e5e8c9d','created','{"currency": [null, "EUR"], "granted": [null, "61234.50"], "id": [null, "01a2146b-82d5-776c-8916-1cb16e5e8c9d"], "instrument": [null, "Appel heronalpha"], "nature": [null, "numeraire"], "note": [null, "Note heronalpha"], "partnership_id": [null, "01a2146b-82d1-72b6-ad4b-bacb84ca28ff"], "payer": [null, "Payeur heronalpha"], "side": [null, "a"], "source": [null, "Source heronalpha"]}','952b99742f687ca97c165bd7adc3ff7292c07fdb23dd21a9f2ed411aeac0d776','82eae009daaeb828b75f89c0cf36d017c27f4b176cfca2a99afef84b40decf7e');
INSERT INTO "trail_entry" VALUES(124,'2026-11-25 20:35:20.025439',NULL,NULL,'01a2146b-82d1-72b6-ad4b-bacb84ca28ff','action','01a2146b-82d6-7763-abf1-2229f5881bc5','created','{"code": [null, "A1"], "id": [null, "01a2146b-82d6-7763-abf1-2229f5881bc5"], "note": [null, "Note heronalpha"], "partnership_id": [null, "01a2146b-82d1-72b6-ad4b-bacb84ca28ff"], "source": [null, "Source heronalpha"], "territory": [null, "both"], "title": [null, "Action heronalpha"]}','82eae009daaeb828b75f89c0cf36d017c27f4b176cfca2a99afef84b40decf7e','96ac93d46998d85b4751db8d520a214e60f9dd4607b92df4c512f0b04c6cfcfd');
INSERT INTO "trail_entry" VALUES(125,'2026-11-25 20:35:20.025465',NULL,NULL,'01a2146b-82d1-72b6-ad4b-bacb84ca28ff','mission','01a2146b-82d6-7763-abf1-222a0a2e9bdf','created','{"date": [null, "2024-05"], "from_side": [null, "a"], "id": [null, "01a2146b-82d6-7763-abf1-222a0a2e9bdf"], "note": [null, "Note heronalpha"], "paid_by": [null, "Payeur heronalpha"], "partnership_id": [null, "01a2146b-82d1-72b6-ad4b-bacb84ca28ff"], "people": [null, 3], "source": [null, "Source heronalpha"], "subject": [null, "Mission heronalpha"], "to_side": [null, "b"]}','96ac93d46998d85b4751db8d520a214e60f9dd4607b92df4c512f0b04c6cfcfd','a2ec44ca8d142e7b8b13fb5811b604bff12b4510587718652a9946cf3e4c4fd2');
INSERT INTO "trail_entry" VALUES(126,'2026-11-25 20:35:20.025493',NULL,NULL,'01a2146b-82d1-72b6-ad4b-bacb84ca28ff','meeting','01a2146b-82d6-7763-abf1-222b1a0c3d54','created','{"date": [null, "2024-05-06"], "id": [null, "01a2146b-82d6-7763-abf1-222b1a0c3d54"], "level": [null, "elus"], "note": [null, "Note heronalpha"], "partnership_id": [null, "01a2146b-82d1-72b6-ad4b-bacb84ca28ff"], "source": [null, "Source heronalpha"], "subject": [null, "Rencontre heronalpha"]}','a2ec44ca8d142e7b8b13fb5811b604bff12b4510587718652a9946cf3e4c4fd2','396525d8b1c3dea397be632c173864cff4b65e7fa32bd2e76c7f5d02d990da9f');
INSERT INTO "trail_entry" VALUES(127,'2026-11-25 20:35:20.025521',NULL,NULL,'01a2146b-82d1-72b6-ad4b-bacb84ca28ff','local_return','01a2146b-82d6-7763-abf1-222c3b6de700','created','{"dimension": [null, "competences"], "fact": [null, "Retour heronalpha"], "id": [null, "01a2146b-82d6-7763-abf1-222c3b6de700"], "note": [null, "Note heronalpha"], "partnership_id": [null, "01a2146b-82d1-72b6-ad4b-bacb84ca28ff"], "source": [null, "Source heronalpha"], "territory": [null, "a"]}','396525d8b1c3dea397be632c173864cff4b65e7fa32bd2e76c7f5d02d990da9f','59cbeb8014bbafdf13a745855530cd40d220b21d8588db7c4759c74524738bc3');
INSERT INTO "trail_entry" VALUES(128,'2026-11-25 20:35:20.025543',NULL,NULL,'01a2146b-82d1-72b6-ad4b-bacb84ca28ff','evaluation','01a2146b-82d6-7763-abf1-222d58d46bba','created','{"answers_due": [null, "2026-01-31"], "code": [null, "E1"], "id": [null, "01a2146b-82d6-7763-abf1-222d58d46bba"], "joint": [null, "oui"], "kind": [null, "mi_parcours"], "note": [null, "Note heronalpha"], "partnership_id": [null, "01a2146b-82d1-72b6-ad4b-bacb84ca28ff"], "period_end": [null, "2025"], "period_start": [null, "2021"], "source": [null, "Source heronalpha"], "stage": [null, "joint_session"], "title": [null, "Évaluation heronalpha"]}','59cbeb8014bbafdf13a745855530cd40d220b21d8588db7c4759c74524738bc3','7c5a1e2b3658b92a6441fcb62c9131f532a5abfb55d1292722e77e212eb7ed08');
INSERT INTO "trail_entry" VALUES(129,'2026-11-25 20:35:20.025583',NULL,NULL,'01a2146b-82d1-72b6-ad4b-bacb84ca28ff','evaluation','01a2146b-830b-76da-ada1-c8c6376f8800','created','{"answers_due": [null, "2026-01-31"], "code": [null, "E2"], "id": [null, "01a2146b-830b-76da-ada1-c8c6376f8800"], "joint": [null, "oui"], "kind": [null, "mi_parcours"], "note": [null, "Note heronalpha"], "partnership_id": [null, "01a2146b-82d1-72b6-ad4b-bacb84ca28ff"], "period_end": [null, "2025"], "period_start": [null, "2021"], "source": [null, "Source heronalpha"], "stage": [null, "answering"], "title": [null, "Évaluation heronalpha"]}','7c5a1e2b3658b92a6441fcb62c9131f532a5abfb55d1292722e77e212eb7ed08','dbe1d03576cc2c5d47b6c1d44a4273f1f711b0f184b68e2d3d75748ce537f72c');
INSERT INTO "trail_entry" VALUES(130,'2026-11-25 20:35:20.025613',NULL,NULL,'01a2146b-82d1-72b6-ad4b-bacb84ca28ff','document','01a2146b-830d-7160-8419-de0090e19226','created','{"file_name": [null, "heronalpha.pdf"], "id": [null, "01a2146b-830d-7160-8419-de0090e19226"], "media_type": [null, "application/pdf"], "note": [null, "Note heronalpha"], "partnership_id": [null, "01a2146b-82d1-72b6-ad4b-bacb84ca28ff"], "sha256": [null, "c8927d0d126f2a9916d5fe28d2a7acd1527cb91d3bcbbe69ed59b69692c282f8"], "size": [null, 43], "source": [null, "Source heronalpha"], "storage_name": [null, "al/alpha"], "title": [null, "Délibération heronalpha"]}','dbe1d03576cc2c5d47b6c1d44a4273f1f711b0f184b68e2d3d75748ce537f72c','54065c4d2908ebdb105334d71ba7841ea836e64d2cf68434b3256937b2202be6');
INSERT INTO "trail_entry" VALUES(131,'2026-11-25 20:35:20.025642',NULL,NULL,'01a2146b-82d1-72b6-ad4b-bacb84ca28ff','key_date','01a2146b-830d-7160-8419-de014667a1c1','created','{"date": [null, "1996"], "id": [null, "01a2146b-830d-7160-8419-de014667a1c1"], "label": [null, "Serment heronalpha"], "nature": [null, "serment_jumelage"], "note": [null, "Note heronalpha"], "partnership_id": [null, "01a2146b-82d1-72b6-ad4b-bacb84ca28ff"], "source": [null, "Source heronalpha"]}','54065c4d2908ebdb105334d71ba7841ea836e64d2cf68434b3256937b2202be6','de9eeabc664175b79840e0974f85395d2669ec51dfde340cd69926c0a7764bdf');
INSERT INTO "trail_entry" VALUES(132,'2026-11-25 20:35:20.025667',NULL,NULL,'01a2146b-82d1-72b6-ad4b-bacb84ca28ff','shared_text','01a2146b-831e-76fd-ac52-e4a8a2ee6fe7','created','{"head": [null, 0], "id": [null, "01a2146b-831e-76fd-ac52-e4a8a2ee6fe7"], "kind": [null, "conclusions"], "partnership_id": [null, "01a2146b-82d1-72b6-ad4b-bacb84ca28ff"]}','de9eeabc664175b79840e0974f85395d2669ec51dfde340cd69926c0a7764bdf','3a160c03cf2b73d44a810ed117caadffe0ebe48269998391c8afdfaf71d987e7');
INSERT INTO "trail_entry" VALUES(133,'2026-11-25 20:35:20.025687',NULL,NULL,'01a2146b-82d1-72b6-ad4b-bacb84ca28ff','shared_text','01a2146b-831e-76fd-ac52-e4a9b679b0f3','created','{"head": [null, 0], "id": [null, "01a2146b-831e-76fd-ac52-e4a9b679b0f3"], "kind": [null, "recommendation"], "partnership_id": [null, "01a2146b-82d1-72b6-ad4b-bacb84ca28ff"]}','3a160c03cf2b73d44a810ed117caadffe0ebe48269998391c8afdfaf71d987e7','45940226ad746918700418d74eb45d98a4a7a6b084bcef26626da9b990b5b792');
INSERT INTO "trail_entry" VALUES(134,'2026-11-25 20:35:20.025706',NULL,NULL,'01a2146b-82d1-72b6-ad4b-bacb84ca28ff','recommendation','01a2146b-831e-76fd-ac52-e4aa0f290e58','created','{"id": [null, "01a2146b-831e-76fd-ac52-e4aa0f290e58"], "number": [null, 1], "partnership_id": [null, "01a2146b-82d1-72b6-ad4b-bacb84ca28ff"]}','45940226ad746918700418d74eb45d98a4a7a6b084bcef26626da9b990b5b792','ac8d15e1af722111dc56cdf3ed01f20b79cae5c41cc1393b7a7134dbd5200703');
INSERT INTO "trail_entry" VALUES(135,'2026-11-25 20:35:20.025723',NULL,NULL,NULL,'text_revision','01a2146b-8321-734a-9949-b63d0a4f008a','created','{"at": [null, "2026-11-25T20:35:19.969921+00:00"], "base_number": [null, 0], "content": [null, {"asked": "renew", "asked_by": null, "asked_words": null, "text": "Conclusions heronalpha"}], "id": [null, "01a2146b-8321-734a-9949-b63d0a4f008a"], "invented": [null, false], "key_id": [null, "01a2146b-82d1-72b6-ad4b-baccd9c3e94e"], "number": [null, 1], "party": [null, "a"]}','ac8d15e1af722111dc56cdf3ed01f20b79cae5c41cc1393b7a7134dbd5200703','c824b56b63af5a1992a9a2001e3d0e9d730dc998bce48ec87c9fea5b6ca8c7f6');
INSERT INTO "trail_entry" VALUES(136,'2026-11-25 20:35:20.025756',NULL,NULL,'01a2146b-82d1-72b6-ad4b-bacb84ca28ff','shared_text','01a2146b-831e-76fd-ac52-e4a8a2ee6fe7','changed','{"head": [0, 1]}','c824b56b63af5a1992a9a2001e3d0e9d730dc998bce48ec87c9fea5b6ca8c7f6','fed3476144ea03112a302b6acabd62e315940aba65c565869fe29081bc96852b');
INSERT INTO "trail_entry" VALUES(137,'2026-11-25 20:35:20.025771',NULL,NULL,NULL,'text_consent','01a2146b-8326-758e-9e04-ed3c44d1cf4e','created','{"at": [null, "2026-11-25T20:35:19.974954+00:00"], "id": [null, "01a2146b-8326-758e-9e04-ed3c44d1cf4e"], "invented": [null, false], "key_id": [null, "01a2146b-82d1-72b6-ad4b-baccd9c3e94e"], "party": [null, "a"], "verdict": [null, "agree"]}','fed3476144ea03112a302b6acabd62e315940aba65c565869fe29081bc96852b','3067a53b3eb88b55e232875980d71f38aed08b781cf656603187749146c85dcb');
INSERT INTO "trail_entry" VALUES(138,'2026-11-25 20:35:20.025795',NULL,NULL,NULL,'text_revision','01a2146b-8328-77f0-b7dc-e5e8c240c61a','created','{"at": [null, "2026-11-25T20:35:19.976492+00:00"], "base_number": [null, 0], "content": [null, {"due": null, "owners": {"a": "Maire"}, "text": "Recommandation heronalpha"}], "id": [null, "01a2146b-8328-77f0-b7dc-e5e8c240c61a"], "invented": [null, false], "key_id": [null, "01a2146b-82d1-72b6-ad4b-baccd9c3e94e"], "number": [null, 1], "party": [null, "a"]}','3067a53b3eb88b55e232875980d71f38aed08b781cf656603187749146c85dcb','7553c43b88800be5a41c6fce88c0c7bcd305be1716f8dc8a2c355930973bf88f');
INSERT INTO "trail_entry" VALUES(139,'2026-11-25 20:35:20.025824',NULL,NULL,'01a2146b-82d1-72b6-ad4b-bacb84ca28ff','shared_text','01a2146b-831e-76fd-ac52-e4a9b679b0f3','changed','{"head": [0, 1]}','7553c43b88800be5a41c6fce88c0c7bcd305be1716f8dc8a2c355930973bf88f','bc925b1915e1fb112de94aea870e2087f35a121276ff08ee214db1083a8b46bc');
INSERT INTO "trail_entry" VALUES(140,'2026-11-25 20:35:20.025838',NULL,NULL,NULL,'text_consent','01a2146b-832a-762a-ad39-e59ab8b7ffc5','created','{"at": [null, "2026-11-25T20:35:19.978048+00:00"], "id": [null, "01a2146b-832a-762a-ad39-e59ab8b7ffc5"], "invented": [null, false], "key_id": [null, "01a2146b-82d1-72b6-ad4b-baccd9c3e94e"], "party": [null, "a"], "verdict": [null, "agree"]}','bc925b1915e1fb112de94aea870e2087f35a121276ff08ee214db1083a8b46bc','cc97d268e1bbfd57876aac0f87bfa90943b95c8e35bcee61d2d4737742082dff');
INSERT INTO "trail_entry" VALUES(141,'2026-11-25 20:35:20.025859',NULL,NULL,'01a2146b-82d1-72b6-ad4b-bacb84ca28ff','shared_text','01a2146b-832a-762a-ad39-e59b589f368b','created','{"head": [null, 0], "id": [null, "01a2146b-832a-762a-ad39-e59b589f368b"], "kind": [null, "objective"], "partnership_id": [null, "01a2146b-82d1-72b6-ad4b-bacb84ca28ff"]}','cc97d268e1bbfd57876aac0f87bfa90943b95c8e35bcee61d2d4737742082dff','905bc0a90015a164aeeb77ff17294f659ca3be7dd5a474f4543285367600fb01');
INSERT INTO "trail_entry" VALUES(142,'2026-11-25 20:35:20.025877',NULL,NULL,'01a2146b-82d1-72b6-ad4b-bacb84ca28ff','objective','01a2146b-832a-762a-ad39-e59cdfcdf1a5','created','{"code": [null, "O1"], "id": [null, "01a2146b-832a-762a-ad39-e59cdfcdf1a5"], "partnership_id": [null, "01a2146b-82d1-72b6-ad4b-bacb84ca28ff"]}','905bc0a90015a164aeeb77ff17294f659ca3be7dd5a474f4543285367600fb01','e43001c32b6a7f34d623bbaae6f1b76c3dfba29677866224891038004629af79');
INSERT INTO "trail_entry" VALUES(143,'2026-11-25 20:35:20.025894',NULL,NULL,'01a2146b-82d1-72b6-ad4b-bacb84ca28ff','indicator','01a2146b-832a-762a-ad39-e59d0bba6a1a','created','{"code": [null, "I1"], "id": [null, "01a2146b-832a-762a-ad39-e59d0bba6a1a"], "partnership_id": [null, "01a2146b-82d1-72b6-ad4b-bacb84ca28ff"]}','e43001c32b6a7f34d623bbaae6f1b76c3dfba29677866224891038004629af79','6f08fc239b75af339c11be116cfcb722d31684172e404cd8ff5c081092fcc355');
INSERT INTO "trail_entry" VALUES(144,'2026-11-25 20:35:20.025911',NULL,NULL,NULL,'text_revision','01a2146b-832c-72b7-8d67-00e72d250479','created','{"at": [null, "2026-11-25T20:35:19.980524+00:00"], "base_number": [null, 0], "content": [null, {"indicators": [{"baseline": "20", "baseline_date": null, "code": "I1", "collected_by": null, "definition": null, "direction": "hausse", "fixed_by": null, "id": "01a2146b-832a-762a-ad39-e59d0bba6a1a", "label": "Indicateur heronalpha", "method": null, "nature": "pourcentage", "periodicity": null, "targets": [{"date": "2030", "note": null, "value": "80"}], "territory": null, "unit": "%"}], "note": null, "proposed_by": "a", "rationale": null, "sdgs": [], "statement": "Objectif heronalpha", "territory": null}], "id": [null, "01a2146b-832c-72b7-8d67-00e72d250479"], "invented": [null, false], "key_id": [null, "01a2146b-82d1-72b6-ad4b-baccd9c3e94e"], "number": [null, 1], "party": [null, "a"]}','6f08fc239b75af339c11be116cfcb722d31684172e404cd8ff5c081092fcc355','f9485f960e0951121c33a20a48ab6b1c300d3f99577eaefe39620a97e33c294f');
INSERT INTO "trail_entry" VALUES(145,'2026-11-25 20:35:20.025958',NULL,NULL,'01a2146b-82d1-72b6-ad4b-bacb84ca28ff','shared_text','01a2146b-832a-762a-ad39-e59b589f368b','changed','{"head": [0, 1]}','f9485f960e0951121c33a20a48ab6b1c300d3f99577eaefe39620a97e33c294f','2b41a5db7b3be6312fca8f66f89065d7e6415a584934a02023c1718fdb066c87');
INSERT INTO "trail_entry" VALUES(146,'2026-11-25 20:35:20.025971',NULL,NULL,NULL,'text_consent','01a2146b-832e-76f1-923f-9cbd29e94515','created','{"at": [null, "2026-11-25T20:35:19.982130+00:00"], "id": [null, "01a2146b-832e-76f1-923f-9cbd29e94515"], "invented": [null, false], "key_id": [null, "01a2146b-82d1-72b6-ad4b-baccd9c3e94e"], "party": [null, "a"], "verdict": [null, "agree"]}','2b41a5db7b3be6312fca8f66f89065d7e6415a584934a02023c1718fdb066c87','5106b4f049d9f8eaecfc35705bf193cf2db1b97c104b5ba3f739f3e5c16bba0b');
INSERT INTO "trail_entry" VALUES(147,'2026-11-25 20:35:20.025994',NULL,NULL,NULL,'text_consent','01a2146b-832f-755c-badd-9b0a546a6e45','created','{"at": [null, "2026-11-25T20:35:19.983351+00:00"], "id": [null, "01a2146b-832f-755c-badd-9b0a546a6e45"], "invented": [null, false], "key_id": [null, "01a2146b-82d1-72b6-ad4b-bacd5af6f618"], "party": [null, "b"], "verdict": [null, "agree"]}','5106b4f049d9f8eaecfc35705bf193cf2db1b97c104b5ba3f739f3e5c16bba0b','9b4a5f1175f9493c32a30b423e60eb33a288469f8a8056d5ac09dfa22da7b605');
INSERT INTO "trail_entry" VALUES(148,'2026-11-25 20:35:20.026015',NULL,NULL,NULL,'text_revision','01a2146b-832c-72b7-8d67-00e72d250479','changed','{"in_force_at": [null, "2026-11-25T20:35:19.983417+00:00"]}','9b4a5f1175f9493c32a30b423e60eb33a288469f8a8056d5ac09dfa22da7b605','ba3f8aead1f18ad77d51d5826b32f219fd488d909cd174ce87483de87c080acc');
INSERT INTO "trail_entry" VALUES(149,'2026-11-25 20:35:20.026029',NULL,NULL,NULL,'text_draft','01a2146b-8334-7584-872c-6fe19344ffe2','created','{"at": [null, "2026-11-25T20:35:19.988663+00:00"], "base_number": [null, 1], "content": [null, {"indicators": [{"baseline": "20", "baseline_date": null, "code": "I1", "collected_by": null, "definition": null, "direction": "hausse", "fixed_by": null, "id": "01a2146b-832a-762a-ad39-e59d0bba6a1a", "label": "Part desservie", "method": null, "nature": "pourcentage", "periodicity": null, "targets": [{"date": "2030", "note": null, "value": "80"}], "territory": null, "unit": "%"}], "note": null, "proposed_by": "a", "rationale": null, "sdgs": [], "statement": "Réécrit brouillonheron", "territory": null}], "id": [null, "01a2146b-8334-7584-872c-6fe19344ffe2"], "party": [null, "a"]}','ba3f8aead1f18ad77d51d5826b32f219fd488d909cd174ce87483de87c080acc','2ccd5474149986386ab8421519dbde1942d9de3f7f97720691d13dc871c2a89b');
INSERT INTO "trail_entry" VALUES(150,'2026-11-25 20:35:20.026067',NULL,NULL,'01a2146b-82d1-72b6-ad4b-bacb84ca28ff','measurement','01a2146b-8335-7051-89cd-433cd7311625','created','{"date": [null, "2025"], "id": [null, "01a2146b-8335-7051-89cd-433cd7311625"], "note": [null, "Note heronalpha"], "partnership_id": [null, "01a2146b-82d1-72b6-ad4b-bacb84ca28ff"], "reported_by": [null, "a"], "source": [null, "Source heronalpha"], "value": [null, "47"]}','2ccd5474149986386ab8421519dbde1942d9de3f7f97720691d13dc871c2a89b','69d07eb5e1c859a8e8bf21a8b539f16e51f74520c2375c2687312cd357fa7ab2');
INSERT INTO "trail_entry" VALUES(151,'2026-11-25 20:35:20.026089',NULL,NULL,NULL,'organisation','01a2146b-8338-70da-b516-b0b853b895bd','created','{"code": [null, "VILLE-BETA-A"], "country": [null, "FR"], "id": [null, "01a2146b-8338-70da-b516-b0b853b895bd"], "name": [null, "Ville beta a"], "type": [null, "commune"]}','69d07eb5e1c859a8e8bf21a8b539f16e51f74520c2375c2687312cd357fa7ab2','cb7dc0ceb6913f6edf47bf0d981bf6ac5fe5c57222768d1fff4929774bf96a70');
INSERT INTO "trail_entry" VALUES(152,'2026-11-25 20:35:20.026107',NULL,NULL,NULL,'organisation','01a2146b-8338-70da-b516-b0b99706e9d0','created','{"code": [null, "VILLE-KIWIBETA-B"], "country": [null, "TN"], "id": [null, "01a2146b-8338-70da-b516-b0b99706e9d0"], "name": [null, "Ville kiwibeta b"], "type": [null, "commune"]}','cb7dc0ceb6913f6edf47bf0d981bf6ac5fe5c57222768d1fff4929774bf96a70','2705bbbc9850e7516dfd874b9b5e0a0cc9664e178686cabb82847a3ee3eca29b');
INSERT INTO "trail_entry" VALUES(153,'2026-11-25 20:35:20.026125',NULL,NULL,'01a2146b-8339-73e5-84fb-dd736337ff31','partnership','01a2146b-8339-73e5-84fb-dd736337ff31','created','{"code": [null, "beta"], "given_code": [null, "beta"], "id": [null, "01a2146b-8339-73e5-84fb-dd736337ff31"], "note": [null, "Note kiwibeta"], "sources": [null, ["https://kiwibeta.example/source"]], "summary": [null, "Résumé kiwibeta"], "title": [null, "Entente kiwibeta"]}','2705bbbc9850e7516dfd874b9b5e0a0cc9664e178686cabb82847a3ee3eca29b','f3671d11c1e2e6939e9427fac3b27d9a764a59b73462d08e8bdeda2cd2048bc8');
INSERT INTO "trail_entry" VALUES(154,'2026-11-25 20:35:20.026147',NULL,NULL,NULL,'member','01a2146b-8339-73e5-84fb-dd7420b4dd3d','created','{"id": [null, "01a2146b-8339-73e5-84fb-dd7420b4dd3d"], "role": [null, "chef_de_file"], "side": [null, "a"]}','f3671d11c1e2e6939e9427fac3b27d9a764a59b73462d08e8bdeda2cd2048bc8','caf7223a495ffeefb0e580a1178182db63cce8a11061cc809e98a2b378f9e84c');
INSERT INTO "trail_entry" VALUES(155,'2026-11-25 20:35:20.026162',NULL,NULL,NULL,'member','01a2146b-8339-73e5-84fb-dd755d4c72f9','created','{"id": [null, "01a2146b-8339-73e5-84fb-dd755d4c72f9"], "role": [null, "partenaire"], "side": [null, "b"]}','caf7223a495ffeefb0e580a1178182db63cce8a11061cc809e98a2b378f9e84c','fe6e6df030ab354df514ee22d8d8cc9e7a6ef52506e875e12b69789da02d6449');
INSERT INTO "trail_entry" VALUES(156,'2026-11-25 20:35:20.026177',NULL,NULL,'01a2146b-8339-73e5-84fb-dd736337ff31','partnership_label','01a2146b-8339-73e5-84fb-dd7642091b05','created','{"kind": [null, "theme"], "partnership_id": [null, "01a2146b-8339-73e5-84fb-dd736337ff31"], "position": [null, 1], "text": [null, "Eau kiwibeta"]}','fe6e6df030ab354df514ee22d8d8cc9e7a6ef52506e875e12b69789da02d6449','e7016511c13650c50529a3c99d4475d3790909a8f4663cdb2e47cb271c61c1f8');
INSERT INTO "trail_entry" VALUES(157,'2026-11-25 20:35:20.026196',NULL,NULL,'01a2146b-8339-73e5-84fb-dd736337ff31','convention','01a2146b-833a-763d-ac08-e60b6e94dc70','created','{"code": [null, "C1"], "currency": [null, "EUR"], "ends_on": [null, "2030"], "id": [null, "01a2146b-833a-763d-ac08-e60b6e94dc70"], "kind": [null, "convention_cadre"], "note": [null, "Note kiwibeta"], "object": [null, "Objet kiwibeta"], "partnership_id": [null, "01a2146b-8339-73e5-84fb-dd736337ff31"], "provisional_amount": [null, "125000.00"], "signed_on": [null, "2021-03"], "source": [null, "Source kiwibeta"], "starts_on": [null, "2021"], "title": [null, "Convention kiwibeta"]}','e7016511c13650c50529a3c99d4475d3790909a8f4663cdb2e47cb271c61c1f8','683a8d8746232842fb92a80154c8fcbeb5d5605b87213916386f14ab2e258477');
INSERT INTO "trail_entry" VALUES(158,'2026-11-25 20:35:20.026226',NULL,NULL,NULL,'convention_party','01a2146b-833a-763d-ac08-e60c4c29bd77','created','{"id": [null, "01a2146b-833a-763d-ac08-e60c4c29bd77"], "signatory": [null, "Signataire kiwibeta"]}','683a8d8746232842fb92a80154c8fcbeb5d5605b87213916386f14ab2e258477','bb64684419be36e89ee4cf8c03ec0583cc638d50077a7a783bb97e5edafb0ca3');
INSERT INTO "trail_entry" VALUES(159,'2026-11-25 20:35:20.026241',NULL,NULL,NULL,'convention_party','01a2146b-833a-763d-ac08-e60daee2caca','created','{"id": [null, "01a2146b-833a-763d-ac08-e60daee2caca"]}','bb64684419be36e89ee4cf8c03ec0583cc638d50077a7a783bb97e5edafb0ca3','5e58a5b01767e3d583c7e8e9d9a6468d4aa3a10a5dab414989eb6a33763baca8');
INSERT INTO "trail_entry" VALUES(160,'2026-11-25 20:35:20.026255',NULL,NULL,'01a2146b-8339-73e5-84fb-dd736337ff31','project','01a2146b-833a-763d-ac08-e60e0d04360f','created','{"announced_budget": [null, "200000"], "code": [null, "P1"], "currency": [null, "EUR"], "id": [null, "01a2146b-833a-763d-ac08-e60e0d04360f"], "note": [null, "Note kiwibeta"], "partnership_id": [null, "01a2146b-8339-73e5-84fb-dd736337ff31"], "source": [null, "Source kiwibeta"], "title": [null, "Projet kiwibeta"]}','5e58a5b01767e3d583c7e8e9d9a6468d4aa3a10a5dab414989eb6a33763baca8','b38df2909f4719ba17b50af8e5b4f8b5f8b8d17cdf6e80874b16d93807e7334c');
INSERT INTO "trail_entry" VALUES(161,'2026-11-25 20:35:20.026277',NULL,NULL,'01a2146b-8339-73e5-84fb-dd736337ff31','financing_line','01a2146b-833a-763d-ac08-e60f72c268d4','created','{"currency": [null, "EUR"], "granted": [null, "61234.50"], "id": [null, "01a2146b-833a-763d-ac08-e60f72c268d4"], "instrument": [null, "Appel kiwibeta"], "nature": [null, "numeraire"], "note": [null, "Note kiwibeta"], "partnership_id": [null, "01a2146b-8339-73e5-84fb-dd736337ff31"], "payer": [null, "Payeur kiwibeta"], "side": [null, "a"], "source": [null, "Source kiwibeta"]}','b38df2909f4719ba17b50af8e5b4f8b5f8b8d17cdf6e80874b16d93807e7334c','1ef9b435d5ef2c28a8655af76292d4c0af25c9817f7778ebb4f55a2cc5963727');
INSERT INTO "trail_entry" VALUES(162,'2026-11-25 20:35:20.026300',NULL,NULL,'01a2146b-8339-73e5-84fb-dd736337ff31','action','01a2146b-833a-763d-ac08-e6103a60a4e9','created','{"code": [null, "A1"], "id": [null, "01a2146b-833a-763d-ac08-e6103a60a4e9"], "note": [null, "Note kiwibeta"], "partnership_id": [null, "01a2146b-8339-73e5-84fb-dd736337ff31"], "source": [null, "Source kiwibeta"], "territory": [null, "both"], "title": [null, "Action kiwibeta"]}','1ef9b435d5ef2c28a8655af76292d4c0af25c9817f7778ebb4f55a2cc5963727','b07ae442379a81d393fb8159f1a8b78982c07c902596713c5cb28b5a3b61bd9c');
INSERT INTO "trail_entry" VALUES(163,'2026-11-25 20:35:20.026321',NULL,NULL,'01a2146b-8339-73e5-84fb-dd736337ff31','mission','01a2146b-833a-763d-ac08-e611b5e6cd5b','created','{"date": [null, "2024-05"], "from_side": [null, "a"], "id": [null, "01a2146b-833a-763d-ac08-e611b5e6cd5b"], "note": [null, "Note kiwibeta"], "paid_by": [null, "Payeur kiwibeta"], "partnership_id": [null, "01a2146b-8339-73e5-84fb-dd736337ff31"], "people": [null, 3], "source": [null, "Source kiwibeta"], "subject": [null, "Mission kiwibeta"], "to_side": [null, "b"]}','b07ae442379a81d393fb8159f1a8b78982c07c902596713c5cb28b5a3b61bd9c','4fbfe087d9611627eba9dc2df86ff87b61a7f7d79d7ad1a54b98c95e4b1d2a8d');
INSERT INTO "trail_entry" VALUES(164,'2026-11-25 20:35:20.026345',NULL,NULL,'01a2146b-8339-73e5-84fb-dd736337ff31','meeting','01a2146b-833a-763d-ac08-e612b528f4da','created','{"date": [null, "2024-05-06"], "id": [null, "01a2146b-833a-763d-ac08-e612b528f4da"], "level": [null, "elus"], "note": [null, "Note kiwibeta"], "partnership_id": [null, "01a2146b-8339-73e5-84fb-dd736337ff31"], "source": [null, "Source kiwibeta"], "subject": [null, "Rencontre kiwibeta"]}','4fbfe087d9611627eba9dc2df86ff87b61a7f7d79d7ad1a54b98c95e4b1d2a8d','b6e0ab8c169a05b58e52fea62fd127bfc68c5e7b1c8ef24ec0f7e41254418400');
INSERT INTO "trail_entry" VALUES(165,'2026-11-25 20:35:20.026367',NULL,NULL,'01a2146b-8339-73e5-84fb-dd736337ff31','local_return','01a2146b-833a-763d-ac08-e61389193e55','created','{"dimension": [null, "competences"], "fact": [null, "Retour kiwibeta"], "id": [null, "01a2146b-833a-763d-ac08-e61389193e55"], "note": [null, "Note kiwibeta"], "partnership_id": [null, "01a2146b-8339-73e5-84fb-dd736337ff31"], "source": [null, "Source kiwibeta"], "territory": [null, "a"]}','b6e0ab8c169a05b58e52fea62fd127bfc68c5e7b1c8ef24ec0f7e41254418400','798d6f889385c52edb606ac5516dfdb437c29136a284e624ba93a9e343c1d9eb');
INSERT INTO "trail_entry" VALUES(166,'2026-11-25 20:35:20.026387',NULL,NULL,'01a2146b-8339-73e5-84fb-dd736337ff31','evaluation','01a2146b-833a-763d-ac08-e6148b6c2730','created','{"answers_due": [null, "2026-01-31"], "code": [null, "E1"], "id": [null, "01a2146b-833a-763d-ac08-e6148b6c2730"], "joint": [null, "oui"], "kind": [null, "mi_parcours"], "note": [null, "Note kiwibeta"], "partnership_id": [null, "01a2146b-8339-73e5-84fb-dd736337ff31"], "period_end": [null, "2025"], "period_start": [null, "2021"], "source": [null, "Source kiwibeta"], "stage": [null, "joint_session"], "title": [null, "Évaluation kiwibeta"]}','798d6f889385c52edb606ac5516dfdb437c29136a284e624ba93a9e343c1d9eb','064a03f581c2f23526bf03f0e14b2cb9d6009aedc4fda3036fc38f85138b9d90');
INSERT INTO "trail_entry" VALUES(167,'2026-11-25 20:35:20.026416',NULL,NULL,'01a2146b-8339-73e5-84fb-dd736337ff31','evaluation','01a2146b-833c-717e-9e59-c5a3b653bab1','created','{"answers_due": [null, "2026-01-31"], "code": [null, "E2"], "id": [null, "01a2146b-833c-717e-9e59-c5a3b653bab1"], "joint": [null, "oui"], "kind": [null, "mi_parcours"], "note": [null, "Note kiwibeta"], "partnership_id": [null, "01a2146b-8339-73e5-84fb-dd736337ff31"], "period_end": [null, "2025"], "period_start": [null, "2021"], "source": [null, "Source kiwibeta"], "stage": [null, "answering"], "title": [null, "Évaluation kiwibeta"]}','064a03f581c2f23526bf03f0e14b2cb9d6009aedc4fda3036fc38f85138b9d90','1563b84490a4bf79528c74cec52979365e170c47fdf6ff9af501504f42534674');
INSERT INTO "trail_entry" VALUES(168,'2026-11-25 20:35:20.026444',NULL,NULL,'01a2146b-8339-73e5-84fb-dd736337ff31','document','01a2146b-833c-717e-9e59-c5a404ccad18','created','{"file_name": [null, "kiwibeta.pdf"], "id": [null, "01a2146b-833c-717e-9e59-c5a404ccad18"], "media_type": [null, "application/pdf"], "note": [null, "Note kiwibeta"], "partnership_id": [null, "01a2146b-8339-73e5-84fb-dd736337ff31"], "sha256": [null, "c8927d0d126f2a9916d5fe28d2a7acd1527cb91d3bcbbe69ed59b69692c282f8"], "size": [null, 43], "source": [null, "Source kiwibeta"], "storage_name": [null, "be/beta"], "title": [null, "Délibération kiwibeta"]}','1563b84490a4bf79528c74cec52979365e170c47fdf6ff9af501504f42534674','f2c892190088c42c25c8a10d28082315b8ec6824e58dbb1241a3e26dc44a48c4');
INSERT INTO "trail_entry" VALUES(169,'2026-11-25 20:35:20.026468',NULL,NULL,'01a2146b-8339-73e5-84fb-dd736337ff31','key_date','01a2146b-833d-76ec-9413-263cabff3bb9','created','{"date": [null, "1996"], "id": [null, "01a2146b-833d-76ec-9413-263cabff3bb9"], "label": [null, "Serment kiwibeta"], "nature": [null, "serment_jumelage"], "note": [null, "Note kiwibeta"], "partnership_id": [null, "01a2146b-8339-73e5-84fb-dd736337ff31"], "source": [null, "Source kiwibeta"]}','f2c892190088c42c25c8a10d28082315b8ec6824e58dbb1241a3e26dc44a48c4','de4c59fd1b43d9f5cae70e055310082d762e2902d973b3f4d56c973104e67a69');
INSERT INTO "trail_entry" VALUES(170,'2026-11-25 20:35:20.026489',NULL,NULL,'01a2146b-8339-73e5-84fb-dd736337ff31','shared_text','01a2146b-8340-7485-9b4a-d9b1abe08404','created','{"head": [null, 0], "id": [null, "01a2146b-8340-7485-9b4a-d9b1abe08404"], "kind": [null, "conclusions"], "partnership_id": [null, "01a2146b-8339-73e5-84fb-dd736337ff31"]}','de4c59fd1b43d9f5cae70e055310082d762e2902d973b3f4d56c973104e67a69','6a123e2328aa012ee7ed5eadf4d41f7963c864ba0f6069bd11ee3bcc4aaaa291');
INSERT INTO "trail_entry" VALUES(171,'2026-11-25 20:35:20.026507',NULL,NULL,'01a2146b-8339-73e5-84fb-dd736337ff31','shared_text','01a2146b-8340-7485-9b4a-d9b2ed95cb6e','created','{"head": [null, 0], "id": [null, "01a2146b-8340-7485-9b4a-d9b2ed95cb6e"], "kind": [null, "recommendation"], "partnership_id": [null, "01a2146b-8339-73e5-84fb-dd736337ff31"]}','6a123e2328aa012ee7ed5eadf4d41f7963c864ba0f6069bd11ee3bcc4aaaa291','3c9d4f306c6238cf9a974f00c1a21299c280aaa069a01626ed1fd72793ab2d3f');
INSERT INTO "trail_entry" VALUES(172,'2026-11-25 20:35:20.026524',NULL,NULL,'01a2146b-8339-73e5-84fb-dd736337ff31','recommendation','01a2146b-8340-7485-9b4a-d9b36c6d1574','created','{"id": [null, "01a2146b-8340-7485-9b4a-d9b36c6d1574"], "number": [null, 1], "partnership_id": [null, "01a2146b-8339-73e5-84fb-dd736337ff31"]}','3c9d4f306c6238cf9a974f00c1a21299c280aaa069a01626ed1fd72793ab2d3f','5e974689a9a81ef0f03d8b75b844f4473d502c4e2a16429abb83b036cc7f267a');
INSERT INTO "trail_entry" VALUES(173,'2026-11-25 20:35:20.026541',NULL,NULL,NULL,'text_revision','01a2146b-8341-765b-888d-bd5d56455977','created','{"at": [null, "2026-11-25T20:35:20.001922+00:00"], "base_number": [null, 0], "content": [null, {"asked": "renew", "asked_by": null, "asked_words": null, "text": "Conclusions kiwibeta"}], "id": [null, "01a2146b-8341-765b-888d-bd5d56455977"], "invented": [null, false], "key_id": [null, "01a2146b-8339-73e5-84fb-dd7420b4dd3d"], "number": [null, 1], "party": [null, "a"]}','5e974689a9a81ef0f03d8b75b844f4473d502c4e2a16429abb83b036cc7f267a','96d1d2043ddd2e8fa3afd25068ed39bfd5c38a2c6229910a9ed9c3d259b4e2f1');
INSERT INTO "trail_entry" VALUES(174,'2026-11-25 20:35:20.026568',NULL,NULL,'01a2146b-8339-73e5-84fb-dd736337ff31','shared_text','01a2146b-8340-7485-9b4a-d9b1abe08404','changed','{"head": [0, 1]}','96d1d2043ddd2e8fa3afd25068ed39bfd5c38a2c6229910a9ed9c3d259b4e2f1','a93517e879a603fcfcaae88be850f0b4527abac4f50e332099611af8d1471be0');
INSERT INTO "trail_entry" VALUES(175,'2026-11-25 20:35:20.026580',NULL,NULL,NULL,'text_consent','01a2146b-8347-7550-9a62-1a71e905e8e5','created','{"at": [null, "2026-11-25T20:35:20.007595+00:00"], "id": [null, "01a2146b-8347-7550-9a62-1a71e905e8e5"], "invented": [null, false], "key_id": [null, "01a2146b-8339-73e5-84fb-dd7420b4dd3d"], "party": [null, "a"], "verdict": [null, "agree"]}','a93517e879a603fcfcaae88be850f0b4527abac4f50e332099611af8d1471be0','aaa6a979c89801cd8d57cef99f50059272596f617dfde6be1aba77636516fc63');
INSERT INTO "trail_entry" VALUES(176,'2026-11-25 20:35:20.026600',NULL,NULL,NULL,'text_revision','01a2146b-8348-776e-871b-fe0b4e62f15c','created','{"at": [null, "2026-11-25T20:35:20.008511+00:00"], "base_number": [null, 0], "content": [null, {"due": null, "owners": {"a": "Maire"}, "text": "Recommandation kiwibeta"}], "id": [null, "01a2146b-8348-776e-871b-fe0b4e62f15c"], "invented": [null, false], "key_id": [null, "01a2146b-8339-73e5-84fb-dd7420b4dd3d"], "number": [null, 1], "party": [null, "a"]}','aaa6a979c89801cd8d57cef99f50059272596f617dfde6be1aba77636516fc63','a400f42bcc63812e233e26208127d39d18e17e7b7ad2e9eb2deffdae3c548c73');
INSERT INTO "trail_entry" VALUES(177,'2026-11-25 20:35:20.026627',NULL,NULL,'01a2146b-8339-73e5-84fb-dd736337ff31','shared_text','01a2146b-8340-7485-9b4a-d9b2ed95cb6e','changed','{"head": [0, 1]}','a400f42bcc63812e233e26208127d39d18e17e7b7ad2e9eb2deffdae3c548c73','c6aef247d175a7690e713d273872320425d017bea51684c6db8b1da1bd214adc');
INSERT INTO "trail_entry" VALUES(178,'2026-11-25 20:35:20.026640',NULL,NULL,NULL,'text_consent','01a2146b-8349-76bc-b411-a275bc11445d','created','{"at": [null, "2026-11-25T20:35:20.010000+00:00"], "id": [null, "01a2146b-8349-76bc-b411-a275bc11445d"], "invented": [null, false], "key_id": [null, "01a2146b-8339-73e5-84fb-dd7420b4dd3d"], "party": [null, "a"], "verdict": [null, "agree"]}','c6aef247d175a7690e713d273872320425d017bea51684c6db8b1da1bd214adc','9add5735434331ebdb76afa21dd3ce8bbc24694143ec8bd9d3d6e4b44cf50afc');
INSERT INTO "trail_entry" VALUES(179,'2026-11-25 20:35:20.026660',NULL,NULL,'01a2146b-8339-73e5-84fb-dd736337ff31','shared_text','01a2146b-834a-7131-8e31-3df0839d33dc','created','{"head": [null, 0], "id": [null, "01a2146b-834a-7131-8e31-3df0839d33dc"], "kind": [null, "objective"], "partnership_id": [null, "01a2146b-8339-73e5-84fb-dd736337ff31"]}','9add5735434331ebdb76afa21dd3ce8bbc24694143ec8bd9d3d6e4b44cf50afc','881dd0f19263d08a33cbc9f7e1f30839dce405be5c74b80f0220175e86c12355');
INSERT INTO "trail_entry" VALUES(180,'2026-11-25 20:35:20.026677',NULL,NULL,'01a2146b-8339-73e5-84fb-dd736337ff31','objective','01a2146b-834a-7131-8e31-3df18683b6c1','created','{"code": [null, "O1"], "id": [null, "01a2146b-834a-7131-8e31-3df18683b6c1"], "partnership_id": [null, "01a2146b-8339-73e5-84fb-dd736337ff31"]}','881dd0f19263d08a33cbc9f7e1f30839dce405be5c74b80f0220175e86c12355','1ed87715ca16f09386802fa9e232137504a6be5f73115daedf04a83bcaa9b716');
INSERT INTO "trail_entry" VALUES(181,'2026-11-25 20:35:20.026693',NULL,NULL,'01a2146b-8339-73e5-84fb-dd736337ff31','indicator','01a2146b-834a-7131-8e31-3df2c875651d','created','{"code": [null, "I1"], "id": [null, "01a2146b-834a-7131-8e31-3df2c875651d"], "partnership_id": [null, "01a2146b-8339-73e5-84fb-dd736337ff31"]}','1ed87715ca16f09386802fa9e232137504a6be5f73115daedf04a83bcaa9b716','b6bfb45f4684bee4b9097f380e7f0cfd2391198daac6fc98f688dbe2b40b83b4');
INSERT INTO "trail_entry" VALUES(182,'2026-11-25 20:35:20.026710',NULL,NULL,NULL,'text_revision','01a2146b-834b-7227-b362-a1f7095d6f4f','created','{"at": [null, "2026-11-25T20:35:20.011805+00:00"], "base_number": [null, 0], "content": [null, {"indicators": [{"baseline": "20", "baseline_date": null, "code": "I1", "collected_by": null, "definition": null, "direction": "hausse", "fixed_by": null, "id": "01a2146b-834a-7131-8e31-3df2c875651d", "label": "Indicateur kiwibeta", "method": null, "nature": "pourcentage", "periodicity": null, "targets": [{"date": "2030", "note": null, "value": "80"}], "territory": null, "unit": "%"}], "note": null, "proposed_by": "a", "rationale": null, "sdgs": [], "statement": "Objectif kiwibeta", "territory": null}], "id": [null, "01a2146b-834b-7227-b362-a1f7095d6f4f"], "invented": [null, false], "key_id": [null, "01a2146b-8339-73e5-84fb-dd7420b4dd3d"], "number": [null, 1], "party": [null, "a"]}','b6bfb45f4684bee4b9097f380e7f0cfd2391198daac6fc98f688dbe2b40b83b4','309cf8f41de92655d4435239991b620665c81d565dc6a6a1f7d74507d0c947b0');
INSERT INTO "trail_entry" VALUES(183,'2026-11-25 20:35:20.026752',NULL,NULL,'01a2146b-8339-73e5-84fb-dd736337ff31','shared_text','01a2146b-834a-7131-8e31-3df0839d33dc','changed','{"head": [0, 1]}','309cf8f41de92655d4435239991b620665c81d565dc6a6a1f7d74507d0c947b0','5d6ad07318792fd82da234954ea620b4692ccc246658eccb3473415d7dd3ffd5');
INSERT INTO "trail_entry" VALUES(184,'2026-11-25 20:35:20.026765',NULL,NULL,NULL,'text_consent','01a2146b-834d-76e6-b9a4-fb9dcd9ece0d','created','{"at": [null, "2026-11-25T20:35:20.013406+00:00"], "id": [null, "01a2146b-834d-76e6-b9a4-fb9dcd9ece0d"], "invented": [null, false], "key_id": [null, "01a2146b-8339-73e5-84fb-dd7420b4dd3d"], "party": [null, "a"], "verdict": [null, "agree"]}','5d6ad07318792fd82da234954ea620b4692ccc246658eccb3473415d7dd3ffd5','313817c349d409a5866c6d4cbd6395afdfb6190178ca5ff90aa5ddfd48254306');
INSERT INTO "trail_entry" VALUES(185,'2026-11-25 20:35:20.026785',NULL,NULL,NULL,'text_consent','01a2146b-834e-76d8-b741-33ea90982098','created','{"at": [null, "2026-11-25T20:35:20.014651+00:00"], "id": [null, "01a2146b-834e-76d8-b741-33ea90982098"], "invented": [null, false], "key_id": [null, "01a2146b-8339-73e5-84fb-dd755d4c72f9"], "party": [null, "b"], "verdict": [null, "agree"]}','313817c349d409a5866c6d4cbd6395afdfb6190178ca5ff90aa5ddfd48254306','2707929d74cf6af6aff71f60d11b250093394b8edcca8c0168fd53cf26294a16');
INSERT INTO "trail_entry" VALUES(186,'2026-11-25 20:35:20.026805',NULL,NULL,NULL,'text_revision','01a2146b-834b-7227-b362-a1f7095d6f4f','changed','{"in_force_at": [null, "2026-11-25T20:35:20.014720+00:00"]}','2707929d74cf6af6aff71f60d11b250093394b8edcca8c0168fd53cf26294a16','f7df8675878b7fb13fe097343f535a6c325dc1846e823af5476812d49e05a0c8');
INSERT INTO "trail_entry" VALUES(187,'2026-11-25 20:35:20.026821',NULL,NULL,NULL,'text_draft','01a2146b-834f-763b-b590-50c1c97ec483','created','{"at": [null, "2026-11-25T20:35:20.015358+00:00"], "base_number": [null, 1], "content": [null, {"indicators": [{"baseline": "20", "baseline_date": null, "code": "I1", "collected_by": null, "definition": null, "direction": "hausse", "fixed_by": null, "id": "01a2146b-834a-7131-8e31-3df2c875651d", "label": "Part desservie", "method": null, "nature": "pourcentage", "periodicity": null, "targets": [{"date": "2030", "note": null, "value": "80"}], "territory": null, "unit": "%"}], "note": null, "proposed_by": "a", "rationale": null, "sdgs": [], "statement": "Réécrit kiwibeta", "territory": null}], "id": [null, "01a2146b-834f-763b-b590-50c1c97ec483"], "party": [null, "a"]}','f7df8675878b7fb13fe097343f535a6c325dc1846e823af5476812d49e05a0c8','8df6e0a0e6809c8c24c9d0667e604881174db4ec191ef085612da0c8bfd426e6');
INSERT INTO "trail_entry" VALUES(188,'2026-11-25 20:35:20.026855',NULL,NULL,'01a2146b-8339-73e5-84fb-dd736337ff31','measurement','01a2146b-834f-763b-b590-50c26a8b1c8b','created','{"date": [null, "2025"], "id": [null, "01a2146b-834f-763b-b590-50c26a8b1c8b"], "note": [null, "Note kiwibeta"], "partnership_id": [null, "01a2146b-8339-73e5-84fb-dd736337ff31"], "reported_by": [null, "a"], "source": [null, "Source kiwibeta"], "value": [null, "47"]}','8df6e0a0e6809c8c24c9d0667e604881174db4ec191ef085612da0c8bfd426e6','524523664d65eaca597d1d6af7c6ced98def29e2ccfcd508afb60b43a60c7bb0');
INSERT INTO "trail_entry" VALUES(189,'2026-11-25 20:35:20.026880',NULL,NULL,NULL,'organisation','01a2146b-8350-75f5-98ba-59900952ffc1','created','{"code": [null, "ASSOCIATION-HERONALPHA"], "country": [null, "FR"], "id": [null, "01a2146b-8350-75f5-98ba-59900952ffc1"], "name": [null, "Association heronalpha"], "type": [null, "association"]}','524523664d65eaca597d1d6af7c6ced98def29e2ccfcd508afb60b43a60c7bb0','9fed560cd0994c1abca05746ea2533ec320ba9d39c17473bdd8bfc40628b305a');
INSERT INTO "trail_entry" VALUES(190,'2026-11-25 20:35:20.026911',NULL,NULL,NULL,'member','01a2146b-8350-75f5-98ba-599129e08f33','created','{"id": [null, "01a2146b-8350-75f5-98ba-599129e08f33"], "role": [null, "associe"], "side": [null, "a"]}','9fed560cd0994c1abca05746ea2533ec320ba9d39c17473bdd8bfc40628b305a','fbb4f41bde53c8046333a95776ccd195aeae5f46c77a6931b2b127da22159fb4');
INSERT INTO "trail_entry" VALUES(191,'2026-11-25 20:35:20.026930',NULL,NULL,NULL,'organisation','01a2146b-8350-75f5-98ba-5992369a2db1','created','{"code": [null, "CABINET"], "country": [null, "FR"], "id": [null, "01a2146b-8350-75f5-98ba-5992369a2db1"], "name": [null, "Cabinet"], "type": [null, "entreprise"]}','fbb4f41bde53c8046333a95776ccd195aeae5f46c77a6931b2b127da22159fb4','b95f075eda8748f8ad357f3ba733c483c53d80aa4ba8089f947cd20866b51dda');
INSERT INTO "trail_entry" VALUES(192,'2026-11-25 20:35:20.026947',NULL,NULL,NULL,'person','01a2146b-8350-75f5-98ba-599395184428','created','{"email": [null, "ea8c2aaf7c6ad8a135407c5d827d81db3f9e0a6db787868b308c10f56ecf4ad7"], "id": [null, "01a2146b-8350-75f5-98ba-599395184428"], "name": [null, "dd99039c347b735c543d0844e7f10c4917a363c93cd05a91300d1829130d3f59"]}','b95f075eda8748f8ad357f3ba733c483c53d80aa4ba8089f947cd20866b51dda','ca1c995ae62b9b6cafeafb3550c55c76cca1ec504ec046ea62f43bab3655ac60');
INSERT INTO "trail_entry" VALUES(193,'2026-11-25 20:35:20.026966',NULL,NULL,NULL,'person','01a2146b-8350-75f5-98ba-59941c61d962','created','{"email": [null, "fcc1af42e32680373dba25c354da83de55386c93bb972a1ce26181de84b29708"], "id": [null, "01a2146b-8350-75f5-98ba-59941c61d962"], "name": [null, "26a590057c5b378a4bdff5d8094cdabd18c5524d885f44be02e7d8fff150e994"]}','ca1c995ae62b9b6cafeafb3550c55c76cca1ec504ec046ea62f43bab3655ac60','64757424b60e1b0265cee8903c6d252d973569363dfab5bc4b2c181b4933b427');
INSERT INTO "trail_entry" VALUES(194,'2026-11-25 20:35:20.026982',NULL,NULL,NULL,'person','01a2146b-8350-75f5-98ba-5995313612ce','created','{"email": [null, "a8f8848ce03638316f126642bd2f1eeb404d7f5c5e7339ce740a73d9d5bfdc34"], "id": [null, "01a2146b-8350-75f5-98ba-5995313612ce"], "name": [null, "d13cf48a80afca948e6e5353d84b950837cc1a42973360edb6006b95486cbcc6"]}','64757424b60e1b0265cee8903c6d252d973569363dfab5bc4b2c181b4933b427','8dce494ba5210d2083bec0284f6d5a5ec782e80e780909ec0038acc6290f168e');
INSERT INTO "trail_entry" VALUES(195,'2026-11-25 20:35:20.026998',NULL,NULL,NULL,'person','01a2146b-8350-75f5-98ba-599615f26520','created','{"email": [null, "29769be4c4ae3c62742ded97f07a7c44ecc778ebeb010a49a6eb4cf4c17bbb2c"], "id": [null, "01a2146b-8350-75f5-98ba-599615f26520"], "name": [null, "dae2aab1f4bb0a697cd2d2fb2e2d597fa9bf1b700a9ae78a62c97eaf51ae6dbd"]}','8dce494ba5210d2083bec0284f6d5a5ec782e80e780909ec0038acc6290f168e','87520772f15fee54006420ae9776a1e824e8a4a1fc4fb6d6b31cd318bf904fad');
INSERT INTO "trail_entry" VALUES(196,'2026-11-25 20:35:20.027014',NULL,NULL,NULL,'person','01a2146b-8351-749f-8c58-5b63d3b35330','created','{"email": [null, "27387ff3ca67580dd7df9a87a344852100d893a753c65af8ba3ecdc8e7e8a0b6"], "id": [null, "01a2146b-8351-749f-8c58-5b63d3b35330"], "name": [null, "d4e4ad88b2a84a48f714ff5ac140c1fcba0f91afb2a9cfc1d00b4f4e55c963e0"]}','87520772f15fee54006420ae9776a1e824e8a4a1fc4fb6d6b31cd318bf904fad','d6d0d921c646b2b01c8c51d4e7530e968ed5522f4f31b78bb385115177acb0b9');
INSERT INTO "trail_entry" VALUES(197,'2026-11-25 20:35:20.027033',NULL,NULL,NULL,'person','01a2146b-8351-749f-8c58-5b644d5e3458','created','{"email": [null, "690292b5429b1c56fa5232894cda0cad4fe196fd9a378faaa0c644d33bc7b92f"], "id": [null, "01a2146b-8351-749f-8c58-5b644d5e3458"], "name": [null, "f56dccc362503794d203f137b8a2e12e3e6cb47e204e0177774e5f64f1ebf5fb"]}','d6d0d921c646b2b01c8c51d4e7530e968ed5522f4f31b78bb385115177acb0b9','089bfe783d9ae5519a23a175ad6d4dfc81642427a79a06352704afb1a1e0757b');
INSERT INTO "trail_entry" VALUES(198,'2026-11-25 20:35:20.027050',NULL,NULL,NULL,'person','01a2146b-8351-749f-8c58-5b6550ea02d3','created','{"email": [null, "bb8fc24a9fe79d5a92d1ad58371c0e82612d05ee2e0a5dd8c7d4faa0f74efcb0"], "id": [null, "01a2146b-8351-749f-8c58-5b6550ea02d3"], "name": [null, "b596b9d37d7c6951616766cda7f05e1c7080a415bd2e9f2e4ed421fd40566dae"]}','089bfe783d9ae5519a23a175ad6d4dfc81642427a79a06352704afb1a1e0757b','e807f48417d81e42c85632e990e4b68644aa954be6b647671a711925cf3a5d79');
INSERT INTO "trail_entry" VALUES(199,'2026-11-25 20:35:20.027065',NULL,NULL,NULL,'person','01a2146b-8351-749f-8c58-5b66a506a0df','created','{"email": [null, "99a9fc68a2f1e374114b2f337f4dd6090210f43e80141fde6639c734e4bb11e5"], "id": [null, "01a2146b-8351-749f-8c58-5b66a506a0df"], "name": [null, "fcce3a98818fdd6276ddb02de42ca07f3b0310d6c08676c4393f6ab7e112d266"]}','e807f48417d81e42c85632e990e4b68644aa954be6b647671a711925cf3a5d79','43c015a92de8f17f61a4160fe44570859a11a85bdd0b19038a466c1ce990fcd0');
INSERT INTO "trail_entry" VALUES(200,'2026-11-25 20:35:20.027081',NULL,NULL,NULL,'person','01a2146b-8351-749f-8c58-5b6715444618','created','{"email": [null, "e9374a9b97b2a50bde07008bbeaefc979b11f93a8f4cde584596cd5cea2d58c2"], "id": [null, "01a2146b-8351-749f-8c58-5b6715444618"], "name": [null, "be371926b0b6bda14692abd178b0f8471ee2dd4e02e937229b76d412c84931f9"]}','43c015a92de8f17f61a4160fe44570859a11a85bdd0b19038a466c1ce990fcd0','fb78733711da4eee56e5ca6916e9dfcfc350fde97886f3ae5ee9deace7860420');
INSERT INTO "trail_entry" VALUES(201,'2026-11-25 20:35:20.027097',NULL,NULL,NULL,'affiliation','01a2146b-8351-749f-8c58-5b6895bb8b80','created','{"id": [null, "01a2146b-8351-749f-8c58-5b6895bb8b80"], "role": [null, "officer"]}','fb78733711da4eee56e5ca6916e9dfcfc350fde97886f3ae5ee9deace7860420','6871e6d73b3adaf9f69ba851c787653b59c0983e6d1b25d9e8f812ff62886319');
INSERT INTO "trail_entry" VALUES(202,'2026-11-25 20:35:20.027112',NULL,NULL,NULL,'affiliation','01a2146b-8351-749f-8c58-5b69aae6ddf1','created','{"capacity": [null, "Maire"], "id": [null, "01a2146b-8351-749f-8c58-5b69aae6ddf1"], "role": [null, "signatory"]}','6871e6d73b3adaf9f69ba851c787653b59c0983e6d1b25d9e8f812ff62886319','9022c3fb0beb74e59c52748233966cbae14cdb706dc02e30533e0fd7e06a8111');
INSERT INTO "trail_entry" VALUES(203,'2026-11-25 20:35:20.027127',NULL,NULL,NULL,'affiliation','01a2146b-8351-749f-8c58-5b6ad0a48558','created','{"id": [null, "01a2146b-8351-749f-8c58-5b6ad0a48558"], "role": [null, "reader"]}','9022c3fb0beb74e59c52748233966cbae14cdb706dc02e30533e0fd7e06a8111','5481df49f0149287414c14792963a40ae9882d8fecdad50c7f7941f0623895ba');
INSERT INTO "trail_entry" VALUES(204,'2026-11-25 20:35:20.027142',NULL,NULL,NULL,'affiliation','01a2146b-8351-749f-8c58-5b6ba53ceaf4','created','{"id": [null, "01a2146b-8351-749f-8c58-5b6ba53ceaf4"], "role": [null, "administrator"]}','5481df49f0149287414c14792963a40ae9882d8fecdad50c7f7941f0623895ba','1f2666de354e7c1e39b13fa466fb231ce5ec4171f9d628b010ffbfbb5380fa48');
INSERT INTO "trail_entry" VALUES(205,'2026-11-25 20:35:20.027157',NULL,NULL,NULL,'affiliation','01a2146b-8351-749f-8c58-5b6cf2fe44cf','created','{"id": [null, "01a2146b-8351-749f-8c58-5b6cf2fe44cf"], "role": [null, "officer"]}','1f2666de354e7c1e39b13fa466fb231ce5ec4171f9d628b010ffbfbb5380fa48','db02e86c0805f2887065a9247fe3f8fab83cfc379fecb3679e4cc7a26096d8e3');
INSERT INTO "trail_entry" VALUES(206,'2026-11-25 20:35:20.027170',NULL,NULL,NULL,'affiliation','01a2146b-8351-749f-8c58-5b6d6b40e271','created','{"capacity": [null, "Maire"], "id": [null, "01a2146b-8351-749f-8c58-5b6d6b40e271"], "role": [null, "signatory"]}','db02e86c0805f2887065a9247fe3f8fab83cfc379fecb3679e4cc7a26096d8e3','f9c2a793ff38ce5f4b4c532b890e54fa581e8d9a8baa1564479c1e5901a1e6ce');
INSERT INTO "trail_entry" VALUES(207,'2026-11-25 20:35:20.027187',NULL,NULL,NULL,'affiliation','01a2146b-8351-749f-8c58-5b6e2ace28b0','created','{"id": [null, "01a2146b-8351-749f-8c58-5b6e2ace28b0"], "role": [null, "officer"]}','f9c2a793ff38ce5f4b4c532b890e54fa581e8d9a8baa1564479c1e5901a1e6ce','21b8f43e957c80c9308f737f1fcf2efeaea874477f9e3390e1e5f720b1db9c1a');
INSERT INTO "trail_entry" VALUES(208,'2026-11-25 20:35:20.027200',NULL,NULL,NULL,'affiliation','01a2146b-8351-749f-8c58-5b6fa170063f','created','{"id": [null, "01a2146b-8351-749f-8c58-5b6fa170063f"], "role": [null, "officer"]}','21b8f43e957c80c9308f737f1fcf2efeaea874477f9e3390e1e5f720b1db9c1a','e3d404f4966e88bab4575aa12fbf9f007cc5e8da9a6e27254a4b7420808204fa');
INSERT INTO "trail_entry" VALUES(209,'2026-11-25 20:35:20.027214',NULL,NULL,NULL,'affiliation','01a2146b-8351-749f-8c58-5b70c0ae1baa','created','{"id": [null, "01a2146b-8351-749f-8c58-5b70c0ae1baa"], "role": [null, "officer"]}','e3d404f4966e88bab4575aa12fbf9f007cc5e8da9a6e27254a4b7420808204fa','2df6b6289c92e3e683843a92e64f6b7e977e512a24557c57961c595da4a3ae3c');
INSERT INTO "trail_entry" VALUES(210,'2026-11-25 20:35:20.027228',NULL,NULL,NULL,'person','01a2146b-8351-749f-8c58-5b7113073b3d','created','{"email": [null, "12f2b0226f5c713650cee7f372703914a98bfb2f330b6d57a7cc830060e90b15"], "id": [null, "01a2146b-8351-749f-8c58-5b7113073b3d"], "is_instance_administrator": [null, true], "name": [null, "2d2814cff0ca5bda90269670d5cdb5dbdd1d6f7a3fc649d39a1a74f938beefcc"]}','2df6b6289c92e3e683843a92e64f6b7e977e512a24557c57961c595da4a3ae3c','b67456223fdb5c65ed30ca4c053c07d061e987fbfaaf88c98af7a9fbea6739a2');
INSERT INTO "trail_entry" VALUES(211,'2026-11-25 20:35:20.027247',NULL,NULL,'01a2146b-82d1-72b6-ad4b-bacb84ca28ff','guest','01a2146b-8355-75ad-a563-88fd4258fe64','created','{"id": [null, "01a2146b-8355-75ad-a563-88fd4258fe64"], "partnership_id": [null, "01a2146b-82d1-72b6-ad4b-bacb84ca28ff"], "person_id": [null, "01a2146b-8351-749f-8c58-5b66a506a0df"], "subject_id": [null, "01a2146b-82d6-7763-abf1-222d58d46bba"]}','b67456223fdb5c65ed30ca4c053c07d061e987fbfaaf88c98af7a9fbea6739a2','791e5a504a48b9955b5373718c75531e2edd4bd7e1546dc62b561620bcd3f48e');
CREATE TABLE trail_personal (
	digest VARCHAR(64) NOT NULL, 
	entry_number INTEGER NOT NULL, 
	salt VARCHAR(32) NOT NULL, 
	value VARCHAR(400) NOT NULL, 
	CONSTRAINT pk_trail_personal PRIMARY KEY (digest), 
	CONSTRAINT fk_trail_personal_entry_number_trail_entry FOREIGN KEY(entry_number) REFERENCES trail_entry (number)
);
INSERT INTO "trail_personal" VALUES('ea8c2aaf7c6ad8a135407c5d827d81db3f9e0a6db787868b308c10f56ecf4ad7',192,'e28edce6a44f43e55f40e7ab3701dd49','officer@a.example');
INSERT INTO "trail_personal" VALUES('dd99039c347b735c543d0844e7f10c4917a363c93cd05a91300d1829130d3f59',192,'3573ab124e54b548a8bd7f4268d61059','Officer');
INSERT INTO "trail_personal" VALUES('fcc1af42e32680373dba25c354da83de55386c93bb972a1ce26181de84b29708',193,'3077ccc6038789c4696abfe660dc265f','signatory@a.example');
INSERT INTO "trail_personal" VALUES('26a590057c5b378a4bdff5d8094cdabd18c5524d885f44be02e7d8fff150e994',193,'47aa3feab290b2ffb19a802255dec0a9','Signatory');
INSERT INTO "trail_personal" VALUES('a8f8848ce03638316f126642bd2f1eeb404d7f5c5e7339ce740a73d9d5bfdc34',194,'9f62be812adc741ffde7a97b02a6c2ae','reader@a.example');
INSERT INTO "trail_personal" VALUES('d13cf48a80afca948e6e5353d84b950837cc1a42973360edb6006b95486cbcc6',194,'f72ce761b4a8b9c4730b383b96f3090e','Reader');
INSERT INTO "trail_personal" VALUES('29769be4c4ae3c62742ded97f07a7c44ecc778ebeb010a49a6eb4cf4c17bbb2c',195,'5a762fe1d412fb53e26e3aff9de1204d','administrator@a.example');
INSERT INTO "trail_personal" VALUES('dae2aab1f4bb0a697cd2d2fb2e2d597fa9bf1b700a9ae78a62c97eaf51ae6dbd',195,'f3d134f29a723f775a9a835bc77377a0','Administrator');
INSERT INTO "trail_personal" VALUES('27387ff3ca67580dd7df9a87a344852100d893a753c65af8ba3ecdc8e7e8a0b6',196,'ba09572350555f0ee9d341e751242adc','officer@b.example');
INSERT INTO "trail_personal" VALUES('d4e4ad88b2a84a48f714ff5ac140c1fcba0f91afb2a9cfc1d00b4f4e55c963e0',196,'48748859546b00a0222c064c9f394bc7','Officer');
INSERT INTO "trail_personal" VALUES('690292b5429b1c56fa5232894cda0cad4fe196fd9a378faaa0c644d33bc7b92f',197,'f6e47722b9c22081cb2b8563520b06ca','signatory@b.example');
INSERT INTO "trail_personal" VALUES('f56dccc362503794d203f137b8a2e12e3e6cb47e204e0177774e5f64f1ebf5fb',197,'71e462495a768d56a82f6031b45b2cab','Signatory');
INSERT INTO "trail_personal" VALUES('bb8fc24a9fe79d5a92d1ad58371c0e82612d05ee2e0a5dd8c7d4faa0f74efcb0',198,'21e0efaaaaba898d5807a915e9ffe275','officer@associate.example');
INSERT INTO "trail_personal" VALUES('b596b9d37d7c6951616766cda7f05e1c7080a415bd2e9f2e4ed421fd40566dae',198,'c669d96e38fd5a588deaa4f60788b784','Officer');
INSERT INTO "trail_personal" VALUES('99a9fc68a2f1e374114b2f337f4dd6090210f43e80141fde6639c734e4bb11e5',199,'e7b11091c057d388f9737c52f2344c65','evaluator@cabinet.example');
INSERT INTO "trail_personal" VALUES('fcce3a98818fdd6276ddb02de42ca07f3b0310d6c08676c4393f6ab7e112d266',199,'ae3ee48ea7994ae3a67da1387a5d9dc0','Evaluator');
INSERT INTO "trail_personal" VALUES('e9374a9b97b2a50bde07008bbeaefc979b11f93a8f4cde584596cd5cea2d58c2',200,'adca473f09e8c8421106d54d021a1b13','officer@stranger.example');
INSERT INTO "trail_personal" VALUES('be371926b0b6bda14692abd178b0f8471ee2dd4e02e937229b76d412c84931f9',200,'ae966a68c33253d561ecbae93fbdb9c4','Officer');
INSERT INTO "trail_personal" VALUES('12f2b0226f5c713650cee7f372703914a98bfb2f330b6d57a7cc830060e90b15',210,'f63acb88b9ae5e1c0cc68def29c0279e','instance@aict.example');
INSERT INTO "trail_personal" VALUES('2d2814cff0ca5bda90269670d5cdb5dbdd1d6f7a3fc649d39a1a74f938beefcc',210,'b4635e918bc3ffcff7b841bccdbfc1f6','Instance');
CREATE TABLE user_session (
	token_hash VARCHAR(64) NOT NULL, 
	person_id CHAR(32), 
	data JSON NOT NULL, 
	created_at DATETIME NOT NULL, 
	seen_at DATETIME NOT NULL, 
	id CHAR(32) NOT NULL, 
	CONSTRAINT pk_user_session PRIMARY KEY (id), 
	CONSTRAINT fk_user_session_person_id_person FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT uq_user_session_token_hash UNIQUE (token_hash)
);
CREATE INDEX ix_access_event_address ON access_event (address);
CREATE INDEX ix_access_event_at ON access_event (at);
CREATE INDEX ix_access_event_person_id ON access_event (person_id);
CREATE INDEX ix_access_event_subject_digest ON access_event (subject_digest);
CREATE INDEX ix_organisation_code ON organisation (code);
CREATE INDEX ix_shared_text_partnership_id ON shared_text (partnership_id);
CREATE INDEX ix_trail_entry_entity_id ON trail_entry (entity_id);
CREATE INDEX ix_trail_entry_partnership ON trail_entry (partnership);
CREATE INDEX ix_affiliation_organisation_id ON affiliation (organisation_id);
CREATE INDEX ix_affiliation_person_id ON affiliation (person_id);
CREATE INDEX ix_text_draft_text_id ON text_draft (text_id);
CREATE INDEX ix_text_revision_text_id ON text_revision (text_id);
CREATE INDEX ix_trail_personal_entry_number ON trail_personal (entry_number);
CREATE INDEX ix_user_session_person_id ON user_session (person_id);
CREATE INDEX ix_guest_partnership_id ON guest (partnership_id);
CREATE INDEX ix_guest_person_id ON guest (person_id);
CREATE INDEX ix_member_organisation_id ON member (organisation_id);
CREATE INDEX ix_member_partnership_id ON member (partnership_id);
CREATE INDEX ix_objective_partnership_id ON objective (partnership_id);
CREATE INDEX ix_partnership_label_partnership_id ON partnership_label (partnership_id);
CREATE INDEX ix_referential_partnership_id ON referential (partnership_id);
CREATE INDEX ix_text_consent_key_id ON text_consent (key_id);
CREATE INDEX ix_text_consent_revision_id ON text_consent (revision_id);
CREATE INDEX ix_confirmation_fact_id ON confirmation (fact_id);
CREATE INDEX ix_confirmation_partnership_id ON confirmation (partnership_id);
CREATE INDEX ix_convention_partnership_id ON convention (partnership_id);
CREATE INDEX ix_document_about_id ON document (about_id);
CREATE INDEX ix_document_partnership_id ON document (partnership_id);
CREATE INDEX ix_indicator_objective_id ON indicator (objective_id);
CREATE INDEX ix_indicator_partnership_id ON indicator (partnership_id);
CREATE INDEX ix_key_date_partnership_id ON key_date (partnership_id);
CREATE INDEX ix_local_return_partnership_id ON local_return (partnership_id);
CREATE INDEX ix_meeting_partnership_id ON meeting (partnership_id);
CREATE INDEX ix_mission_partnership_id ON mission (partnership_id);
CREATE INDEX ix_convention_party_convention_id ON convention_party (convention_id);
CREATE INDEX ix_measurement_indicator_id ON measurement (indicator_id);
CREATE INDEX ix_measurement_partnership_id ON measurement (partnership_id);
CREATE INDEX ix_project_partnership_id ON project (partnership_id);
CREATE INDEX ix_action_partnership_id ON action (partnership_id);
CREATE INDEX ix_financing_line_partnership_id ON financing_line (partnership_id);
CREATE INDEX ix_financing_line_project_id ON financing_line (project_id);
CREATE TRIGGER trail_entry_no_update BEFORE UPDATE ON trail_entry BEGIN SELECT RAISE(ABORT, 'the trail is append-only'); END;
CREATE TRIGGER trail_entry_no_delete BEFORE DELETE ON trail_entry BEGIN SELECT RAISE(ABORT, 'the trail is append-only'); END;
CREATE INDEX ix_answer_sheet_partnership_id ON answer_sheet (partnership_id);
CREATE INDEX ix_answer_sheet_subject_id ON answer_sheet (subject_id);
CREATE INDEX ix_answer_sheet_id ON answer (sheet_id);
CREATE INDEX ix_checklist_question_checklist_id ON checklist_question (checklist_id);
CREATE INDEX ix_evaluation_voice_evaluation_id ON evaluation_voice (evaluation_id);
CREATE INDEX ix_evaluation_voice_partnership_id ON evaluation_voice (partnership_id);
CREATE INDEX ix_recommendation_evaluation_id ON recommendation (evaluation_id);
CREATE INDEX ix_recommendation_partnership_id ON recommendation (partnership_id);
CREATE INDEX ix_snapshot_partnership_id ON snapshot (partnership_id);
CREATE INDEX ix_erratum_snapshot_id ON erratum (snapshot_id);
CREATE INDEX ix_rendering_sha256 ON rendering (sha256);
CREATE INDEX ix_rendering_snapshot_id ON rendering (snapshot_id);
CREATE INDEX ix_evaluation_partnership_id ON evaluation (partnership_id);
CREATE INDEX ix_signature_snapshot_id ON signature (snapshot_id);
CREATE INDEX ix_publication_snapshot_id ON publication (snapshot_id);
COMMIT;
