BEGIN TRANSACTION;
CREATE TABLE access_event (
	at DATETIME NOT NULL, 
	kind VARCHAR(80) NOT NULL, 
	person_id CHAR(32), 
	subject_digest VARCHAR(64), 
	address VARCHAR(80), 
	id CHAR(32) NOT NULL, what VARCHAR(400), 
	CONSTRAINT pk_access_event PRIMARY KEY (id)
);
CREATE TABLE accessibility_declaration (
	authority VARCHAR(400) NOT NULL, 
	level VARCHAR(80) NOT NULL, 
	declared_on VARCHAR(10) NOT NULL, 
	auditor VARCHAR(400), 
	rate INTEGER, 
	contact VARCHAR(400) NOT NULL, 
	not_accessible VARCHAR(20000), 
	at DATETIME NOT NULL, 
	id CHAR(32) NOT NULL, 
	CONSTRAINT pk_accessibility_declaration PRIMARY KEY (id), 
	CONSTRAINT ck_accessibility_declaration_accessibility_level CHECK (level IN ('full', 'partial', 'none'))
);
CREATE TABLE "account_link" (
	person_id CHAR(32) NOT NULL, 
	purpose VARCHAR(80) NOT NULL, 
	email VARCHAR(400) NOT NULL, 
	new_email VARCHAR(400), 
	token_hash VARCHAR(64) NOT NULL, 
	expires_at DATETIME NOT NULL, 
	id CHAR(32) NOT NULL, 
	next_path VARCHAR(400), 
	CONSTRAINT pk_account_link PRIMARY KEY (id), 
	CONSTRAINT fk_account_link_person_id_person FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT uq_account_link_token_hash UNIQUE (token_hash), 
	CONSTRAINT ck_account_link_link_purpose CHECK (purpose IN ('password', 'address', 'sign_in'))
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
INSERT INTO "action" VALUES('A1','Action heronalpha',NULL,'both',NULL,NULL,NULL,NULL,NULL,NULL,NULL,1,'2026-11-30 02:20:55.716351',0,'Source heronalpha','Note heronalpha',NULL,'01a22a415a0a740d9d2e63c3e60b12c8','01a22a415a0a740d9d2e63c4959320ae','01a22a415a147465ad707d2ee05f6a58');
INSERT INTO "action" VALUES('A1','Action kiwibeta',NULL,'both',NULL,NULL,NULL,NULL,NULL,NULL,NULL,1,'2026-11-30 02:20:55.811375',0,'Source kiwibeta','Note kiwibeta',NULL,'01a22a415a727076977d4e1495c6d28e','01a22a415a727076977d4e153df3068f','01a22a415a76755d9243c98ca2d3e688');
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
INSERT INTO "affiliation" VALUES('01a22a415aa2767f9a3b2d7fa9218f33','01a22a415a06707888124be219daf7fe','officer',NULL,'01a22a415aa3729aa3d0621a441b6af0');
INSERT INTO "affiliation" VALUES('01a22a415aa2767f9a3b2d805b7ed0ce','01a22a415a06707888124be219daf7fe','signatory','Maire','01a22a415aa3729aa3d0621b0ee7971c');
INSERT INTO "affiliation" VALUES('01a22a415aa2767f9a3b2d819f30be4f','01a22a415a06707888124be219daf7fe','reader',NULL,'01a22a415aa3729aa3d0621c4a3a3f80');
INSERT INTO "affiliation" VALUES('01a22a415aa2767f9a3b2d823e79b82e','01a22a415a06707888124be219daf7fe','administrator',NULL,'01a22a415aa3729aa3d0621d9003bc1d');
INSERT INTO "affiliation" VALUES('01a22a415aa3729aa3d06215532cb3b8','01a22a415a06707888124be3ef2c0e61','officer',NULL,'01a22a415aa3729aa3d0621e8d5dc862');
INSERT INTO "affiliation" VALUES('01a22a415aa3729aa3d062164f7bc798','01a22a415a06707888124be3ef2c0e61','signatory','Maire','01a22a415aa3729aa3d0621f59312592');
INSERT INTO "affiliation" VALUES('01a22a415aa3729aa3d062178c1cec6a','01a22a415aa2767f9a3b2d7c82f9df94','officer',NULL,'01a22a415aa3729aa3d06220f8cf7239');
INSERT INTO "affiliation" VALUES('01a22a415aa3729aa3d06218665f55a4','01a22a415aa2767f9a3b2d7e355985af','officer',NULL,'01a22a415aa3729aa3d06221dc85216e');
INSERT INTO "affiliation" VALUES('01a22a415aa3729aa3d06219b3296b8c','01a22a415a7176e7a268f20603cfed94','officer',NULL,'01a22a415aa3729aa3d0622276dad633');
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('d7c40b9e5a16');
CREATE TABLE "answer" (
	sheet_id CHAR(32) NOT NULL, 
	question VARCHAR(80) NOT NULL, 
	value VARCHAR(80) NOT NULL, 
	comment VARCHAR(20000), 
	evidence VARCHAR(20000), 
	id CHAR(32) NOT NULL, 
	document_id CHAR(32), 
	CONSTRAINT pk_answer PRIMARY KEY (id), 
	CONSTRAINT fk_answer_sheet_id_answer_sheet FOREIGN KEY(sheet_id) REFERENCES answer_sheet (id), 
	CONSTRAINT uq_answer_sheet_id_question UNIQUE (sheet_id, question), 
	CONSTRAINT fk_answer_document_id_document FOREIGN KEY(document_id) REFERENCES document (id)
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
	id CHAR(32) NOT NULL, recorded_by_party VARCHAR(80), said_at DATETIME, contested_because VARCHAR(20000), 
	CONSTRAINT pk_answer_sheet PRIMARY KEY (id), 
	CONSTRAINT uq_answer_sheet_subject_id_party UNIQUE (subject_id, party)
);
CREATE TABLE calendar_feed (
	person_id CHAR(32) NOT NULL, 
	token_hash VARCHAR(64) NOT NULL, 
	made_at DATETIME NOT NULL, 
	id CHAR(32) NOT NULL, 
	CONSTRAINT pk_calendar_feed PRIMARY KEY (id), 
	CONSTRAINT fk_calendar_feed_person_id_person FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT uq_calendar_feed_person_id UNIQUE (person_id), 
	CONSTRAINT uq_calendar_feed_token_hash UNIQUE (token_hash)
);
CREATE TABLE call_piece (
	project_id CHAR(32) NOT NULL, 
	kind VARCHAR(80) NOT NULL, 
	organisation_id CHAR(32), 
	date VARCHAR(10), 
	amount VARCHAR(40), 
	currency VARCHAR(3), 
	funder VARCHAR(400), 
	document_id CHAR(32), 
	version INTEGER NOT NULL, 
	entered_at DATETIME NOT NULL, 
	invented BOOLEAN NOT NULL, 
	source VARCHAR(20000), 
	note VARCHAR(20000), 
	removed_at DATETIME, 
	partnership_id CHAR(32) NOT NULL, 
	entered_by_id CHAR(32), 
	id CHAR(32) NOT NULL, 
	CONSTRAINT pk_call_piece PRIMARY KEY (id), 
	CONSTRAINT fk_call_piece_document_id_document FOREIGN KEY(document_id) REFERENCES document (id), 
	CONSTRAINT fk_call_piece_entered_by_id_member FOREIGN KEY(entered_by_id) REFERENCES member (id), 
	CONSTRAINT fk_call_piece_organisation_id_organisation FOREIGN KEY(organisation_id) REFERENCES organisation (id), 
	CONSTRAINT fk_call_piece_partnership_id_partnership FOREIGN KEY(partnership_id) REFERENCES partnership (id), 
	CONSTRAINT fk_call_piece_project_id_project FOREIGN KEY(project_id) REFERENCES project (id), 
	CONSTRAINT ck_call_piece_call_piece_kind CHECK (kind IN ('lettre_intention', 'deliberation', 'rapport_intermediaire', 'rapport_final', 'fiche_atlas'))
);
INSERT INTO "call_piece" VALUES('01a22a415a13774b89d6e7d9059ff034','lettre_intention','01a22a415a06707888124be219daf7fe',NULL,'5000','EUR',NULL,NULL,1,'2026-11-30 02:20:55.746653',0,'Source heronalpha','Note heronalpha',NULL,'01a22a415a0a740d9d2e63c3e60b12c8','01a22a415a0a740d9d2e63c4959320ae','01a22a415a147465ad707d2d601f1b98');
INSERT INTO "call_piece" VALUES('01a22a415a76755d9243c986cd5a2187','lettre_intention','01a22a415a7176e7a268f20603cfed94',NULL,'5000','EUR',NULL,NULL,1,'2026-11-30 02:20:55.816253',0,'Source kiwibeta','Note kiwibeta',NULL,'01a22a415a727076977d4e1495c6d28e','01a22a415a727076977d4e153df3068f','01a22a415a76755d9243c98b0743ff43');
CREATE TABLE carried_recommendation (
	evaluation_id CHAR(32) NOT NULL, 
	recommendation_id CHAR(32) NOT NULL, 
	partnership_id CHAR(32) NOT NULL, 
	id CHAR(32) NOT NULL, 
	CONSTRAINT pk_carried_recommendation PRIMARY KEY (id), 
	CONSTRAINT fk_carried_recommendation_evaluation_id_evaluation FOREIGN KEY(evaluation_id) REFERENCES evaluation (id), 
	CONSTRAINT fk_carried_recommendation_partnership_id_partnership FOREIGN KEY(partnership_id) REFERENCES partnership (id), 
	CONSTRAINT fk_carried_recommendation_recommendation_id_recommendation FOREIGN KEY(recommendation_id) REFERENCES recommendation (id), 
	CONSTRAINT uq_carried_recommendation_evaluation_id_recommendation_id UNIQUE (evaluation_id, recommendation_id)
);
CREATE TABLE "checklist" (
	version VARCHAR(80) NOT NULL, 
	published_at VARCHAR(10), 
	source VARCHAR(20000) NOT NULL, 
	id CHAR(32) NOT NULL, 
	own BOOLEAN NOT NULL, 
	edition INTEGER NOT NULL, 
	CONSTRAINT pk_checklist PRIMARY KEY (id), 
	CONSTRAINT uq_checklist_version UNIQUE (version)
);
INSERT INTO "checklist" VALUES('2026-3','2026-11-29','Premier atelier : référentiels, État, transnationalisme (quatre sortes, trois causes, quatre remèdes), complété','01a22a4159fb725da82d3b242982b908',0,1);
INSERT INTO "checklist" VALUES('suivante',NULL,'Atelier des villes','0190000000007000800000000000c11c',1,1);
CREATE TABLE "checklist_question" (
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
	version INTEGER NOT NULL, 
	CONSTRAINT pk_checklist_question PRIMARY KEY (id), 
	CONSTRAINT fk_checklist_question_checklist_id_checklist FOREIGN KEY(checklist_id) REFERENCES checklist (id), 
	CONSTRAINT ck_checklist_question_question_meant_for CHECK (meant_for IN ('any', 'outside_eu')), 
	CONSTRAINT ck_checklist_question_question_nature CHECK (nature IN ('figure', 'appreciation')), 
	CONSTRAINT ck_checklist_question_figure_has_measure CHECK (nature <> 'figure' OR measure IS NOT NULL), 
	CONSTRAINT uq_checklist_question_checklist_id_position UNIQUE (checklist_id, position), 
	CONSTRAINT uq_checklist_question_checklist_id_code UNIQUE (checklist_id, code), 
	CONSTRAINT ck_checklist_question_question_group CHECK (group_code IN ('A1', 'A2', 'A3', 'A4', 'C1', 'C2', 'C3', 'D'))
);
INSERT INTO "checklist_question" VALUES('01a22a4159fb725da82d3b242982b908',1,'A1.1','A1','figure','outside_eu','visas','Visas demandés, obtenus, refusés et délai d’attente, par côté.','Visas applied for, granted and refused, and days waited, by side.','Calculé d’après le registre des missions.','Computed from the register of missions.','01a22a4159fb725da82d3b25cf1f4a1a',1);
INSERT INTO "checklist_question" VALUES('01a22a4159fb725da82d3b242982b908',2,'A1.2','A1','appreciation','any','authorisations','Les autorisations qu’il faut obtenir pour partir en mission (ministère, tutelle) pèsent-elles autant sur ce côté que sur l’autre ?','Do the authorisations needed before travelling (ministry, supervising authority) weigh as heavily on this side as on the other?','Dire quelle autorisation, demandée à qui, obtenue quand.','Say which authorisation it was, who was asked for it and when it was granted.','01a22a4159fb725da82d3b2646ea0328',1);
INSERT INTO "checklist_question" VALUES('01a22a4159fb725da82d3b242982b908',3,'A1.3','A1','figure','any','missions','Missions et jours de déplacement dans chaque sens, et qui les a payés.','Missions and person-days in each direction, and who paid for them.','Calculé d’après le registre des missions.','Computed from the register of missions.','01a22a4159fb725da82d3b27725bfbda',1);
INSERT INTO "checklist_question" VALUES('01a22a4159fb725da82d3b242982b908',4,'A1.6','A1','figure','any','missions_by_side','Missions parties de chaque côté, en nombre et en jours.','Missions that left from each side, by count and by days.','Calculé d’après le registre des missions.','Computed from the register of missions.','01a22a4159fb725da82d3b28c4787f62',1);
INSERT INTO "checklist_question" VALUES('01a22a4159fb725da82d3b242982b908',5,'A1.7','A1','figure','any','missions_by_territory','Missions reçues sur chaque territoire, en nombre et en jours.','Missions received on each territory, by count and by days.','Calculé d’après le registre des missions.','Computed from the register of missions.','01a22a4159fb725da82d3b29bf81b5c8',1);
INSERT INTO "checklist_question" VALUES('01a22a4159fb725da82d3b242982b908',6,'A1.4','A1','appreciation','any','missions','Se rendre sur le territoire de l’autre est-il aussi facile pour ce côté que pour l’autre (démarches, délais, coût, nombre de personnes) ?','Is travelling to the other’s territory as easy for this side as for the other (formalities, time, cost, number of people)?','Un exemple récent dans chaque sens suffit.','One recent example in each direction is enough.','01a22a4159fb725da82d3b2ac6f5ecc6',1);
INSERT INTO "checklist_question" VALUES('01a22a4159fb725da82d3b242982b908',7,'A1.5','A1','appreciation','outside_eu','visas','Les visas permettent-ils à ce côté et à l’autre de choisir aussi librement qui voyage et quand ?','Do visa rules leave this side and the other equally free to choose who travels and when?','Citer les refus, les retards et ce qu’ils ont empêché.','Mention refusals and delays, and what they prevented.','01a22a4159fb725da82d3b2b66ec42ac',1);
INSERT INTO "checklist_question" VALUES('01a22a4159fb725da82d3b242982b908',8,'A2.1','A2','appreciation','any',NULL,'La part de ce côté et celle de l’autre dans le diagnostic de départ sont-elles équilibrées ?','Did this side and the other play balanced parts in the initial diagnosis?','Un diagnostic partagé a-t-il été fait, par qui, à quelle date ? Joindre le document.','Was a shared diagnosis carried out, by whom, and on what date? Attach the document.','01a22a4159fb725da82d3b2c8ccf89b1',1);
INSERT INTO "checklist_question" VALUES('01a22a4159fb725da82d3b242982b908',9,'A2.2','A2','appreciation','any',NULL,'Les solutions retenues viennent-elles autant de l’expérience de ce côté que de celle de l’autre ?','Do the solutions chosen draw as much on this side’s experience as on the other’s?','D’autres solutions ont-elles été examinées ? La solution retenue existait-elle déjà d’un côté ?','Were alternatives considered? Did the solution chosen already exist on one side?','01a22a4159fb725da82d3b2d615a470d',1);
INSERT INTO "checklist_question" VALUES('01a22a4159fb725da82d3b242982b908',10,'A3.1','A3','figure','any','objectives_by_proposer','Objectifs proposés par chaque côté, ensemble, par un tiers.','Objectives proposed by each side, jointly, or by a third party.','Calculé d’après les objectifs de la période.','Computed from the objectives of the period.','01a22a4159fb725da82d3b2e16de590c',1);
INSERT INTO "checklist_question" VALUES('01a22a4159fb725da82d3b242982b908',11,'A3.4','A3','figure','any','actions_by_proposer','Actions proposées par chaque côté, ensemble, par un tiers.','Actions proposed by each side, jointly, by a third party.','Calculé d’après le registre des actions.','Computed from the register of actions.','01a22a4159fb725da82d3b2f5ba81699',1);
INSERT INTO "checklist_question" VALUES('01a22a4159fb725da82d3b242982b908',12,'A3.2','A3','appreciation','any',NULL,'Les thèmes retenus répondent-ils autant aux plans et priorités publics de ce côté qu’à ceux de l’autre ?','Do the themes chosen meet this side’s public plans and priorities as much as the other’s?','Nommer le plan (plan de développement, projet de mandat) et la page.','Name the plan (development plan, programme for the term of office) and the page.','01a22a4159fb725da82d3b30e2a20a0f',1);
INSERT INTO "checklist_question" VALUES('01a22a4159fb725da82d3b242982b908',13,'A3.3','A3','appreciation','any','objectives_by_proposer','Ce côté et l’autre pèsent-ils autant dans le choix des thèmes ?','Do this side and the other carry equal weight in the choice of themes?','Y a-t-il un thème demandé et jamais retenu ?','Is there a theme that was asked for but never taken up?','01a22a4159fb725da82d3b3126baebe4',1);
INSERT INTO "checklist_question" VALUES('01a22a4159fb725da82d3b242982b908',14,'A4.1','A4','figure','any','actions_by_territory','Actions sur chaque territoire, en nombre et en montant.','Actions in each territory, by number and by amount.','Calculé d’après le registre des actions.','Computed from the register of actions.','01a22a4159fb725da82d3b3273f55a42',1);
INSERT INTO "checklist_question" VALUES('01a22a4159fb725da82d3b242982b908',15,'A4.4','A4','figure','any','objectives_by_territory','Objectifs qui concernent chaque territoire, ou les deux.','Objectives that concern each territory, or both.','Calculé d’après les objectifs communs.','Computed from the shared objectives.','01a22a4159fb725da82d3b33c7b48c45',1);
INSERT INTO "checklist_question" VALUES('01a22a4159fb725da82d3b242982b908',16,'A4.5','A4','figure','any','spending_by_territory','Argent dépensé sur chaque territoire.','Money spent on each territory.','Calculé d’après le journal des dépenses.','Computed from the ledger of expenditures.','01a22a4159fb725da82d3b34ee4d2950',1);
INSERT INTO "checklist_question" VALUES('01a22a4159fb725da82d3b242982b908',17,'A4.2','A4','figure','any','actions_by_other_side','Actions menées sur chaque territoire à l’initiative de l’autre côté.','Actions carried out in each territory at the initiative of the other side.','Calculé d’après le registre des actions.','Computed from the register of actions.','01a22a4159fb725da82d3b35efcb167a',1);
INSERT INTO "checklist_question" VALUES('01a22a4159fb725da82d3b242982b908',18,'A4.3','A4','appreciation','any','actions_by_territory','La place faite aux actions sur ce territoire et sur l’autre est-elle équilibrée ?','Is there a balance between the room given to actions in this territory and in the other?','Dire ce qui a été fait ici à l’initiative de l’autre côté.','Say what was done here at the initiative of the other side.','01a22a4159fb725da82d3b365b8808ab',1);
INSERT INTO "checklist_question" VALUES('01a22a4159fb725da82d3b242982b908',19,'C1.1','C1','figure','any','meetings_elected','Réunions d’élus : nombre, dernière date, en personne ou à distance.','Meetings of elected officials: number, date of the last one, in person or remote.','Calculé d’après le registre des réunions. Un partenaire peut n’avoir pas de conseil élu.','Computed from the register of meetings. A partner may have no elected council.','01a22a4159fb725da82d3b373086309b',1);
INSERT INTO "checklist_question" VALUES('01a22a4159fb725da82d3b242982b908',20,'C1.2','C1','appreciation','any','referentials','Les raisons de coopérer ont-elles été débattues publiquement autant de ce côté que de l’autre ?','Have the reasons for cooperating been debated in public as much on this side as on the other?','Donner la date du débat de chaque conseil ou organe délibérant.','Give the date of the debate in each council or deliberative body.','01a22a4159fc72caacc201ef197670af',1);
INSERT INTO "checklist_question" VALUES('01a22a4159fb725da82d3b242982b908',21,'C1.3','C1','appreciation','any','meetings_elected','Ce côté et l’autre peuvent-ils mettre autant de sujets politiques sur la table ?','Can this side and the other put as many political subjects on the table?','Un exemple de sujet difficile abordé, ou évité.','Give an example of a difficult subject that was raised, or avoided.','01a22a4159fc72caacc201f050be9ba1',1);
INSERT INTO "checklist_question" VALUES('01a22a4159fb725da82d3b242982b908',22,'C2.1','C2','figure','any','meetings_technicians','Réunions de technicien à technicien : nombre, dernière date, en personne ou à distance.','Meetings between technical staff: number, date of the last one, in person or remote.','Calculé d’après le registre des réunions.','Computed from the register of meetings.','01a22a4159fc72caacc201f12c0e34e5',1);
INSERT INTO "checklist_question" VALUES('01a22a4159fb725da82d3b242982b908',23,'C2.2','C2','appreciation','any','meetings_technicians','Dans les échanges entre techniciens, ce côté et l’autre apprennent-ils autant l’un de l’autre ?','In exchanges between technical staff, do this side and the other learn as much from each other?','Citer une pratique apprise de l’autre et reprise chez soi.','Mention a practice learnt from the other side and adopted at home.','01a22a4159fc72caacc201f202c3b7a5',1);
INSERT INTO "checklist_question" VALUES('01a22a4159fb725da82d3b242982b908',24,'C3.1','C3','appreciation','any','objections','Ce côté et l’autre peuvent-ils dire un désaccord ou un refus aussi librement l’un que l’autre ?','Can this side and the other express disagreement or say no with equal freedom?','Un désaccord exprimé, et comment il a été traité. « Jamais » est un signal.','Give an example of a disagreement that was expressed, and say how it was handled. “Never” is a warning sign.','01a22a4159fc72caacc201f37a1cc94e',1);
INSERT INTO "checklist_question" VALUES('01a22a4159fb725da82d3b242982b908',25,'C3.2','C3','figure','any','objections','Objections exprimées par chaque côté sur les textes communs.','Objections raised by each side to the shared texts.','Calculé d’après les réponses aux propositions.','Computed from the answers to proposals.','01a22a4159fc72caacc201f4633fc0fd',1);
INSERT INTO "checklist_question" VALUES('01a22a4159fb725da82d3b242982b908',26,'C3.3','C3','figure','any','reply_times','Temps de réponse de chaque côté aux propositions de l’autre.','Time each side takes to answer the other’s proposals.','Calculé d’après les propositions et les réponses ; celles saisies au nom de l’autre sont comptées à part.','Computed from proposals and answers; those recorded on behalf of the other side are counted separately.','01a22a4159fc72caacc201f5167b7449',1);
INSERT INTO "checklist_question" VALUES('01a22a4159fb725da82d3b242982b908',27,'D1','D','figure','any','money_by_side','Argent apporté par chaque côté, en numéraire et valorisé.','Money contributed by each side, in cash and in kind.','Calculé d’après les plans de financement.','Computed from the financing plans.','01a22a4159fc72caacc201f650f99e87',1);
INSERT INTO "checklist_question" VALUES('01a22a4159fb725da82d3b242982b908',28,'D1.3','D','figure','any','spending_by_side','Argent dépensé par chaque côté.','Money spent by each side.','Calculé d’après le journal des dépenses.','Computed from the ledger of expenditures.','01a22a4159fc72caacc201f72bcadb8c',1);
INSERT INTO "checklist_question" VALUES('01a22a4159fb725da82d3b242982b908',29,'D1.1','D','figure','any','plan_holders','Plans de financement tenus par chaque côté.','Financing plans held by each side.','Calculé d’après les projets.','Computed from the projects.','01a22a4159fc72caacc201f8faf35cc1',1);
INSERT INTO "checklist_question" VALUES('01a22a4159fb725da82d3b242982b908',30,'D1.4','D','figure','any','leaders','De quel côté se trouvent les chefs de file.','On which side the lead members stand.','Calculé d’après les membres du partenariat.','Computed from the members of the partnership.','01a22a4159fc72caacc201f911fb38a7',1);
INSERT INTO "checklist_question" VALUES('01a22a4159fb725da82d3b242982b908',31,'D1.5','D','figure','any','convention_signatories','Conventions signées par chaque côté.','Conventions signed by each side.','Calculé d’après les conventions et leurs parties.','Computed from the conventions and their parties.','01a22a4159fc72caacc201fa177a6842',1);
INSERT INTO "checklist_question" VALUES('01a22a4159fb725da82d3b242982b908',32,'D1.2','D','appreciation','any','plan_holders','Ce côté et l’autre décident-ils autant de l’emploi de l’argent (compte, signature des dépenses) ?','Do this side and the other have an equal say in how the money is used (bank account, signing off expenditure)?','Dire qui tient le compte et qui signe les dépenses.','Say who holds the account and who signs off expenditure.','01a22a4159fc72caacc201fb096e1256',1);
INSERT INTO "checklist_question" VALUES('01a22a4159fb725da82d3b242982b908',33,'D2','D','appreciation','any','texts_by_author','La convention, les indicateurs et les rapports sont-ils écrits autant par ce côté que par l’autre ?','Are the agreement, the indicators and the reports written as much by this side as by the other?','Dire qui a tenu la plume et en quelles langues.','Say who did the drafting, and in which languages.','01a22a4159fc72caacc201fce0edad4f',1);
INSERT INTO "checklist_question" VALUES('01a22a4159fb725da82d3b242982b908',34,'D2.1','D','figure','any','texts_by_author','Rédactions des textes communs proposées par chaque côté.','Wordings of the shared texts proposed by each side.','Calculé d’après les révisions des objectifs, des conclusions et des recommandations.','Computed from the revisions of objectives, conclusions and recommendations.','01a22a4159fc72caacc201fd433db29d',1);
INSERT INTO "checklist_question" VALUES('01a22a4159fb725da82d3b242982b908',35,'D3','D','figure','any','indicators_by_origin','Indicateurs fixés ensemble, par un seul côté, ou imposés par un financeur.','Indicators set jointly, set by one side alone, or imposed by a funder.','Calculé d’après les indicateurs des objectifs.','Computed from the indicators of the objectives.','01a22a4159fc72caacc201febdae4b99',1);
INSERT INTO "checklist_question" VALUES('01a22a4159fb725da82d3b242982b908',36,'D4','D','figure','any','evaluations_joint','Évaluations de la période, et combien sont conjointes.','Evaluations in the period, and how many of them are joint.','Calculé d’après les évaluations inscrites.','Computed from the evaluations recorded.','01a22a4159fc72caacc201ffbe0d92a4',1);
INSERT INTO "checklist_question" VALUES('01a22a4159fb725da82d3b242982b908',37,'D4.1','D','appreciation','any','evaluations_joint','Les évaluations sont-elles commandées, menées et restituées autant de ce côté que de l’autre ?','Are evaluations commissioned, carried out and fed back as much on this side as on the other?','Dire qui a commandé, qui a évalué, où la restitution a eu lieu.','Say who commissioned them, who carried them out and where the feedback session took place.','01a22a4159fc72caacc2020006b62956',1);
INSERT INTO "checklist_question" VALUES('01a22a4159fb725da82d3b242982b908',38,'D5','D','appreciation','any',NULL,'Ce côté et l’autre ont-ils autant de liens avec d’autres collectivités autour de cette coopération (réseau, lien Sud–Sud) ?','Do this side and the other have as many links as each other with other local authorities around this cooperation (networks, South–South links)?','Nommer les réseaux et les collectivités.','Name the networks and the local authorities.','01a22a4159fc72caacc202012962e3fa',1);
INSERT INTO "checklist_question" VALUES('01a22a4159fb725da82d3b242982b908',39,'D6','D','figure','any','sdgs_by_territory','Objectifs rattachés aux ODD, par territoire.','Objectives linked to the SDGs, by territory.','Calculé d’après les objectifs.','Computed from the objectives.','01a22a4159fc72caacc2020222ed31f2',1);
INSERT INTO "checklist_question" VALUES('01a22a4159fb725da82d3b242982b908',40,'D6.1','D','appreciation','any','sdgs_by_territory','Ce côté et l’autre s’engagent-ils autant à atteindre les ODD sur leur propre territoire ?','Are this side and the other equally committed to achieving the SDGs in their own territory?','Citer la cible et l’engagement pris chez soi.','Mention the target and the commitment made at home.','01a22a4159fc72caacc202031816960a',1);
INSERT INTO "checklist_question" VALUES('01a22a4159fb725da82d3b242982b908',41,'D7','D','figure','any','own_text','Texte propre de chaque côté dans l’évaluation : présent ou absent.','Each side’s own text in the evaluation: present or absent.','Calculé d’après l’évaluation.','Computed from the evaluation.','01a22a4159fc72caacc2020454a37b48',1);
INSERT INTO "checklist_question" VALUES('01a22a4159fb725da82d3b242982b908',42,'D8','D','figure','any','confirmations','Faits saisis par l’autre côté que ce côté a confirmés ou contestés.','Facts entered by the other side that this side has confirmed or contested.','Calculé d’après les confirmations.','Computed from the confirmations.','01a22a4159fc72caacc20205a9101d58',1);
INSERT INTO "checklist_question" VALUES('0190000000007000800000000000c11c',1,'A1.1','A1','appreciation','any',NULL,'Voyage-t-on aussi facilement de ce côté que de l’autre ?',NULL,NULL,NULL,'019000000000700080000000000c1e57',1);
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
CREATE TABLE contact (
	side VARCHAR(1) NOT NULL, 
	shared BOOLEAN NOT NULL, 
	name VARCHAR(400) NOT NULL, 
	function VARCHAR(400), 
	role VARCHAR(80), 
	member_id CHAR(32), 
	body VARCHAR(400), 
	email VARCHAR(400), 
	telephone VARCHAR(80), 
	languages VARCHAR(400), 
	reviewed_on VARCHAR(10), 
	version INTEGER NOT NULL, 
	entered_at DATETIME NOT NULL, 
	invented BOOLEAN NOT NULL, 
	source VARCHAR(20000), 
	note VARCHAR(20000), 
	removed_at DATETIME, 
	partnership_id CHAR(32) NOT NULL, 
	entered_by_id CHAR(32), 
	id CHAR(32) NOT NULL, review_asked_at DATETIME, 
	CONSTRAINT pk_contact PRIMARY KEY (id), 
	CONSTRAINT ck_contact_side_is_a_letter CHECK (side IN ('a', 'b', 'c', 'd')), 
	CONSTRAINT fk_contact_member_id_member FOREIGN KEY(member_id) REFERENCES member (id), 
	CONSTRAINT fk_contact_entered_by_id_member FOREIGN KEY(entered_by_id) REFERENCES member (id), 
	CONSTRAINT fk_contact_partnership_id_partnership FOREIGN KEY(partnership_id) REFERENCES partnership (id)
);
INSERT INTO "contact" VALUES('a',1,'Personne heronalpha',NULL,'focal_point','01a22a415a0a740d9d2e63c4959320ae',NULL,'heronalpha@a.example','+33 4 76 00 00 00',NULL,NULL,1,'2026-11-30 02:20:55.721333',0,'Source heronalpha','Note heronalpha',NULL,'01a22a415a0a740d9d2e63c3e60b12c8','01a22a415a0a740d9d2e63c4959320ae','01a22a415a1b7275bc7aed86dc2de0b5',NULL);
INSERT INTO "contact" VALUES('a',0,'Personne contactheron',NULL,'focal_point','01a22a415a0a740d9d2e63c4959320ae',NULL,'contactheron@a.example','+33 4 76 00 00 00',NULL,NULL,1,'2026-11-30 02:20:55.721336',0,'Source contactheron','Note contactheron',NULL,'01a22a415a0a740d9d2e63c3e60b12c8','01a22a415a0a740d9d2e63c4959320ae','01a22a415a1c7390ac814cb641920292',NULL);
INSERT INTO "contact" VALUES('a',1,'Personne kiwibeta',NULL,'focal_point','01a22a415a727076977d4e153df3068f',NULL,'kiwibeta@a.example','+33 4 76 00 00 00',NULL,NULL,1,'2026-11-30 02:20:55.812486',0,'Source kiwibeta','Note kiwibeta',NULL,'01a22a415a727076977d4e1495c6d28e','01a22a415a727076977d4e153df3068f','01a22a415a7d74ca9dd42197f67366ac',NULL);
INSERT INTO "contact" VALUES('a',0,'Personne kiwibeta',NULL,'focal_point','01a22a415a727076977d4e153df3068f',NULL,'kiwibeta@a.example','+33 4 76 00 00 00',NULL,NULL,1,'2026-11-30 02:20:55.812488',0,'Source kiwibeta','Note kiwibeta',NULL,'01a22a415a727076977d4e1495c6d28e','01a22a415a727076977d4e153df3068f','01a22a415a7d74ca9dd4219859c5a8ba',NULL);
CREATE TABLE "convention" (
	code VARCHAR(80) NOT NULL, 
	renewal VARCHAR(80), 
	renewal_months INTEGER, 
	renewal_times INTEGER, 
	renewal_until VARCHAR(10), 
	notice_months INTEGER, 
	changes JSON, 
	state_ground VARCHAR(80), 
	state_ground_reference VARCHAR(400), 
	state_authorised_on VARCHAR(10), 
	state_authorisation_reference VARCHAR(400), 
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
	id CHAR(32) NOT NULL, evaluation_months INTEGER, 
	CONSTRAINT pk_convention PRIMARY KEY (id), 
	CONSTRAINT ck_convention_convention_kind CHECK (kind IN ('convention_cadre', 'convention', 'avenant', 'lettre_intention', 'serment_jumelage', 'charte', 'autre')), 
	CONSTRAINT uq_convention_partnership_id_code UNIQUE (partnership_id, code), 
	CONSTRAINT fk_convention_entered_by_id_member FOREIGN KEY(entered_by_id) REFERENCES member (id), 
	CONSTRAINT fk_convention_amends_id_convention FOREIGN KEY(amends_id) REFERENCES convention (id), 
	CONSTRAINT fk_convention_partnership_id_partnership FOREIGN KEY(partnership_id) REFERENCES partnership (id), 
	CONSTRAINT ck_convention_convention_renewal CHECK (renewal IN ('aucune', 'expresse', 'tacite')), 
	CONSTRAINT ck_convention_convention_state_ground CHECK (state_ground IN ('loi', 'groupement_transfrontalier', 'accord_international', 'programme_regional', 'autre_groupement'))
);
INSERT INTO "convention" VALUES('C1',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'Convention heronalpha','convention_cadre','Objet heronalpha','125000.00','EUR','2021-03','2021','2030',NULL,1,'2026-11-30 02:20:55.723676',0,'Source heronalpha','Note heronalpha',NULL,'01a22a415a0a740d9d2e63c3e60b12c8','01a22a415a0a740d9d2e63c4959320ae','01a22a415a13774b89d6e7d53610feaa',NULL);
INSERT INTO "convention" VALUES('C1',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'Convention kiwibeta','convention_cadre','Objet kiwibeta','125000.00','EUR','2021-03','2021','2030',NULL,1,'2026-11-30 02:20:55.812863',0,'Source kiwibeta','Note kiwibeta',NULL,'01a22a415a727076977d4e1495c6d28e','01a22a415a727076977d4e153df3068f','01a22a415a7577d493ffbe0614e20e39',NULL);
CREATE TABLE convention_event (
	convention_id CHAR(32) NOT NULL, 
	kind VARCHAR(80) NOT NULL, 
	effective_on VARCHAR(10), 
	decided_on VARCHAR(10), 
	until VARCHAR(10), 
	by_id CHAR(32), 
	reason VARCHAR(20000), 
	version INTEGER NOT NULL, 
	entered_at DATETIME NOT NULL, 
	invented BOOLEAN NOT NULL, 
	source VARCHAR(20000), 
	note VARCHAR(20000), 
	removed_at DATETIME, 
	partnership_id CHAR(32) NOT NULL, 
	entered_by_id CHAR(32), 
	id CHAR(32) NOT NULL, 
	CONSTRAINT pk_convention_event PRIMARY KEY (id), 
	CONSTRAINT fk_convention_event_convention_id_convention FOREIGN KEY(convention_id) REFERENCES convention (id), 
	CONSTRAINT fk_convention_event_by_id_organisation FOREIGN KEY(by_id) REFERENCES organisation (id), 
	CONSTRAINT fk_convention_event_partnership_id_partnership FOREIGN KEY(partnership_id) REFERENCES partnership (id), 
	CONSTRAINT fk_convention_event_entered_by_id_member FOREIGN KEY(entered_by_id) REFERENCES member (id), 
	CONSTRAINT ck_convention_event_convention_event_kind CHECK (kind IN ('suspension', 'reprise', 'denonciation', 'reconduction'))
);
INSERT INTO "convention_event" VALUES('01a22a415a13774b89d6e7d53610feaa','reprise','2023-05',NULL,NULL,'01a22a415a06707888124be219daf7fe','Reprise heronalpha',1,'2026-11-30 02:20:55.737289',0,'Source heronalpha','Note heronalpha',NULL,'01a22a415a0a740d9d2e63c3e60b12c8','01a22a415a0a740d9d2e63c4959320ae','01a22a415a13774b89d6e7d8bc8d5c47');
INSERT INTO "convention_event" VALUES('01a22a415a7577d493ffbe0614e20e39','reprise','2023-05',NULL,NULL,'01a22a415a7176e7a268f20603cfed94','Reprise kiwibeta',1,'2026-11-30 02:20:55.814648',0,'Source kiwibeta','Note kiwibeta',NULL,'01a22a415a727076977d4e1495c6d28e','01a22a415a727076977d4e153df3068f','01a22a415a76755d9243c985f410bff1');
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
INSERT INTO "convention_party" VALUES('01a22a415a13774b89d6e7d53610feaa','01a22a415a06707888124be219daf7fe','Signataire heronalpha',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'01a22a415a13774b89d6e7d6fd4edc4c');
INSERT INTO "convention_party" VALUES('01a22a415a13774b89d6e7d53610feaa','01a22a415a06707888124be3ef2c0e61',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'01a22a415a13774b89d6e7d77c43e337');
INSERT INTO "convention_party" VALUES('01a22a415a7577d493ffbe0614e20e39','01a22a415a7176e7a268f20603cfed94','Signataire kiwibeta',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'01a22a415a7577d493ffbe073b4b0a82');
INSERT INTO "convention_party" VALUES('01a22a415a7577d493ffbe0614e20e39','01a22a415a7176e7a268f2074ae9e98a',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'01a22a415a7577d493ffbe08b9d77cf0');
CREATE TABLE conversation_mention (
	partnership_id CHAR(32) NOT NULL, 
	turn_id CHAR(32) NOT NULL, 
	person_id CHAR(32) NOT NULL, 
	read_at DATETIME, 
	id CHAR(32) NOT NULL, 
	CONSTRAINT pk_conversation_mention PRIMARY KEY (id), 
	CONSTRAINT fk_conversation_mention_partnership_id_partnership FOREIGN KEY(partnership_id) REFERENCES partnership (id), 
	CONSTRAINT fk_conversation_mention_turn_id_conversation_turn FOREIGN KEY(turn_id) REFERENCES conversation_turn (id), 
	CONSTRAINT fk_conversation_mention_person_id_person FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT uq_conversation_mention_turn_id_person_id UNIQUE (turn_id, person_id)
);
INSERT INTO "conversation_mention" VALUES('01a22a415a0a740d9d2e63c3e60b12c8','01a22a415a6e7392a7293ba1964992b4','01a22a415aa3729aa3d06215532cb3b8',NULL,'01a22a415aab7532a363a9fed268e892');
INSERT INTO "conversation_mention" VALUES('01a22a415a727076977d4e1495c6d28e','01a22a415aa176728f16ccfc1c28057d','01a22a415aa3729aa3d06219b3296b8c',NULL,'01a22a415aae71f390c059fd6c7d4fef');
CREATE TABLE conversation_thread (
	partnership_id CHAR(32) NOT NULL, 
	kind VARCHAR(80) NOT NULL, 
	about_id CHAR(32) NOT NULL, 
	field VARCHAR(80), 
	opened_at DATETIME NOT NULL, 
	resolved_at DATETIME, 
	id CHAR(32) NOT NULL, 
	CONSTRAINT pk_conversation_thread PRIMARY KEY (id), 
	CONSTRAINT fk_conversation_thread_partnership_id_partnership FOREIGN KEY(partnership_id) REFERENCES partnership (id)
);
INSERT INTO "conversation_thread" VALUES('01a22a415a0a740d9d2e63c3e60b12c8','objective','01a22a415a5f7247bdf559d9c59221ae','rationale','2026-03-02 12:00:00.000000',NULL,'01a22a415a6e7392a7293ba04b25ac66');
INSERT INTO "conversation_thread" VALUES('01a22a415a727076977d4e1495c6d28e','objective','01a22a415a957193b7aacc639e0ddc46','rationale','2026-03-02 12:00:00.000000',NULL,'01a22a415aa176728f16ccfbc00e99ee');
CREATE TABLE conversation_turn (
	partnership_id CHAR(32) NOT NULL, 
	thread_id CHAR(32) NOT NULL, 
	act VARCHAR(80) NOT NULL, 
	words VARCHAR(4000), 
	document_id CHAR(32), 
	person_id CHAR(32) NOT NULL, 
	member_id CHAR(32) NOT NULL, 
	at DATETIME NOT NULL, 
	withdrawn_at DATETIME, 
	id CHAR(32) NOT NULL, 
	CONSTRAINT pk_conversation_turn PRIMARY KEY (id), 
	CONSTRAINT ck_conversation_turn_words_or_withdrawn CHECK ((act = 'say' AND words IS NOT NULL AND withdrawn_at IS NULL) OR (act = 'say' AND words IS NULL AND withdrawn_at IS NOT NULL AND document_id IS NULL) OR (act <> 'say' AND words IS NULL AND withdrawn_at IS NULL AND document_id IS NULL)), 
	CONSTRAINT fk_conversation_turn_partnership_id_partnership FOREIGN KEY(partnership_id) REFERENCES partnership (id), 
	CONSTRAINT fk_conversation_turn_thread_id_conversation_thread FOREIGN KEY(thread_id) REFERENCES conversation_thread (id), 
	CONSTRAINT fk_conversation_turn_document_id_document FOREIGN KEY(document_id) REFERENCES document (id), 
	CONSTRAINT fk_conversation_turn_person_id_person FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT fk_conversation_turn_member_id_member FOREIGN KEY(member_id) REFERENCES member (id), 
	CONSTRAINT ck_conversation_turn_turn_act CHECK (act IN ('say', 'resolve', 'reopen'))
);
INSERT INTO "conversation_turn" VALUES('01a22a415a0a740d9d2e63c3e60b12c8','01a22a415a6e7392a7293ba04b25ac66','say','Message heronalpha','01a22a415a1b7275bc7aed8120fe98cc','01a22a415aa2767f9a3b2d7fa9218f33','01a22a415a0a740d9d2e63c4959320ae','2026-03-02 12:00:00.000000',NULL,'01a22a415a6e7392a7293ba1964992b4');
INSERT INTO "conversation_turn" VALUES('01a22a415a727076977d4e1495c6d28e','01a22a415aa176728f16ccfbc00e99ee','say','Message kiwibeta','01a22a415a7c71ffb0d18f9e1f128c9f','01a22a415aa3729aa3d06219b3296b8c','01a22a415a727076977d4e153df3068f','2026-03-02 12:00:00.000000',NULL,'01a22a415aa176728f16ccfc1c28057d');
CREATE TABLE "country_group" (
	country VARCHAR(2) NOT NULL, 
	group_name VARCHAR(80) NOT NULL, 
	valid_from VARCHAR(10) NOT NULL, 
	valid_to VARCHAR(10), 
	source VARCHAR(20000) NOT NULL, 
	certain BOOLEAN NOT NULL, 
	id CHAR(32) NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_country_group PRIMARY KEY (id), 
	CONSTRAINT uq_country_group_country_group_name_valid_from UNIQUE (country, group_name, valid_from), 
	CONSTRAINT ck_country_group_country_is_iso_alpha_2 CHECK (length(country) = 2)
);
INSERT INTO "country_group" VALUES('BE','european_union','1958-01-01',NULL,'Traité de Rome, entré en vigueur le 1er janvier 1958',1,'01a22a4159ef779d95c1a8168de88e0e',1);
INSERT INTO "country_group" VALUES('DE','european_union','1958-01-01',NULL,'Traité de Rome, entré en vigueur le 1er janvier 1958',1,'01a22a4159ef779d95c1a8171ba4ecdd',1);
INSERT INTO "country_group" VALUES('FR','european_union','1958-01-01',NULL,'Traité de Rome, entré en vigueur le 1er janvier 1958',1,'01a22a4159ef779d95c1a8189da61bd8',1);
INSERT INTO "country_group" VALUES('IT','european_union','1958-01-01',NULL,'Traité de Rome, entré en vigueur le 1er janvier 1958',1,'01a22a4159ef779d95c1a819a31d49a1',1);
INSERT INTO "country_group" VALUES('LU','european_union','1958-01-01',NULL,'Traité de Rome, entré en vigueur le 1er janvier 1958',1,'01a22a4159ef779d95c1a81aff3f7a7f',1);
INSERT INTO "country_group" VALUES('NL','european_union','1958-01-01',NULL,'Traité de Rome, entré en vigueur le 1er janvier 1958',1,'01a22a4159ef779d95c1a81ba8cf2d8d',1);
INSERT INTO "country_group" VALUES('DK','european_union','1973-01-01',NULL,'Traité d’adhésion de 1972',1,'01a22a4159ef779d95c1a81ca5d155f8',1);
INSERT INTO "country_group" VALUES('GB','european_union','1973-01-01','2020-01-31','Traité d’adhésion de 1972 ; accord de retrait, dernier jour le 31 janvier 2020',1,'01a22a4159ef779d95c1a81dc0a881a3',1);
INSERT INTO "country_group" VALUES('IE','european_union','1973-01-01',NULL,'Traité d’adhésion de 1972',1,'01a22a4159ef779d95c1a81e5cf4a791',1);
INSERT INTO "country_group" VALUES('GR','european_union','1981-01-01',NULL,'Traité d’adhésion de 1979',1,'01a22a4159ef779d95c1a81fdb579c8e',1);
INSERT INTO "country_group" VALUES('ES','european_union','1986-01-01',NULL,'Traité d’adhésion de 1985',1,'01a22a4159ef779d95c1a8205974b50d',1);
INSERT INTO "country_group" VALUES('PT','european_union','1986-01-01',NULL,'Traité d’adhésion de 1985',1,'01a22a4159ef779d95c1a821e74473f4',1);
INSERT INTO "country_group" VALUES('AT','european_union','1995-01-01',NULL,'Traité d’adhésion de 1994',1,'01a22a4159ef779d95c1a82233e6bfab',1);
INSERT INTO "country_group" VALUES('FI','european_union','1995-01-01',NULL,'Traité d’adhésion de 1994',1,'01a22a4159ef779d95c1a823b8024c54',1);
INSERT INTO "country_group" VALUES('SE','european_union','1995-01-01',NULL,'Traité d’adhésion de 1994',1,'01a22a4159ef779d95c1a8243d90adbf',1);
INSERT INTO "country_group" VALUES('CY','european_union','2004-05-01',NULL,'Traité d’adhésion de 2003',1,'01a22a4159ef779d95c1a8254627f6d3',1);
INSERT INTO "country_group" VALUES('CZ','european_union','2004-05-01',NULL,'Traité d’adhésion de 2003',1,'01a22a4159ef779d95c1a826fac03bdf',1);
INSERT INTO "country_group" VALUES('EE','european_union','2004-05-01',NULL,'Traité d’adhésion de 2003',1,'01a22a4159ef779d95c1a82706d503f6',1);
INSERT INTO "country_group" VALUES('HU','european_union','2004-05-01',NULL,'Traité d’adhésion de 2003',1,'01a22a4159ef779d95c1a828a4b20524',1);
INSERT INTO "country_group" VALUES('LT','european_union','2004-05-01',NULL,'Traité d’adhésion de 2003',1,'01a22a4159ef779d95c1a829b119080f',1);
INSERT INTO "country_group" VALUES('LV','european_union','2004-05-01',NULL,'Traité d’adhésion de 2003',1,'01a22a4159ef779d95c1a82a6e0b9f23',1);
INSERT INTO "country_group" VALUES('MT','european_union','2004-05-01',NULL,'Traité d’adhésion de 2003',1,'01a22a4159ef779d95c1a82b962c1b52',1);
INSERT INTO "country_group" VALUES('PL','european_union','2004-05-01',NULL,'Traité d’adhésion de 2003',1,'01a22a4159ef779d95c1a82cf5608253',1);
INSERT INTO "country_group" VALUES('SI','european_union','2004-05-01',NULL,'Traité d’adhésion de 2003',1,'01a22a4159ef779d95c1a82d57ba5380',1);
INSERT INTO "country_group" VALUES('SK','european_union','2004-05-01',NULL,'Traité d’adhésion de 2003',1,'01a22a4159ef779d95c1a82e14c6a37c',1);
INSERT INTO "country_group" VALUES('BG','european_union','2007-01-01',NULL,'Traité d’adhésion de 2005',1,'01a22a4159ef779d95c1a82f93e8af17',1);
INSERT INTO "country_group" VALUES('RO','european_union','2007-01-01',NULL,'Traité d’adhésion de 2005',1,'01a22a4159f076a3bab0644bb8daaec9',1);
INSERT INTO "country_group" VALUES('HR','european_union','2013-07-01',NULL,'Traité d’adhésion de 2011',1,'01a22a4159f076a3bab0644c6bc1dc87',1);
INSERT INTO "country_group" VALUES('BF','oda_ldc','2022-01-01','2026-12-31','https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html',0,'01a22a4159f076a3bab0644d116583b8',1);
INSERT INTO "country_group" VALUES('BJ','oda_ldc','2022-01-01','2026-12-31','https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html',0,'01a22a4159f076a3bab0644ef8ba1f55',1);
INSERT INTO "country_group" VALUES('BI','oda_ldc','2022-01-01','2026-12-31','https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html',0,'01a22a4159f076a3bab0644f33acb679',1);
INSERT INTO "country_group" VALUES('TD','oda_ldc','2022-01-01','2026-12-31','https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html',0,'01a22a4159f076a3bab064506b6f6bfa',1);
INSERT INTO "country_group" VALUES('KM','oda_ldc','2022-01-01','2026-12-31','https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html',0,'01a22a4159f076a3bab064511ed6e480',1);
INSERT INTO "country_group" VALUES('CD','oda_ldc','2022-01-01','2026-12-31','https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html',0,'01a22a4159f076a3bab0645200893cea',1);
INSERT INTO "country_group" VALUES('DJ','oda_ldc','2022-01-01','2026-12-31','https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html',0,'01a22a4159f076a3bab064537d522d3c',1);
INSERT INTO "country_group" VALUES('GN','oda_ldc','2022-01-01','2026-12-31','https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html',0,'01a22a4159f076a3bab064542355aa7a',1);
INSERT INTO "country_group" VALUES('HT','oda_ldc','2022-01-01','2026-12-31','https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html',0,'01a22a4159f076a3bab064553d70f65a',1);
INSERT INTO "country_group" VALUES('KH','oda_ldc','2022-01-01','2026-12-31','https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html',0,'01a22a4159f076a3bab064563e659416',1);
INSERT INTO "country_group" VALUES('LA','oda_ldc','2022-01-01','2026-12-31','https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html',0,'01a22a4159f076a3bab0645744eb091d',1);
INSERT INTO "country_group" VALUES('MG','oda_ldc','2022-01-01','2026-12-31','https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html',0,'01a22a4159f076a3bab0645845501174',1);
INSERT INTO "country_group" VALUES('ML','oda_ldc','2022-01-01','2026-12-31','https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html',0,'01a22a4159f076a3bab0645902e9c73a',1);
INSERT INTO "country_group" VALUES('MR','oda_ldc','2022-01-01','2026-12-31','https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html',0,'01a22a4159f076a3bab0645a8e01afb8',1);
INSERT INTO "country_group" VALUES('MZ','oda_ldc','2022-01-01','2026-12-31','https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html',0,'01a22a4159f076a3bab0645bf57e42fc',1);
INSERT INTO "country_group" VALUES('NE','oda_ldc','2022-01-01','2026-12-31','https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html',0,'01a22a4159f076a3bab0645ce158bdfc',1);
INSERT INTO "country_group" VALUES('NP','oda_ldc','2022-01-01','2026-12-31','https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html',0,'01a22a4159f076a3bab0645d38bfb439',1);
INSERT INTO "country_group" VALUES('RW','oda_ldc','2022-01-01','2026-12-31','https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html',0,'01a22a4159f076a3bab0645eda20b3bd',1);
INSERT INTO "country_group" VALUES('SN','oda_ldc','2022-01-01','2026-12-31','https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html',0,'01a22a4159f076a3bab0645fe9e9aa50',1);
INSERT INTO "country_group" VALUES('TG','oda_ldc','2022-01-01','2026-12-31','https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html',0,'01a22a4159f076a3bab064602562aa0b',1);
INSERT INTO "country_group" VALUES('CM','oda_lmic','2022-01-01','2026-12-31','https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html',0,'01a22a4159f076a3bab06461790c80a5',1);
INSERT INTO "country_group" VALUES('CG','oda_lmic','2022-01-01','2026-12-31','https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html',0,'01a22a4159f076a3bab06462aa213e16',1);
INSERT INTO "country_group" VALUES('CI','oda_lmic','2022-01-01','2026-12-31','https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html',0,'01a22a4159f076a3bab0646325f62d75',1);
INSERT INTO "country_group" VALUES('MA','oda_lmic','2022-01-01','2026-12-31','https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html',0,'01a22a4159f076a3bab064646347de24',1);
INSERT INTO "country_group" VALUES('TN','oda_lmic','2022-01-01','2026-12-31','https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html',0,'01a22a4159f076a3bab06465aead791d',1);
INSERT INTO "country_group" VALUES('DZ','oda_lmic','2022-01-01','2026-12-31','https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html',0,'01a22a4159f076a3bab06466e85f3407',1);
INSERT INTO "country_group" VALUES('LB','oda_lmic','2022-01-01','2026-12-31','https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html',0,'01a22a4159f17570ab5112dd1d857b4c',1);
INSERT INTO "country_group" VALUES('VN','oda_lmic','2022-01-01','2026-12-31','https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html',0,'01a22a4159f17570ab5112de03d99229',1);
INSERT INTO "country_group" VALUES('UA','oda_lmic','2022-01-01','2026-12-31','https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html',0,'01a22a4159f17570ab5112df8ddf93e8',1);
INSERT INTO "country_group" VALUES('EG','oda_lmic','2022-01-01','2026-12-31','https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html',0,'01a22a4159f17570ab5112e01660e2cc',1);
INSERT INTO "country_group" VALUES('AM','oda_umic','2022-01-01','2026-12-31','https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html',0,'01a22a4159f17570ab5112e18a28c18d',1);
INSERT INTO "country_group" VALUES('AR','oda_umic','2022-01-01','2026-12-31','https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html',0,'01a22a4159f17570ab5112e2386b4b83',1);
INSERT INTO "country_group" VALUES('BR','oda_umic','2022-01-01','2026-12-31','https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html',0,'01a22a4159f17570ab5112e3f7961af3',1);
INSERT INTO "country_group" VALUES('CN','oda_umic','2022-01-01','2026-12-31','https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html',0,'01a22a4159f17570ab5112e438dc36be',1);
INSERT INTO "country_group" VALUES('GA','oda_umic','2022-01-01','2026-12-31','https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html',0,'01a22a4159f17570ab5112e5d5f8fdba',1);
INSERT INTO "country_group" VALUES('MX','oda_umic','2022-01-01','2026-12-31','https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html',0,'01a22a4159f17570ab5112e67f879452',1);
INSERT INTO "country_group" VALUES('PE','oda_umic','2022-01-01','2026-12-31','https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html',0,'01a22a4159f17570ab5112e7e316343e',1);
INSERT INTO "country_group" VALUES('PS','oda_umic','2022-01-01','2026-12-31','https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html',0,'01a22a4159f17570ab5112e80abc8df6',1);
INSERT INTO "country_group" VALUES('TH','oda_umic','2022-01-01','2026-12-31','https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html',0,'01a22a4159f17570ab5112e9d7ec1763',1);
INSERT INTO "country_group" VALUES('TR','oda_umic','2022-01-01','2026-12-31','https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html',0,'01a22a4159f17570ab5112eab8f64b0f',1);
INSERT INTO "country_group" VALUES('ZA','oda_umic','2022-01-01','2026-12-31','https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html',0,'01a22a4159f17570ab5112eb6353d4ca',1);
INSERT INTO "country_group" VALUES('JP','oda_none','2022-01-01','2026-12-31','https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html',0,'01a22a4159f17570ab5112ec102c612c',1);
INSERT INTO "country_group" VALUES('US','oda_none','2022-01-01','2026-12-31','https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html',0,'01a22a4159f17570ab5112ed0b3f0238',1);
INSERT INTO "country_group" VALUES('CA','oda_none','2022-01-01','2026-12-31','https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html',0,'01a22a4159f17570ab5112ee20796027',1);
INSERT INTO "country_group" VALUES('CL','oda_none','2022-01-01','2026-12-31','https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html',0,'01a22a4159f17570ab5112efc2617e9a',1);
INSERT INTO "country_group" VALUES('AT','oda_none','2022-01-01','2026-12-31','https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html',1,'01a22a4159f17570ab5112f0b55ec8c0',1);
INSERT INTO "country_group" VALUES('BE','oda_none','2022-01-01','2026-12-31','https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html',1,'01a22a4159f17570ab5112f12b1f5ab3',1);
INSERT INTO "country_group" VALUES('BG','oda_none','2022-01-01','2026-12-31','https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html',1,'01a22a4159f17570ab5112f24bdd789b',1);
INSERT INTO "country_group" VALUES('HR','oda_none','2022-01-01','2026-12-31','https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html',1,'01a22a4159f17570ab5112f304bfb5d3',1);
INSERT INTO "country_group" VALUES('CY','oda_none','2022-01-01','2026-12-31','https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html',1,'01a22a4159f17570ab5112f45a021442',1);
INSERT INTO "country_group" VALUES('CZ','oda_none','2022-01-01','2026-12-31','https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html',1,'01a22a4159f17570ab5112f5175b4b55',1);
INSERT INTO "country_group" VALUES('DK','oda_none','2022-01-01','2026-12-31','https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html',1,'01a22a4159f17570ab5112f64c857104',1);
INSERT INTO "country_group" VALUES('EE','oda_none','2022-01-01','2026-12-31','https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html',1,'01a22a4159f17570ab5112f75858a465',1);
INSERT INTO "country_group" VALUES('FI','oda_none','2022-01-01','2026-12-31','https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html',1,'01a22a4159f17570ab5112f8402bf0bd',1);
INSERT INTO "country_group" VALUES('FR','oda_none','2022-01-01','2026-12-31','https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html',1,'01a22a4159f17570ab5112f9f7beb3a2',1);
INSERT INTO "country_group" VALUES('DE','oda_none','2022-01-01','2026-12-31','https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html',1,'01a22a4159f17570ab5112fa543d7dde',1);
INSERT INTO "country_group" VALUES('GR','oda_none','2022-01-01','2026-12-31','https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html',1,'01a22a4159f27713ae1fba00d3587a8a',1);
INSERT INTO "country_group" VALUES('HU','oda_none','2022-01-01','2026-12-31','https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html',1,'01a22a4159f27713ae1fba01fb787412',1);
INSERT INTO "country_group" VALUES('IE','oda_none','2022-01-01','2026-12-31','https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html',1,'01a22a4159f27713ae1fba02869ad480',1);
INSERT INTO "country_group" VALUES('IT','oda_none','2022-01-01','2026-12-31','https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html',1,'01a22a4159f27713ae1fba036f6b77e6',1);
INSERT INTO "country_group" VALUES('LV','oda_none','2022-01-01','2026-12-31','https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html',1,'01a22a4159f27713ae1fba0472d2f5c8',1);
INSERT INTO "country_group" VALUES('LT','oda_none','2022-01-01','2026-12-31','https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html',1,'01a22a4159f27713ae1fba05242ae36a',1);
INSERT INTO "country_group" VALUES('LU','oda_none','2022-01-01','2026-12-31','https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html',1,'01a22a4159f27713ae1fba063a43c2b4',1);
INSERT INTO "country_group" VALUES('MT','oda_none','2022-01-01','2026-12-31','https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html',1,'01a22a4159f27713ae1fba07c2f0881a',1);
INSERT INTO "country_group" VALUES('NL','oda_none','2022-01-01','2026-12-31','https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html',1,'01a22a4159f27713ae1fba08ee1085c5',1);
INSERT INTO "country_group" VALUES('PL','oda_none','2022-01-01','2026-12-31','https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html',1,'01a22a4159f27713ae1fba095ea09546',1);
INSERT INTO "country_group" VALUES('PT','oda_none','2022-01-01','2026-12-31','https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html',1,'01a22a4159f27713ae1fba0a1130abad',1);
INSERT INTO "country_group" VALUES('RO','oda_none','2022-01-01','2026-12-31','https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html',1,'01a22a4159f27713ae1fba0bd98a0aa3',1);
INSERT INTO "country_group" VALUES('SK','oda_none','2022-01-01','2026-12-31','https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html',1,'01a22a4159f27713ae1fba0c19479999',1);
INSERT INTO "country_group" VALUES('SI','oda_none','2022-01-01','2026-12-31','https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html',1,'01a22a4159f27713ae1fba0d38b896f2',1);
INSERT INTO "country_group" VALUES('ES','oda_none','2022-01-01','2026-12-31','https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html',1,'01a22a4159f27713ae1fba0e289df913',1);
INSERT INTO "country_group" VALUES('SE','oda_none','2022-01-01','2026-12-31','https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html',1,'01a22a4159f27713ae1fba0f1abc370f',1);
INSERT INTO "country_group" VALUES('GB','oda_none','2022-01-01','2026-12-31','https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html',1,'01a22a4159f27713ae1fba108327a1e3',1);
INSERT INTO "country_group" VALUES('ST','oda_ldc','2022-01-01','2024-12-12','https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html',1,'01a22a4159f27713ae1fba118080bd4e',1);
INSERT INTO "country_group" VALUES('NR','oda_none','2026-01-01','2026-12-31','https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html',1,'01a22a4159f27713ae1fba12b43aefdc',1);
INSERT INTO "country_group" VALUES('BF','french_oda_suspended','2023-08-06',NULL,'http://www.grenoble.fr/329-ouagadougou.htm',0,'01a22a4159f27713ae1fba13ae9351ac',1);
INSERT INTO "country_group" VALUES('XK','oda_umic','2022',NULL,'https://liste.example/2022',1,'01900000000070008000000000009707',1);
CREATE TABLE description (
	version INTEGER NOT NULL, 
	entered_at DATETIME NOT NULL, 
	invented BOOLEAN NOT NULL, 
	removed_at DATETIME, 
	partnership_id CHAR(32) NOT NULL, 
	entered_by_id CHAR(32), 
	id CHAR(32) NOT NULL, 
	CONSTRAINT pk_description PRIMARY KEY (id), 
	CONSTRAINT fk_description_entered_by_id_member FOREIGN KEY(entered_by_id) REFERENCES member (id), 
	CONSTRAINT fk_description_partnership_id_partnership FOREIGN KEY(partnership_id) REFERENCES partnership (id), 
	CONSTRAINT uq_description_partnership_id UNIQUE (partnership_id)
);
INSERT INTO "description" VALUES(1,'2026-11-30 02:20:55.696751',0,NULL,'01a22a415a0a740d9d2e63c3e60b12c8','01a22a415a0a740d9d2e63c4959320ae','01a22a415a0b7173b2c516b74ff45dab');
INSERT INTO "description" VALUES(1,'2026-11-30 02:20:55.797257',0,NULL,'01a22a415a727076977d4e1495c6d28e','01a22a415a727076977d4e153df3068f','01a22a415a727076977d4e17eb84dc97');
CREATE TABLE "digest" (
	person_id CHAR(32) NOT NULL, 
	rhythm VARCHAR(80) NOT NULL, 
	told INTEGER, 
	looked_on DATE, 
	mailed_on DATE, 
	waiting JSON NOT NULL, 
	id CHAR(32) NOT NULL, 
	reminded JSON NOT NULL, 
	CONSTRAINT pk_digest PRIMARY KEY (id), 
	CONSTRAINT uq_digest_person_id UNIQUE (person_id), 
	CONSTRAINT ck_digest_digest_rhythm CHECK (rhythm IN ('immediate', 'daily', 'weekly', 'never')), 
	CONSTRAINT fk_digest_person_id_person FOREIGN KEY(person_id) REFERENCES person (id)
);
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
INSERT INTO "document" VALUES('Délibération heronalpha',NULL,'heronalpha.pdf','application/pdf',43,'c8927d0d126f2a9916d5fe28d2a7acd1527cb91d3bcbbe69ed59b69692c282f8','al/alpha',NULL,1,'2026-11-30 02:20:55.725077',0,'Source heronalpha','Note heronalpha',NULL,'01a22a415a0a740d9d2e63c3e60b12c8','01a22a415a0a740d9d2e63c4959320ae','01a22a415a1b7275bc7aed8120fe98cc');
INSERT INTO "document" VALUES('Délibération kiwibeta',NULL,'kiwibeta.pdf','application/pdf',43,'c8927d0d126f2a9916d5fe28d2a7acd1527cb91d3bcbbe69ed59b69692c282f8','be/beta',NULL,1,'2026-11-30 02:20:55.813105',0,'Source kiwibeta','Note kiwibeta',NULL,'01a22a415a727076977d4e1495c6d28e','01a22a415a727076977d4e153df3068f','01a22a415a7c71ffb0d18f9e1f128c9f');
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
	conclusions_id CHAR(32), looks_at JSON, 
	CONSTRAINT pk_evaluation PRIMARY KEY (id), 
	CONSTRAINT fk_evaluation_partnership_id_partnership FOREIGN KEY(partnership_id) REFERENCES partnership (id), 
	CONSTRAINT uq_evaluation_partnership_id_code UNIQUE (partnership_id, code), 
	CONSTRAINT ck_evaluation_evaluation_joint CHECK (joint IN ('oui', 'non', 'inconnu')), 
	CONSTRAINT fk_evaluation_entered_by_id_member FOREIGN KEY(entered_by_id) REFERENCES member (id), 
	CONSTRAINT ck_evaluation_evaluation_kind CHECK (kind IN ('annuelle', 'mi_parcours', 'finale', 'ex_post', 'bilan')), 
	CONSTRAINT ck_evaluation_evaluation_stage CHECK (stage IN ('recorded', 'answering', 'joint_session', 'frozen', 'sealed')), 
	CONSTRAINT uq_evaluation_conclusions_id UNIQUE (conclusions_id), 
	CONSTRAINT fk_evaluation_conclusions_id_shared_text FOREIGN KEY(conclusions_id) REFERENCES shared_text (id), 
	CONSTRAINT fk_evaluation_checklist_id_checklist FOREIGN KEY(checklist_id) REFERENCES checklist (id)
);
INSERT INTO "evaluation" VALUES('E1','Évaluation heronalpha','mi_parcours','2021','2025',NULL,'oui',2,'2026-11-30 02:20:55.726482',0,'Source heronalpha','Note heronalpha',NULL,'01a22a415a0a740d9d2e63c3e60b12c8','01a22a415a0a740d9d2e63c4959320ae','01a22a415a147465ad707d33d60fe558','joint_session','2026-01-31','01a22a4159fb725da82d3b242982b908','01a22a415a48730b8cfac680a88975a8',NULL);
INSERT INTO "evaluation" VALUES('E2','Évaluation heronalpha','mi_parcours','2021','2025',NULL,'oui',1,'2026-11-30 02:20:55.726486',0,'Source heronalpha','Note heronalpha',NULL,'01a22a415a0a740d9d2e63c3e60b12c8','01a22a415a0a740d9d2e63c4959320ae','01a22a415a19706295dd025400457426','answering','2026-01-31','01a22a4159fb725da82d3b242982b908',NULL,NULL);
INSERT INTO "evaluation" VALUES('E1','Évaluation kiwibeta','mi_parcours','2021','2025',NULL,'oui',2,'2026-11-30 02:20:55.813274',0,'Source kiwibeta','Note kiwibeta',NULL,'01a22a415a727076977d4e1495c6d28e','01a22a415a727076977d4e153df3068f','01a22a415a76755d9243c9918c827466','joint_session','2026-01-31','01a22a4159fb725da82d3b242982b908','01a22a415a89746ea5ca4033a0ce3f77',NULL);
INSERT INTO "evaluation" VALUES('E2','Évaluation kiwibeta','mi_parcours','2021','2025',NULL,'oui',1,'2026-11-30 02:20:55.813275',0,'Source kiwibeta','Note kiwibeta',NULL,'01a22a415a727076977d4e1495c6d28e','01a22a415a727076977d4e153df3068f','01a22a415a7977168a835e912a32f668','answering','2026-01-31','01a22a4159fb725da82d3b242982b908',NULL,NULL);
CREATE TABLE evaluation_participant (
	evaluation_id CHAR(32) NOT NULL, 
	side VARCHAR(1) NOT NULL, 
	part VARCHAR(80) NOT NULL, 
	function VARCHAR(400) NOT NULL, 
	name VARCHAR(400), 
	version INTEGER NOT NULL, 
	entered_at DATETIME NOT NULL, 
	invented BOOLEAN NOT NULL, 
	source VARCHAR(20000), 
	note VARCHAR(20000), 
	removed_at DATETIME, 
	partnership_id CHAR(32) NOT NULL, 
	entered_by_id CHAR(32), 
	id CHAR(32) NOT NULL, 
	CONSTRAINT pk_evaluation_participant PRIMARY KEY (id), 
	CONSTRAINT ck_evaluation_participant_side_is_a_letter CHECK (side IN ('a', 'b', 'c', 'd')), 
	CONSTRAINT fk_evaluation_participant_entered_by_id_member FOREIGN KEY(entered_by_id) REFERENCES member (id), 
	CONSTRAINT fk_evaluation_participant_evaluation_id_evaluation FOREIGN KEY(evaluation_id) REFERENCES evaluation (id), 
	CONSTRAINT fk_evaluation_participant_partnership_id_partnership FOREIGN KEY(partnership_id) REFERENCES partnership (id), 
	CONSTRAINT ck_evaluation_participant_evaluation_part CHECK (part IN ('evaluateur', 'participant'))
);
INSERT INTO "evaluation_participant" VALUES('01a22a415a147465ad707d33d60fe558','a','evaluateur','Mission heronalpha','Quelqu’un brouillonheron',1,'2026-11-30 02:20:55.739112',0,'Source heronalpha','Note heronalpha',NULL,'01a22a415a0a740d9d2e63c3e60b12c8','01a22a415a0a740d9d2e63c4959320ae','01a22a415a1c7390ac814cb81560ffe5');
INSERT INTO "evaluation_participant" VALUES('01a22a415a76755d9243c9918c827466','a','evaluateur','Mission kiwibeta','Quelqu’un brouillonheron',1,'2026-11-30 02:20:55.814939',0,'Source kiwibeta','Note kiwibeta',NULL,'01a22a415a727076977d4e1495c6d28e','01a22a415a727076977d4e153df3068f','01a22a415a7d74ca9dd4219afd7fad65');
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
CREATE TABLE exchange_rate (
	currency VARCHAR(3) NOT NULL, 
	valid_from VARCHAR(10) NOT NULL, 
	valid_to VARCHAR(10), 
	is_open BOOLEAN NOT NULL, 
	units VARCHAR(40) NOT NULL, 
	source VARCHAR(20000) NOT NULL, 
	version INTEGER NOT NULL, 
	is_withdrawn BOOLEAN NOT NULL, 
	id CHAR(32) NOT NULL, 
	CONSTRAINT pk_exchange_rate PRIMARY KEY (id), 
	CONSTRAINT ck_exchange_rate_units_are_positive CHECK (units NOT LIKE '-%'), 
	CONSTRAINT ck_exchange_rate_currency_is_iso_4217 CHECK (length(currency) = 3), 
	CONSTRAINT uq_exchange_rate_currency_valid_from_version UNIQUE (currency, valid_from, version)
);
INSERT INTO "exchange_rate" VALUES('XAF','1999-01-01',NULL,1,'655.957','Parité fixe du franc CFA et de l’euro (1 euro = 655,957 francs CFA) depuis le 1er janvier 1999 : décision 98/683/CE du Conseil du 23 novembre 1998, JO L 320 du 28.11.1998, p. 58.',1,0,'01a22a4159f877da8b724f79ce579744');
INSERT INTO "exchange_rate" VALUES('XOF','1999-01-01',NULL,1,'655.957','Parité fixe du franc CFA et de l’euro (1 euro = 655,957 francs CFA) depuis le 1er janvier 1999 : décision 98/683/CE du Conseil du 23 novembre 1998, JO L 320 du 28.11.1998, p. 58.',1,0,'01a22a4159f877da8b724f7ad3e94cc8');
CREATE TABLE "financing_line" (
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
	convention_asked_by VARCHAR(80), 
	CONSTRAINT pk_financing_line PRIMARY KEY (id), 
	CONSTRAINT ck_financing_line_line_side CHECK (side IN ('a', 'b', 'c', 'd', 'joint', 'third', 'unknown')), 
	CONSTRAINT fk_financing_line_partnership_id_partnership FOREIGN KEY(partnership_id) REFERENCES partnership (id), 
	CONSTRAINT fk_financing_line_project_id_project FOREIGN KEY(project_id) REFERENCES project (id), 
	CONSTRAINT fk_financing_line_entered_by_id_member FOREIGN KEY(entered_by_id) REFERENCES member (id), 
	CONSTRAINT ck_financing_line_line_nature CHECK (nature IN ('numeraire', 'valorisation', 'recette', 'non_ventile')), 
	CONSTRAINT ck_financing_line_convention_asked_by CHECK (convention_asked_by IN ('appel', 'loi_1_pct', 'contrat', 'rien'))
);
INSERT INTO "financing_line" VALUES('01a22a415a13774b89d6e7d9059ff034','Payeur heronalpha','Appel heronalpha','numeraire','a',NULL,NULL,'61234.50',NULL,'EUR',NULL,NULL,NULL,NULL,NULL,1,'2026-11-30 02:20:55.743813',0,'Source heronalpha','Note heronalpha',NULL,'01a22a415a0a740d9d2e63c3e60b12c8','01a22a415a0a740d9d2e63c4959320ae','01a22a415a147465ad707d2962a8f702',NULL);
INSERT INTO "financing_line" VALUES('01a22a415a76755d9243c986cd5a2187','Payeur kiwibeta','Appel kiwibeta','numeraire','a',NULL,NULL,'61234.50',NULL,'EUR',NULL,NULL,NULL,NULL,NULL,1,'2026-11-30 02:20:55.815552',0,'Source kiwibeta','Note kiwibeta',NULL,'01a22a415a727076977d4e1495c6d28e','01a22a415a727076977d4e153df3068f','01a22a415a76755d9243c9872261bf05',NULL);
CREATE TABLE form_receipt (
	digest VARCHAR(64) NOT NULL, 
	person_id CHAR(32), 
	location VARCHAR(400) NOT NULL, 
	at DATETIME NOT NULL, 
	id CHAR(32) NOT NULL, 
	CONSTRAINT pk_form_receipt PRIMARY KEY (id), 
	CONSTRAINT uq_form_receipt_digest UNIQUE (digest)
);
CREATE TABLE funder_call (
	code VARCHAR(80) NOT NULL, 
	kind VARCHAR(80) NOT NULL, 
	year INTEGER, 
	name_fr VARCHAR(400) NOT NULL, 
	name_en VARCHAR(400), 
	funder VARCHAR(400) NOT NULL, 
	payers JSON NOT NULL, 
	opens_on VARCHAR(10), 
	closes_on VARCHAR(10), 
	note_fr VARCHAR(20000), 
	note_en VARCHAR(20000), 
	source VARCHAR(20000) NOT NULL, 
	certainty VARCHAR(80) NOT NULL, 
	withdrawn BOOLEAN NOT NULL, 
	version INTEGER NOT NULL, 
	id CHAR(32) NOT NULL, 
	CONSTRAINT pk_funder_call PRIMARY KEY (id), 
	CONSTRAINT uq_funder_call_code UNIQUE (code), 
	CONSTRAINT ck_funder_call_funder_call_kind CHECK (kind IN ('call', 'scheme', 'declaration')), 
	CONSTRAINT ck_funder_call_funder_call_certainty CHECK (certainty IN ('sure', 'doubtful', 'to_verify'))
);
INSERT INTO "funder_call" VALUES('fonds-2025','call',2025,'Fonds des villes','Cities’ fund','Fonds','["Fonds des villes"]',NULL,'2025-05-30',NULL,NULL,'https://fonds.example/appel','doubtful',0,1,'0190000000007000800000000000ca11');
CREATE TABLE funder_rule (
	call_id CHAR(32) NOT NULL, 
	code VARCHAR(80) NOT NULL, 
	position INTEGER NOT NULL, 
	kind VARCHAR(80) NOT NULL, 
	who VARCHAR(80), 
	value VARCHAR(40), 
	currency VARCHAR(3), 
	only_for JSON NOT NULL, 
	among JSON NOT NULL, 
	net BOOLEAN NOT NULL, 
	requires VARCHAR(80), 
	text_fr VARCHAR(20000) NOT NULL, 
	text_en VARCHAR(20000), 
	valid_from VARCHAR(10), 
	valid_to VARCHAR(10), 
	source VARCHAR(20000) NOT NULL, 
	certainty VARCHAR(80) NOT NULL, 
	withdrawn BOOLEAN NOT NULL, 
	version INTEGER NOT NULL, 
	id CHAR(32) NOT NULL, 
	CONSTRAINT pk_funder_rule PRIMARY KEY (id), 
	CONSTRAINT fk_funder_rule_call_id_funder_call FOREIGN KEY(call_id) REFERENCES funder_call (id), 
	CONSTRAINT uq_funder_rule_call_id_code UNIQUE (call_id, code), 
	CONSTRAINT ck_funder_rule_funder_rule_kind CHECK (kind IN ('max_share', 'min_share', 'max_in_kind', 'min_amount', 'max_amount', 'min_duration', 'max_duration', 'held_back', 'only_countries', 'not_countries', 'service_ceiling', 'field', 'requires')), 
	CONSTRAINT ck_funder_rule_funder_rule_who CHECK (who IN ('funder', 'french', 'foreign', 'others', 'all')), 
	CONSTRAINT ck_funder_rule_funder_rule_requires CHECK (requires IN ('convention', 'deliberation', 'letters', 'earlier_reports', 'oda_declared', 'atlas')), 
	CONSTRAINT ck_funder_rule_funder_rule_certainty CHECK (certainty IN ('sure', 'doubtful', 'to_verify'))
);
INSERT INTO "funder_rule" VALUES('0190000000007000800000000000ca11','R1',1,'max_share','funder','70',NULL,'[]','[]',0,NULL,'Le fonds apporte au plus 70 % du plan.','The fund brings at most 70% of the plan.',NULL,NULL,'https://fonds.example/regle','sure',0,1,'01900000000070008000000000000e01');
INSERT INTO "funder_rule" VALUES('0190000000007000800000000000ca11','R2',2,'requires',NULL,NULL,NULL,'[]','[]',0,'letters','Une lettre d’intention de chacun.',NULL,NULL,NULL,'https://fonds.example/regle','sure',0,1,'01a22a415ab076038c41e56964c8d4d1');
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
INSERT INTO "guest" VALUES('01a22a415a0a740d9d2e63c3e60b12c8','01a22a415aa3729aa3d06218665f55a4','01a22a415a147465ad707d33d60fe558','01a22a415ab076038c41e5688423fc27');
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
INSERT INTO "indicator" VALUES('01a22a415a0a740d9d2e63c3e60b12c8','01a22a415a5f7247bdf559d9c59221ae','I1','01a22a415a5f7247bdf559daa1521f42');
INSERT INTO "indicator" VALUES('01a22a415a727076977d4e1495c6d28e','01a22a415a957193b7aacc639e0ddc46','I1','01a22a415a957193b7aacc6409c77d03');
CREATE TABLE invitation (
	email VARCHAR(400) NOT NULL, 
	organisation_id CHAR(32), 
	roles JSON NOT NULL, 
	capacity VARCHAR(400), 
	is_for_instance BOOLEAN NOT NULL, 
	partnership_id CHAR(32), 
	subject_id CHAR(32), 
	invited_by_id CHAR(32), 
	invited_for_id CHAR(32), 
	opens_organisation BOOLEAN NOT NULL, 
	token_hash VARCHAR(64) NOT NULL, 
	sent_at DATETIME NOT NULL, 
	expires_at DATETIME NOT NULL, 
	accepted_at DATETIME, 
	person_id CHAR(32), 
	withdrawn_at DATETIME, 
	confirmed_at DATETIME, 
	confirmed_by_id CHAR(32), 
	id CHAR(32) NOT NULL, 
	CONSTRAINT pk_invitation PRIMARY KEY (id), 
	CONSTRAINT ck_invitation_invites_to_something CHECK (organisation_id IS NOT NULL OR subject_id IS NOT NULL OR is_for_instance), 
	CONSTRAINT fk_invitation_invited_by_id_person FOREIGN KEY(invited_by_id) REFERENCES person (id), 
	CONSTRAINT fk_invitation_person_id_person FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT fk_invitation_confirmed_by_id_person FOREIGN KEY(confirmed_by_id) REFERENCES person (id), 
	CONSTRAINT fk_invitation_organisation_id_organisation FOREIGN KEY(organisation_id) REFERENCES organisation (id), 
	CONSTRAINT fk_invitation_invited_for_id_organisation FOREIGN KEY(invited_for_id) REFERENCES organisation (id), 
	CONSTRAINT uq_invitation_token_hash UNIQUE (token_hash)
);
INSERT INTO "invitation" VALUES('invited@alpha.example','01a22a415a06707888124be219daf7fe','["reader"]',NULL,0,NULL,NULL,NULL,'01a22a415a06707888124be219daf7fe',0,'4f933145f16abf8e2a5942291d38989efdbea53b67ac0409acf13d896d9cd0f0','2026-03-02 12:00:00.000000','2100-01-01 00:00:00.000000',NULL,NULL,NULL,NULL,NULL,'01a22a415a6e7392a7293ba2c9ab3170');
INSERT INTO "invitation" VALUES('guest@alpha.example',NULL,'[]',NULL,0,'01a22a415a0a740d9d2e63c3e60b12c8','01a22a415a147465ad707d33d60fe558',NULL,'01a22a415a06707888124be219daf7fe',0,'4c0991e1bb564cae892045239df9b75d3a91b9f6b2cc5858bfc8e391d21812d6','2026-03-02 12:00:00.000000','2100-01-01 00:00:00.000000',NULL,NULL,NULL,NULL,NULL,'01a22a415a6e7392a7293ba34b79e9bb');
INSERT INTO "invitation" VALUES('invited@beta.example','01a22a415a7176e7a268f20603cfed94','["reader"]',NULL,0,NULL,NULL,NULL,'01a22a415a7176e7a268f20603cfed94',0,'e405e4763c8fdec9b1cfa6e64bd235601024f7fedee50b4d8b8785c5bd42d8e9','2026-03-02 12:00:00.000000','2100-01-01 00:00:00.000000',NULL,NULL,NULL,NULL,NULL,'01a22a415aa176728f16ccfde9fc4d16');
INSERT INTO "invitation" VALUES('guest@beta.example',NULL,'[]',NULL,0,'01a22a415a727076977d4e1495c6d28e','01a22a415a76755d9243c9918c827466',NULL,'01a22a415a7176e7a268f20603cfed94',0,'31f1047274a9ef541b54d2cd88dd713593dd37d3517fddd98f45f76fb4e0124c','2026-03-02 12:00:00.000000','2100-01-01 00:00:00.000000',NULL,NULL,NULL,NULL,NULL,'01a22a415aa176728f16ccfe414b3427');
CREATE TABLE job (
	kind VARCHAR(80) NOT NULL, 
	what JSON NOT NULL, 
	person_id CHAR(32) NOT NULL, 
	state VARCHAR(80) NOT NULL, 
	due_at DATETIME NOT NULL, 
	attempts INTEGER NOT NULL, 
	holder CHAR(32), 
	done INTEGER NOT NULL, 
	total INTEGER NOT NULL, 
	why JSON, 
	asked_at DATETIME NOT NULL, 
	id CHAR(32) NOT NULL, 
	CONSTRAINT pk_job PRIMARY KEY (id), 
	CONSTRAINT ck_job_state CHECK (state IN ('waiting', 'running', 'done', 'failed', 'stopped'))
);
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
INSERT INTO "key_date" VALUES('1996','serment_jumelage','Serment heronalpha',1,'2026-11-30 02:20:55.729648',0,'Source heronalpha','Note heronalpha',NULL,'01a22a415a0a740d9d2e63c3e60b12c8','01a22a415a0a740d9d2e63c4959320ae','01a22a415a1b7275bc7aed82a70e0675');
INSERT INTO "key_date" VALUES('1996','serment_jumelage','Serment kiwibeta',1,'2026-11-30 02:20:55.813637',0,'Source kiwibeta','Note kiwibeta',NULL,'01a22a415a727076977d4e1495c6d28e','01a22a415a727076977d4e153df3068f','01a22a415a7c71ffb0d18f9f2646bf18');
CREATE TABLE ledger_entry (
	code VARCHAR(80) NOT NULL, 
	project_id CHAR(32) NOT NULL, 
	kind VARCHAR(80) NOT NULL, 
	line_id CHAR(32), 
	date VARCHAR(10) NOT NULL, 
	label VARCHAR(400), 
	amount VARCHAR(40), 
	currency VARCHAR(3), 
	place VARCHAR(80), 
	category VARCHAR(400), 
	spent_by VARCHAR(80), 
	organisation_id CHAR(32), 
	convention_id CHAR(32), 
	amends_id CHAR(32), 
	amends VARCHAR(80), 
	report_due_on VARCHAR(10), 
	report_filed_on VARCHAR(10), 
	version INTEGER NOT NULL, 
	entered_at DATETIME NOT NULL, 
	invented BOOLEAN NOT NULL, 
	source VARCHAR(20000), 
	note VARCHAR(20000), 
	removed_at DATETIME, 
	partnership_id CHAR(32) NOT NULL, 
	entered_by_id CHAR(32), 
	id CHAR(32) NOT NULL, 
	CONSTRAINT pk_ledger_entry PRIMARY KEY (id), 
	CONSTRAINT ck_ledger_entry_negative_only_in_an_amendment CHECK (amount NOT LIKE '-%' OR amends_id IS NOT NULL), 
	CONSTRAINT ck_ledger_entry_an_amendment_says_how CHECK ((amends_id IS NULL) = (amends IS NULL)), 
	CONSTRAINT ck_ledger_entry_an_amount_has_a_currency CHECK (amount IS NULL OR currency IS NOT NULL), 
	CONSTRAINT fk_ledger_entry_amends_id_ledger_entry FOREIGN KEY(amends_id) REFERENCES ledger_entry (id), 
	CONSTRAINT fk_ledger_entry_convention_id_convention FOREIGN KEY(convention_id) REFERENCES convention (id), 
	CONSTRAINT fk_ledger_entry_entered_by_id_member FOREIGN KEY(entered_by_id) REFERENCES member (id), 
	CONSTRAINT fk_ledger_entry_line_id_financing_line FOREIGN KEY(line_id) REFERENCES financing_line (id), 
	CONSTRAINT fk_ledger_entry_organisation_id_organisation FOREIGN KEY(organisation_id) REFERENCES organisation (id), 
	CONSTRAINT fk_ledger_entry_partnership_id_partnership FOREIGN KEY(partnership_id) REFERENCES partnership (id), 
	CONSTRAINT fk_ledger_entry_project_id_project FOREIGN KEY(project_id) REFERENCES project (id), 
	CONSTRAINT uq_ledger_entry_partnership_id_code UNIQUE (partnership_id, code), 
	CONSTRAINT ck_ledger_entry_entry_kind CHECK (kind IN ('tranche_prevue', 'versement', 'depense')), 
	CONSTRAINT ck_ledger_entry_entry_place CHECK (place IN ('a', 'b', 'c', 'd', 'ailleurs')), 
	CONSTRAINT ck_ledger_entry_entry_spent_by CHECK (spent_by IN ('a', 'b', 'c', 'd', 'joint', 'third', 'unknown')), 
	CONSTRAINT ck_ledger_entry_entry_amends CHECK (amends IN ('correction', 'remboursement'))
);
INSERT INTO "ledger_entry" VALUES('M1','01a22a415a13774b89d6e7d9059ff034','depense',NULL,'2023-04-05','Dépense heronalpha','1250.75','EUR',NULL,NULL,'a',NULL,NULL,NULL,NULL,NULL,NULL,1,'2026-11-30 02:20:55.748501',0,'Source heronalpha','Note heronalpha',NULL,'01a22a415a0a740d9d2e63c3e60b12c8','01a22a415a0a740d9d2e63c4959320ae','01a22a415a147465ad707d2a50032344');
INSERT INTO "ledger_entry" VALUES('M1','01a22a415a76755d9243c986cd5a2187','depense',NULL,'2023-04-05','Dépense kiwibeta','1250.75','EUR',NULL,NULL,'a',NULL,NULL,NULL,NULL,NULL,NULL,1,'2026-11-30 02:20:55.816498',0,'Source kiwibeta','Note kiwibeta',NULL,'01a22a415a727076977d4e1495c6d28e','01a22a415a727076977d4e153df3068f','01a22a415a76755d9243c988cec8ff3a');
CREATE TABLE ledger_total (
	project_id CHAR(32) NOT NULL, 
	"key" VARCHAR(64) NOT NULL, 
	kind VARCHAR(80) NOT NULL, 
	line_id CHAR(32), 
	year INTEGER NOT NULL, 
	currency VARCHAR(3), 
	category VARCHAR(400), 
	place VARCHAR(80), 
	spent_by VARCHAR(80), 
	convention_id CHAR(32), 
	known VARCHAR(40) NOT NULL, 
	counted INTEGER NOT NULL, 
	unknown INTEGER NOT NULL, 
	id CHAR(32) NOT NULL, 
	CONSTRAINT pk_ledger_total PRIMARY KEY (id), 
	CONSTRAINT fk_ledger_total_convention_id_convention FOREIGN KEY(convention_id) REFERENCES convention (id), 
	CONSTRAINT fk_ledger_total_line_id_financing_line FOREIGN KEY(line_id) REFERENCES financing_line (id), 
	CONSTRAINT fk_ledger_total_project_id_project FOREIGN KEY(project_id) REFERENCES project (id), 
	CONSTRAINT uq_ledger_total_project_id_key UNIQUE (project_id, "key"), 
	CONSTRAINT ck_ledger_total_total_kind CHECK (kind IN ('tranche_prevue', 'versement', 'depense')), 
	CONSTRAINT ck_ledger_total_total_place CHECK (place IN ('a', 'b', 'c', 'd', 'ailleurs')), 
	CONSTRAINT ck_ledger_total_total_spent_by CHECK (spent_by IN ('a', 'b', 'c', 'd', 'joint', 'third', 'unknown'))
);
INSERT INTO "ledger_total" VALUES('01a22a415a13774b89d6e7d9059ff034','3b85936fe669f7894b25e89d1842735b205f9050c2056fbec01eca68303a6f68','depense',NULL,2023,'EUR',NULL,NULL,'a',NULL,'1250.75',1,0,'01a22a415a4772fbb19a3db4aa9e7626');
INSERT INTO "ledger_total" VALUES('01a22a415a76755d9243c986cd5a2187','3b85936fe669f7894b25e89d1842735b205f9050c2056fbec01eca68303a6f68','depense',NULL,2023,'EUR',NULL,NULL,'a',NULL,'1250.75',1,0,'01a22a415a89746ea5ca40321120c291');
CREATE TABLE linked_identity (
	person_id CHAR(32) NOT NULL, 
	provider VARCHAR(80) NOT NULL, 
	subject VARCHAR(400) NOT NULL, 
	since DATETIME NOT NULL, 
	id CHAR(32) NOT NULL, 
	CONSTRAINT pk_linked_identity PRIMARY KEY (id), 
	CONSTRAINT fk_linked_identity_person_id_person FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT uq_linked_identity_provider_subject UNIQUE (provider, subject), 
	CONSTRAINT uq_linked_identity_provider_person_id UNIQUE (provider, person_id)
);
CREATE TABLE "local_return" (
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
	period_start VARCHAR(10), 
	period_end VARCHAR(10), 
	term VARCHAR(80), 
	indicator_id CHAR(32), 
	CONSTRAINT pk_local_return PRIMARY KEY (id), 
	CONSTRAINT fk_local_return_entered_by_id_member FOREIGN KEY(entered_by_id) REFERENCES member (id), 
	CONSTRAINT ck_local_return_evidence_strength CHECK (strength IN ('measured', 'documented', 'testimony', 'asserted')), 
	CONSTRAINT ck_local_return_return_finding CHECK (finding IN ('found', 'none_found')), 
	CONSTRAINT ck_local_return_return_territory CHECK (territory IN ('a', 'b', 'c', 'd', 'both')), 
	CONSTRAINT ck_local_return_found_says_what CHECK (finding <> 'found' OR fact IS NOT NULL), 
	CONSTRAINT fk_local_return_partnership_id_partnership FOREIGN KEY(partnership_id) REFERENCES partnership (id), 
	CONSTRAINT ck_local_return_return_term CHECK (term IN ('court', 'long')), 
	CONSTRAINT fk_local_return_indicator_id_indicator FOREIGN KEY(indicator_id) REFERENCES indicator (id)
);
INSERT INTO "local_return" VALUES('a','competences','found','Retour heronalpha',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,1,'2026-11-30 02:20:55.728561',0,'Source heronalpha','Note heronalpha',NULL,'01a22a415a0a740d9d2e63c3e60b12c8','01a22a415a0a740d9d2e63c4959320ae','01a22a415a147465ad707d312413ea7b',NULL,NULL,NULL,NULL);
INSERT INTO "local_return" VALUES('a','competences','found','Retour kiwibeta',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,1,'2026-11-30 02:20:55.813485',0,'Source kiwibeta','Note kiwibeta',NULL,'01a22a415a727076977d4e1495c6d28e','01a22a415a727076977d4e153df3068f','01a22a415a76755d9243c98f91b0c6be',NULL,NULL,NULL,NULL);
CREATE TABLE "measurement" (
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
	until VARCHAR(10), 
	by_category JSON, 
	document_id CHAR(32), 
	confirmed_because VARCHAR(20000), 
	CONSTRAINT pk_measurement PRIMARY KEY (id), 
	CONSTRAINT fk_measurement_indicator_id_indicator FOREIGN KEY(indicator_id) REFERENCES indicator (id), 
	CONSTRAINT ck_measurement_value_or_words_or_reason CHECK ((value IS NOT NULL AND unavailable_because IS NULL AND words IS NULL) OR (value IS NULL AND words IS NULL AND unavailable_because IS NOT NULL) OR (words IS NOT NULL AND value IS NULL AND unavailable_because IS NULL)), 
	CONSTRAINT fk_measurement_partnership_id_partnership FOREIGN KEY(partnership_id) REFERENCES partnership (id), 
	CONSTRAINT fk_measurement_entered_by_id_member FOREIGN KEY(entered_by_id) REFERENCES member (id), 
	CONSTRAINT fk_measurement_document_id_document FOREIGN KEY(document_id) REFERENCES document (id)
);
INSERT INTO "measurement" VALUES('01a22a415a5f7247bdf559daa1521f42','2025','47',NULL,NULL,'a',1,'2026-11-30 02:20:55.790168',0,'Source heronalpha','Note heronalpha',NULL,'01a22a415a0a740d9d2e63c3e60b12c8','01a22a415a0a740d9d2e63c4959320ae','01a22a415a6c72b293959dd6ee2bc56d',NULL,NULL,NULL,NULL);
INSERT INTO "measurement" VALUES('01a22a415a957193b7aacc6409c77d03','2025','47',NULL,NULL,'a',1,'2026-11-30 02:20:55.840784',0,'Source kiwibeta','Note kiwibeta',NULL,'01a22a415a727076977d4e1495c6d28e','01a22a415a727076977d4e153df3068f','01a22a415a9f7264b490b17e2e028201',NULL,NULL,NULL,NULL);
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
INSERT INTO "meeting" VALUES('2024-05-06','elus',NULL,'Rencontre heronalpha',1,'2026-11-30 02:20:55.717547',0,'Source heronalpha','Note heronalpha',NULL,'01a22a415a0a740d9d2e63c3e60b12c8','01a22a415a0a740d9d2e63c4959320ae','01a22a415a147465ad707d3007150102');
INSERT INTO "meeting" VALUES('2024-05-06','elus',NULL,'Rencontre kiwibeta',1,'2026-11-30 02:20:55.811629',0,'Source kiwibeta','Note kiwibeta',NULL,'01a22a415a727076977d4e1495c6d28e','01a22a415a727076977d4e153df3068f','01a22a415a76755d9243c98eb230c071');
CREATE TABLE "member" (
	partnership_id CHAR(32) NOT NULL, 
	organisation_id CHAR(32) NOT NULL, 
	role VARCHAR(80) NOT NULL, 
	side VARCHAR(1) NOT NULL, 
	since VARCHAR(10), 
	until VARCHAR(10), 
	id CHAR(32) NOT NULL, 
	followed_by_id CHAR(32), 
	version INTEGER NOT NULL, source VARCHAR(20000), 
	CONSTRAINT pk_member PRIMARY KEY (id), 
	CONSTRAINT fk_member_followed_by_id_person FOREIGN KEY(followed_by_id) REFERENCES person (id), 
	CONSTRAINT ck_member_side_is_a_letter CHECK (side IN ('a', 'b', 'c', 'd')), 
	CONSTRAINT uq_member_partnership_id_organisation_id UNIQUE (partnership_id, organisation_id), 
	CONSTRAINT fk_member_partnership_id_partnership FOREIGN KEY(partnership_id) REFERENCES partnership (id), 
	CONSTRAINT ck_member_member_role CHECK (role IN ('chef_de_file', 'partenaire', 'associe')), 
	CONSTRAINT fk_member_organisation_id_organisation FOREIGN KEY(organisation_id) REFERENCES organisation (id)
);
INSERT INTO "member" VALUES('01a22a415a0a740d9d2e63c3e60b12c8','01a22a415a06707888124be219daf7fe','chef_de_file','a',NULL,NULL,'01a22a415a0a740d9d2e63c4959320ae',NULL,1,NULL);
INSERT INTO "member" VALUES('01a22a415a0a740d9d2e63c3e60b12c8','01a22a415a06707888124be3ef2c0e61','partenaire','b',NULL,NULL,'01a22a415a0a740d9d2e63c52ddc5e81',NULL,1,NULL);
INSERT INTO "member" VALUES('01a22a415a727076977d4e1495c6d28e','01a22a415a7176e7a268f20603cfed94','chef_de_file','a',NULL,NULL,'01a22a415a727076977d4e153df3068f',NULL,1,NULL);
INSERT INTO "member" VALUES('01a22a415a727076977d4e1495c6d28e','01a22a415a7176e7a268f2074ae9e98a','partenaire','b',NULL,NULL,'01a22a415a727076977d4e16dece3a7b',NULL,1,NULL);
INSERT INTO "member" VALUES('01a22a415a0a740d9d2e63c3e60b12c8','01a22a415aa2767f9a3b2d7c82f9df94','associe','a',NULL,NULL,'01a22a415aa2767f9a3b2d7d2dcf8336',NULL,1,NULL);
CREATE TABLE membership (
	version INTEGER NOT NULL, 
	entered_at DATETIME NOT NULL, 
	invented BOOLEAN NOT NULL, 
	note VARCHAR(20000), 
	removed_at DATETIME, 
	member_id CHAR(32) NOT NULL, 
	partnership_id CHAR(32) NOT NULL, 
	entered_by_id CHAR(32), 
	id CHAR(32) NOT NULL, 
	CONSTRAINT pk_membership PRIMARY KEY (id), 
	CONSTRAINT fk_membership_entered_by_id_member FOREIGN KEY(entered_by_id) REFERENCES member (id), 
	CONSTRAINT fk_membership_partnership_id_partnership FOREIGN KEY(partnership_id) REFERENCES partnership (id), 
	CONSTRAINT fk_membership_member_id_member FOREIGN KEY(member_id) REFERENCES member (id), 
	CONSTRAINT uq_membership_member_id UNIQUE (member_id)
);
INSERT INTO "membership" VALUES(2,'2026-11-30 02:20:55.691624',0,NULL,NULL,'01a22a415a0a740d9d2e63c4959320ae','01a22a415a0a740d9d2e63c3e60b12c8','01a22a415a0a740d9d2e63c4959320ae','01a22a415a1270efb4cc7f68aa26c8b3');
INSERT INTO "membership" VALUES(1,'2026-11-30 02:20:55.691691',0,NULL,NULL,'01a22a415a0a740d9d2e63c52ddc5e81','01a22a415a0a740d9d2e63c3e60b12c8',NULL,'01a22a415a1270efb4cc7f692a25dcbf');
INSERT INTO "membership" VALUES(2,'2026-11-30 02:20:55.794912',0,NULL,NULL,'01a22a415a727076977d4e153df3068f','01a22a415a727076977d4e1495c6d28e','01a22a415a727076977d4e153df3068f','01a22a415a7577d493ffbe0496a43228');
INSERT INTO "membership" VALUES(1,'2026-11-30 02:20:55.794970',0,NULL,NULL,'01a22a415a727076977d4e16dece3a7b','01a22a415a727076977d4e1495c6d28e',NULL,'01a22a415a7577d493ffbe05ff406a85');
INSERT INTO "membership" VALUES(1,'2026-11-30 02:20:55.844856',0,NULL,NULL,'01a22a415aa2767f9a3b2d7d2dcf8336','01a22a415a0a740d9d2e63c3e60b12c8',NULL,'01a22a415aaa75aa81fddddd1cfee92f');
CREATE TABLE "mission" (
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
	person_days INTEGER, 
	payer VARCHAR(80), 
	CONSTRAINT pk_mission PRIMARY KEY (id), 
	CONSTRAINT ck_mission_days_not_negative CHECK (days IS NULL OR days >= 0), 
	CONSTRAINT fk_mission_entered_by_id_member FOREIGN KEY(entered_by_id) REFERENCES member (id), 
	CONSTRAINT ck_mission_people_not_negative CHECK (people IS NULL OR people >= 0), 
	CONSTRAINT ck_mission_visas_refused_not_negative CHECK (visas_refused IS NULL OR visas_refused >= 0), 
	CONSTRAINT ck_mission_visa_days_not_negative CHECK (visa_days IS NULL OR visa_days >= 0), 
	CONSTRAINT ck_mission_authorisation CHECK (ministry_authorisation IN ('oui', 'non', 'sans_objet')), 
	CONSTRAINT fk_mission_partnership_id_partnership FOREIGN KEY(partnership_id) REFERENCES partnership (id), 
	CONSTRAINT ck_mission_visas_granted_not_negative CHECK (visas_granted IS NULL OR visas_granted >= 0), 
	CONSTRAINT ck_mission_visas_asked_not_negative CHECK (visas_asked IS NULL OR visas_asked >= 0), 
	CONSTRAINT ck_mission_mission_payer CHECK (payer IN ('a', 'b', 'c', 'd', 'joint', 'third', 'unknown')), 
	CONSTRAINT ck_mission_person_days_not_negative CHECK (person_days IS NULL OR person_days >= 0)
);
INSERT INTO "mission" VALUES('a','b','2024-05',3,NULL,NULL,NULL,NULL,NULL,NULL,'Payeur heronalpha','Mission heronalpha',1,'2026-11-30 02:20:55.718634',0,'Source heronalpha','Note heronalpha',NULL,'01a22a415a0a740d9d2e63c3e60b12c8','01a22a415a0a740d9d2e63c4959320ae','01a22a415a147465ad707d2f23c0e8f6',NULL,NULL);
INSERT INTO "mission" VALUES('a','b','2024-05',3,NULL,NULL,NULL,NULL,NULL,NULL,'Payeur kiwibeta','Mission kiwibeta',1,'2026-11-30 02:20:55.811817',0,'Source kiwibeta','Note kiwibeta',NULL,'01a22a415a727076977d4e1495c6d28e','01a22a415a727076977d4e153df3068f','01a22a415a76755d9243c98d694486bd',NULL,NULL);
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
INSERT INTO "objective" VALUES('01a22a415a0a740d9d2e63c3e60b12c8','O1','01a22a415a5f7247bdf559d872087033','01a22a415a5f7247bdf559d9c59221ae');
INSERT INTO "objective" VALUES('01a22a415a727076977d4e1495c6d28e','O1','01a22a415a957193b7aacc6281d523e0','01a22a415a957193b7aacc639e0ddc46');
CREATE TABLE oda_classification (
	project_id CHAR(32) NOT NULL, 
	recipient VARCHAR(2), 
	purpose_code VARCHAR(5), 
	aid_type VARCHAR(80), 
	channel VARCHAR(80), 
	scheme VARCHAR(80), 
	description VARCHAR(20000), 
	marker_gender INTEGER, 
	marker_environment INTEGER, 
	marker_governance INTEGER, 
	marker_trade INTEGER, 
	marker_biodiversity INTEGER, 
	marker_mitigation INTEGER, 
	marker_adaptation INTEGER, 
	marker_desertification INTEGER, 
	marker_child_health INTEGER, 
	marker_disaster_risk INTEGER, 
	marker_disability INTEGER, 
	marker_nutrition INTEGER, 
	version INTEGER NOT NULL, 
	entered_at DATETIME NOT NULL, 
	invented BOOLEAN NOT NULL, 
	source VARCHAR(20000), 
	note VARCHAR(20000), 
	removed_at DATETIME, 
	partnership_id CHAR(32) NOT NULL, 
	entered_by_id CHAR(32), 
	id CHAR(32) NOT NULL, 
	CONSTRAINT pk_oda_classification PRIMARY KEY (id), 
	CONSTRAINT ck_oda_classification_marker_adaptation_is_a_score CHECK (marker_adaptation BETWEEN 0 AND 2), 
	CONSTRAINT ck_oda_classification_marker_biodiversity_is_a_score CHECK (marker_biodiversity BETWEEN 0 AND 2), 
	CONSTRAINT ck_oda_classification_marker_child_health_is_a_score CHECK (marker_child_health BETWEEN 0 AND 2), 
	CONSTRAINT ck_oda_classification_marker_desertification_is_a_score CHECK (marker_desertification BETWEEN 0 AND 2), 
	CONSTRAINT ck_oda_classification_marker_disability_is_a_score CHECK (marker_disability BETWEEN 0 AND 2), 
	CONSTRAINT ck_oda_classification_marker_disaster_risk_is_a_score CHECK (marker_disaster_risk BETWEEN 0 AND 2), 
	CONSTRAINT ck_oda_classification_marker_environment_is_a_score CHECK (marker_environment BETWEEN 0 AND 2), 
	CONSTRAINT ck_oda_classification_marker_gender_is_a_score CHECK (marker_gender BETWEEN 0 AND 2), 
	CONSTRAINT ck_oda_classification_marker_governance_is_a_score CHECK (marker_governance BETWEEN 0 AND 2), 
	CONSTRAINT ck_oda_classification_marker_mitigation_is_a_score CHECK (marker_mitigation BETWEEN 0 AND 2), 
	CONSTRAINT ck_oda_classification_marker_nutrition_is_a_score CHECK (marker_nutrition BETWEEN 0 AND 2), 
	CONSTRAINT ck_oda_classification_marker_trade_is_a_score CHECK (marker_trade BETWEEN 0 AND 2), 
	CONSTRAINT fk_oda_classification_entered_by_id_member FOREIGN KEY(entered_by_id) REFERENCES member (id), 
	CONSTRAINT fk_oda_classification_partnership_id_partnership FOREIGN KEY(partnership_id) REFERENCES partnership (id), 
	CONSTRAINT fk_oda_classification_project_id_project FOREIGN KEY(project_id) REFERENCES project (id), 
	CONSTRAINT ck_oda_classification_oda_scheme CHECK (scheme IN ('water', 'sanitation', 'energy', 'waste', 'mobility'))
);
INSERT INTO "oda_classification" VALUES('01a22a415a13774b89d6e7d9059ff034','BF','14031',NULL,NULL,NULL,'Action heronalpha',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,1,'2026-11-30 02:20:55.745504',0,'Source heronalpha','Note heronalpha',NULL,'01a22a415a0a740d9d2e63c3e60b12c8','01a22a415a0a740d9d2e63c4959320ae','01a22a415a147465ad707d2c4aaf5bfc');
INSERT INTO "oda_classification" VALUES('01a22a415a76755d9243c986cd5a2187','TN','14031',NULL,NULL,NULL,'Action kiwibeta',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,1,'2026-11-30 02:20:55.816021',0,'Source kiwibeta','Note kiwibeta',NULL,'01a22a415a727076977d4e1495c6d28e','01a22a415a727076977d4e153df3068f','01a22a415a76755d9243c98a4daef005');
CREATE TABLE oda_filing (
	organisation_id CHAR(32) NOT NULL, 
	year INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	filed_on VARCHAR(10) NOT NULL, 
	receipt_reference VARCHAR(400), 
	file_name VARCHAR(400), 
	media_type VARCHAR(80), 
	size INTEGER, 
	sha256 VARCHAR(64), 
	storage_name VARCHAR(80), 
	content JSON NOT NULL, 
	note VARCHAR(20000), 
	at DATETIME NOT NULL, 
	id CHAR(32) NOT NULL, 
	CONSTRAINT pk_oda_filing PRIMARY KEY (id), 
	CONSTRAINT fk_oda_filing_organisation_id_organisation FOREIGN KEY(organisation_id) REFERENCES organisation (id), 
	CONSTRAINT uq_oda_filing_organisation_id_year_number UNIQUE (organisation_id, year, number), 
	CONSTRAINT uq_oda_filing_storage_name UNIQUE (storage_name)
);
INSERT INTO "oda_filing" VALUES('01a22a415a06707888124be219daf7fe',2019,1,'2020-05-12','Accusé heronalpha',NULL,NULL,NULL,NULL,NULL,'{"columns": [["Titre"]], "rows": [["Projet heronalpha"]], "missing": 0}',NULL,'2026-11-30 02:20:55.860504','01a22a415ab076038c41e56ad76cbd4f');
CREATE TABLE "organisation" (
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
	name_key VARCHAR(400) NOT NULL, 
	version INTEGER NOT NULL, 
	succeeded_by_id CHAR(32), 
	succeeded_on VARCHAR(10), 
	CONSTRAINT pk_organisation PRIMARY KEY (id), 
	CONSTRAINT fk_organisation_given_by_id_organisation FOREIGN KEY(given_by_id) REFERENCES organisation (id), 
	CONSTRAINT ck_organisation_country_is_iso_alpha_2 CHECK (length(country) = 2), 
	CONSTRAINT ck_organisation_organisation_type CHECK (type IN ('commune', 'epci', 'metropole_statut_particulier', 'departement', 'region', 'province', 'syndicat', 'prefecture_ou_gouvernorat', 'etat', 'association', 'federation', 'universite', 'hopital', 'entreprise', 'autre')), 
	CONSTRAINT ck_organisation_population_not_negative CHECK (population IS NULL OR population >= 0), 
	CONSTRAINT fk_organisation_succeeded_by_id_organisation FOREIGN KEY(succeeded_by_id) REFERENCES organisation (id), 
	CONSTRAINT uq_organisation_given_by_id_code UNIQUE (given_by_id, code), 
	CONSTRAINT fk_organisation_succeeds_id_organisation FOREIGN KEY(succeeds_id) REFERENCES organisation (id)
);
INSERT INTO "organisation" VALUES('VILLE-ALPHA-A',NULL,'Ville alpha a','FR','commune',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'01a22a415a06707888124be219daf7fe','ville alpha a',1,NULL,NULL);
INSERT INTO "organisation" VALUES('VILLE-HERONALPHA-B',NULL,'Ville heronalpha b','BF','commune',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'01a22a415a06707888124be3ef2c0e61','ville heronalpha b',1,NULL,NULL);
INSERT INTO "organisation" VALUES('VILLE-BETA-A',NULL,'Ville beta a','FR','commune',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'01a22a415a7176e7a268f20603cfed94','ville beta a',1,NULL,NULL);
INSERT INTO "organisation" VALUES('VILLE-KIWIBETA-B',NULL,'Ville kiwibeta b','TN','commune',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'01a22a415a7176e7a268f2074ae9e98a','ville kiwibeta b',1,NULL,NULL);
INSERT INTO "organisation" VALUES('ASSOCIATION-HERONALPHA',NULL,'Association heronalpha','FR','association',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'01a22a415aa2767f9a3b2d7c82f9df94','association heronalpha',1,NULL,NULL);
INSERT INTO "organisation" VALUES('CABINET',NULL,'Cabinet','FR','entreprise',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,'01a22a415aa2767f9a3b2d7e355985af','cabinet',1,NULL,NULL);
CREATE TABLE outgoing_mail (
	"to" VARCHAR(400) NOT NULL, 
	locale VARCHAR(8) NOT NULL, 
	subject VARCHAR(400) NOT NULL, 
	"before" VARCHAR(20000) NOT NULL, 
	link_path VARCHAR(400), 
	link_seed VARCHAR(80), 
	"after" VARCHAR(20000) NOT NULL, 
	written_at DATETIME NOT NULL, 
	until DATETIME NOT NULL, 
	next_try_at DATETIME NOT NULL, 
	attempts INTEGER NOT NULL, 
	given_up BOOLEAN NOT NULL, 
	last_error VARCHAR(400), 
	id CHAR(32) NOT NULL, body JSON, series VARCHAR(80), person_id CHAR(32), stop_path VARCHAR(400), basis JSON, 
	CONSTRAINT pk_outgoing_mail PRIMARY KEY (id)
);
CREATE TABLE "partnership" (
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
	title_key VARCHAR(400) NOT NULL, 
	sdgs JSON NOT NULL, 
	origins JSON NOT NULL, 
	CONSTRAINT pk_partnership PRIMARY KEY (id), 
	CONSTRAINT ck_partnership_status CHECK (status IN ('exploration', 'actif', 'suspendu', 'dormant', 'termine', 'inconnu')), 
	CONSTRAINT uq_partnership_given_by_id_given_code UNIQUE (given_by_id, given_code), 
	CONSTRAINT fk_partnership_given_by_id_organisation FOREIGN KEY(given_by_id) REFERENCES organisation (id), 
	CONSTRAINT fk_partnership_draft_of_id_organisation FOREIGN KEY(draft_of_id) REFERENCES organisation (id), 
	CONSTRAINT uq_partnership_code UNIQUE (code), 
	CONSTRAINT fk_partnership_recorded_from_id_organisation FOREIGN KEY(recorded_from_id) REFERENCES organisation (id)
);
INSERT INTO "partnership" VALUES('alpha','alpha',NULL,'Entente heronalpha','01a22a415a06707888124be219daf7fe',NULL,'Résumé heronalpha','["https://heronalpha.example/source"]','Note heronalpha',NULL,1,'01a22a415a0a740d9d2e63c3e60b12c8','entente heronalpha','[]','[]');
INSERT INTO "partnership" VALUES('beta','beta',NULL,'Entente kiwibeta','01a22a415a7176e7a268f20603cfed94',NULL,'Résumé kiwibeta','["https://kiwibeta.example/source"]','Note kiwibeta',NULL,1,'01a22a415a727076977d4e1495c6d28e','entente kiwibeta','[]','[]');
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
INSERT INTO "partnership_label" VALUES('01a22a415a0a740d9d2e63c3e60b12c8','theme',1,'Eau heronalpha','01a22a415a0b7173b2c516b8c50b89da');
INSERT INTO "partnership_label" VALUES('01a22a415a727076977d4e1495c6d28e','theme',1,'Eau kiwibeta','01a22a415a727076977d4e18d590790a');
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
INSERT INTO "person" VALUES('officer@a.example','Officer','$argon2id$v=19$m=8,t=1,p=1$ByignVL4SPMXD07lj40gqA$z+XHuKJMpbRoOdwmSXgwmRAPBkfrLo8c4UYlg9vVUOM',NULL,0,1,'01a22a415aa2767f9a3b2d7fa9218f33');
INSERT INTO "person" VALUES('signatory@a.example','Signatory','$argon2id$v=19$m=8,t=1,p=1$ByignVL4SPMXD07lj40gqA$z+XHuKJMpbRoOdwmSXgwmRAPBkfrLo8c4UYlg9vVUOM',NULL,0,1,'01a22a415aa2767f9a3b2d805b7ed0ce');
INSERT INTO "person" VALUES('reader@a.example','Reader','$argon2id$v=19$m=8,t=1,p=1$ByignVL4SPMXD07lj40gqA$z+XHuKJMpbRoOdwmSXgwmRAPBkfrLo8c4UYlg9vVUOM',NULL,0,1,'01a22a415aa2767f9a3b2d819f30be4f');
INSERT INTO "person" VALUES('administrator@a.example','Administrator','$argon2id$v=19$m=8,t=1,p=1$ByignVL4SPMXD07lj40gqA$z+XHuKJMpbRoOdwmSXgwmRAPBkfrLo8c4UYlg9vVUOM',NULL,0,1,'01a22a415aa2767f9a3b2d823e79b82e');
INSERT INTO "person" VALUES('officer@b.example','Officer','$argon2id$v=19$m=8,t=1,p=1$ByignVL4SPMXD07lj40gqA$z+XHuKJMpbRoOdwmSXgwmRAPBkfrLo8c4UYlg9vVUOM',NULL,0,1,'01a22a415aa3729aa3d06215532cb3b8');
INSERT INTO "person" VALUES('signatory@b.example','Signatory','$argon2id$v=19$m=8,t=1,p=1$ByignVL4SPMXD07lj40gqA$z+XHuKJMpbRoOdwmSXgwmRAPBkfrLo8c4UYlg9vVUOM',NULL,0,1,'01a22a415aa3729aa3d062164f7bc798');
INSERT INTO "person" VALUES('officer@associate.example','Officer','$argon2id$v=19$m=8,t=1,p=1$ByignVL4SPMXD07lj40gqA$z+XHuKJMpbRoOdwmSXgwmRAPBkfrLo8c4UYlg9vVUOM',NULL,0,1,'01a22a415aa3729aa3d062178c1cec6a');
INSERT INTO "person" VALUES('evaluator@cabinet.example','Evaluator','$argon2id$v=19$m=8,t=1,p=1$ByignVL4SPMXD07lj40gqA$z+XHuKJMpbRoOdwmSXgwmRAPBkfrLo8c4UYlg9vVUOM',NULL,0,1,'01a22a415aa3729aa3d06218665f55a4');
INSERT INTO "person" VALUES('officer@stranger.example','Officer','$argon2id$v=19$m=8,t=1,p=1$ByignVL4SPMXD07lj40gqA$z+XHuKJMpbRoOdwmSXgwmRAPBkfrLo8c4UYlg9vVUOM',NULL,0,1,'01a22a415aa3729aa3d06219b3296b8c');
INSERT INTO "person" VALUES('instance@aict.example','Instance','$argon2id$v=19$m=8,t=1,p=1$ByignVL4SPMXD07lj40gqA$z+XHuKJMpbRoOdwmSXgwmRAPBkfrLo8c4UYlg9vVUOM',NULL,1,1,'01a22a415aa3729aa3d062238e50beb5');
CREATE TABLE presence (
	text_id CHAR(32) NOT NULL, 
	person_id CHAR(32) NOT NULL, 
	member_id CHAR(32) NOT NULL, 
	writes BOOLEAN NOT NULL, 
	seen_at DATETIME NOT NULL, 
	id CHAR(32) NOT NULL, 
	CONSTRAINT pk_presence PRIMARY KEY (id), 
	CONSTRAINT uq_presence_text_id_person_id UNIQUE (text_id, person_id)
);
CREATE TABLE "project" (
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
	annexed VARCHAR(80), 
	CONSTRAINT pk_project PRIMARY KEY (id), 
	CONSTRAINT fk_project_holder_id_organisation FOREIGN KEY(holder_id) REFERENCES organisation (id), 
	CONSTRAINT fk_project_entered_by_id_member FOREIGN KEY(entered_by_id) REFERENCES member (id), 
	CONSTRAINT fk_project_convention_id_convention FOREIGN KEY(convention_id) REFERENCES convention (id), 
	CONSTRAINT uq_project_partnership_id_code UNIQUE (partnership_id, code), 
	CONSTRAINT fk_project_partnership_id_partnership FOREIGN KEY(partnership_id) REFERENCES partnership (id), 
	CONSTRAINT ck_project_annexed CHECK (annexed IN ('oui', 'non'))
);
INSERT INTO "project" VALUES('P1','Projet heronalpha','01a22a415a13774b89d6e7d53610feaa','01a22a415a06707888124be219daf7fe',NULL,NULL,'200000','EUR',1,'2026-11-30 02:20:55.736221',0,'Source heronalpha','Note heronalpha',NULL,'01a22a415a0a740d9d2e63c3e60b12c8','01a22a415a0a740d9d2e63c4959320ae','01a22a415a13774b89d6e7d9059ff034',NULL);
INSERT INTO "project" VALUES('P1','Projet kiwibeta','01a22a415a7577d493ffbe0614e20e39','01a22a415a7176e7a268f20603cfed94',NULL,NULL,'200000','EUR',1,'2026-11-30 02:20:55.814492',0,'Source kiwibeta','Note kiwibeta',NULL,'01a22a415a727076977d4e1495c6d28e','01a22a415a727076977d4e153df3068f','01a22a415a76755d9243c986cd5a2187',NULL);
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
	CONSTRAINT fk_publication_partnership_id_partnership FOREIGN KEY(partnership_id) REFERENCES partnership (id), 
	CONSTRAINT uq_publication_snapshot_id_member_id UNIQUE (snapshot_id, member_id), 
	CONSTRAINT fk_publication_snapshot_id_snapshot FOREIGN KEY(snapshot_id) REFERENCES snapshot (id), 
	CONSTRAINT fk_publication_member_id_member FOREIGN KEY(member_id) REFERENCES member (id), 
	CONSTRAINT fk_publication_person_id_person FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT fk_publication_recorded_from_id_document FOREIGN KEY(recorded_from_id) REFERENCES document (id), 
	CONSTRAINT fk_publication_recorded_by_id_member FOREIGN KEY(recorded_by_id) REFERENCES member (id)
);
CREATE TABLE "recommendation" (
	evaluation_id CHAR(32) NOT NULL, 
	partnership_id CHAR(32) NOT NULL, 
	number INTEGER NOT NULL, 
	text_id CHAR(32) NOT NULL, 
	id CHAR(32) NOT NULL, 
	closed_in_id CHAR(32), 
	CONSTRAINT pk_recommendation PRIMARY KEY (id), 
	CONSTRAINT fk_recommendation_partnership_id_partnership FOREIGN KEY(partnership_id) REFERENCES partnership (id), 
	CONSTRAINT uq_recommendation_text_id UNIQUE (text_id), 
	CONSTRAINT fk_recommendation_evaluation_id_evaluation FOREIGN KEY(evaluation_id) REFERENCES evaluation (id), 
	CONSTRAINT uq_recommendation_evaluation_id_number UNIQUE (evaluation_id, number), 
	CONSTRAINT fk_recommendation_text_id_shared_text FOREIGN KEY(text_id) REFERENCES shared_text (id), 
	CONSTRAINT fk_recommendation_closed_in_id_evaluation FOREIGN KEY(closed_in_id) REFERENCES evaluation (id)
);
INSERT INTO "recommendation" VALUES('01a22a415a147465ad707d33d60fe558','01a22a415a0a740d9d2e63c3e60b12c8',1,'01a22a415a48730b8cfac681cb81fd26','01a22a415a48730b8cfac68224b504bd',NULL);
INSERT INTO "recommendation" VALUES('01a22a415a76755d9243c9918c827466','01a22a415a727076977d4e1495c6d28e',1,'01a22a415a8a71ce99b357d278fb6691','01a22a415a8a71ce99b357d34490c525',NULL);
CREATE TABLE recommendation_response (
	recommendation_id CHAR(32) NOT NULL, 
	partnership_id CHAR(32) NOT NULL, 
	side VARCHAR(1) NOT NULL, 
	stance VARCHAR(80) NOT NULL, 
	words VARCHAR(20000), 
	invented BOOLEAN NOT NULL, 
	version INTEGER NOT NULL, 
	id CHAR(32) NOT NULL, 
	CONSTRAINT pk_recommendation_response PRIMARY KEY (id), 
	CONSTRAINT fk_recommendation_response_partnership_id_partnership FOREIGN KEY(partnership_id) REFERENCES partnership (id), 
	CONSTRAINT fk_recommendation_response_recommendation_id_recommendation FOREIGN KEY(recommendation_id) REFERENCES recommendation (id), 
	CONSTRAINT uq_recommendation_response_recommendation_id_side UNIQUE (recommendation_id, side), 
	CONSTRAINT ck_recommendation_response_recommendation_stance CHECK (stance IN ('accepted', 'partly', 'declined'))
);
CREATE TABLE recovery_code (
	person_id CHAR(32) NOT NULL, 
	digest VARCHAR(64) NOT NULL, 
	id CHAR(32) NOT NULL, 
	CONSTRAINT pk_recovery_code PRIMARY KEY (id), 
	CONSTRAINT fk_recovery_code_person_id_person FOREIGN KEY(person_id) REFERENCES person (id)
);
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
INSERT INTO "reference_item" VALUES('forms','2026-11','twinning',1,'jumelage','twinning','Formes d’action citées par la note du 18 février 2020 (CIEDEL, Cités Unies France) et par « L’action internationale des collectivités territoriales, le cas grenoblois ».','01a22a4159db71c5b7b4af1a4fd6ed6c');
INSERT INTO "reference_item" VALUES('forms','2026-11','decentralised_cooperation',2,'coopération décentralisée','decentralised cooperation','Formes d’action citées par la note du 18 février 2020 (CIEDEL, Cités Unies France) et par « L’action internationale des collectivités territoriales, le cas grenoblois ».','01a22a4159db71c5b7b4af1b4bbe075d');
INSERT INTO "reference_item" VALUES('forms','2026-11','territories',3,'partenariat entre territoires','partnership between territories','Formes d’action citées par la note du 18 février 2020 (CIEDEL, Cités Unies France) et par « L’action internationale des collectivités territoriales, le cas grenoblois ».','01a22a4159db71c5b7b4af1cabb7411d');
INSERT INTO "reference_item" VALUES('forms','2026-11','associations',4,'soutien aux associations locales de solidarité','support for local solidarity associations','Formes d’action citées par la note du 18 février 2020 (CIEDEL, Cités Unies France) et par « L’action internationale des collectivités territoriales, le cas grenoblois ».','01a22a4159db71c5b7b4af1d4bd13227');
INSERT INTO "reference_item" VALUES('forms','2026-11','european_project',5,'projet européen de coopération','European cooperation project','Formes d’action citées par la note du 18 février 2020 (CIEDEL, Cités Unies France) et par « L’action internationale des collectivités territoriales, le cas grenoblois ».','01a22a4159db71c5b7b4af1ebed2b627');
INSERT INTO "reference_item" VALUES('forms','2026-11','network',6,'participation à un réseau','network membership','Formes d’action citées par la note du 18 février 2020 (CIEDEL, Cités Unies France) et par « L’action internationale des collectivités territoriales, le cas grenoblois ».','01a22a4159db71c5b7b4af1f3c3a8d08');
INSERT INTO "reference_item" VALUES('forms','2026-11','advocacy',7,'plaidoyer et présence dans les événements internationaux','advocacy and presence at international events','Formes d’action citées par la note du 18 février 2020 (CIEDEL, Cités Unies France) et par « L’action internationale des collectivités territoriales, le cas grenoblois ».','01a22a4159db71c5b7b4af205c9ef931');
INSERT INTO "reference_item" VALUES('forms','2026-11','unilateral',8,'action unilatérale','unilateral action','Formes d’action citées par la note du 18 février 2020 (CIEDEL, Cités Unies France) et par « L’action internationale des collectivités territoriales, le cas grenoblois ».','01a22a4159db71c5b7b4af213a57d746');
INSERT INTO "reference_item" VALUES('forms','2026-11','economic_promotion',9,'promotion économique','economic promotion','Formes d’action citées par la note du 18 février 2020 (CIEDEL, Cités Unies France) et par « L’action internationale des collectivités territoriales, le cas grenoblois ».','01a22a4159db71c5b7b4af22749008e0');
INSERT INTO "reference_item" VALUES('forms','2026-11','cross_border',10,'coopération transfrontalière','cross-border cooperation','Formes d’action citées par la note du 18 février 2020 (CIEDEL, Cités Unies France) et par « L’action internationale des collectivités territoriales, le cas grenoblois ».','01a22a4159db71c5b7b4af2358ffdc76');
INSERT INTO "reference_item" VALUES('forms','2026-11','student_mobility',11,'mobilité étudiante','student mobility','Formes d’action citées par la note du 18 février 2020 (CIEDEL, Cités Unies France) et par « L’action internationale des collectivités territoriales, le cas grenoblois ».','01a22a4159db71c5b7b4af2493dfa961');
INSERT INTO "reference_item" VALUES('dimensions','2026-11','skills',1,'Compétences et pratiques','Skills and practices','Dimensions du retour local, d’après les textes de l’atelier de 2017 (« Premier atelier : référentiels, État, transnationalisme ») et « L’action internationale des collectivités territoriales, le cas grenoblois ».','01a22a4159de7644bcbecf8c35343c50');
INSERT INTO "reference_item" VALUES('dimensions','2026-11','policies',2,'Politiques publiques locales','Local public policies','Dimensions du retour local, d’après les textes de l’atelier de 2017 (« Premier atelier : référentiels, État, transnationalisme ») et « L’action internationale des collectivités territoriales, le cas grenoblois ».','01a22a4159de7644bcbecf8d710f05c8');
INSERT INTO "reference_item" VALUES('dimensions','2026-11','citizens',3,'Citoyens et cohésion sociale','Citizens and social cohesion','Dimensions du retour local, d’après les textes de l’atelier de 2017 (« Premier atelier : référentiels, État, transnationalisme ») et « L’action internationale des collectivités territoriales, le cas grenoblois ».','01a22a4159de7644bcbecf8e1b6dfc64');
INSERT INTO "reference_item" VALUES('dimensions','2026-11','youth',4,'Jeunesse et éducation','Youth and education','Dimensions du retour local, d’après les textes de l’atelier de 2017 (« Premier atelier : référentiels, État, transnationalisme ») et « L’action internationale des collectivités territoriales, le cas grenoblois ».','01a22a4159de7644bcbecf8f707195c8');
INSERT INTO "reference_item" VALUES('dimensions','2026-11','diaspora',5,'Diaspora et migrations','Diaspora and migration','Dimensions du retour local, d’après les textes de l’atelier de 2017 (« Premier atelier : référentiels, État, transnationalisme ») et « L’action internationale des collectivités territoriales, le cas grenoblois ».','01a22a4159de7644bcbecf90825ab621');
INSERT INTO "reference_item" VALUES('dimensions','2026-11','culture',6,'Culture et événements','Culture and events','Dimensions du retour local, d’après les textes de l’atelier de 2017 (« Premier atelier : référentiels, État, transnationalisme ») et « L’action internationale des collectivités territoriales, le cas grenoblois ».','01a22a4159de7644bcbecf910f607bae');
INSERT INTO "reference_item" VALUES('dimensions','2026-11','economy',7,'Économie, tourisme et emploi','Economy, tourism and jobs','Dimensions du retour local, d’après les textes de l’atelier de 2017 (« Premier atelier : référentiels, État, transnationalisme ») et « L’action internationale des collectivités territoriales, le cas grenoblois ».','01a22a4159de7644bcbecf92cbe2ca5d');
INSERT INTO "reference_item" VALUES('dimensions','2026-11','visibility',8,'Visibilité et reconnaissance','Visibility and recognition','Dimensions du retour local, d’après les textes de l’atelier de 2017 (« Premier atelier : référentiels, État, transnationalisme ») et « L’action internationale des collectivités territoriales, le cas grenoblois ».','01a22a4159de7644bcbecf936048c4ba');
INSERT INTO "reference_item" VALUES('dimensions','2026-11','research',9,'Recherche, universités et santé','Research, universities and health','Dimensions du retour local, d’après les textes de l’atelier de 2017 (« Premier atelier : référentiels, État, transnationalisme ») et « L’action internationale des collectivités territoriales, le cas grenoblois ».','01a22a4159de7644bcbecf942b651810');
INSERT INTO "reference_item" VALUES('themes','2026-11','governance',1,'gouvernance locale','local governance','Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement.','01a22a4159e0722cb62793f7b1196065');
INSERT INTO "reference_item" VALUES('themes','2026-11','institutional_support',2,'appui institutionnel','institutional support','Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement.','01a22a4159e0722cb62793f8c86f614e');
INSERT INTO "reference_item" VALUES('themes','2026-11','humanitarian',3,'action humanitaire','humanitarian action','Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement.','01a22a4159e0722cb62793f962097163');
INSERT INTO "reference_item" VALUES('themes','2026-11','water',4,'eau','water','Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement.','01a22a4159e0722cb62793faa05f48cf');
INSERT INTO "reference_item" VALUES('themes','2026-11','drinking_water',5,'eau potable','drinking water','Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement.','01a22a4159e0722cb62793fbece946d9');
INSERT INTO "reference_item" VALUES('themes','2026-11','sanitation',6,'assainissement','sanitation','Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement.','01a22a4159e0722cb62793fc0ad32881');
INSERT INTO "reference_item" VALUES('themes','2026-11','waste',7,'déchets','waste','Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement.','01a22a4159e1758c9028f00aa9402f34');
INSERT INTO "reference_item" VALUES('themes','2026-11','water_and_waste',8,'eau et déchets','water and waste','Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement.','01a22a4159e1758c9028f00b277dbfb7');
INSERT INTO "reference_item" VALUES('themes','2026-11','environment',9,'environnement','environment','Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement.','01a22a4159e1758c9028f00c51559d96');
INSERT INTO "reference_item" VALUES('themes','2026-11','climate',10,'climat','climate','Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement.','01a22a4159e1758c9028f00d867d2f4a');
INSERT INTO "reference_item" VALUES('themes','2026-11','energy',11,'énergie','energy','Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement.','01a22a4159e1758c9028f00ed4b1feb2');
INSERT INTO "reference_item" VALUES('themes','2026-11','culture',12,'culture','culture','Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement.','01a22a4159e1758c9028f00f14d0ae5d');
INSERT INTO "reference_item" VALUES('themes','2026-11','heritage',13,'patrimoine','heritage','Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement.','01a22a4159e1758c9028f010b2bc4d48');
INSERT INTO "reference_item" VALUES('themes','2026-11','education',14,'éducation','education','Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement.','01a22a4159e1758c9028f0117fefaae0');
INSERT INTO "reference_item" VALUES('themes','2026-11','training',15,'formation','training','Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement.','01a22a4159e1758c9028f0128261bd4f');
INSERT INTO "reference_item" VALUES('themes','2026-11','employment',16,'emploi','employment','Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement.','01a22a4159e1758c9028f013f312a561');
INSERT INTO "reference_item" VALUES('themes','2026-11','youth',17,'jeunesse','youth','Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement.','01a22a4159e1758c9028f0148fab935f');
INSERT INTO "reference_item" VALUES('themes','2026-11','gender',18,'égalité entre les femmes et les hommes','equality between women and men','Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement.','01a22a4159e1758c9028f015eca9188e');
INSERT INTO "reference_item" VALUES('themes','2026-11','sport',19,'sport','sport','Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement.','01a22a4159e1758c9028f01682466789');
INSERT INTO "reference_item" VALUES('themes','2026-11','health',20,'santé','health','Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement.','01a22a4159e1758c9028f017fe26f405');
INSERT INTO "reference_item" VALUES('themes','2026-11','research',21,'recherche et enseignement supérieur','research and higher education','Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement.','01a22a4159e1758c9028f018bd3ea951');
INSERT INTO "reference_item" VALUES('themes','2026-11','agriculture',22,'agriculture','agriculture','Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement.','01a22a4159e1758c9028f01975934bd5');
INSERT INTO "reference_item" VALUES('themes','2026-11','food_security',23,'sécurité alimentaire','food security','Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement.','01a22a4159e1758c9028f01a9e34956d');
INSERT INTO "reference_item" VALUES('themes','2026-11','tourism',24,'tourisme','tourism','Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement.','01a22a4159e1758c9028f01bc86b42a7');
INSERT INTO "reference_item" VALUES('themes','2026-11','digital',25,'numérique','digital technology','Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement.','01a22a4159e1758c9028f01cc1523344');
INSERT INTO "reference_item" VALUES('themes','2026-11','economy',26,'économie','economy','Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement.','01a22a4159e1758c9028f01de268b729');
INSERT INTO "reference_item" VALUES('themes','2026-11','attractiveness',27,'attractivité du territoire','attractiveness of the territory','Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement.','01a22a4159e1758c9028f01eb2b9ecb1');
INSERT INTO "reference_item" VALUES('themes','2026-11','planning',28,'urbanisme','urban planning','Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement.','01a22a4159e1758c9028f01f734a1d0a');
INSERT INTO "reference_item" VALUES('themes','2026-11','mobility',29,'mobilité et déplacements','mobility','Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement.','01a22a4159e1758c9028f02024932488');
INSERT INTO "reference_item" VALUES('themes','2026-11','migration',30,'migrations','migration','Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement.','01a22a4159e1758c9028f021210568c0');
INSERT INTO "reference_item" VALUES('actor_kinds','2026-11','association',1,'association','association','Acteurs des territoires partenaires que nomment les ateliers de 2017 sur l’action internationale ; liste à compléter.','01a22a4159e377c69c56656f1a3c3545');
INSERT INTO "reference_item" VALUES('actor_kinds','2026-11','diaspora',2,'association de migrants, diaspora','migrants’ association, diaspora','Acteurs des territoires partenaires que nomment les ateliers de 2017 sur l’action internationale ; liste à compléter.','01a22a4159e377c69c5665704aca6cb4');
INSERT INTO "reference_item" VALUES('actor_kinds','2026-11','university',3,'université, recherche','university, research','Acteurs des territoires partenaires que nomment les ateliers de 2017 sur l’action internationale ; liste à compléter.','01a22a4159e377c69c56657134e18bf3');
INSERT INTO "reference_item" VALUES('actor_kinds','2026-11','hospital',4,'hôpital, santé','hospital, health','Acteurs des territoires partenaires que nomment les ateliers de 2017 sur l’action internationale ; liste à compléter.','01a22a4159e377c69c566572c2764f56');
INSERT INTO "reference_item" VALUES('actor_kinds','2026-11','company',5,'entreprise','company','Acteurs des territoires partenaires que nomment les ateliers de 2017 sur l’action internationale ; liste à compléter.','01a22a4159e377c69c566573c13a8aa9');
INSERT INTO "reference_item" VALUES('actor_kinds','2026-11','school',6,'école, lycée','school','Acteurs des territoires partenaires que nomment les ateliers de 2017 sur l’action internationale ; liste à compléter.','01a22a4159e377c69c566574b130d4cd');
INSERT INTO "reference_item" VALUES('actor_kinds','2026-11','operator',7,'opérateur, régie, syndicat','operator, utility','Acteurs des territoires partenaires que nomment les ateliers de 2017 sur l’action internationale ; liste à compléter.','01a22a4159e377c69c566575371dcce7');
INSERT INTO "reference_item" VALUES('actor_kinds','2026-11','chamber',8,'chambre consulaire','chamber of commerce, trades or agriculture','Acteurs des territoires partenaires que nomment les ateliers de 2017 sur l’action internationale ; liste à compléter.','01a22a4159e377c69c566576782106a2');
INSERT INTO "reference_item" VALUES('actor_kinds','2026-11','culture',9,'équipement ou compagnie culturelle','cultural venue or company','Acteurs des territoires partenaires que nomment les ateliers de 2017 sur l’action internationale ; liste à compléter.','01a22a4159e377c69c566577ab6a03d9');
INSERT INTO "reference_item" VALUES('actor_kinds','2026-11','committee',10,'comité de jumelage','twinning committee','Acteurs des territoires partenaires que nomment les ateliers de 2017 sur l’action internationale ; liste à compléter.','01a22a4159e377c69c566578ce033c4d');
INSERT INTO "reference_item" VALUES('actor_kinds','2026-11','faith',11,'organisation religieuse','faith organisation','Acteurs des territoires partenaires que nomment les ateliers de 2017 sur l’action internationale ; liste à compléter.','01a22a4159e377c69c566579c76419b9');
INSERT INTO "reference_item" VALUES('actor_kinds','2026-11','other',12,'autre','other','Acteurs des territoires partenaires que nomment les ateliers de 2017 sur l’action internationale ; liste à compléter.','01a22a4159e47760954aab630b078557');
INSERT INTO "reference_item" VALUES('contact_roles','2026-11','elected',1,'élu','elected official','Rôles des interlocuteurs d’une coopération décentralisée ; liste à compléter.','01a22a4159e576d78f13a8e3c85d6638');
INSERT INTO "reference_item" VALUES('contact_roles','2026-11','international',2,'relations internationales','international relations officer','Rôles des interlocuteurs d’une coopération décentralisée ; liste à compléter.','01a22a4159e576d78f13a8e43c25de58');
INSERT INTO "reference_item" VALUES('contact_roles','2026-11','expert',3,'expert d’un service technique','expert from a technical department','Rôles des interlocuteurs d’une coopération décentralisée ; liste à compléter.','01a22a4159e576d78f13a8e5f05254d6');
INSERT INTO "reference_item" VALUES('contact_roles','2026-11','focal_point',4,'point focal du partenaire','partner’s focal point','Rôles des interlocuteurs d’une coopération décentralisée ; liste à compléter.','01a22a4159e576d78f13a8e6d7e84fbe');
INSERT INTO "reference_item" VALUES('contact_roles','2026-11','operator',5,'opérateur associatif','association or NGO operator','Rôles des interlocuteurs d’une coopération décentralisée ; liste à compléter.','01a22a4159e576d78f13a8e77ca06c76');
INSERT INTO "reference_item" VALUES('contact_roles','2026-11','evaluator',6,'évaluateur','evaluator','Rôles des interlocuteurs d’une coopération décentralisée ; liste à compléter.','01a22a4159e576d78f13a8e884869d4c');
INSERT INTO "reference_item" VALUES('contact_roles','2026-11','embassy',7,'ambassade','embassy','Rôles des interlocuteurs d’une coopération décentralisée ; liste à compléter.','01a22a4159e576d78f13a8e9fc74c541');
INSERT INTO "reference_item" VALUES('contact_roles','2026-11','funder',8,'financeur','funder','Rôles des interlocuteurs d’une coopération décentralisée ; liste à compléter.','01a22a4159e576d78f13a8ea57f1a56d');
INSERT INTO "reference_item" VALUES('contact_roles','2026-11','prefecture',9,'préfecture','prefecture','Rôles des interlocuteurs d’une coopération décentralisée ; liste à compléter.','01a22a4159e576d78f13a8ebe7dfffc8');
INSERT INTO "reference_item" VALUES('contact_roles','2026-11','other',10,'autre','other','Rôles des interlocuteurs d’une coopération décentralisée ; liste à compléter.','01a22a4159e576d78f13a8ec3add522e');
INSERT INTO "reference_item" VALUES('expense_categories','2026-11','works',1,'Travaux et équipements','Works and equipment','Rubriques de dépense proposées par défaut, d’après les postes que les comptes rendus financiers de projets distinguent d’ordinaire ; sans source officielle, à adapter.','01a22a4159e6759094309b7c7d997fea');
INSERT INTO "reference_item" VALUES('expense_categories','2026-11','supplies',2,'Fournitures et consommables','Supplies and consumables','Rubriques de dépense proposées par défaut, d’après les postes que les comptes rendus financiers de projets distinguent d’ordinaire ; sans source officielle, à adapter.','01a22a4159e6759094309b7d57e925e3');
INSERT INTO "reference_item" VALUES('expense_categories','2026-11','services',3,'Études, expertise et prestations','Studies, expertise and services','Rubriques de dépense proposées par défaut, d’après les postes que les comptes rendus financiers de projets distinguent d’ordinaire ; sans source officielle, à adapter.','01a22a4159e6759094309b7e42e3442d');
INSERT INTO "reference_item" VALUES('expense_categories','2026-11','training',4,'Formation et échanges entre pairs','Training and peer exchange','Rubriques de dépense proposées par défaut, d’après les postes que les comptes rendus financiers de projets distinguent d’ordinaire ; sans source officielle, à adapter.','01a22a4159e776d3ba802864779a72ea');
INSERT INTO "reference_item" VALUES('expense_categories','2026-11','travel',5,'Déplacements et séjours','Travel and accommodation','Rubriques de dépense proposées par défaut, d’après les postes que les comptes rendus financiers de projets distinguent d’ordinaire ; sans source officielle, à adapter.','01a22a4159e776d3ba802865136c6ac1');
INSERT INTO "reference_item" VALUES('expense_categories','2026-11','staff',6,'Personnel affecté au projet','Staff working on the project','Rubriques de dépense proposées par défaut, d’après les postes que les comptes rendus financiers de projets distinguent d’ordinaire ; sans source officielle, à adapter.','01a22a4159e776d3ba8028667b277e1c');
INSERT INTO "reference_item" VALUES('expense_categories','2026-11','operators',7,'Subventions versées à des opérateurs','Grants passed on to operators','Rubriques de dépense proposées par défaut, d’après les postes que les comptes rendus financiers de projets distinguent d’ordinaire ; sans source officielle, à adapter.','01a22a4159e776d3ba80286786bdaba0');
INSERT INTO "reference_item" VALUES('expense_categories','2026-11','communication',8,'Communication et restitution','Communication and feedback','Rubriques de dépense proposées par défaut, d’après les postes que les comptes rendus financiers de projets distinguent d’ordinaire ; sans source officielle, à adapter.','01a22a4159e776d3ba802868be4a1b37');
INSERT INTO "reference_item" VALUES('expense_categories','2026-11','evaluation',9,'Suivi et évaluation','Monitoring and evaluation','Rubriques de dépense proposées par défaut, d’après les postes que les comptes rendus financiers de projets distinguent d’ordinaire ; sans source officielle, à adapter.','01a22a4159e776d3ba802869e2ea731c');
INSERT INTO "reference_item" VALUES('expense_categories','2026-11','running',10,'Fonctionnement et frais de gestion','Running costs and management fees','Rubriques de dépense proposées par défaut, d’après les postes que les comptes rendus financiers de projets distinguent d’ordinaire ; sans source officielle, à adapter.','01a22a4159e776d3ba80286a617cb460');
INSERT INTO "reference_item" VALUES('expense_categories','2026-11','other',11,'Divers et imprévus','Miscellaneous and contingencies','Rubriques de dépense proposées par défaut, d’après les postes que les comptes rendus financiers de projets distinguent d’ordinaire ; sans source officielle, à adapter.','01a22a4159e776d3ba80286b9bf9d22c');
INSERT INTO "reference_item" VALUES('signatory_capacities','2026-11','mayor',1,'maire','mayor','Qualités rencontrées dans les conventions publiées (communes, départements, délégations spéciales, associations, fédérations) ; liste à compléter. Aucune ne dit qu’un signataire est élu.','01a22a4159e873fea6285a2857269533');
INSERT INTO "reference_item" VALUES('signatory_capacities','2026-11','president_council',2,'président du conseil départemental ou régional','president of the departmental or regional council','Qualités rencontrées dans les conventions publiées (communes, départements, délégations spéciales, associations, fédérations) ; liste à compléter. Aucune ne dit qu’un signataire est élu.','01a22a4159e873fea6285a29f16bc732');
INSERT INTO "reference_item" VALUES('signatory_capacities','2026-11','president_grouping',3,'président de l’intercommunalité','president of the inter-municipal grouping','Qualités rencontrées dans les conventions publiées (communes, départements, délégations spéciales, associations, fédérations) ; liste à compléter. Aucune ne dit qu’un signataire est élu.','01a22a4159e873fea6285a2ae3bffa21');
INSERT INTO "reference_item" VALUES('signatory_capacities','2026-11','deputy_by_delegation',4,'adjoint ou vice-président, par délégation','deputy mayor or vice-president, by delegation','Qualités rencontrées dans les conventions publiées (communes, départements, délégations spéciales, associations, fédérations) ; liste à compléter. Aucune ne dit qu’un signataire est élu.','01a22a4159e873fea6285a2bd18621c7');
INSERT INTO "reference_item" VALUES('signatory_capacities','2026-11','governor',5,'gouverneur','governor','Qualités rencontrées dans les conventions publiées (communes, départements, délégations spéciales, associations, fédérations) ; liste à compléter. Aucune ne dit qu’un signataire est élu.','01a22a4159e873fea6285a2c1d74d272');
INSERT INTO "reference_item" VALUES('signatory_capacities','2026-11','secretary_general',6,'secrétaire général, par délégation','secretary general, by delegation','Qualités rencontrées dans les conventions publiées (communes, départements, délégations spéciales, associations, fédérations) ; liste à compléter. Aucune ne dit qu’un signataire est élu.','01a22a4159e873fea6285a2dd1c3085a');
INSERT INTO "reference_item" VALUES('signatory_capacities','2026-11','president_special_delegation',7,'président de la délégation spéciale (conseil nommé)','president of the special delegation (appointed council)','Qualités rencontrées dans les conventions publiées (communes, départements, délégations spéciales, associations, fédérations) ; liste à compléter. Aucune ne dit qu’un signataire est élu.','01a22a4159e873fea6285a2e5d241d06');
INSERT INTO "reference_item" VALUES('signatory_capacities','2026-11','president_association',8,'président de l’association','president of the association','Qualités rencontrées dans les conventions publiées (communes, départements, délégations spéciales, associations, fédérations) ; liste à compléter. Aucune ne dit qu’un signataire est élu.','01a22a4159e873fea6285a2fabd42f26');
INSERT INTO "reference_item" VALUES('signatory_capacities','2026-11','president_federation',9,'président de la fédération','president of the federation','Qualités rencontrées dans les conventions publiées (communes, départements, délégations spéciales, associations, fédérations) ; liste à compléter. Aucune ne dit qu’un signataire est élu.','01a22a4159e873fea6285a30d2b90a95');
INSERT INTO "reference_item" VALUES('signatory_capacities','2026-11','president_university',10,'président ou recteur de l’université','president or rector of the university','Qualités rencontrées dans les conventions publiées (communes, départements, délégations spéciales, associations, fédérations) ; liste à compléter. Aucune ne dit qu’un signataire est élu.','01a22a4159e972a6bedcf2ff5e5fd756');
INSERT INTO "reference_item" VALUES('signatory_capacities','2026-11','minister',11,'ministre, ou son représentant','minister, or their representative','Qualités rencontrées dans les conventions publiées (communes, départements, délégations spéciales, associations, fédérations) ; liste à compléter. Aucune ne dit qu’un signataire est élu.','01a22a4159e972a6bedcf3009fc3dfe0');
INSERT INTO "reference_item" VALUES('signatory_capacities','2026-11','prefect',12,'préfet','prefect','Qualités rencontrées dans les conventions publiées (communes, départements, délégations spéciales, associations, fédérations) ; liste à compléter. Aucune ne dit qu’un signataire est élu.','01a22a4159e972a6bedcf301d2b03b9b');
INSERT INTO "reference_item" VALUES('signatory_capacities','2026-11','other',13,'autre fonction','other function','Qualités rencontrées dans les conventions publiées (communes, départements, délégations spéciales, associations, fédérations) ; liste à compléter. Aucune ne dit qu’un signataire est élu.','01a22a4159e972a6bedcf302b90a8a78');
CREATE TABLE "referential" (
	partnership_id CHAR(32) NOT NULL, 
	side VARCHAR(1) NOT NULL, 
	family VARCHAR(80) NOT NULL, 
	id CHAR(32) NOT NULL, 
	version INTEGER NOT NULL, 
	invented BOOLEAN NOT NULL, 
	held_by JSON NOT NULL, 
	debated_in JSON NOT NULL, 
	entered_at DATETIME NOT NULL, 
	source VARCHAR(20000), 
	note VARCHAR(20000), 
	removed_at DATETIME, 
	entered_by_id CHAR(32), 
	reach VARCHAR(80), 
	standing VARCHAR(80), 
	debated BOOLEAN, 
	debated_on VARCHAR(10), 
	words VARCHAR(20000), said_on VARCHAR(10), 
	CONSTRAINT pk_referential PRIMARY KEY (id), 
	CONSTRAINT fk_referential_partnership_id_partnership FOREIGN KEY(partnership_id) REFERENCES partnership (id), 
	CONSTRAINT ck_referential_referential_family CHECK (family IN ('humaniste', 'politique', 'pro_domo')), 
	CONSTRAINT fk_referential_entered_by_id_member FOREIGN KEY(entered_by_id) REFERENCES member (id), 
	CONSTRAINT ck_referential_side_is_a_letter CHECK (side IN ('a', 'b', 'c', 'd'))
);
INSERT INTO "referential" VALUES('01a22a415a0a740d9d2e63c3e60b12c8','a','humaniste','01a22a415a1b7275bc7aed8489bf6572',1,0,'["elected"]','[]','2026-11-30 02:20:55.730660','Source heronalpha','Note heronalpha',NULL,'01a22a415a0a740d9d2e63c4959320ae',NULL,NULL,NULL,NULL,'Au nom de heronalpha',NULL);
INSERT INTO "referential" VALUES('01a22a415a727076977d4e1495c6d28e','a','humaniste','01a22a415a7d74ca9dd421955b68bb27',1,0,'["elected"]','[]','2026-11-30 02:20:55.813780','Source kiwibeta','Note kiwibeta',NULL,'01a22a415a727076977d4e153df3068f',NULL,NULL,NULL,NULL,'Au nom de kiwibeta',NULL);
CREATE TABLE relation_cost (
	kind VARCHAR(80) NOT NULL, 
	date VARCHAR(10) NOT NULL, 
	side VARCHAR(80) NOT NULL, 
	function VARCHAR(400), 
	label VARCHAR(400), 
	days VARCHAR(40), 
	daily_cost VARCHAR(40), 
	amount VARCHAR(40), 
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
	CONSTRAINT pk_relation_cost PRIMARY KEY (id), 
	CONSTRAINT fk_relation_cost_entered_by_id_member FOREIGN KEY(entered_by_id) REFERENCES member (id), 
	CONSTRAINT fk_relation_cost_partnership_id_partnership FOREIGN KEY(partnership_id) REFERENCES partnership (id), 
	CONSTRAINT ck_relation_cost_relation_cost_kind CHECK (kind IN ('temps_agents', 'mission', 'autre')), 
	CONSTRAINT ck_relation_cost_relation_cost_side CHECK (side IN ('a', 'b', 'c', 'd', 'joint', 'third', 'unknown'))
);
INSERT INTO "relation_cost" VALUES('temps_agents','2023','a','Chargée de mission heronalpha','Préparation heronalpha','12.5',NULL,NULL,NULL,1,'2026-11-30 02:20:55.720126',0,'Source heronalpha','Note heronalpha',NULL,'01a22a415a0a740d9d2e63c3e60b12c8','01a22a415a0a740d9d2e63c4959320ae','01a22a415a147465ad707d2be4f28c87');
INSERT INTO "relation_cost" VALUES('temps_agents','2023','a','Chargée de mission kiwibeta','Préparation kiwibeta','12.5',NULL,NULL,NULL,1,'2026-11-30 02:20:55.812267',0,'Source kiwibeta','Note kiwibeta',NULL,'01a22a415a727076977d4e1495c6d28e','01a22a415a727076977d4e153df3068f','01a22a415a76755d9243c9899f5d7c4e');
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
CREATE TABLE restitution (
	evaluation_id CHAR(32) NOT NULL, 
	side VARCHAR(1) NOT NULL, 
	date VARCHAR(10) NOT NULL, 
	audience VARCHAR(80) NOT NULL, 
	form VARCHAR(400), 
	document_id CHAR(32), 
	version INTEGER NOT NULL, 
	entered_at DATETIME NOT NULL, 
	invented BOOLEAN NOT NULL, 
	source VARCHAR(20000), 
	note VARCHAR(20000), 
	removed_at DATETIME, 
	partnership_id CHAR(32) NOT NULL, 
	entered_by_id CHAR(32), 
	id CHAR(32) NOT NULL, 
	CONSTRAINT pk_restitution PRIMARY KEY (id), 
	CONSTRAINT ck_restitution_side_is_a_letter CHECK (side IN ('a', 'b', 'c', 'd')), 
	CONSTRAINT fk_restitution_document_id_document FOREIGN KEY(document_id) REFERENCES document (id), 
	CONSTRAINT fk_restitution_entered_by_id_member FOREIGN KEY(entered_by_id) REFERENCES member (id), 
	CONSTRAINT fk_restitution_evaluation_id_evaluation FOREIGN KEY(evaluation_id) REFERENCES evaluation (id), 
	CONSTRAINT fk_restitution_partnership_id_partnership FOREIGN KEY(partnership_id) REFERENCES partnership (id), 
	CONSTRAINT ck_restitution_restitution_audience CHECK (audience IN ('conseil', 'habitants', 'acteurs', 'autres'))
);
INSERT INTO "restitution" VALUES('01a22a415a147465ad707d33d60fe558','a','2025','conseil','Séance heronalpha',NULL,1,'2026-11-30 02:20:55.740396',0,'Source heronalpha','Note heronalpha',NULL,'01a22a415a0a740d9d2e63c3e60b12c8','01a22a415a0a740d9d2e63c4959320ae','01a22a415a1c7390ac814cb9277b9664');
INSERT INTO "restitution" VALUES('01a22a415a76755d9243c9918c827466','a','2025','conseil','Séance kiwibeta',NULL,1,'2026-11-30 02:20:55.815073',0,'Source kiwibeta','Note kiwibeta',NULL,'01a22a415a727076977d4e1495c6d28e','01a22a415a727076977d4e153df3068f','01a22a415a7d74ca9dd4219bd9290296');
CREATE TABLE search_word (
	kind VARCHAR(80) NOT NULL, 
	word VARCHAR(40) NOT NULL, 
	subject_id CHAR(32) NOT NULL, 
	CONSTRAINT pk_search_word PRIMARY KEY (kind, word, subject_id)
);
INSERT INTO "search_word" VALUES('organisation','a','01a22a415a06707888124be219daf7fe');
INSERT INTO "search_word" VALUES('organisation','a','01a22a415a7176e7a268f20603cfed94');
INSERT INTO "search_word" VALUES('organisation','alpha','01a22a415a06707888124be219daf7fe');
INSERT INTO "search_word" VALUES('organisation','association','01a22a415aa2767f9a3b2d7c82f9df94');
INSERT INTO "search_word" VALUES('organisation','b','01a22a415a06707888124be3ef2c0e61');
INSERT INTO "search_word" VALUES('organisation','b','01a22a415a7176e7a268f2074ae9e98a');
INSERT INTO "search_word" VALUES('organisation','beta','01a22a415a7176e7a268f20603cfed94');
INSERT INTO "search_word" VALUES('organisation','cabinet','01a22a415aa2767f9a3b2d7e355985af');
INSERT INTO "search_word" VALUES('organisation','heronalpha','01a22a415a06707888124be3ef2c0e61');
INSERT INTO "search_word" VALUES('organisation','heronalpha','01a22a415aa2767f9a3b2d7c82f9df94');
INSERT INTO "search_word" VALUES('organisation','kiwibeta','01a22a415a7176e7a268f2074ae9e98a');
INSERT INTO "search_word" VALUES('organisation','ville','01a22a415a06707888124be219daf7fe');
INSERT INTO "search_word" VALUES('organisation','ville','01a22a415a06707888124be3ef2c0e61');
INSERT INTO "search_word" VALUES('organisation','ville','01a22a415a7176e7a268f20603cfed94');
INSERT INTO "search_word" VALUES('organisation','ville','01a22a415a7176e7a268f2074ae9e98a');
INSERT INTO "search_word" VALUES('partnership','a','01a22a415a0a740d9d2e63c3e60b12c8');
INSERT INTO "search_word" VALUES('partnership','a','01a22a415a727076977d4e1495c6d28e');
INSERT INTO "search_word" VALUES('partnership','alpha','01a22a415a0a740d9d2e63c3e60b12c8');
INSERT INTO "search_word" VALUES('partnership','association','01a22a415a0a740d9d2e63c3e60b12c8');
INSERT INTO "search_word" VALUES('partnership','b','01a22a415a0a740d9d2e63c3e60b12c8');
INSERT INTO "search_word" VALUES('partnership','b','01a22a415a727076977d4e1495c6d28e');
INSERT INTO "search_word" VALUES('partnership','beta','01a22a415a727076977d4e1495c6d28e');
INSERT INTO "search_word" VALUES('partnership','eau','01a22a415a0a740d9d2e63c3e60b12c8');
INSERT INTO "search_word" VALUES('partnership','eau','01a22a415a727076977d4e1495c6d28e');
INSERT INTO "search_word" VALUES('partnership','entente','01a22a415a0a740d9d2e63c3e60b12c8');
INSERT INTO "search_word" VALUES('partnership','entente','01a22a415a727076977d4e1495c6d28e');
INSERT INTO "search_word" VALUES('partnership','heronalpha','01a22a415a0a740d9d2e63c3e60b12c8');
INSERT INTO "search_word" VALUES('partnership','kiwibeta','01a22a415a727076977d4e1495c6d28e');
INSERT INTO "search_word" VALUES('partnership','resume','01a22a415a0a740d9d2e63c3e60b12c8');
INSERT INTO "search_word" VALUES('partnership','resume','01a22a415a727076977d4e1495c6d28e');
INSERT INTO "search_word" VALUES('partnership','ville','01a22a415a0a740d9d2e63c3e60b12c8');
INSERT INTO "search_word" VALUES('partnership','ville','01a22a415a727076977d4e1495c6d28e');
INSERT INTO "search_word" VALUES('convention','c1','01a22a415a13774b89d6e7d53610feaa');
INSERT INTO "search_word" VALUES('convention','c1','01a22a415a7577d493ffbe0614e20e39');
INSERT INTO "search_word" VALUES('convention','convention','01a22a415a13774b89d6e7d53610feaa');
INSERT INTO "search_word" VALUES('convention','convention','01a22a415a7577d493ffbe0614e20e39');
INSERT INTO "search_word" VALUES('convention','heronalpha','01a22a415a13774b89d6e7d53610feaa');
INSERT INTO "search_word" VALUES('convention','kiwibeta','01a22a415a7577d493ffbe0614e20e39');
INSERT INTO "search_word" VALUES('convention','objet','01a22a415a13774b89d6e7d53610feaa');
INSERT INTO "search_word" VALUES('convention','objet','01a22a415a7577d493ffbe0614e20e39');
INSERT INTO "search_word" VALUES('project','heronalpha','01a22a415a13774b89d6e7d9059ff034');
INSERT INTO "search_word" VALUES('project','kiwibeta','01a22a415a76755d9243c986cd5a2187');
INSERT INTO "search_word" VALUES('project','p1','01a22a415a13774b89d6e7d9059ff034');
INSERT INTO "search_word" VALUES('project','p1','01a22a415a76755d9243c986cd5a2187');
INSERT INTO "search_word" VALUES('project','projet','01a22a415a13774b89d6e7d9059ff034');
INSERT INTO "search_word" VALUES('project','projet','01a22a415a76755d9243c986cd5a2187');
INSERT INTO "search_word" VALUES('action','a1','01a22a415a147465ad707d2ee05f6a58');
INSERT INTO "search_word" VALUES('action','a1','01a22a415a76755d9243c98ca2d3e688');
INSERT INTO "search_word" VALUES('action','action','01a22a415a147465ad707d2ee05f6a58');
INSERT INTO "search_word" VALUES('action','action','01a22a415a76755d9243c98ca2d3e688');
INSERT INTO "search_word" VALUES('action','heronalpha','01a22a415a147465ad707d2ee05f6a58');
INSERT INTO "search_word" VALUES('action','kiwibeta','01a22a415a76755d9243c98ca2d3e688');
INSERT INTO "search_word" VALUES('objective','heronalpha','01a22a415a5f7247bdf559d9c59221ae');
INSERT INTO "search_word" VALUES('objective','indicateur','01a22a415a5f7247bdf559d9c59221ae');
INSERT INTO "search_word" VALUES('objective','indicateur','01a22a415a957193b7aacc639e0ddc46');
INSERT INTO "search_word" VALUES('objective','kiwibeta','01a22a415a957193b7aacc639e0ddc46');
INSERT INTO "search_word" VALUES('objective','o1','01a22a415a5f7247bdf559d9c59221ae');
INSERT INTO "search_word" VALUES('objective','o1','01a22a415a957193b7aacc639e0ddc46');
INSERT INTO "search_word" VALUES('objective','objectif','01a22a415a5f7247bdf559d9c59221ae');
INSERT INTO "search_word" VALUES('objective','objectif','01a22a415a957193b7aacc639e0ddc46');
CREATE TABLE second_factor (
	person_id CHAR(32) NOT NULL, 
	secret VARCHAR(400) NOT NULL, 
	last_step INTEGER NOT NULL, 
	salt VARCHAR(32) NOT NULL, 
	since DATETIME NOT NULL, 
	id CHAR(32) NOT NULL, 
	CONSTRAINT pk_second_factor PRIMARY KEY (id), 
	CONSTRAINT fk_second_factor_person_id_person FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT uq_second_factor_person_id UNIQUE (person_id)
);
CREATE TABLE second_factor_demand (
	organisation_id CHAR(32) NOT NULL, 
	since DATETIME NOT NULL, 
	id CHAR(32) NOT NULL, 
	CONSTRAINT pk_second_factor_demand PRIMARY KEY (id), 
	CONSTRAINT fk_second_factor_demand_organisation_id_organisation FOREIGN KEY(organisation_id) REFERENCES organisation (id), 
	CONSTRAINT uq_second_factor_demand_organisation_id UNIQUE (organisation_id)
);
CREATE TABLE service_budget (
	organisation_id CHAR(32) NOT NULL, 
	service VARCHAR(80) NOT NULL, 
	year INTEGER NOT NULL, 
	amount VARCHAR(40) NOT NULL, 
	excluded VARCHAR(40), 
	currency VARCHAR(3) NOT NULL, 
	source VARCHAR(20000), 
	version INTEGER NOT NULL, 
	id CHAR(32) NOT NULL, 
	CONSTRAINT pk_service_budget PRIMARY KEY (id), 
	CONSTRAINT fk_service_budget_organisation_id_organisation FOREIGN KEY(organisation_id) REFERENCES organisation (id), 
	CONSTRAINT uq_service_budget_organisation_id_service_year UNIQUE (organisation_id, service, year), 
	CONSTRAINT ck_service_budget_service_budget_service CHECK (service IN ('water', 'sanitation', 'energy', 'waste', 'mobility'))
);
INSERT INTO "service_budget" VALUES('01a22a415a06707888124be219daf7fe','water',2025,'4200000',NULL,'EUR',NULL,1,'0190000000007000800000000000b0d6');
CREATE TABLE shared_text (
	kind VARCHAR(80) NOT NULL, 
	partnership_id CHAR(32) NOT NULL, 
	head INTEGER NOT NULL, 
	id CHAR(32) NOT NULL, 
	CONSTRAINT pk_shared_text PRIMARY KEY (id)
);
INSERT INTO "shared_text" VALUES('conclusions','01a22a415a0a740d9d2e63c3e60b12c8',1,'01a22a415a48730b8cfac680a88975a8');
INSERT INTO "shared_text" VALUES('recommendation','01a22a415a0a740d9d2e63c3e60b12c8',1,'01a22a415a48730b8cfac681cb81fd26');
INSERT INTO "shared_text" VALUES('objective','01a22a415a0a740d9d2e63c3e60b12c8',1,'01a22a415a5f7247bdf559d872087033');
INSERT INTO "shared_text" VALUES('conclusions','01a22a415a727076977d4e1495c6d28e',1,'01a22a415a89746ea5ca4033a0ce3f77');
INSERT INTO "shared_text" VALUES('recommendation','01a22a415a727076977d4e1495c6d28e',1,'01a22a415a8a71ce99b357d278fb6691');
INSERT INTO "shared_text" VALUES('objective','01a22a415a727076977d4e1495c6d28e',1,'01a22a415a957193b7aacc6281d523e0');
CREATE TABLE sheet_word (
	about_id CHAR(32) NOT NULL, 
	about_version INTEGER NOT NULL, 
	organisation_id CHAR(32) NOT NULL, 
	person_id CHAR(32) NOT NULL, 
	opinion VARCHAR(80) NOT NULL, 
	reason VARCHAR(20000), 
	at DATETIME NOT NULL, 
	id CHAR(32) NOT NULL, 
	CONSTRAINT pk_sheet_word PRIMARY KEY (id), 
	CONSTRAINT ck_sheet_word_contest_has_reason CHECK (opinion <> 'contest' OR reason IS NOT NULL), 
	CONSTRAINT fk_sheet_word_about_id_organisation FOREIGN KEY(about_id) REFERENCES organisation (id), 
	CONSTRAINT fk_sheet_word_organisation_id_organisation FOREIGN KEY(organisation_id) REFERENCES organisation (id), 
	CONSTRAINT fk_sheet_word_person_id_person FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT ck_sheet_word_opinion CHECK (opinion IN ('confirm', 'contest'))
);
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
	CONSTRAINT ck_signature_refusal_has_reason CHECK (decision <> 'refuse' OR reason IS NOT NULL), 
	CONSTRAINT ck_signature_signature_decision CHECK (decision IN ('sign', 'refuse')), 
	CONSTRAINT fk_signature_person_id_person FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT fk_signature_recorded_from_id_document FOREIGN KEY(recorded_from_id) REFERENCES document (id), 
	CONSTRAINT fk_signature_member_id_member FOREIGN KEY(member_id) REFERENCES member (id), 
	CONSTRAINT fk_signature_partnership_id_partnership FOREIGN KEY(partnership_id) REFERENCES partnership (id), 
	CONSTRAINT fk_signature_snapshot_id_snapshot FOREIGN KEY(snapshot_id) REFERENCES snapshot (id), 
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
CREATE TABLE state_view (
	side VARCHAR(1) NOT NULL, 
	positions JSON NOT NULL, 
	autonomy JSON NOT NULL, 
	said_on VARCHAR(10), 
	words VARCHAR(20000), 
	version INTEGER NOT NULL, 
	entered_at DATETIME NOT NULL, 
	invented BOOLEAN NOT NULL, 
	source VARCHAR(20000), 
	note VARCHAR(20000), 
	removed_at DATETIME, 
	partnership_id CHAR(32) NOT NULL, 
	entered_by_id CHAR(32), 
	id CHAR(32) NOT NULL, 
	CONSTRAINT pk_state_view PRIMARY KEY (id), 
	CONSTRAINT fk_state_view_entered_by_id_member FOREIGN KEY(entered_by_id) REFERENCES member (id), 
	CONSTRAINT fk_state_view_partnership_id_partnership FOREIGN KEY(partnership_id) REFERENCES partnership (id), 
	CONSTRAINT ck_state_view_side_is_a_letter CHECK (side IN ('a', 'b', 'c', 'd'))
);
INSERT INTO "state_view" VALUES('a','["complement"]','[]',NULL,'Envers l’État heronalpha',1,'2026-11-30 02:20:55.731529',0,'Source heronalpha','Note heronalpha',NULL,'01a22a415a0a740d9d2e63c3e60b12c8','01a22a415a0a740d9d2e63c4959320ae','01a22a415a1b7275bc7aed85fe2f93c4');
INSERT INTO "state_view" VALUES('a','["complement"]','[]',NULL,'Envers l’État kiwibeta',1,'2026-11-30 02:20:55.813944',0,'Source kiwibeta','Note kiwibeta',NULL,'01a22a415a727076977d4e1495c6d28e','01a22a415a727076977d4e153df3068f','01a22a415a7d74ca9dd42196bbaf892b');
CREATE TABLE status_change (
	status VARCHAR(80) NOT NULL, 
	since VARCHAR(10) NOT NULL, 
	why VARCHAR(20000), 
	version INTEGER NOT NULL, 
	entered_at DATETIME NOT NULL, 
	invented BOOLEAN NOT NULL, 
	source VARCHAR(20000), 
	note VARCHAR(20000), 
	removed_at DATETIME, 
	partnership_id CHAR(32) NOT NULL, 
	entered_by_id CHAR(32), 
	id CHAR(32) NOT NULL, 
	CONSTRAINT pk_status_change PRIMARY KEY (id), 
	CONSTRAINT fk_status_change_entered_by_id_member FOREIGN KEY(entered_by_id) REFERENCES member (id), 
	CONSTRAINT fk_status_change_partnership_id_partnership FOREIGN KEY(partnership_id) REFERENCES partnership (id), 
	CONSTRAINT ck_status_change_status_changed_to CHECK (status IN ('exploration', 'actif', 'suspendu', 'dormant', 'termine', 'inconnu'))
);
INSERT INTO "status_change" VALUES('actif','1996','Raison heronalpha',1,'2026-11-30 02:20:55.732776',0,'Source heronalpha','Note heronalpha',NULL,'01a22a415a0a740d9d2e63c3e60b12c8','01a22a415a0a740d9d2e63c4959320ae','01a22a415a1b7275bc7aed833b019113');
INSERT INTO "status_change" VALUES('actif','1996','Raison kiwibeta',1,'2026-11-30 02:20:55.814090',0,'Source kiwibeta','Note kiwibeta',NULL,'01a22a415a727076977d4e1495c6d28e','01a22a415a727076977d4e153df3068f','01a22a415a7d74ca9dd4219430f36e7d');
CREATE TABLE territory_actor (
	side VARCHAR(1) NOT NULL, 
	name VARCHAR(400) NOT NULL, 
	kind VARCHAR(80) NOT NULL, 
	role VARCHAR(20000), 
	since VARCHAR(10), 
	website VARCHAR(400), 
	member_id CHAR(32), 
	version INTEGER NOT NULL, 
	entered_at DATETIME NOT NULL, 
	invented BOOLEAN NOT NULL, 
	source VARCHAR(20000), 
	note VARCHAR(20000), 
	removed_at DATETIME, 
	partnership_id CHAR(32) NOT NULL, 
	entered_by_id CHAR(32), 
	id CHAR(32) NOT NULL, 
	CONSTRAINT pk_territory_actor PRIMARY KEY (id), 
	CONSTRAINT ck_territory_actor_side_is_a_letter CHECK (side IN ('a', 'b', 'c', 'd')), 
	CONSTRAINT fk_territory_actor_member_id_member FOREIGN KEY(member_id) REFERENCES member (id), 
	CONSTRAINT fk_territory_actor_entered_by_id_member FOREIGN KEY(entered_by_id) REFERENCES member (id), 
	CONSTRAINT fk_territory_actor_partnership_id_partnership FOREIGN KEY(partnership_id) REFERENCES partnership (id)
);
INSERT INTO "territory_actor" VALUES('b','Hôpital heronalpha','hospital',NULL,NULL,NULL,NULL,1,'2026-11-30 02:20:55.722260',0,'Source heronalpha','Note heronalpha',NULL,'01a22a415a0a740d9d2e63c3e60b12c8','01a22a415a0a740d9d2e63c4959320ae','01a22a415a1c7390ac814cb74faea603');
INSERT INTO "territory_actor" VALUES('b','Hôpital kiwibeta','hospital',NULL,NULL,NULL,NULL,1,'2026-11-30 02:20:55.812676',0,'Source kiwibeta','Note kiwibeta',NULL,'01a22a415a727076977d4e1495c6d28e','01a22a415a727076977d4e153df3068f','01a22a415a7d74ca9dd421996bdd4ffd');
CREATE TABLE testimony (
	return_id CHAR(32) NOT NULL, 
	kind VARCHAR(80) NOT NULL, 
	words VARCHAR(20000), 
	speaker VARCHAR(400), 
	date VARCHAR(10), 
	alternative VARCHAR(20000), 
	storage_name VARCHAR(80), 
	size INTEGER, 
	width INTEGER, 
	height INTEGER, 
	consent_by VARCHAR(400), 
	consent_on VARCHAR(10) NOT NULL, 
	consent_use VARCHAR(80) NOT NULL, 
	consent_until VARCHAR(10), 
	withdrawn_at DATETIME, 
	id CHAR(32) NOT NULL, 
	partnership_id CHAR(32) NOT NULL, 
	entered_by_id CHAR(32), 
	version INTEGER NOT NULL, 
	entered_at DATETIME NOT NULL, 
	invented BOOLEAN NOT NULL, 
	source VARCHAR(20000), 
	note VARCHAR(20000), 
	removed_at DATETIME, 
	CONSTRAINT pk_testimony PRIMARY KEY (id), 
	CONSTRAINT ck_testimony_words_are_said CHECK (withdrawn_at IS NOT NULL OR removed_at IS NOT NULL OR kind <> 'temoignage' OR words IS NOT NULL), 
	CONSTRAINT ck_testimony_photograph_has_words CHECK (withdrawn_at IS NOT NULL OR removed_at IS NOT NULL OR kind <> 'photographie' OR (storage_name IS NOT NULL AND alternative IS NOT NULL)), 
	CONSTRAINT ck_testimony_somebody_agreed CHECK (withdrawn_at IS NOT NULL OR removed_at IS NOT NULL OR consent_by IS NOT NULL), 
	CONSTRAINT ck_testimony_withdrawn_is_erased CHECK (withdrawn_at IS NULL OR (words IS NULL AND storage_name IS NULL AND alternative IS NULL AND consent_by IS NULL AND speaker IS NULL)), 
	CONSTRAINT fk_testimony_return_id_local_return FOREIGN KEY(return_id) REFERENCES local_return (id), 
	CONSTRAINT fk_testimony_entered_by_id_member FOREIGN KEY(entered_by_id) REFERENCES member (id), 
	CONSTRAINT fk_testimony_partnership_id_partnership FOREIGN KEY(partnership_id) REFERENCES partnership (id), 
	CONSTRAINT uq_testimony_storage_name UNIQUE (storage_name), 
	CONSTRAINT ck_testimony_testimony_kind CHECK (kind IN ('temoignage', 'photographie')), 
	CONSTRAINT ck_testimony_consent_use CHECK (consent_use IN ('partenaires', 'rapports', 'public'))
);
INSERT INTO "testimony" VALUES('01a22a415a147465ad707d312413ea7b','temoignage','Paroles heronalpha',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'Accord heronalpha','2024-05','rapports',NULL,NULL,'01a22a415a147465ad707d32a977fc80','01a22a415a0a740d9d2e63c3e60b12c8','01a22a415a0a740d9d2e63c4959320ae',1,'2026-11-30 02:20:55.741876',0,'Source heronalpha','Recueilli heronalpha',NULL);
INSERT INTO "testimony" VALUES('01a22a415a76755d9243c98f91b0c6be','temoignage','Paroles kiwibeta',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'Accord kiwibeta','2024-05','rapports',NULL,NULL,'01a22a415a76755d9243c9900562cf44','01a22a415a727076977d4e1495c6d28e','01a22a415a727076977d4e153df3068f',1,'2026-11-30 02:20:55.815228',0,'Source kiwibeta','Recueilli kiwibeta',NULL);
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
	id CHAR(32) NOT NULL, recorded_by_party VARCHAR(80), withdrawn_at DATETIME, 
	CONSTRAINT pk_text_consent PRIMARY KEY (id), 
	CONSTRAINT ck_text_consent_objection_has_reason CHECK (verdict <> 'object' OR reason IS NOT NULL), 
	CONSTRAINT fk_text_consent_revision_id_text_revision FOREIGN KEY(revision_id) REFERENCES text_revision (id), 
	CONSTRAINT ck_text_consent_verdict CHECK (verdict IN ('agree', 'object'))
);
INSERT INTO "text_consent" VALUES('01a22a415a5077cdb2e130df1120dae0','01a22a415a0a740d9d2e63c4959320ae','a',NULL,'agree',NULL,'2026-11-30 02:20:55.768628',NULL,0,'01a22a415a5873cead16b07825641612',NULL,NULL);
INSERT INTO "text_consent" VALUES('01a22a415a5b7721bb25e84add5556ba','01a22a415a0a740d9d2e63c4959320ae','a',NULL,'agree',NULL,'2026-11-30 02:20:55.774273',NULL,0,'01a22a415a5e761eb8829b4368488391',NULL,NULL);
INSERT INTO "text_consent" VALUES('01a22a415a6275659705f057bfdf5994','01a22a415a0a740d9d2e63c4959320ae','a',NULL,'agree',NULL,'2026-11-30 02:20:55.781700',NULL,0,'01a22a415a65761a9ea663838387d877',NULL,NULL);
INSERT INTO "text_consent" VALUES('01a22a415a6275659705f057bfdf5994','01a22a415a0a740d9d2e63c52ddc5e81','b',NULL,'agree',NULL,'2026-11-30 02:20:55.784016',NULL,0,'01a22a415a67761e9ec0f5a7c182166b',NULL,NULL);
INSERT INTO "text_consent" VALUES('01a22a415a8d71cebad7108394d01a22','01a22a415a727076977d4e153df3068f','a',NULL,'agree',NULL,'2026-11-30 02:20:55.823534',NULL,0,'01a22a415a8f7183b723adf5a5a82bc0',NULL,NULL);
INSERT INTO "text_consent" VALUES('01a22a415a917627ad32befd30cf0e95','01a22a415a727076977d4e153df3068f','a',NULL,'agree',NULL,'2026-11-30 02:20:55.828276',NULL,0,'01a22a415a947318816e4ca9a6c2d3e2',NULL,NULL);
INSERT INTO "text_consent" VALUES('01a22a415a9776f0826bac89e09d9165','01a22a415a727076977d4e153df3068f','a',NULL,'agree',NULL,'2026-11-30 02:20:55.834045',NULL,0,'01a22a415a9a7041934a53d25bbfb5a2',NULL,NULL);
INSERT INTO "text_consent" VALUES('01a22a415a9776f0826bac89e09d9165','01a22a415a727076977d4e16dece3a7b','b',NULL,'agree',NULL,'2026-11-30 02:20:55.836567',NULL,0,'01a22a415a9c72ad900c28f30203de58',NULL,NULL);
CREATE TABLE "text_draft" (
	text_id CHAR(32) NOT NULL, 
	party VARCHAR(80) NOT NULL, 
	base_number INTEGER NOT NULL, 
	content JSON NOT NULL, 
	person_id CHAR(32), 
	at DATETIME NOT NULL, 
	version INTEGER NOT NULL, 
	id CHAR(32) NOT NULL, 
	language VARCHAR(8) NOT NULL, 
	CONSTRAINT pk_text_draft PRIMARY KEY (id), 
	CONSTRAINT uq_text_draft_text_id_party UNIQUE (text_id, party), 
	CONSTRAINT fk_text_draft_text_id_shared_text FOREIGN KEY(text_id) REFERENCES shared_text (id)
);
INSERT INTO "text_draft" VALUES('01a22a415a5f7247bdf559d872087033','a',1,'{"statement": "R\u00e9\u00e9crit brouillonheron", "rationale": null, "territory": null, "sdgs": [], "proposed_by": "a", "note": null, "indicators": [{"id": "01a22a41-5a5f-7247-bdf5-59daa1521f42", "code": "I1", "label": "Part desservie", "unit": "%", "nature": "pourcentage", "direction": "hausse", "baseline": "20", "baseline_date": null, "targets": [{"value": "80", "date": "2030", "note": null}], "fixed_by": null, "territory": null, "definition": null, "method": null, "periodicity": null, "collected_by": null}]}',NULL,'2026-11-30 02:20:55.786794',11649877,'01a22a415a6a70b7814972a96c76a092','fr');
INSERT INTO "text_draft" VALUES('01a22a415a957193b7aacc6281d523e0','a',1,'{"statement": "R\u00e9\u00e9crit kiwibeta", "rationale": null, "territory": null, "sdgs": [], "proposed_by": "a", "note": null, "indicators": [{"id": "01a22a41-5a95-7193-b7aa-cc6409c77d03", "code": "I1", "label": "Part desservie", "unit": "%", "nature": "pourcentage", "direction": "hausse", "baseline": "20", "baseline_date": null, "targets": [{"value": "80", "date": "2030", "note": null}], "fixed_by": null, "territory": null, "definition": null, "method": null, "periodicity": null, "collected_by": null}]}',NULL,'2026-11-30 02:20:55.839000',58154088,'01a22a415a9e739392b27334351a6b54','fr');
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
	id CHAR(32) NOT NULL, merged_number INTEGER, withdrawn_at DATETIME, 
	CONSTRAINT pk_text_revision PRIMARY KEY (id), 
	CONSTRAINT fk_text_revision_text_id_shared_text FOREIGN KEY(text_id) REFERENCES shared_text (id), 
	CONSTRAINT uq_text_revision_text_id_number UNIQUE (text_id, number)
);
INSERT INTO "text_revision" VALUES('01a22a415a48730b8cfac680a88975a8',1,0,'{"text": "Conclusions heronalpha", "asked": "renew", "asked_words": null, "asked_by": null}','fr',NULL,'01a22a415a0a740d9d2e63c4959320ae','a',NULL,'2026-11-30 02:20:55.760928',NULL,0,'01a22a415a5077cdb2e130df1120dae0',NULL,NULL);
INSERT INTO "text_revision" VALUES('01a22a415a48730b8cfac681cb81fd26',1,0,'{"text": "Recommandation heronalpha", "owners": {"a": "Maire"}, "due": null}','fr',NULL,'01a22a415a0a740d9d2e63c4959320ae','a',NULL,'2026-11-30 02:20:55.771378',NULL,0,'01a22a415a5b7721bb25e84add5556ba',NULL,NULL);
INSERT INTO "text_revision" VALUES('01a22a415a5f7247bdf559d872087033',1,0,'{"statement": "Objectif heronalpha", "rationale": null, "territory": null, "sdgs": [], "proposed_by": "a", "note": null, "indicators": [{"id": "01a22a41-5a5f-7247-bdf5-59daa1521f42", "code": "I1", "label": "Indicateur heronalpha", "unit": "%", "nature": "pourcentage", "direction": "hausse", "baseline": "20", "baseline_date": null, "targets": [{"value": "80", "date": "2030", "note": null}], "fixed_by": null, "territory": null, "definition": null, "method": null, "periodicity": null, "collected_by": null}]}','fr',NULL,'01a22a415a0a740d9d2e63c4959320ae','a',NULL,'2026-11-30 02:20:55.778912','2026-11-30 02:20:55.784163',0,'01a22a415a6275659705f057bfdf5994',NULL,NULL);
INSERT INTO "text_revision" VALUES('01a22a415a89746ea5ca4033a0ce3f77',1,0,'{"text": "Conclusions kiwibeta", "asked": "renew", "asked_words": null, "asked_by": null}','fr',NULL,'01a22a415a727076977d4e153df3068f','a',NULL,'2026-11-30 02:20:55.821211',NULL,0,'01a22a415a8d71cebad7108394d01a22',NULL,NULL);
INSERT INTO "text_revision" VALUES('01a22a415a8a71ce99b357d278fb6691',1,0,'{"text": "Recommandation kiwibeta", "owners": {"a": "Maire"}, "due": null}','fr',NULL,'01a22a415a727076977d4e153df3068f','a',NULL,'2026-11-30 02:20:55.825767',NULL,0,'01a22a415a917627ad32befd30cf0e95',NULL,NULL);
INSERT INTO "text_revision" VALUES('01a22a415a957193b7aacc6281d523e0',1,0,'{"statement": "Objectif kiwibeta", "rationale": null, "territory": null, "sdgs": [], "proposed_by": "a", "note": null, "indicators": [{"id": "01a22a41-5a95-7193-b7aa-cc6409c77d03", "code": "I1", "label": "Indicateur kiwibeta", "unit": "%", "nature": "pourcentage", "direction": "hausse", "baseline": "20", "baseline_date": null, "targets": [{"value": "80", "date": "2030", "note": null}], "fixed_by": null, "territory": null, "definition": null, "method": null, "periodicity": null, "collected_by": null}]}','fr',NULL,'01a22a415a727076977d4e153df3068f','a',NULL,'2026-11-30 02:20:55.831517','2026-11-30 02:20:55.836674',0,'01a22a415a9776f0826bac89e09d9165',NULL,NULL);
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
INSERT INTO "trail_entry" VALUES(1,'2026-11-30 02:20:55.881369',NULL,NULL,NULL,'reference_item','01a22a41-59db-71c5-b7b4-af1a4fd6ed6c','created','{"code": [null, "twinning"], "label_en": [null, "twinning"], "label_fr": [null, "jumelage"], "list_name": [null, "forms"], "position": [null, 1], "source": [null, "Formes d’action citées par la note du 18 février 2020 (CIEDEL, Cités Unies France) et par « L’action internationale des collectivités territoriales, le cas grenoblois »."], "version": [null, "2026-11"]}','0000000000000000000000000000000000000000000000000000000000000000','171a340764bddf56724b4d936d3190bb58ece5403ac65766ff981fa8ed2b0624');
INSERT INTO "trail_entry" VALUES(2,'2026-11-30 02:20:55.881494',NULL,NULL,NULL,'reference_item','01a22a41-59db-71c5-b7b4-af1b4bbe075d','created','{"code": [null, "decentralised_cooperation"], "label_en": [null, "decentralised cooperation"], "label_fr": [null, "coopération décentralisée"], "list_name": [null, "forms"], "position": [null, 2], "source": [null, "Formes d’action citées par la note du 18 février 2020 (CIEDEL, Cités Unies France) et par « L’action internationale des collectivités territoriales, le cas grenoblois »."], "version": [null, "2026-11"]}','171a340764bddf56724b4d936d3190bb58ece5403ac65766ff981fa8ed2b0624','9147bfdc759a91eb5f4e2de75e81133868452eba07cfccd63292e1cfcd288445');
INSERT INTO "trail_entry" VALUES(3,'2026-11-30 02:20:55.881539',NULL,NULL,NULL,'reference_item','01a22a41-59db-71c5-b7b4-af1cabb7411d','created','{"code": [null, "territories"], "label_en": [null, "partnership between territories"], "label_fr": [null, "partenariat entre territoires"], "list_name": [null, "forms"], "position": [null, 3], "source": [null, "Formes d’action citées par la note du 18 février 2020 (CIEDEL, Cités Unies France) et par « L’action internationale des collectivités territoriales, le cas grenoblois »."], "version": [null, "2026-11"]}','9147bfdc759a91eb5f4e2de75e81133868452eba07cfccd63292e1cfcd288445','84bf7134e57aa9956bff4e35f9a3d8f84134bd3ac369bacc9632425fb00eef58');
INSERT INTO "trail_entry" VALUES(4,'2026-11-30 02:20:55.881571',NULL,NULL,NULL,'reference_item','01a22a41-59db-71c5-b7b4-af1d4bd13227','created','{"code": [null, "associations"], "label_en": [null, "support for local solidarity associations"], "label_fr": [null, "soutien aux associations locales de solidarité"], "list_name": [null, "forms"], "position": [null, 4], "source": [null, "Formes d’action citées par la note du 18 février 2020 (CIEDEL, Cités Unies France) et par « L’action internationale des collectivités territoriales, le cas grenoblois »."], "version": [null, "2026-11"]}','84bf7134e57aa9956bff4e35f9a3d8f84134bd3ac369bacc9632425fb00eef58','ebb2550465deabd02a3b8bbc30917626be4851c4f41728137ad3356a588fcef0');
INSERT INTO "trail_entry" VALUES(5,'2026-11-30 02:20:55.881603',NULL,NULL,NULL,'reference_item','01a22a41-59db-71c5-b7b4-af1ebed2b627','created','{"code": [null, "european_project"], "label_en": [null, "European cooperation project"], "label_fr": [null, "projet européen de coopération"], "list_name": [null, "forms"], "position": [null, 5], "source": [null, "Formes d’action citées par la note du 18 février 2020 (CIEDEL, Cités Unies France) et par « L’action internationale des collectivités territoriales, le cas grenoblois »."], "version": [null, "2026-11"]}','ebb2550465deabd02a3b8bbc30917626be4851c4f41728137ad3356a588fcef0','438f3debef22f983afa79786aaf11393d3471921b0215ee5c271e1220541842c');
INSERT INTO "trail_entry" VALUES(6,'2026-11-30 02:20:55.881634',NULL,NULL,NULL,'reference_item','01a22a41-59db-71c5-b7b4-af1f3c3a8d08','created','{"code": [null, "network"], "label_en": [null, "network membership"], "label_fr": [null, "participation à un réseau"], "list_name": [null, "forms"], "position": [null, 6], "source": [null, "Formes d’action citées par la note du 18 février 2020 (CIEDEL, Cités Unies France) et par « L’action internationale des collectivités territoriales, le cas grenoblois »."], "version": [null, "2026-11"]}','438f3debef22f983afa79786aaf11393d3471921b0215ee5c271e1220541842c','262608d509119a7ea6d711ea09732689dbee6ab14ba7b51d214ac80ea57681b8');
INSERT INTO "trail_entry" VALUES(7,'2026-11-30 02:20:55.881664',NULL,NULL,NULL,'reference_item','01a22a41-59db-71c5-b7b4-af205c9ef931','created','{"code": [null, "advocacy"], "label_en": [null, "advocacy and presence at international events"], "label_fr": [null, "plaidoyer et présence dans les événements internationaux"], "list_name": [null, "forms"], "position": [null, 7], "source": [null, "Formes d’action citées par la note du 18 février 2020 (CIEDEL, Cités Unies France) et par « L’action internationale des collectivités territoriales, le cas grenoblois »."], "version": [null, "2026-11"]}','262608d509119a7ea6d711ea09732689dbee6ab14ba7b51d214ac80ea57681b8','fe1ab8de37da51935af62428221a5f0479b47893dd3a73c5b54878148c86cdef');
INSERT INTO "trail_entry" VALUES(8,'2026-11-30 02:20:55.881699',NULL,NULL,NULL,'reference_item','01a22a41-59db-71c5-b7b4-af213a57d746','created','{"code": [null, "unilateral"], "label_en": [null, "unilateral action"], "label_fr": [null, "action unilatérale"], "list_name": [null, "forms"], "position": [null, 8], "source": [null, "Formes d’action citées par la note du 18 février 2020 (CIEDEL, Cités Unies France) et par « L’action internationale des collectivités territoriales, le cas grenoblois »."], "version": [null, "2026-11"]}','fe1ab8de37da51935af62428221a5f0479b47893dd3a73c5b54878148c86cdef','c5fe27e0ca559c8fb478bad8fda86994598ad162dc5548e36e26c043ece817fa');
INSERT INTO "trail_entry" VALUES(9,'2026-11-30 02:20:55.881732',NULL,NULL,NULL,'reference_item','01a22a41-59db-71c5-b7b4-af22749008e0','created','{"code": [null, "economic_promotion"], "label_en": [null, "economic promotion"], "label_fr": [null, "promotion économique"], "list_name": [null, "forms"], "position": [null, 9], "source": [null, "Formes d’action citées par la note du 18 février 2020 (CIEDEL, Cités Unies France) et par « L’action internationale des collectivités territoriales, le cas grenoblois »."], "version": [null, "2026-11"]}','c5fe27e0ca559c8fb478bad8fda86994598ad162dc5548e36e26c043ece817fa','07d0ad140280027859e0c399e7415807b232dd51f77117054bb35e054a38ccb8');
INSERT INTO "trail_entry" VALUES(10,'2026-11-30 02:20:55.881762',NULL,NULL,NULL,'reference_item','01a22a41-59db-71c5-b7b4-af2358ffdc76','created','{"code": [null, "cross_border"], "label_en": [null, "cross-border cooperation"], "label_fr": [null, "coopération transfrontalière"], "list_name": [null, "forms"], "position": [null, 10], "source": [null, "Formes d’action citées par la note du 18 février 2020 (CIEDEL, Cités Unies France) et par « L’action internationale des collectivités territoriales, le cas grenoblois »."], "version": [null, "2026-11"]}','07d0ad140280027859e0c399e7415807b232dd51f77117054bb35e054a38ccb8','305baf6d6b790657d5ecc53f22a8d0b0b637fb906144db9266765b05b6026c24');
INSERT INTO "trail_entry" VALUES(11,'2026-11-30 02:20:55.881792',NULL,NULL,NULL,'reference_item','01a22a41-59db-71c5-b7b4-af2493dfa961','created','{"code": [null, "student_mobility"], "label_en": [null, "student mobility"], "label_fr": [null, "mobilité étudiante"], "list_name": [null, "forms"], "position": [null, 11], "source": [null, "Formes d’action citées par la note du 18 février 2020 (CIEDEL, Cités Unies France) et par « L’action internationale des collectivités territoriales, le cas grenoblois »."], "version": [null, "2026-11"]}','305baf6d6b790657d5ecc53f22a8d0b0b637fb906144db9266765b05b6026c24','97c2082d21f4670c30d84e61ccb6f2895d022f8c4a5c953035a282a15822ff63');
INSERT INTO "trail_entry" VALUES(12,'2026-11-30 02:20:55.881821',NULL,NULL,NULL,'reference_item','01a22a41-59de-7644-bcbe-cf8c35343c50','created','{"code": [null, "skills"], "label_en": [null, "Skills and practices"], "label_fr": [null, "Compétences et pratiques"], "list_name": [null, "dimensions"], "position": [null, 1], "source": [null, "Dimensions du retour local, d’après les textes de l’atelier de 2017 (« Premier atelier : référentiels, État, transnationalisme ») et « L’action internationale des collectivités territoriales, le cas grenoblois »."], "version": [null, "2026-11"]}','97c2082d21f4670c30d84e61ccb6f2895d022f8c4a5c953035a282a15822ff63','2330f7229daa63f68ba984fa39406c5a418e5c1b9a28be3426b5a1b6004b26c2');
INSERT INTO "trail_entry" VALUES(13,'2026-11-30 02:20:55.881855',NULL,NULL,NULL,'reference_item','01a22a41-59de-7644-bcbe-cf8d710f05c8','created','{"code": [null, "policies"], "label_en": [null, "Local public policies"], "label_fr": [null, "Politiques publiques locales"], "list_name": [null, "dimensions"], "position": [null, 2], "source": [null, "Dimensions du retour local, d’après les textes de l’atelier de 2017 (« Premier atelier : référentiels, État, transnationalisme ») et « L’action internationale des collectivités territoriales, le cas grenoblois »."], "version": [null, "2026-11"]}','2330f7229daa63f68ba984fa39406c5a418e5c1b9a28be3426b5a1b6004b26c2','60a580a520495f2867fafda2000702b663fc9a1133187d3e3514826bcc313a31');
INSERT INTO "trail_entry" VALUES(14,'2026-11-30 02:20:55.881883',NULL,NULL,NULL,'reference_item','01a22a41-59de-7644-bcbe-cf8e1b6dfc64','created','{"code": [null, "citizens"], "label_en": [null, "Citizens and social cohesion"], "label_fr": [null, "Citoyens et cohésion sociale"], "list_name": [null, "dimensions"], "position": [null, 3], "source": [null, "Dimensions du retour local, d’après les textes de l’atelier de 2017 (« Premier atelier : référentiels, État, transnationalisme ») et « L’action internationale des collectivités territoriales, le cas grenoblois »."], "version": [null, "2026-11"]}','60a580a520495f2867fafda2000702b663fc9a1133187d3e3514826bcc313a31','0caf6c5dd340e19bbbcc107a648112b612c48c91964b6e3b60cf410b3baa155b');
INSERT INTO "trail_entry" VALUES(15,'2026-11-30 02:20:55.881918',NULL,NULL,NULL,'reference_item','01a22a41-59de-7644-bcbe-cf8f707195c8','created','{"code": [null, "youth"], "label_en": [null, "Youth and education"], "label_fr": [null, "Jeunesse et éducation"], "list_name": [null, "dimensions"], "position": [null, 4], "source": [null, "Dimensions du retour local, d’après les textes de l’atelier de 2017 (« Premier atelier : référentiels, État, transnationalisme ») et « L’action internationale des collectivités territoriales, le cas grenoblois »."], "version": [null, "2026-11"]}','0caf6c5dd340e19bbbcc107a648112b612c48c91964b6e3b60cf410b3baa155b','ad9cad84b785edca017ed9acbc6e40a7c234d7e9861dc602c749792a1ef2ddde');
INSERT INTO "trail_entry" VALUES(16,'2026-11-30 02:20:55.881948',NULL,NULL,NULL,'reference_item','01a22a41-59de-7644-bcbe-cf90825ab621','created','{"code": [null, "diaspora"], "label_en": [null, "Diaspora and migration"], "label_fr": [null, "Diaspora et migrations"], "list_name": [null, "dimensions"], "position": [null, 5], "source": [null, "Dimensions du retour local, d’après les textes de l’atelier de 2017 (« Premier atelier : référentiels, État, transnationalisme ») et « L’action internationale des collectivités territoriales, le cas grenoblois »."], "version": [null, "2026-11"]}','ad9cad84b785edca017ed9acbc6e40a7c234d7e9861dc602c749792a1ef2ddde','83f2f9e43adc54a23b0f5f3f2e2d9711d9db3b54dc2f68372f8ad452a85020f3');
INSERT INTO "trail_entry" VALUES(17,'2026-11-30 02:20:55.881977',NULL,NULL,NULL,'reference_item','01a22a41-59de-7644-bcbe-cf910f607bae','created','{"code": [null, "culture"], "label_en": [null, "Culture and events"], "label_fr": [null, "Culture et événements"], "list_name": [null, "dimensions"], "position": [null, 6], "source": [null, "Dimensions du retour local, d’après les textes de l’atelier de 2017 (« Premier atelier : référentiels, État, transnationalisme ») et « L’action internationale des collectivités territoriales, le cas grenoblois »."], "version": [null, "2026-11"]}','83f2f9e43adc54a23b0f5f3f2e2d9711d9db3b54dc2f68372f8ad452a85020f3','0f33dd61f72b8499dfb9176fe1637249ca04f848648a0afe6693815c843f3a81');
INSERT INTO "trail_entry" VALUES(18,'2026-11-30 02:20:55.882007',NULL,NULL,NULL,'reference_item','01a22a41-59de-7644-bcbe-cf92cbe2ca5d','created','{"code": [null, "economy"], "label_en": [null, "Economy, tourism and jobs"], "label_fr": [null, "Économie, tourisme et emploi"], "list_name": [null, "dimensions"], "position": [null, 7], "source": [null, "Dimensions du retour local, d’après les textes de l’atelier de 2017 (« Premier atelier : référentiels, État, transnationalisme ») et « L’action internationale des collectivités territoriales, le cas grenoblois »."], "version": [null, "2026-11"]}','0f33dd61f72b8499dfb9176fe1637249ca04f848648a0afe6693815c843f3a81','ef5cd4bab8a8eb3b6a09930905fe220a6501019979efba29e8dab209d3cd0923');
INSERT INTO "trail_entry" VALUES(19,'2026-11-30 02:20:55.882036',NULL,NULL,NULL,'reference_item','01a22a41-59de-7644-bcbe-cf936048c4ba','created','{"code": [null, "visibility"], "label_en": [null, "Visibility and recognition"], "label_fr": [null, "Visibilité et reconnaissance"], "list_name": [null, "dimensions"], "position": [null, 8], "source": [null, "Dimensions du retour local, d’après les textes de l’atelier de 2017 (« Premier atelier : référentiels, État, transnationalisme ») et « L’action internationale des collectivités territoriales, le cas grenoblois »."], "version": [null, "2026-11"]}','ef5cd4bab8a8eb3b6a09930905fe220a6501019979efba29e8dab209d3cd0923','6eed5082208f7bea6c737ae7210bb116f04430d94650274509787150290b20c5');
INSERT INTO "trail_entry" VALUES(20,'2026-11-30 02:20:55.882064',NULL,NULL,NULL,'reference_item','01a22a41-59de-7644-bcbe-cf942b651810','created','{"code": [null, "research"], "label_en": [null, "Research, universities and health"], "label_fr": [null, "Recherche, universités et santé"], "list_name": [null, "dimensions"], "position": [null, 9], "source": [null, "Dimensions du retour local, d’après les textes de l’atelier de 2017 (« Premier atelier : référentiels, État, transnationalisme ») et « L’action internationale des collectivités territoriales, le cas grenoblois »."], "version": [null, "2026-11"]}','6eed5082208f7bea6c737ae7210bb116f04430d94650274509787150290b20c5','6b68dc4ccc3257573985b75cb93d10ab627290cc833c6c2f7536ef6d96c77bb3');
INSERT INTO "trail_entry" VALUES(21,'2026-11-30 02:20:55.882093',NULL,NULL,NULL,'reference_item','01a22a41-59e0-722c-b627-93f7b1196065','created','{"code": [null, "governance"], "label_en": [null, "local governance"], "label_fr": [null, "gouvernance locale"], "list_name": [null, "themes"], "position": [null, 1], "source": [null, "Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement."], "version": [null, "2026-11"]}','6b68dc4ccc3257573985b75cb93d10ab627290cc833c6c2f7536ef6d96c77bb3','c0355d1c140b8f0fdabf3065a593649e874e9dd398e4d487f9a236e3b907c8d2');
INSERT INTO "trail_entry" VALUES(22,'2026-11-30 02:20:55.882126',NULL,NULL,NULL,'reference_item','01a22a41-59e0-722c-b627-93f8c86f614e','created','{"code": [null, "institutional_support"], "label_en": [null, "institutional support"], "label_fr": [null, "appui institutionnel"], "list_name": [null, "themes"], "position": [null, 2], "source": [null, "Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement."], "version": [null, "2026-11"]}','c0355d1c140b8f0fdabf3065a593649e874e9dd398e4d487f9a236e3b907c8d2','724256eed1703cc90a8b82625a5c48d84395881064084b0e87858b67f3f5d4ef');
INSERT INTO "trail_entry" VALUES(23,'2026-11-30 02:20:55.882158',NULL,NULL,NULL,'reference_item','01a22a41-59e0-722c-b627-93f962097163','created','{"code": [null, "humanitarian"], "label_en": [null, "humanitarian action"], "label_fr": [null, "action humanitaire"], "list_name": [null, "themes"], "position": [null, 3], "source": [null, "Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement."], "version": [null, "2026-11"]}','724256eed1703cc90a8b82625a5c48d84395881064084b0e87858b67f3f5d4ef','0dce51ebdff6579fe0d6bd6ef1db671a37605f806d5de5af8b79be5abc8cc9a4');
INSERT INTO "trail_entry" VALUES(24,'2026-11-30 02:20:55.882187',NULL,NULL,NULL,'reference_item','01a22a41-59e0-722c-b627-93faa05f48cf','created','{"code": [null, "water"], "label_en": [null, "water"], "label_fr": [null, "eau"], "list_name": [null, "themes"], "position": [null, 4], "source": [null, "Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement."], "version": [null, "2026-11"]}','0dce51ebdff6579fe0d6bd6ef1db671a37605f806d5de5af8b79be5abc8cc9a4','d8bbee82549f508357b8339a490216a7dc60d34b7d0698ee37d7fe85169f555a');
INSERT INTO "trail_entry" VALUES(25,'2026-11-30 02:20:55.882217',NULL,NULL,NULL,'reference_item','01a22a41-59e0-722c-b627-93fbece946d9','created','{"code": [null, "drinking_water"], "label_en": [null, "drinking water"], "label_fr": [null, "eau potable"], "list_name": [null, "themes"], "position": [null, 5], "source": [null, "Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement."], "version": [null, "2026-11"]}','d8bbee82549f508357b8339a490216a7dc60d34b7d0698ee37d7fe85169f555a','1d917ba29f8d02255b6811768a157053c635812a607524489b34deb8346f4e6b');
INSERT INTO "trail_entry" VALUES(26,'2026-11-30 02:20:55.882245',NULL,NULL,NULL,'reference_item','01a22a41-59e0-722c-b627-93fc0ad32881','created','{"code": [null, "sanitation"], "label_en": [null, "sanitation"], "label_fr": [null, "assainissement"], "list_name": [null, "themes"], "position": [null, 6], "source": [null, "Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement."], "version": [null, "2026-11"]}','1d917ba29f8d02255b6811768a157053c635812a607524489b34deb8346f4e6b','dad01dc4e927d104ecaf628303eb7c7c3b7a4f1655b73a329acb6aceae657359');
INSERT INTO "trail_entry" VALUES(27,'2026-11-30 02:20:55.882275',NULL,NULL,NULL,'reference_item','01a22a41-59e1-758c-9028-f00aa9402f34','created','{"code": [null, "waste"], "label_en": [null, "waste"], "label_fr": [null, "déchets"], "list_name": [null, "themes"], "position": [null, 7], "source": [null, "Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement."], "version": [null, "2026-11"]}','dad01dc4e927d104ecaf628303eb7c7c3b7a4f1655b73a329acb6aceae657359','c5e8ad1f3e04cfae053da91d07c8841fc8bcba3ac4e15667b9aba7ef385cc601');
INSERT INTO "trail_entry" VALUES(28,'2026-11-30 02:20:55.882302',NULL,NULL,NULL,'reference_item','01a22a41-59e1-758c-9028-f00b277dbfb7','created','{"code": [null, "water_and_waste"], "label_en": [null, "water and waste"], "label_fr": [null, "eau et déchets"], "list_name": [null, "themes"], "position": [null, 8], "source": [null, "Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement."], "version": [null, "2026-11"]}','c5e8ad1f3e04cfae053da91d07c8841fc8bcba3ac4e15667b9aba7ef385cc601','e8d789618c537a516bb27e179c7480090c3bc6b7d477d9d3f51650c51a9dcc60');
INSERT INTO "trail_entry" VALUES(29,'2026-11-30 02:20:55.882329',NULL,NULL,NULL,'reference_item','01a22a41-59e1-758c-9028-f00c51559d96','created','{"code": [null, "environment"], "label_en": [null, "environment"], "label_fr": [null, "environnement"], "list_name": [null, "themes"], "position": [null, 9], "source": [null, "Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement."], "version": [null, "2026-11"]}','e8d789618c537a516bb27e179c7480090c3bc6b7d477d9d3f51650c51a9dcc60','ea631b7c70af9ca9900895acf62abf22ea33840a03da603d03d82bdbf4738cb7');
INSERT INTO "trail_entry" VALUES(30,'2026-11-30 02:20:55.882355',NULL,NULL,NULL,'reference_item','01a22a41-59e1-758c-9028-f00d867d2f4a','created','{"code": [null, "climate"], "label_en": [null, "climate"], "label_fr": [null, "climat"], "list_name": [null, "themes"], "position": [null, 10], "source": [null, "Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement."], "version": [null, "2026-11"]}','ea631b7c70af9ca9900895acf62abf22ea33840a03da603d03d82bdbf4738cb7','832861172c1d02427331384a5a4172f5a670cfc77a479c416e00de26083e96d4');
INSERT INTO "trail_entry" VALUES(31,'2026-11-30 02:20:55.882381',NULL,NULL,NULL,'reference_item','01a22a41-59e1-758c-9028-f00ed4b1feb2','created','{"code": [null, "energy"], "label_en": [null, "energy"], "label_fr": [null, "énergie"], "list_name": [null, "themes"], "position": [null, 11], "source": [null, "Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement."], "version": [null, "2026-11"]}','832861172c1d02427331384a5a4172f5a670cfc77a479c416e00de26083e96d4','9e2fbf85ee4531de827fac8267d1a3f5cea9c45bbd0195ff33c5f9df9372af02');
INSERT INTO "trail_entry" VALUES(32,'2026-11-30 02:20:55.882406',NULL,NULL,NULL,'reference_item','01a22a41-59e1-758c-9028-f00f14d0ae5d','created','{"code": [null, "culture"], "label_en": [null, "culture"], "label_fr": [null, "culture"], "list_name": [null, "themes"], "position": [null, 12], "source": [null, "Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement."], "version": [null, "2026-11"]}','9e2fbf85ee4531de827fac8267d1a3f5cea9c45bbd0195ff33c5f9df9372af02','d699a6d1c38c3a407a845c0d3614156151305a99141b073a09e6dea116592238');
INSERT INTO "trail_entry" VALUES(33,'2026-11-30 02:20:55.882432',NULL,NULL,NULL,'reference_item','01a22a41-59e1-758c-9028-f010b2bc4d48','created','{"code": [null, "heritage"], "label_en": [null, "heritage"], "label_fr": [null, "patrimoine"], "list_name": [null, "themes"], "position": [null, 13], "source": [null, "Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement."], "version": [null, "2026-11"]}','d699a6d1c38c3a407a845c0d3614156151305a99141b073a09e6dea116592238','a369d7ee858bd2962f47a5b9a7da484789374100db9052b717792ebc292fd84e');
INSERT INTO "trail_entry" VALUES(34,'2026-11-30 02:20:55.882459',NULL,NULL,NULL,'reference_item','01a22a41-59e1-758c-9028-f0117fefaae0','created','{"code": [null, "education"], "label_en": [null, "education"], "label_fr": [null, "éducation"], "list_name": [null, "themes"], "position": [null, 14], "source": [null, "Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement."], "version": [null, "2026-11"]}','a369d7ee858bd2962f47a5b9a7da484789374100db9052b717792ebc292fd84e','3d430ecafb995bf61ed57283c17f2ebd1d93dd46cc05ed239355f1841f3ce87d');
INSERT INTO "trail_entry" VALUES(35,'2026-11-30 02:20:55.882488',NULL,NULL,NULL,'reference_item','01a22a41-59e1-758c-9028-f0128261bd4f','created','{"code": [null, "training"], "label_en": [null, "training"], "label_fr": [null, "formation"], "list_name": [null, "themes"], "position": [null, 15], "source": [null, "Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement."], "version": [null, "2026-11"]}','3d430ecafb995bf61ed57283c17f2ebd1d93dd46cc05ed239355f1841f3ce87d','6207092054a9becfb10ef3a1932f537e66678d9458c9afd369c90026667ea26f');
INSERT INTO "trail_entry" VALUES(36,'2026-11-30 02:20:55.882514',NULL,NULL,NULL,'reference_item','01a22a41-59e1-758c-9028-f013f312a561','created','{"code": [null, "employment"], "label_en": [null, "employment"], "label_fr": [null, "emploi"], "list_name": [null, "themes"], "position": [null, 16], "source": [null, "Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement."], "version": [null, "2026-11"]}','6207092054a9becfb10ef3a1932f537e66678d9458c9afd369c90026667ea26f','57605d6f4ff03660fc2e871d9aca05d3c7a7af7bac7d22240655836586347ed0');
INSERT INTO "trail_entry" VALUES(37,'2026-11-30 02:20:55.882541',NULL,NULL,NULL,'reference_item','01a22a41-59e1-758c-9028-f0148fab935f','created','{"code": [null, "youth"], "label_en": [null, "youth"], "label_fr": [null, "jeunesse"], "list_name": [null, "themes"], "position": [null, 17], "source": [null, "Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement."], "version": [null, "2026-11"]}','57605d6f4ff03660fc2e871d9aca05d3c7a7af7bac7d22240655836586347ed0','1e78299693c6e09d51845f2ed0ff7f479ca4fc8b53e1af72f46fa9b1ef75f558');
INSERT INTO "trail_entry" VALUES(38,'2026-11-30 02:20:55.882566',NULL,NULL,NULL,'reference_item','01a22a41-59e1-758c-9028-f015eca9188e','created','{"code": [null, "gender"], "label_en": [null, "equality between women and men"], "label_fr": [null, "égalité entre les femmes et les hommes"], "list_name": [null, "themes"], "position": [null, 18], "source": [null, "Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement."], "version": [null, "2026-11"]}','1e78299693c6e09d51845f2ed0ff7f479ca4fc8b53e1af72f46fa9b1ef75f558','9a2f24b9641e04a62c8ddaf541d56a84598373b57b42f33f349fc8d6d5956afb');
INSERT INTO "trail_entry" VALUES(39,'2026-11-30 02:20:55.882595',NULL,NULL,NULL,'reference_item','01a22a41-59e1-758c-9028-f01682466789','created','{"code": [null, "sport"], "label_en": [null, "sport"], "label_fr": [null, "sport"], "list_name": [null, "themes"], "position": [null, 19], "source": [null, "Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement."], "version": [null, "2026-11"]}','9a2f24b9641e04a62c8ddaf541d56a84598373b57b42f33f349fc8d6d5956afb','fe9e5e6614c55c27c9386e5280fa6afbd18eeb7cf241284daafffe61088a0e51');
INSERT INTO "trail_entry" VALUES(40,'2026-11-30 02:20:55.882621',NULL,NULL,NULL,'reference_item','01a22a41-59e1-758c-9028-f017fe26f405','created','{"code": [null, "health"], "label_en": [null, "health"], "label_fr": [null, "santé"], "list_name": [null, "themes"], "position": [null, 20], "source": [null, "Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement."], "version": [null, "2026-11"]}','fe9e5e6614c55c27c9386e5280fa6afbd18eeb7cf241284daafffe61088a0e51','2f82dba4424c66870f0051d4eba57b46f01a0779ee332ad430e18f91aaf4a450');
INSERT INTO "trail_entry" VALUES(41,'2026-11-30 02:20:55.882647',NULL,NULL,NULL,'reference_item','01a22a41-59e1-758c-9028-f018bd3ea951','created','{"code": [null, "research"], "label_en": [null, "research and higher education"], "label_fr": [null, "recherche et enseignement supérieur"], "list_name": [null, "themes"], "position": [null, 21], "source": [null, "Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement."], "version": [null, "2026-11"]}','2f82dba4424c66870f0051d4eba57b46f01a0779ee332ad430e18f91aaf4a450','74afe002d9903bbcf48f1d6bcb57919c56971043028eb07acf3afa5b7f024c1f');
INSERT INTO "trail_entry" VALUES(42,'2026-11-30 02:20:55.882677',NULL,NULL,NULL,'reference_item','01a22a41-59e1-758c-9028-f01975934bd5','created','{"code": [null, "agriculture"], "label_en": [null, "agriculture"], "label_fr": [null, "agriculture"], "list_name": [null, "themes"], "position": [null, 22], "source": [null, "Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement."], "version": [null, "2026-11"]}','74afe002d9903bbcf48f1d6bcb57919c56971043028eb07acf3afa5b7f024c1f','b26c334e8360d46c8ce62d18f5d8dc7f839f0d698a7cd20e993546b7ab759c5f');
INSERT INTO "trail_entry" VALUES(43,'2026-11-30 02:20:55.882705',NULL,NULL,NULL,'reference_item','01a22a41-59e1-758c-9028-f01a9e34956d','created','{"code": [null, "food_security"], "label_en": [null, "food security"], "label_fr": [null, "sécurité alimentaire"], "list_name": [null, "themes"], "position": [null, 23], "source": [null, "Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement."], "version": [null, "2026-11"]}','b26c334e8360d46c8ce62d18f5d8dc7f839f0d698a7cd20e993546b7ab759c5f','2ce9af90660ba9f061080522ff54ddd83a1aeb096a2eeb1462d29efa9b9fd89b');
INSERT INTO "trail_entry" VALUES(44,'2026-11-30 02:20:55.882733',NULL,NULL,NULL,'reference_item','01a22a41-59e1-758c-9028-f01bc86b42a7','created','{"code": [null, "tourism"], "label_en": [null, "tourism"], "label_fr": [null, "tourisme"], "list_name": [null, "themes"], "position": [null, 24], "source": [null, "Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement."], "version": [null, "2026-11"]}','2ce9af90660ba9f061080522ff54ddd83a1aeb096a2eeb1462d29efa9b9fd89b','581c33fd1186a00b8050fdeefac9072f6b2a6d10d65f5898455a6623d3a3bca0');
INSERT INTO "trail_entry" VALUES(45,'2026-11-30 02:20:55.882759',NULL,NULL,NULL,'reference_item','01a22a41-59e1-758c-9028-f01cc1523344','created','{"code": [null, "digital"], "label_en": [null, "digital technology"], "label_fr": [null, "numérique"], "list_name": [null, "themes"], "position": [null, 25], "source": [null, "Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement."], "version": [null, "2026-11"]}','581c33fd1186a00b8050fdeefac9072f6b2a6d10d65f5898455a6623d3a3bca0','e7e1c1a87140bc7aeed681f748e9635637b60f88c0841d50e6ef22112c8371ef');
INSERT INTO "trail_entry" VALUES(46,'2026-11-30 02:20:55.882790',NULL,NULL,NULL,'reference_item','01a22a41-59e1-758c-9028-f01de268b729','created','{"code": [null, "economy"], "label_en": [null, "economy"], "label_fr": [null, "économie"], "list_name": [null, "themes"], "position": [null, 26], "source": [null, "Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement."], "version": [null, "2026-11"]}','e7e1c1a87140bc7aeed681f748e9635637b60f88c0841d50e6ef22112c8371ef','5864902de19608a106bb5cc20793724e7777ef2b0c03dfaac94f1ad2709ab26f');
INSERT INTO "trail_entry" VALUES(47,'2026-11-30 02:20:55.882816',NULL,NULL,NULL,'reference_item','01a22a41-59e1-758c-9028-f01eb2b9ecb1','created','{"code": [null, "attractiveness"], "label_en": [null, "attractiveness of the territory"], "label_fr": [null, "attractivité du territoire"], "list_name": [null, "themes"], "position": [null, 27], "source": [null, "Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement."], "version": [null, "2026-11"]}','5864902de19608a106bb5cc20793724e7777ef2b0c03dfaac94f1ad2709ab26f','b60862dc1c37303db9c7a9500fbd8732136f9d5bf1e38e7a9f6240c6b896ebb3');
INSERT INTO "trail_entry" VALUES(48,'2026-11-30 02:20:55.882843',NULL,NULL,NULL,'reference_item','01a22a41-59e1-758c-9028-f01f734a1d0a','created','{"code": [null, "planning"], "label_en": [null, "urban planning"], "label_fr": [null, "urbanisme"], "list_name": [null, "themes"], "position": [null, 28], "source": [null, "Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement."], "version": [null, "2026-11"]}','b60862dc1c37303db9c7a9500fbd8732136f9d5bf1e38e7a9f6240c6b896ebb3','f12afc6f0e433710d3dbe752e965c252cc7594bd28a4dc9390b8ee1af66952de');
INSERT INTO "trail_entry" VALUES(49,'2026-11-30 02:20:55.882869',NULL,NULL,NULL,'reference_item','01a22a41-59e1-758c-9028-f02024932488','created','{"code": [null, "mobility"], "label_en": [null, "mobility"], "label_fr": [null, "mobilité et déplacements"], "list_name": [null, "themes"], "position": [null, 29], "source": [null, "Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement."], "version": [null, "2026-11"]}','f12afc6f0e433710d3dbe752e965c252cc7594bd28a4dc9390b8ee1af66952de','6e2f177caef72f27972a987ca89fc9de2b584d91382af8768a3f0b5988220bec');
INSERT INTO "trail_entry" VALUES(50,'2026-11-30 02:20:55.882894',NULL,NULL,NULL,'reference_item','01a22a41-59e1-758c-9028-f021210568c0','created','{"code": [null, "migration"], "label_en": [null, "migration"], "label_fr": [null, "migrations"], "list_name": [null, "themes"], "position": [null, 30], "source": [null, "Familles et sous-thèmes vus dans l’Atlas français de la coopération décentralisée (https://pastel.diplomatie.gouv.fr/cncdext/dyn/public/atlas), formulés simplement."], "version": [null, "2026-11"]}','6e2f177caef72f27972a987ca89fc9de2b584d91382af8768a3f0b5988220bec','bd994364b913cbaf8f1cfc01ef2f1480c65135fad3a8c30837f576d17bee5faa');
INSERT INTO "trail_entry" VALUES(51,'2026-11-30 02:20:55.882919',NULL,NULL,NULL,'reference_item','01a22a41-59e3-77c6-9c56-656f1a3c3545','created','{"code": [null, "association"], "label_en": [null, "association"], "label_fr": [null, "association"], "list_name": [null, "actor_kinds"], "position": [null, 1], "source": [null, "Acteurs des territoires partenaires que nomment les ateliers de 2017 sur l’action internationale ; liste à compléter."], "version": [null, "2026-11"]}','bd994364b913cbaf8f1cfc01ef2f1480c65135fad3a8c30837f576d17bee5faa','2b5ecc07b3338e286f008f9dfb3530415b7ec3441da3c20af0ed9fd8b710f3bf');
INSERT INTO "trail_entry" VALUES(52,'2026-11-30 02:20:55.882948',NULL,NULL,NULL,'reference_item','01a22a41-59e3-77c6-9c56-65704aca6cb4','created','{"code": [null, "diaspora"], "label_en": [null, "migrants’ association, diaspora"], "label_fr": [null, "association de migrants, diaspora"], "list_name": [null, "actor_kinds"], "position": [null, 2], "source": [null, "Acteurs des territoires partenaires que nomment les ateliers de 2017 sur l’action internationale ; liste à compléter."], "version": [null, "2026-11"]}','2b5ecc07b3338e286f008f9dfb3530415b7ec3441da3c20af0ed9fd8b710f3bf','7e3ecbec213c30018057ca756c9d056386af62b5cb66e2574fe9148de9a7c229');
INSERT INTO "trail_entry" VALUES(53,'2026-11-30 02:20:55.882977',NULL,NULL,NULL,'reference_item','01a22a41-59e3-77c6-9c56-657134e18bf3','created','{"code": [null, "university"], "label_en": [null, "university, research"], "label_fr": [null, "université, recherche"], "list_name": [null, "actor_kinds"], "position": [null, 3], "source": [null, "Acteurs des territoires partenaires que nomment les ateliers de 2017 sur l’action internationale ; liste à compléter."], "version": [null, "2026-11"]}','7e3ecbec213c30018057ca756c9d056386af62b5cb66e2574fe9148de9a7c229','0e78419d2b2e2ce82e68146451bf0ef1af645b9d8bca91ff93d1ee857de0b006');
INSERT INTO "trail_entry" VALUES(54,'2026-11-30 02:20:55.883004',NULL,NULL,NULL,'reference_item','01a22a41-59e3-77c6-9c56-6572c2764f56','created','{"code": [null, "hospital"], "label_en": [null, "hospital, health"], "label_fr": [null, "hôpital, santé"], "list_name": [null, "actor_kinds"], "position": [null, 4], "source": [null, "Acteurs des territoires partenaires que nomment les ateliers de 2017 sur l’action internationale ; liste à compléter."], "version": [null, "2026-11"]}','0e78419d2b2e2ce82e68146451bf0ef1af645b9d8bca91ff93d1ee857de0b006','f13348e232fa18c1cfed293bda0be68e32ff1a9b6cae19f7e50b8f26e5632869');
INSERT INTO "trail_entry" VALUES(55,'2026-11-30 02:20:55.883034',NULL,NULL,NULL,'reference_item','01a22a41-59e3-77c6-9c56-6573c13a8aa9','created','{"code": [null, "company"], "label_en": [null, "company"], "label_fr": [null, "entreprise"], "list_name": [null, "actor_kinds"], "position": [null, 5], "source": [null, "Acteurs des territoires partenaires que nomment les ateliers de 2017 sur l’action internationale ; liste à compléter."], "version": [null, "2026-11"]}','f13348e232fa18c1cfed293bda0be68e32ff1a9b6cae19f7e50b8f26e5632869','22edbf9755cde5bf70391d9e9eb3303108bb3967a9d42b7151d7b06035161cd0');
INSERT INTO "trail_entry" VALUES(56,'2026-11-30 02:20:55.883061',NULL,NULL,NULL,'reference_item','01a22a41-59e3-77c6-9c56-6574b130d4cd','created','{"code": [null, "school"], "label_en": [null, "school"], "label_fr": [null, "école, lycée"], "list_name": [null, "actor_kinds"], "position": [null, 6], "source": [null, "Acteurs des territoires partenaires que nomment les ateliers de 2017 sur l’action internationale ; liste à compléter."], "version": [null, "2026-11"]}','22edbf9755cde5bf70391d9e9eb3303108bb3967a9d42b7151d7b06035161cd0','63c9eb6c026c7b494950e58f2244eaea3dabda20e161976f2879954533158be9');
INSERT INTO "trail_entry" VALUES(57,'2026-11-30 02:20:55.883087',NULL,NULL,NULL,'reference_item','01a22a41-59e3-77c6-9c56-6575371dcce7','created','{"code": [null, "operator"], "label_en": [null, "operator, utility"], "label_fr": [null, "opérateur, régie, syndicat"], "list_name": [null, "actor_kinds"], "position": [null, 7], "source": [null, "Acteurs des territoires partenaires que nomment les ateliers de 2017 sur l’action internationale ; liste à compléter."], "version": [null, "2026-11"]}','63c9eb6c026c7b494950e58f2244eaea3dabda20e161976f2879954533158be9','5aa2cc6902c771662b0e97253510672c5309ef1594341e522ea445bbca68ac0c');
INSERT INTO "trail_entry" VALUES(58,'2026-11-30 02:20:55.883113',NULL,NULL,NULL,'reference_item','01a22a41-59e3-77c6-9c56-6576782106a2','created','{"code": [null, "chamber"], "label_en": [null, "chamber of commerce, trades or agriculture"], "label_fr": [null, "chambre consulaire"], "list_name": [null, "actor_kinds"], "position": [null, 8], "source": [null, "Acteurs des territoires partenaires que nomment les ateliers de 2017 sur l’action internationale ; liste à compléter."], "version": [null, "2026-11"]}','5aa2cc6902c771662b0e97253510672c5309ef1594341e522ea445bbca68ac0c','ebc79a04da9a5008cd389ce0cdd94a52dbc483ba1cd54e7b3c3c0bd02738651d');
INSERT INTO "trail_entry" VALUES(59,'2026-11-30 02:20:55.883142',NULL,NULL,NULL,'reference_item','01a22a41-59e3-77c6-9c56-6577ab6a03d9','created','{"code": [null, "culture"], "label_en": [null, "cultural venue or company"], "label_fr": [null, "équipement ou compagnie culturelle"], "list_name": [null, "actor_kinds"], "position": [null, 9], "source": [null, "Acteurs des territoires partenaires que nomment les ateliers de 2017 sur l’action internationale ; liste à compléter."], "version": [null, "2026-11"]}','ebc79a04da9a5008cd389ce0cdd94a52dbc483ba1cd54e7b3c3c0bd02738651d','c91c49bda701f0b2d6291c3542e6f3589d60cef4f3c338d9dd908c5465a3ad59');
INSERT INTO "trail_entry" VALUES(60,'2026-11-30 02:20:55.883169',NULL,NULL,NULL,'reference_item','01a22a41-59e3-77c6-9c56-6578ce033c4d','created','{"code": [null, "committee"], "label_en": [null, "twinning committee"], "label_fr": [null, "comité de jumelage"], "list_name": [null, "actor_kinds"], "position": [null, 10], "source": [null, "Acteurs des territoires partenaires que nomment les ateliers de 2017 sur l’action internationale ; liste à compléter."], "version": [null, "2026-11"]}','c91c49bda701f0b2d6291c3542e6f3589d60cef4f3c338d9dd908c5465a3ad59','b4c022a025eb1e4f8ba1b0e7ab36d0e226b0a5aa87203869d6ede3254529ba25');
INSERT INTO "trail_entry" VALUES(61,'2026-11-30 02:20:55.883195',NULL,NULL,NULL,'reference_item','01a22a41-59e3-77c6-9c56-6579c76419b9','created','{"code": [null, "faith"], "label_en": [null, "faith organisation"], "label_fr": [null, "organisation religieuse"], "list_name": [null, "actor_kinds"], "position": [null, 11], "source": [null, "Acteurs des territoires partenaires que nomment les ateliers de 2017 sur l’action internationale ; liste à compléter."], "version": [null, "2026-11"]}','b4c022a025eb1e4f8ba1b0e7ab36d0e226b0a5aa87203869d6ede3254529ba25','1780d4a700c513c73d62132ee38250ca14c3197f2759b344fb78837a5ebe43a8');
INSERT INTO "trail_entry" VALUES(62,'2026-11-30 02:20:55.883223',NULL,NULL,NULL,'reference_item','01a22a41-59e4-7760-954a-ab630b078557','created','{"code": [null, "other"], "label_en": [null, "other"], "label_fr": [null, "autre"], "list_name": [null, "actor_kinds"], "position": [null, 12], "source": [null, "Acteurs des territoires partenaires que nomment les ateliers de 2017 sur l’action internationale ; liste à compléter."], "version": [null, "2026-11"]}','1780d4a700c513c73d62132ee38250ca14c3197f2759b344fb78837a5ebe43a8','9a20a15f343a24f6f5c06300fca4fcca5fb65e8151fdf288757ab5159b318b97');
INSERT INTO "trail_entry" VALUES(63,'2026-11-30 02:20:55.883250',NULL,NULL,NULL,'reference_item','01a22a41-59e5-76d7-8f13-a8e3c85d6638','created','{"code": [null, "elected"], "label_en": [null, "elected official"], "label_fr": [null, "élu"], "list_name": [null, "contact_roles"], "position": [null, 1], "source": [null, "Rôles des interlocuteurs d’une coopération décentralisée ; liste à compléter."], "version": [null, "2026-11"]}','9a20a15f343a24f6f5c06300fca4fcca5fb65e8151fdf288757ab5159b318b97','49bcb1071bc93bbcd16ec8b3a36bc230b0d857d9c8f720b8f40bb994ff520b05');
INSERT INTO "trail_entry" VALUES(64,'2026-11-30 02:20:55.883279',NULL,NULL,NULL,'reference_item','01a22a41-59e5-76d7-8f13-a8e43c25de58','created','{"code": [null, "international"], "label_en": [null, "international relations officer"], "label_fr": [null, "relations internationales"], "list_name": [null, "contact_roles"], "position": [null, 2], "source": [null, "Rôles des interlocuteurs d’une coopération décentralisée ; liste à compléter."], "version": [null, "2026-11"]}','49bcb1071bc93bbcd16ec8b3a36bc230b0d857d9c8f720b8f40bb994ff520b05','5381e85cf371d9fafeb1e36e8099a0254657a712e8ffa3bc2250fea4e76b00f3');
INSERT INTO "trail_entry" VALUES(65,'2026-11-30 02:20:55.883307',NULL,NULL,NULL,'reference_item','01a22a41-59e5-76d7-8f13-a8e5f05254d6','created','{"code": [null, "expert"], "label_en": [null, "expert from a technical department"], "label_fr": [null, "expert d’un service technique"], "list_name": [null, "contact_roles"], "position": [null, 3], "source": [null, "Rôles des interlocuteurs d’une coopération décentralisée ; liste à compléter."], "version": [null, "2026-11"]}','5381e85cf371d9fafeb1e36e8099a0254657a712e8ffa3bc2250fea4e76b00f3','e7076673927b3b926b7c66c76afdf09aabab65f3265823afe72abbaa47575f77');
INSERT INTO "trail_entry" VALUES(66,'2026-11-30 02:20:55.883334',NULL,NULL,NULL,'reference_item','01a22a41-59e5-76d7-8f13-a8e6d7e84fbe','created','{"code": [null, "focal_point"], "label_en": [null, "partner’s focal point"], "label_fr": [null, "point focal du partenaire"], "list_name": [null, "contact_roles"], "position": [null, 4], "source": [null, "Rôles des interlocuteurs d’une coopération décentralisée ; liste à compléter."], "version": [null, "2026-11"]}','e7076673927b3b926b7c66c76afdf09aabab65f3265823afe72abbaa47575f77','efcb871b1c75c3cef1dc70d29d6c888b11e9fc8c3eb3dd77b9a3f1f6720cbbb2');
INSERT INTO "trail_entry" VALUES(67,'2026-11-30 02:20:55.883362',NULL,NULL,NULL,'reference_item','01a22a41-59e5-76d7-8f13-a8e77ca06c76','created','{"code": [null, "operator"], "label_en": [null, "association or NGO operator"], "label_fr": [null, "opérateur associatif"], "list_name": [null, "contact_roles"], "position": [null, 5], "source": [null, "Rôles des interlocuteurs d’une coopération décentralisée ; liste à compléter."], "version": [null, "2026-11"]}','efcb871b1c75c3cef1dc70d29d6c888b11e9fc8c3eb3dd77b9a3f1f6720cbbb2','b509136d15db2b2356b99f0544e34d4f7aae0a7b939540bb56db0bca709eaf7e');
INSERT INTO "trail_entry" VALUES(68,'2026-11-30 02:20:55.883389',NULL,NULL,NULL,'reference_item','01a22a41-59e5-76d7-8f13-a8e884869d4c','created','{"code": [null, "evaluator"], "label_en": [null, "evaluator"], "label_fr": [null, "évaluateur"], "list_name": [null, "contact_roles"], "position": [null, 6], "source": [null, "Rôles des interlocuteurs d’une coopération décentralisée ; liste à compléter."], "version": [null, "2026-11"]}','b509136d15db2b2356b99f0544e34d4f7aae0a7b939540bb56db0bca709eaf7e','3cfebf35a831c1b8cc45516709102262ebdc281ad50cecd37c323431eb1bbb5a');
INSERT INTO "trail_entry" VALUES(69,'2026-11-30 02:20:55.883414',NULL,NULL,NULL,'reference_item','01a22a41-59e5-76d7-8f13-a8e9fc74c541','created','{"code": [null, "embassy"], "label_en": [null, "embassy"], "label_fr": [null, "ambassade"], "list_name": [null, "contact_roles"], "position": [null, 7], "source": [null, "Rôles des interlocuteurs d’une coopération décentralisée ; liste à compléter."], "version": [null, "2026-11"]}','3cfebf35a831c1b8cc45516709102262ebdc281ad50cecd37c323431eb1bbb5a','96c26d19d7688509b5a94f7340897592efb4474a0d687cfd6aa216094103f93e');
INSERT INTO "trail_entry" VALUES(70,'2026-11-30 02:20:55.883441',NULL,NULL,NULL,'reference_item','01a22a41-59e5-76d7-8f13-a8ea57f1a56d','created','{"code": [null, "funder"], "label_en": [null, "funder"], "label_fr": [null, "financeur"], "list_name": [null, "contact_roles"], "position": [null, 8], "source": [null, "Rôles des interlocuteurs d’une coopération décentralisée ; liste à compléter."], "version": [null, "2026-11"]}','96c26d19d7688509b5a94f7340897592efb4474a0d687cfd6aa216094103f93e','042f6737d2378f7cd8ef5ec527b730d0a36726f84075e7ec589c29ba7ef728a9');
INSERT INTO "trail_entry" VALUES(71,'2026-11-30 02:20:55.883467',NULL,NULL,NULL,'reference_item','01a22a41-59e5-76d7-8f13-a8ebe7dfffc8','created','{"code": [null, "prefecture"], "label_en": [null, "prefecture"], "label_fr": [null, "préfecture"], "list_name": [null, "contact_roles"], "position": [null, 9], "source": [null, "Rôles des interlocuteurs d’une coopération décentralisée ; liste à compléter."], "version": [null, "2026-11"]}','042f6737d2378f7cd8ef5ec527b730d0a36726f84075e7ec589c29ba7ef728a9','52bb827de76c0fde3d22da13a70535c19bb2aa4bd15efb0bda2136193f98b314');
INSERT INTO "trail_entry" VALUES(72,'2026-11-30 02:20:55.883493',NULL,NULL,NULL,'reference_item','01a22a41-59e5-76d7-8f13-a8ec3add522e','created','{"code": [null, "other"], "label_en": [null, "other"], "label_fr": [null, "autre"], "list_name": [null, "contact_roles"], "position": [null, 10], "source": [null, "Rôles des interlocuteurs d’une coopération décentralisée ; liste à compléter."], "version": [null, "2026-11"]}','52bb827de76c0fde3d22da13a70535c19bb2aa4bd15efb0bda2136193f98b314','eab06fa1a00c02777b0472f9809b36d2c4f43ecffcb53687e5c78864634c6312');
INSERT INTO "trail_entry" VALUES(73,'2026-11-30 02:20:55.883519',NULL,NULL,NULL,'reference_item','01a22a41-59e6-7590-9430-9b7c7d997fea','created','{"code": [null, "works"], "label_en": [null, "Works and equipment"], "label_fr": [null, "Travaux et équipements"], "list_name": [null, "expense_categories"], "position": [null, 1], "source": [null, "Rubriques de dépense proposées par défaut, d’après les postes que les comptes rendus financiers de projets distinguent d’ordinaire ; sans source officielle, à adapter."], "version": [null, "2026-11"]}','eab06fa1a00c02777b0472f9809b36d2c4f43ecffcb53687e5c78864634c6312','eee8b63a185ebad7f02ec9ce67d497c2feef1a0bdefc8fafba032b3bb46cd430');
INSERT INTO "trail_entry" VALUES(74,'2026-11-30 02:20:55.883552',NULL,NULL,NULL,'reference_item','01a22a41-59e6-7590-9430-9b7d57e925e3','created','{"code": [null, "supplies"], "label_en": [null, "Supplies and consumables"], "label_fr": [null, "Fournitures et consommables"], "list_name": [null, "expense_categories"], "position": [null, 2], "source": [null, "Rubriques de dépense proposées par défaut, d’après les postes que les comptes rendus financiers de projets distinguent d’ordinaire ; sans source officielle, à adapter."], "version": [null, "2026-11"]}','eee8b63a185ebad7f02ec9ce67d497c2feef1a0bdefc8fafba032b3bb46cd430','9fadbaf6673d8e7b23484c4c6f620cb89a17a229de13a18bacc61cb7fce621a7');
INSERT INTO "trail_entry" VALUES(75,'2026-11-30 02:20:55.883582',NULL,NULL,NULL,'reference_item','01a22a41-59e6-7590-9430-9b7e42e3442d','created','{"code": [null, "services"], "label_en": [null, "Studies, expertise and services"], "label_fr": [null, "Études, expertise et prestations"], "list_name": [null, "expense_categories"], "position": [null, 3], "source": [null, "Rubriques de dépense proposées par défaut, d’après les postes que les comptes rendus financiers de projets distinguent d’ordinaire ; sans source officielle, à adapter."], "version": [null, "2026-11"]}','9fadbaf6673d8e7b23484c4c6f620cb89a17a229de13a18bacc61cb7fce621a7','4374f584261db3bcd9e2774b2fb77e499545195d33a269327d916c9dd2b09527');
INSERT INTO "trail_entry" VALUES(76,'2026-11-30 02:20:55.883610',NULL,NULL,NULL,'reference_item','01a22a41-59e7-76d3-ba80-2864779a72ea','created','{"code": [null, "training"], "label_en": [null, "Training and peer exchange"], "label_fr": [null, "Formation et échanges entre pairs"], "list_name": [null, "expense_categories"], "position": [null, 4], "source": [null, "Rubriques de dépense proposées par défaut, d’après les postes que les comptes rendus financiers de projets distinguent d’ordinaire ; sans source officielle, à adapter."], "version": [null, "2026-11"]}','4374f584261db3bcd9e2774b2fb77e499545195d33a269327d916c9dd2b09527','662c1fdcf8b8b243ddaec711a0977a7b6d1815b1cc6d4ca521ab70c7ac83d591');
INSERT INTO "trail_entry" VALUES(77,'2026-11-30 02:20:55.883637',NULL,NULL,NULL,'reference_item','01a22a41-59e7-76d3-ba80-2865136c6ac1','created','{"code": [null, "travel"], "label_en": [null, "Travel and accommodation"], "label_fr": [null, "Déplacements et séjours"], "list_name": [null, "expense_categories"], "position": [null, 5], "source": [null, "Rubriques de dépense proposées par défaut, d’après les postes que les comptes rendus financiers de projets distinguent d’ordinaire ; sans source officielle, à adapter."], "version": [null, "2026-11"]}','662c1fdcf8b8b243ddaec711a0977a7b6d1815b1cc6d4ca521ab70c7ac83d591','946b78e52dd061d1033038e47cfadf940225841c7061773bc3f2873264e070cd');
INSERT INTO "trail_entry" VALUES(78,'2026-11-30 02:20:55.883664',NULL,NULL,NULL,'reference_item','01a22a41-59e7-76d3-ba80-28667b277e1c','created','{"code": [null, "staff"], "label_en": [null, "Staff working on the project"], "label_fr": [null, "Personnel affecté au projet"], "list_name": [null, "expense_categories"], "position": [null, 6], "source": [null, "Rubriques de dépense proposées par défaut, d’après les postes que les comptes rendus financiers de projets distinguent d’ordinaire ; sans source officielle, à adapter."], "version": [null, "2026-11"]}','946b78e52dd061d1033038e47cfadf940225841c7061773bc3f2873264e070cd','163b5879a824f08a59c35825d103c22d3ea8845c1b3f29cd3c90cb80b35150ad');
INSERT INTO "trail_entry" VALUES(79,'2026-11-30 02:20:55.883691',NULL,NULL,NULL,'reference_item','01a22a41-59e7-76d3-ba80-286786bdaba0','created','{"code": [null, "operators"], "label_en": [null, "Grants passed on to operators"], "label_fr": [null, "Subventions versées à des opérateurs"], "list_name": [null, "expense_categories"], "position": [null, 7], "source": [null, "Rubriques de dépense proposées par défaut, d’après les postes que les comptes rendus financiers de projets distinguent d’ordinaire ; sans source officielle, à adapter."], "version": [null, "2026-11"]}','163b5879a824f08a59c35825d103c22d3ea8845c1b3f29cd3c90cb80b35150ad','fad309d5b930c9fb2a87d5d69aa1bb5481daf84b766a153042b8dd60701c1be7');
INSERT INTO "trail_entry" VALUES(80,'2026-11-30 02:20:55.883718',NULL,NULL,NULL,'reference_item','01a22a41-59e7-76d3-ba80-2868be4a1b37','created','{"code": [null, "communication"], "label_en": [null, "Communication and feedback"], "label_fr": [null, "Communication et restitution"], "list_name": [null, "expense_categories"], "position": [null, 8], "source": [null, "Rubriques de dépense proposées par défaut, d’après les postes que les comptes rendus financiers de projets distinguent d’ordinaire ; sans source officielle, à adapter."], "version": [null, "2026-11"]}','fad309d5b930c9fb2a87d5d69aa1bb5481daf84b766a153042b8dd60701c1be7','6fafb355ebd194f7e78a590a5834c80153c8a3b9f5fd27377a6b7713425727fd');
INSERT INTO "trail_entry" VALUES(81,'2026-11-30 02:20:55.883745',NULL,NULL,NULL,'reference_item','01a22a41-59e7-76d3-ba80-2869e2ea731c','created','{"code": [null, "evaluation"], "label_en": [null, "Monitoring and evaluation"], "label_fr": [null, "Suivi et évaluation"], "list_name": [null, "expense_categories"], "position": [null, 9], "source": [null, "Rubriques de dépense proposées par défaut, d’après les postes que les comptes rendus financiers de projets distinguent d’ordinaire ; sans source officielle, à adapter."], "version": [null, "2026-11"]}','6fafb355ebd194f7e78a590a5834c80153c8a3b9f5fd27377a6b7713425727fd','bcd5fa26770773e6d676796c4b49b6789f85c901b46c9920696e865b920b3eca');
INSERT INTO "trail_entry" VALUES(82,'2026-11-30 02:20:55.883772',NULL,NULL,NULL,'reference_item','01a22a41-59e7-76d3-ba80-286a617cb460','created','{"code": [null, "running"], "label_en": [null, "Running costs and management fees"], "label_fr": [null, "Fonctionnement et frais de gestion"], "list_name": [null, "expense_categories"], "position": [null, 10], "source": [null, "Rubriques de dépense proposées par défaut, d’après les postes que les comptes rendus financiers de projets distinguent d’ordinaire ; sans source officielle, à adapter."], "version": [null, "2026-11"]}','bcd5fa26770773e6d676796c4b49b6789f85c901b46c9920696e865b920b3eca','5c9307a74d1efc64f7f39331c9ed878adf7a74b55315e0f103c8fb6a5964eacf');
INSERT INTO "trail_entry" VALUES(83,'2026-11-30 02:20:55.883799',NULL,NULL,NULL,'reference_item','01a22a41-59e7-76d3-ba80-286b9bf9d22c','created','{"code": [null, "other"], "label_en": [null, "Miscellaneous and contingencies"], "label_fr": [null, "Divers et imprévus"], "list_name": [null, "expense_categories"], "position": [null, 11], "source": [null, "Rubriques de dépense proposées par défaut, d’après les postes que les comptes rendus financiers de projets distinguent d’ordinaire ; sans source officielle, à adapter."], "version": [null, "2026-11"]}','5c9307a74d1efc64f7f39331c9ed878adf7a74b55315e0f103c8fb6a5964eacf','82e7587656e8528ecf9bddddddba2295f201c692d97133a235f9b37946e5da46');
INSERT INTO "trail_entry" VALUES(84,'2026-11-30 02:20:55.883826',NULL,NULL,NULL,'reference_item','01a22a41-59e8-73fe-a628-5a2857269533','created','{"code": [null, "mayor"], "label_en": [null, "mayor"], "label_fr": [null, "maire"], "list_name": [null, "signatory_capacities"], "position": [null, 1], "source": [null, "Qualités rencontrées dans les conventions publiées (communes, départements, délégations spéciales, associations, fédérations) ; liste à compléter. Aucune ne dit qu’un signataire est élu."], "version": [null, "2026-11"]}','82e7587656e8528ecf9bddddddba2295f201c692d97133a235f9b37946e5da46','dff793d5d1e84eae6da2165efceba1e0c806e6ac0652561e03f3df70380d6c04');
INSERT INTO "trail_entry" VALUES(85,'2026-11-30 02:20:55.884091',NULL,NULL,NULL,'reference_item','01a22a41-59e8-73fe-a628-5a29f16bc732','created','{"code": [null, "president_council"], "label_en": [null, "president of the departmental or regional council"], "label_fr": [null, "président du conseil départemental ou régional"], "list_name": [null, "signatory_capacities"], "position": [null, 2], "source": [null, "Qualités rencontrées dans les conventions publiées (communes, départements, délégations spéciales, associations, fédérations) ; liste à compléter. Aucune ne dit qu’un signataire est élu."], "version": [null, "2026-11"]}','dff793d5d1e84eae6da2165efceba1e0c806e6ac0652561e03f3df70380d6c04','a23a2ce7dac64e0923e5d7d7d1415bf469fe8796c116ecca191154eee30c6889');
INSERT INTO "trail_entry" VALUES(86,'2026-11-30 02:20:55.884125',NULL,NULL,NULL,'reference_item','01a22a41-59e8-73fe-a628-5a2ae3bffa21','created','{"code": [null, "president_grouping"], "label_en": [null, "president of the inter-municipal grouping"], "label_fr": [null, "président de l’intercommunalité"], "list_name": [null, "signatory_capacities"], "position": [null, 3], "source": [null, "Qualités rencontrées dans les conventions publiées (communes, départements, délégations spéciales, associations, fédérations) ; liste à compléter. Aucune ne dit qu’un signataire est élu."], "version": [null, "2026-11"]}','a23a2ce7dac64e0923e5d7d7d1415bf469fe8796c116ecca191154eee30c6889','269bddb4e39db62912124a52d8240c1eda99ee7356c168475a0b73983f08054f');
INSERT INTO "trail_entry" VALUES(87,'2026-11-30 02:20:55.884154',NULL,NULL,NULL,'reference_item','01a22a41-59e8-73fe-a628-5a2bd18621c7','created','{"code": [null, "deputy_by_delegation"], "label_en": [null, "deputy mayor or vice-president, by delegation"], "label_fr": [null, "adjoint ou vice-président, par délégation"], "list_name": [null, "signatory_capacities"], "position": [null, 4], "source": [null, "Qualités rencontrées dans les conventions publiées (communes, départements, délégations spéciales, associations, fédérations) ; liste à compléter. Aucune ne dit qu’un signataire est élu."], "version": [null, "2026-11"]}','269bddb4e39db62912124a52d8240c1eda99ee7356c168475a0b73983f08054f','f000fde2ef11bca33dae8c201121c994400d79e9cc2741cb4812e633f7e45ac2');
INSERT INTO "trail_entry" VALUES(88,'2026-11-30 02:20:55.884183',NULL,NULL,NULL,'reference_item','01a22a41-59e8-73fe-a628-5a2c1d74d272','created','{"code": [null, "governor"], "label_en": [null, "governor"], "label_fr": [null, "gouverneur"], "list_name": [null, "signatory_capacities"], "position": [null, 5], "source": [null, "Qualités rencontrées dans les conventions publiées (communes, départements, délégations spéciales, associations, fédérations) ; liste à compléter. Aucune ne dit qu’un signataire est élu."], "version": [null, "2026-11"]}','f000fde2ef11bca33dae8c201121c994400d79e9cc2741cb4812e633f7e45ac2','16db3e59190449a50e1df4beeeb3b7672898db15410772098aad47e71f4f0170');
INSERT INTO "trail_entry" VALUES(89,'2026-11-30 02:20:55.884211',NULL,NULL,NULL,'reference_item','01a22a41-59e8-73fe-a628-5a2dd1c3085a','created','{"code": [null, "secretary_general"], "label_en": [null, "secretary general, by delegation"], "label_fr": [null, "secrétaire général, par délégation"], "list_name": [null, "signatory_capacities"], "position": [null, 6], "source": [null, "Qualités rencontrées dans les conventions publiées (communes, départements, délégations spéciales, associations, fédérations) ; liste à compléter. Aucune ne dit qu’un signataire est élu."], "version": [null, "2026-11"]}','16db3e59190449a50e1df4beeeb3b7672898db15410772098aad47e71f4f0170','9433dc8fcaa456af5d7132a83b183ee8d89160116692709167c93d02712437c6');
INSERT INTO "trail_entry" VALUES(90,'2026-11-30 02:20:55.884238',NULL,NULL,NULL,'reference_item','01a22a41-59e8-73fe-a628-5a2e5d241d06','created','{"code": [null, "president_special_delegation"], "label_en": [null, "president of the special delegation (appointed council)"], "label_fr": [null, "président de la délégation spéciale (conseil nommé)"], "list_name": [null, "signatory_capacities"], "position": [null, 7], "source": [null, "Qualités rencontrées dans les conventions publiées (communes, départements, délégations spéciales, associations, fédérations) ; liste à compléter. Aucune ne dit qu’un signataire est élu."], "version": [null, "2026-11"]}','9433dc8fcaa456af5d7132a83b183ee8d89160116692709167c93d02712437c6','73769c9679c2c8aeb2566a4e2425c89eddc2e21d7c02207eb25170b71b98c2b0');
INSERT INTO "trail_entry" VALUES(91,'2026-11-30 02:20:55.884270',NULL,NULL,NULL,'reference_item','01a22a41-59e8-73fe-a628-5a2fabd42f26','created','{"code": [null, "president_association"], "label_en": [null, "president of the association"], "label_fr": [null, "président de l’association"], "list_name": [null, "signatory_capacities"], "position": [null, 8], "source": [null, "Qualités rencontrées dans les conventions publiées (communes, départements, délégations spéciales, associations, fédérations) ; liste à compléter. Aucune ne dit qu’un signataire est élu."], "version": [null, "2026-11"]}','73769c9679c2c8aeb2566a4e2425c89eddc2e21d7c02207eb25170b71b98c2b0','d82ba09fa03df1490fb1d12cf38b018afc423b7e7a14797c78b047d2eb4bf053');
INSERT INTO "trail_entry" VALUES(92,'2026-11-30 02:20:55.884297',NULL,NULL,NULL,'reference_item','01a22a41-59e8-73fe-a628-5a30d2b90a95','created','{"code": [null, "president_federation"], "label_en": [null, "president of the federation"], "label_fr": [null, "président de la fédération"], "list_name": [null, "signatory_capacities"], "position": [null, 9], "source": [null, "Qualités rencontrées dans les conventions publiées (communes, départements, délégations spéciales, associations, fédérations) ; liste à compléter. Aucune ne dit qu’un signataire est élu."], "version": [null, "2026-11"]}','d82ba09fa03df1490fb1d12cf38b018afc423b7e7a14797c78b047d2eb4bf053','b9cde8df26bd2fd3421096fb35f3ae31b11274e7bde026c827f0ccdc70ef2ef7');
INSERT INTO "trail_entry" VALUES(93,'2026-11-30 02:20:55.884324',NULL,NULL,NULL,'reference_item','01a22a41-59e9-72a6-bedc-f2ff5e5fd756','created','{"code": [null, "president_university"], "label_en": [null, "president or rector of the university"], "label_fr": [null, "président ou recteur de l’université"], "list_name": [null, "signatory_capacities"], "position": [null, 10], "source": [null, "Qualités rencontrées dans les conventions publiées (communes, départements, délégations spéciales, associations, fédérations) ; liste à compléter. Aucune ne dit qu’un signataire est élu."], "version": [null, "2026-11"]}','b9cde8df26bd2fd3421096fb35f3ae31b11274e7bde026c827f0ccdc70ef2ef7','9e14ef7db1d6723374f33f79f666a69cd47cf8cd4c7ea5eb7277d9baea115ae5');
INSERT INTO "trail_entry" VALUES(94,'2026-11-30 02:20:55.884354',NULL,NULL,NULL,'reference_item','01a22a41-59e9-72a6-bedc-f3009fc3dfe0','created','{"code": [null, "minister"], "label_en": [null, "minister, or their representative"], "label_fr": [null, "ministre, ou son représentant"], "list_name": [null, "signatory_capacities"], "position": [null, 11], "source": [null, "Qualités rencontrées dans les conventions publiées (communes, départements, délégations spéciales, associations, fédérations) ; liste à compléter. Aucune ne dit qu’un signataire est élu."], "version": [null, "2026-11"]}','9e14ef7db1d6723374f33f79f666a69cd47cf8cd4c7ea5eb7277d9baea115ae5','5675655e66cc9728c952d79cbeb590693e6ed1da26afeb15239f8c91c3abdae0');
INSERT INTO "trail_entry" VALUES(95,'2026-11-30 02:20:55.884384',NULL,NULL,NULL,'reference_item','01a22a41-59e9-72a6-bedc-f301d2b03b9b','created','{"code": [null, "prefect"], "label_en": [null, "prefect"], "label_fr": [null, "préfet"], "list_name": [null, "signatory_capacities"], "position": [null, 12], "source": [null, "Qualités rencontrées dans les conventions publiées (communes, départements, délégations spéciales, associations, fédérations) ; liste à compléter. Aucune ne dit qu’un signataire est élu."], "version": [null, "2026-11"]}','5675655e66cc9728c952d79cbeb590693e6ed1da26afeb15239f8c91c3abdae0','7c8b10735061a15a40b9719fb1608eb4cfb3bfcae980a86a844db390b4b12cf1');
INSERT INTO "trail_entry" VALUES(96,'2026-11-30 02:20:55.884411',NULL,NULL,NULL,'reference_item','01a22a41-59e9-72a6-bedc-f302b90a8a78','created','{"code": [null, "other"], "label_en": [null, "other function"], "label_fr": [null, "autre fonction"], "list_name": [null, "signatory_capacities"], "position": [null, 13], "source": [null, "Qualités rencontrées dans les conventions publiées (communes, départements, délégations spéciales, associations, fédérations) ; liste à compléter. Aucune ne dit qu’un signataire est élu."], "version": [null, "2026-11"]}','7c8b10735061a15a40b9719fb1608eb4cfb3bfcae980a86a844db390b4b12cf1','316f22622148f8f8548da55092e0c9ac6d6d29081218efbdc53bf5af9908a11b');
INSERT INTO "trail_entry" VALUES(97,'2026-11-30 02:20:55.884439',NULL,NULL,NULL,'country_group','01a22a41-59ef-779d-95c1-a8168de88e0e','created','{"certain": [null, true], "country": [null, "BE"], "group_name": [null, "european_union"], "source": [null, "Traité de Rome, entré en vigueur le 1er janvier 1958"], "valid_from": [null, "1958-01-01"]}','316f22622148f8f8548da55092e0c9ac6d6d29081218efbdc53bf5af9908a11b','072b4280ffbaa86565f0a14510dfec36d9e4f6bfc2fcbd72063555d93e91f430');
INSERT INTO "trail_entry" VALUES(98,'2026-11-30 02:20:55.884480',NULL,NULL,NULL,'country_group','01a22a41-59ef-779d-95c1-a8171ba4ecdd','created','{"certain": [null, true], "country": [null, "DE"], "group_name": [null, "european_union"], "source": [null, "Traité de Rome, entré en vigueur le 1er janvier 1958"], "valid_from": [null, "1958-01-01"]}','072b4280ffbaa86565f0a14510dfec36d9e4f6bfc2fcbd72063555d93e91f430','32cde8aee9137ba7571edf7c76ca53bd698737f7a1ef661155548f40579ab131');
INSERT INTO "trail_entry" VALUES(99,'2026-11-30 02:20:55.884506',NULL,NULL,NULL,'country_group','01a22a41-59ef-779d-95c1-a8189da61bd8','created','{"certain": [null, true], "country": [null, "FR"], "group_name": [null, "european_union"], "source": [null, "Traité de Rome, entré en vigueur le 1er janvier 1958"], "valid_from": [null, "1958-01-01"]}','32cde8aee9137ba7571edf7c76ca53bd698737f7a1ef661155548f40579ab131','53cb073a895bc026af62dc8892b5d5aa04c2a439fdf13f78b23475dc9c10e85c');
INSERT INTO "trail_entry" VALUES(100,'2026-11-30 02:20:55.884531',NULL,NULL,NULL,'country_group','01a22a41-59ef-779d-95c1-a819a31d49a1','created','{"certain": [null, true], "country": [null, "IT"], "group_name": [null, "european_union"], "source": [null, "Traité de Rome, entré en vigueur le 1er janvier 1958"], "valid_from": [null, "1958-01-01"]}','53cb073a895bc026af62dc8892b5d5aa04c2a439fdf13f78b23475dc9c10e85c','a64344a01f7b02d8f192cd8c2a97ef1cd98f3b0b2fc3a7563c8cfeee05614be5');
INSERT INTO "trail_entry" VALUES(101,'2026-11-30 02:20:55.884555',NULL,NULL,NULL,'country_group','01a22a41-59ef-779d-95c1-a81aff3f7a7f','created','{"certain": [null, true], "country": [null, "LU"], "group_name": [null, "european_union"], "source": [null, "Traité de Rome, entré en vigueur le 1er janvier 1958"], "valid_from": [null, "1958-01-01"]}','a64344a01f7b02d8f192cd8c2a97ef1cd98f3b0b2fc3a7563c8cfeee05614be5','db5edc55b6b67518c1e1937754b829bf009ac4f90f76847a2cbec762e8491ffa');
INSERT INTO "trail_entry" VALUES(102,'2026-11-30 02:20:55.884583',NULL,NULL,NULL,'country_group','01a22a41-59ef-779d-95c1-a81ba8cf2d8d','created','{"certain": [null, true], "country": [null, "NL"], "group_name": [null, "european_union"], "source": [null, "Traité de Rome, entré en vigueur le 1er janvier 1958"], "valid_from": [null, "1958-01-01"]}','db5edc55b6b67518c1e1937754b829bf009ac4f90f76847a2cbec762e8491ffa','7bfc425967bd873f3b87e8970bc29e5804e6683944950e135d953ff738b448fa');
INSERT INTO "trail_entry" VALUES(103,'2026-11-30 02:20:55.884607',NULL,NULL,NULL,'country_group','01a22a41-59ef-779d-95c1-a81ca5d155f8','created','{"certain": [null, true], "country": [null, "DK"], "group_name": [null, "european_union"], "source": [null, "Traité d’adhésion de 1972"], "valid_from": [null, "1973-01-01"]}','7bfc425967bd873f3b87e8970bc29e5804e6683944950e135d953ff738b448fa','4bb82d18ddbeb9184cc0153fbbf2e32577fccd47663106e048feb22ba234b2bc');
INSERT INTO "trail_entry" VALUES(104,'2026-11-30 02:20:55.884635',NULL,NULL,NULL,'country_group','01a22a41-59ef-779d-95c1-a81dc0a881a3','created','{"certain": [null, true], "country": [null, "GB"], "group_name": [null, "european_union"], "source": [null, "Traité d’adhésion de 1972 ; accord de retrait, dernier jour le 31 janvier 2020"], "valid_from": [null, "1973-01-01"], "valid_to": [null, "2020-01-31"]}','4bb82d18ddbeb9184cc0153fbbf2e32577fccd47663106e048feb22ba234b2bc','33529d3f7f765fb16a14d60e7485a2e8b71bd8b3107caa61024f2171af95f8c6');
INSERT INTO "trail_entry" VALUES(105,'2026-11-30 02:20:55.884669',NULL,NULL,NULL,'country_group','01a22a41-59ef-779d-95c1-a81e5cf4a791','created','{"certain": [null, true], "country": [null, "IE"], "group_name": [null, "european_union"], "source": [null, "Traité d’adhésion de 1972"], "valid_from": [null, "1973-01-01"]}','33529d3f7f765fb16a14d60e7485a2e8b71bd8b3107caa61024f2171af95f8c6','e5d55236082f6355acdea802492593819192329548a266995d495f43d925886d');
INSERT INTO "trail_entry" VALUES(106,'2026-11-30 02:20:55.884694',NULL,NULL,NULL,'country_group','01a22a41-59ef-779d-95c1-a81fdb579c8e','created','{"certain": [null, true], "country": [null, "GR"], "group_name": [null, "european_union"], "source": [null, "Traité d’adhésion de 1979"], "valid_from": [null, "1981-01-01"]}','e5d55236082f6355acdea802492593819192329548a266995d495f43d925886d','4810485faf31ab35d1979fc4cda7adb21d126ee881b621cb6aa54bdf26cc42a2');
INSERT INTO "trail_entry" VALUES(107,'2026-11-30 02:20:55.884718',NULL,NULL,NULL,'country_group','01a22a41-59ef-779d-95c1-a8205974b50d','created','{"certain": [null, true], "country": [null, "ES"], "group_name": [null, "european_union"], "source": [null, "Traité d’adhésion de 1985"], "valid_from": [null, "1986-01-01"]}','4810485faf31ab35d1979fc4cda7adb21d126ee881b621cb6aa54bdf26cc42a2','58ca844c39606d30594f06604e1b070e09ff7b15416dd1075fa02a9005dc7144');
INSERT INTO "trail_entry" VALUES(108,'2026-11-30 02:20:55.884742',NULL,NULL,NULL,'country_group','01a22a41-59ef-779d-95c1-a821e74473f4','created','{"certain": [null, true], "country": [null, "PT"], "group_name": [null, "european_union"], "source": [null, "Traité d’adhésion de 1985"], "valid_from": [null, "1986-01-01"]}','58ca844c39606d30594f06604e1b070e09ff7b15416dd1075fa02a9005dc7144','dc9b622c9aaeece255aea581c9453c02d7d12402124cb703e793228e2829f35c');
INSERT INTO "trail_entry" VALUES(109,'2026-11-30 02:20:55.884765',NULL,NULL,NULL,'country_group','01a22a41-59ef-779d-95c1-a82233e6bfab','created','{"certain": [null, true], "country": [null, "AT"], "group_name": [null, "european_union"], "source": [null, "Traité d’adhésion de 1994"], "valid_from": [null, "1995-01-01"]}','dc9b622c9aaeece255aea581c9453c02d7d12402124cb703e793228e2829f35c','c627293fbff194fbcbe002316163ae79353631a74e9a1b99876b9e65b49f9d78');
INSERT INTO "trail_entry" VALUES(110,'2026-11-30 02:20:55.884789',NULL,NULL,NULL,'country_group','01a22a41-59ef-779d-95c1-a823b8024c54','created','{"certain": [null, true], "country": [null, "FI"], "group_name": [null, "european_union"], "source": [null, "Traité d’adhésion de 1994"], "valid_from": [null, "1995-01-01"]}','c627293fbff194fbcbe002316163ae79353631a74e9a1b99876b9e65b49f9d78','68ae6e873de8ec5b7379fe345cd57bbf0bbee65fe3cd7396d1263782c740cff9');
INSERT INTO "trail_entry" VALUES(111,'2026-11-30 02:20:55.884813',NULL,NULL,NULL,'country_group','01a22a41-59ef-779d-95c1-a8243d90adbf','created','{"certain": [null, true], "country": [null, "SE"], "group_name": [null, "european_union"], "source": [null, "Traité d’adhésion de 1994"], "valid_from": [null, "1995-01-01"]}','68ae6e873de8ec5b7379fe345cd57bbf0bbee65fe3cd7396d1263782c740cff9','42c968e7ad3ccac935b1428607bcd43a50ee634585e6439785ac734cc220f05b');
INSERT INTO "trail_entry" VALUES(112,'2026-11-30 02:20:55.884838',NULL,NULL,NULL,'country_group','01a22a41-59ef-779d-95c1-a8254627f6d3','created','{"certain": [null, true], "country": [null, "CY"], "group_name": [null, "european_union"], "source": [null, "Traité d’adhésion de 2003"], "valid_from": [null, "2004-05-01"]}','42c968e7ad3ccac935b1428607bcd43a50ee634585e6439785ac734cc220f05b','dd4d5d8c3e1506d43ddee416179cf72e447f34893e0fc3133723f7d2c43910bc');
INSERT INTO "trail_entry" VALUES(113,'2026-11-30 02:20:55.884862',NULL,NULL,NULL,'country_group','01a22a41-59ef-779d-95c1-a826fac03bdf','created','{"certain": [null, true], "country": [null, "CZ"], "group_name": [null, "european_union"], "source": [null, "Traité d’adhésion de 2003"], "valid_from": [null, "2004-05-01"]}','dd4d5d8c3e1506d43ddee416179cf72e447f34893e0fc3133723f7d2c43910bc','b147331da6c3d3f028205f46f2f8a296a3c506bdea235b08c57a25bb22afc331');
INSERT INTO "trail_entry" VALUES(114,'2026-11-30 02:20:55.884887',NULL,NULL,NULL,'country_group','01a22a41-59ef-779d-95c1-a82706d503f6','created','{"certain": [null, true], "country": [null, "EE"], "group_name": [null, "european_union"], "source": [null, "Traité d’adhésion de 2003"], "valid_from": [null, "2004-05-01"]}','b147331da6c3d3f028205f46f2f8a296a3c506bdea235b08c57a25bb22afc331','ac90ce1e0b4ff2bf21d2def2befd456c9105c2a31adbec16ba732a7b0949560d');
INSERT INTO "trail_entry" VALUES(115,'2026-11-30 02:20:55.884914',NULL,NULL,NULL,'country_group','01a22a41-59ef-779d-95c1-a828a4b20524','created','{"certain": [null, true], "country": [null, "HU"], "group_name": [null, "european_union"], "source": [null, "Traité d’adhésion de 2003"], "valid_from": [null, "2004-05-01"]}','ac90ce1e0b4ff2bf21d2def2befd456c9105c2a31adbec16ba732a7b0949560d','040b411723e1e537289578b2d838f61c6c3d86bf73a44346354a829ec0a40c2e');
INSERT INTO "trail_entry" VALUES(116,'2026-11-30 02:20:55.884937',NULL,NULL,NULL,'country_group','01a22a41-59ef-779d-95c1-a829b119080f','created','{"certain": [null, true], "country": [null, "LT"], "group_name": [null, "european_union"], "source": [null, "Traité d’adhésion de 2003"], "valid_from": [null, "2004-05-01"]}','040b411723e1e537289578b2d838f61c6c3d86bf73a44346354a829ec0a40c2e','55bca3899c042204a250d677147e7a16b072c4901b73b85faa9debe94c7fdfa0');
INSERT INTO "trail_entry" VALUES(117,'2026-11-30 02:20:55.884961',NULL,NULL,NULL,'country_group','01a22a41-59ef-779d-95c1-a82a6e0b9f23','created','{"certain": [null, true], "country": [null, "LV"], "group_name": [null, "european_union"], "source": [null, "Traité d’adhésion de 2003"], "valid_from": [null, "2004-05-01"]}','55bca3899c042204a250d677147e7a16b072c4901b73b85faa9debe94c7fdfa0','28da27b7c56d4627106345e774eb3aa2f300aeab13762b66b6567143f04e5021');
INSERT INTO "trail_entry" VALUES(118,'2026-11-30 02:20:55.884983',NULL,NULL,NULL,'country_group','01a22a41-59ef-779d-95c1-a82b962c1b52','created','{"certain": [null, true], "country": [null, "MT"], "group_name": [null, "european_union"], "source": [null, "Traité d’adhésion de 2003"], "valid_from": [null, "2004-05-01"]}','28da27b7c56d4627106345e774eb3aa2f300aeab13762b66b6567143f04e5021','df9eb1935101960b85563083a824d45c4b57dd1663ce8f9032cc5c2b6078b516');
INSERT INTO "trail_entry" VALUES(119,'2026-11-30 02:20:55.885005',NULL,NULL,NULL,'country_group','01a22a41-59ef-779d-95c1-a82cf5608253','created','{"certain": [null, true], "country": [null, "PL"], "group_name": [null, "european_union"], "source": [null, "Traité d’adhésion de 2003"], "valid_from": [null, "2004-05-01"]}','df9eb1935101960b85563083a824d45c4b57dd1663ce8f9032cc5c2b6078b516','f43d6a68afc50f96cb97ca2c0abb5415060f4aa945572614339d15ec4a92e325');
INSERT INTO "trail_entry" VALUES(120,'2026-11-30 02:20:55.885028',NULL,NULL,NULL,'country_group','01a22a41-59ef-779d-95c1-a82d57ba5380','created','{"certain": [null, true], "country": [null, "SI"], "group_name": [null, "european_union"], "source": [null, "Traité d’adhésion de 2003"], "valid_from": [null, "2004-05-01"]}','f43d6a68afc50f96cb97ca2c0abb5415060f4aa945572614339d15ec4a92e325','5a858c45902950bc1ad7340f6fa97a1d676d18e7fdeb2e2068545805367ca485');
INSERT INTO "trail_entry" VALUES(121,'2026-11-30 02:20:55.885052',NULL,NULL,NULL,'country_group','01a22a41-59ef-779d-95c1-a82e14c6a37c','created','{"certain": [null, true], "country": [null, "SK"], "group_name": [null, "european_union"], "source": [null, "Traité d’adhésion de 2003"], "valid_from": [null, "2004-05-01"]}','5a858c45902950bc1ad7340f6fa97a1d676d18e7fdeb2e2068545805367ca485','3056e0837fb7d8c11712edd427788cb58223fb25781a3cc83e49785cd38c93fe');
INSERT INTO "trail_entry" VALUES(122,'2026-11-30 02:20:55.885077',NULL,NULL,NULL,'country_group','01a22a41-59ef-779d-95c1-a82f93e8af17','created','{"certain": [null, true], "country": [null, "BG"], "group_name": [null, "european_union"], "source": [null, "Traité d’adhésion de 2005"], "valid_from": [null, "2007-01-01"]}','3056e0837fb7d8c11712edd427788cb58223fb25781a3cc83e49785cd38c93fe','a306de87f18c2db3cfbc7b4f8f53f1367940f2c149e19a18fc3c3549629ff841');
INSERT INTO "trail_entry" VALUES(123,'2026-11-30 02:20:55.885101',NULL,NULL,NULL,'country_group','01a22a41-59f0-76a3-bab0-644bb8daaec9','created','{"certain": [null, true], "country": [null, "RO"], "group_name": [null, "european_union"], "source": [null, "Traité d’adhésion de 2005"], "valid_from": [null, "2007-01-01"]}','a306de87f18c2db3cfbc7b4f8f53f1367940f2c149e19a18fc3c3549629ff841','59c76c351a5e904c914c82f9256d54f1721978a8a7a9dfac7937bbc217534b28');
INSERT INTO "trail_entry" VALUES(124,'2026-11-30 02:20:55.885124',NULL,NULL,NULL,'country_group','01a22a41-59f0-76a3-bab0-644c6bc1dc87','created','{"certain": [null, true], "country": [null, "HR"], "group_name": [null, "european_union"], "source": [null, "Traité d’adhésion de 2011"], "valid_from": [null, "2013-07-01"]}','59c76c351a5e904c914c82f9256d54f1721978a8a7a9dfac7937bbc217534b28','b4a629dc8fa23c3f2bd85ca5e54e62d1012f4f03e89d30d4ea15bd8d095d803b');
INSERT INTO "trail_entry" VALUES(125,'2026-11-30 02:20:55.885150',NULL,NULL,NULL,'country_group','01a22a41-59f0-76a3-bab0-644d116583b8','created','{"certain": [null, false], "country": [null, "BF"], "group_name": [null, "oda_ldc"], "source": [null, "https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html"], "valid_from": [null, "2022-01-01"], "valid_to": [null, "2026-12-31"]}','b4a629dc8fa23c3f2bd85ca5e54e62d1012f4f03e89d30d4ea15bd8d095d803b','64f23a818227011a414cee0c7bd385852c38188c4e09664785493b14c198423d');
INSERT INTO "trail_entry" VALUES(126,'2026-11-30 02:20:55.885180',NULL,NULL,NULL,'country_group','01a22a41-59f0-76a3-bab0-644ef8ba1f55','created','{"certain": [null, false], "country": [null, "BJ"], "group_name": [null, "oda_ldc"], "source": [null, "https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html"], "valid_from": [null, "2022-01-01"], "valid_to": [null, "2026-12-31"]}','64f23a818227011a414cee0c7bd385852c38188c4e09664785493b14c198423d','83283a63d3d17ca7025c045e764c3ee4a3e720e961138f23d3ee6fa009b33b80');
INSERT INTO "trail_entry" VALUES(127,'2026-11-30 02:20:55.885207',NULL,NULL,NULL,'country_group','01a22a41-59f0-76a3-bab0-644f33acb679','created','{"certain": [null, false], "country": [null, "BI"], "group_name": [null, "oda_ldc"], "source": [null, "https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html"], "valid_from": [null, "2022-01-01"], "valid_to": [null, "2026-12-31"]}','83283a63d3d17ca7025c045e764c3ee4a3e720e961138f23d3ee6fa009b33b80','963b76b8361f08a5eb236e9b9222af3a570a62813ca2e2a9bc745e82413e1122');
INSERT INTO "trail_entry" VALUES(128,'2026-11-30 02:20:55.885232',NULL,NULL,NULL,'country_group','01a22a41-59f0-76a3-bab0-64506b6f6bfa','created','{"certain": [null, false], "country": [null, "TD"], "group_name": [null, "oda_ldc"], "source": [null, "https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html"], "valid_from": [null, "2022-01-01"], "valid_to": [null, "2026-12-31"]}','963b76b8361f08a5eb236e9b9222af3a570a62813ca2e2a9bc745e82413e1122','953e77bc4c5e2f3c1cef398e7cfe34b6ec4442162930273bac3136bd81638b93');
INSERT INTO "trail_entry" VALUES(129,'2026-11-30 02:20:55.885257',NULL,NULL,NULL,'country_group','01a22a41-59f0-76a3-bab0-64511ed6e480','created','{"certain": [null, false], "country": [null, "KM"], "group_name": [null, "oda_ldc"], "source": [null, "https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html"], "valid_from": [null, "2022-01-01"], "valid_to": [null, "2026-12-31"]}','953e77bc4c5e2f3c1cef398e7cfe34b6ec4442162930273bac3136bd81638b93','622d5d5d8c39ee864dfb0a94ee3620215ffdfe85030ab399285a74dc14d75606');
INSERT INTO "trail_entry" VALUES(130,'2026-11-30 02:20:55.885282',NULL,NULL,NULL,'country_group','01a22a41-59f0-76a3-bab0-645200893cea','created','{"certain": [null, false], "country": [null, "CD"], "group_name": [null, "oda_ldc"], "source": [null, "https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html"], "valid_from": [null, "2022-01-01"], "valid_to": [null, "2026-12-31"]}','622d5d5d8c39ee864dfb0a94ee3620215ffdfe85030ab399285a74dc14d75606','e181708597a7b5fdd30dcb42f5f726029a4f2ef7c6edb078047a3956b539a48b');
INSERT INTO "trail_entry" VALUES(131,'2026-11-30 02:20:55.885308',NULL,NULL,NULL,'country_group','01a22a41-59f0-76a3-bab0-64537d522d3c','created','{"certain": [null, false], "country": [null, "DJ"], "group_name": [null, "oda_ldc"], "source": [null, "https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html"], "valid_from": [null, "2022-01-01"], "valid_to": [null, "2026-12-31"]}','e181708597a7b5fdd30dcb42f5f726029a4f2ef7c6edb078047a3956b539a48b','42d56989f611afff14c48d4c7c28141b720a8037c9a14b78b667a6c759c57a86');
INSERT INTO "trail_entry" VALUES(132,'2026-11-30 02:20:55.885333',NULL,NULL,NULL,'country_group','01a22a41-59f0-76a3-bab0-64542355aa7a','created','{"certain": [null, false], "country": [null, "GN"], "group_name": [null, "oda_ldc"], "source": [null, "https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html"], "valid_from": [null, "2022-01-01"], "valid_to": [null, "2026-12-31"]}','42d56989f611afff14c48d4c7c28141b720a8037c9a14b78b667a6c759c57a86','5b6df648876cdd6cca343279b988351c009d504b3a0e07f74159c4a08c86dbb3');
INSERT INTO "trail_entry" VALUES(133,'2026-11-30 02:20:55.885359',NULL,NULL,NULL,'country_group','01a22a41-59f0-76a3-bab0-64553d70f65a','created','{"certain": [null, false], "country": [null, "HT"], "group_name": [null, "oda_ldc"], "source": [null, "https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html"], "valid_from": [null, "2022-01-01"], "valid_to": [null, "2026-12-31"]}','5b6df648876cdd6cca343279b988351c009d504b3a0e07f74159c4a08c86dbb3','67fbcc28f470684c7447019b24652d933b97bd0bd8d49f7a2375d187dd0f6e46');
INSERT INTO "trail_entry" VALUES(134,'2026-11-30 02:20:55.885384',NULL,NULL,NULL,'country_group','01a22a41-59f0-76a3-bab0-64563e659416','created','{"certain": [null, false], "country": [null, "KH"], "group_name": [null, "oda_ldc"], "source": [null, "https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html"], "valid_from": [null, "2022-01-01"], "valid_to": [null, "2026-12-31"]}','67fbcc28f470684c7447019b24652d933b97bd0bd8d49f7a2375d187dd0f6e46','c8447102e818550d06325e3ad308ac93dc58f94874ea706be5880e905f7fa9c9');
INSERT INTO "trail_entry" VALUES(135,'2026-11-30 02:20:55.885411',NULL,NULL,NULL,'country_group','01a22a41-59f0-76a3-bab0-645744eb091d','created','{"certain": [null, false], "country": [null, "LA"], "group_name": [null, "oda_ldc"], "source": [null, "https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html"], "valid_from": [null, "2022-01-01"], "valid_to": [null, "2026-12-31"]}','c8447102e818550d06325e3ad308ac93dc58f94874ea706be5880e905f7fa9c9','cf4bfcfbc764f012ad418c71c6afde3c6e374c98e2bc076c411e358baca1a692');
INSERT INTO "trail_entry" VALUES(136,'2026-11-30 02:20:55.885436',NULL,NULL,NULL,'country_group','01a22a41-59f0-76a3-bab0-645845501174','created','{"certain": [null, false], "country": [null, "MG"], "group_name": [null, "oda_ldc"], "source": [null, "https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html"], "valid_from": [null, "2022-01-01"], "valid_to": [null, "2026-12-31"]}','cf4bfcfbc764f012ad418c71c6afde3c6e374c98e2bc076c411e358baca1a692','33efb1aef455ee0d4da1d2721cb7cc0dc662f341717f0d4f06819b628915deb2');
INSERT INTO "trail_entry" VALUES(137,'2026-11-30 02:20:55.885463',NULL,NULL,NULL,'country_group','01a22a41-59f0-76a3-bab0-645902e9c73a','created','{"certain": [null, false], "country": [null, "ML"], "group_name": [null, "oda_ldc"], "source": [null, "https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html"], "valid_from": [null, "2022-01-01"], "valid_to": [null, "2026-12-31"]}','33efb1aef455ee0d4da1d2721cb7cc0dc662f341717f0d4f06819b628915deb2','5188a37c981261f9f95ea8b1fff5b001087b287bf7da5bcb5710325161e93d26');
INSERT INTO "trail_entry" VALUES(138,'2026-11-30 02:20:55.885488',NULL,NULL,NULL,'country_group','01a22a41-59f0-76a3-bab0-645a8e01afb8','created','{"certain": [null, false], "country": [null, "MR"], "group_name": [null, "oda_ldc"], "source": [null, "https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html"], "valid_from": [null, "2022-01-01"], "valid_to": [null, "2026-12-31"]}','5188a37c981261f9f95ea8b1fff5b001087b287bf7da5bcb5710325161e93d26','4b6c81d2b583dad8571137d1113ed3f778432b7e3b6458b7650d5d0e633591f4');
INSERT INTO "trail_entry" VALUES(139,'2026-11-30 02:20:55.885512',NULL,NULL,NULL,'country_group','01a22a41-59f0-76a3-bab0-645bf57e42fc','created','{"certain": [null, false], "country": [null, "MZ"], "group_name": [null, "oda_ldc"], "source": [null, "https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html"], "valid_from": [null, "2022-01-01"], "valid_to": [null, "2026-12-31"]}','4b6c81d2b583dad8571137d1113ed3f778432b7e3b6458b7650d5d0e633591f4','fcdf0784384e027558df24b2252bb0e5c1a8d402d2c1ad898c88c5f19c02a46b');
INSERT INTO "trail_entry" VALUES(140,'2026-11-30 02:20:55.885537',NULL,NULL,NULL,'country_group','01a22a41-59f0-76a3-bab0-645ce158bdfc','created','{"certain": [null, false], "country": [null, "NE"], "group_name": [null, "oda_ldc"], "source": [null, "https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html"], "valid_from": [null, "2022-01-01"], "valid_to": [null, "2026-12-31"]}','fcdf0784384e027558df24b2252bb0e5c1a8d402d2c1ad898c88c5f19c02a46b','af5c2d07cb79da6a2348502fc23889c8921a1b863a7c6eed8f6b6dc1475ff534');
INSERT INTO "trail_entry" VALUES(141,'2026-11-30 02:20:55.885594',NULL,NULL,NULL,'country_group','01a22a41-59f0-76a3-bab0-645d38bfb439','created','{"certain": [null, false], "country": [null, "NP"], "group_name": [null, "oda_ldc"], "source": [null, "https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html"], "valid_from": [null, "2022-01-01"], "valid_to": [null, "2026-12-31"]}','af5c2d07cb79da6a2348502fc23889c8921a1b863a7c6eed8f6b6dc1475ff534','eaf834daf3f34f25426d4c848a66b24be9d32848b49bacda18a75a8c8c0d9b29');
INSERT INTO "trail_entry" VALUES(142,'2026-11-30 02:20:55.885628',NULL,NULL,NULL,'country_group','01a22a41-59f0-76a3-bab0-645eda20b3bd','created','{"certain": [null, false], "country": [null, "RW"], "group_name": [null, "oda_ldc"], "source": [null, "https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html"], "valid_from": [null, "2022-01-01"], "valid_to": [null, "2026-12-31"]}','eaf834daf3f34f25426d4c848a66b24be9d32848b49bacda18a75a8c8c0d9b29','ca0631698f05d108cbfbac924443600c13395ce656abb96496af62e6f4a73eb4');
INSERT INTO "trail_entry" VALUES(143,'2026-11-30 02:20:55.885653',NULL,NULL,NULL,'country_group','01a22a41-59f0-76a3-bab0-645fe9e9aa50','created','{"certain": [null, false], "country": [null, "SN"], "group_name": [null, "oda_ldc"], "source": [null, "https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html"], "valid_from": [null, "2022-01-01"], "valid_to": [null, "2026-12-31"]}','ca0631698f05d108cbfbac924443600c13395ce656abb96496af62e6f4a73eb4','ef00dd5591e5ccc3316a9a7392ab5f7992b78ac58c2a95093c9beabdc13dbaca');
INSERT INTO "trail_entry" VALUES(144,'2026-11-30 02:20:55.885679',NULL,NULL,NULL,'country_group','01a22a41-59f0-76a3-bab0-64602562aa0b','created','{"certain": [null, false], "country": [null, "TG"], "group_name": [null, "oda_ldc"], "source": [null, "https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html"], "valid_from": [null, "2022-01-01"], "valid_to": [null, "2026-12-31"]}','ef00dd5591e5ccc3316a9a7392ab5f7992b78ac58c2a95093c9beabdc13dbaca','79ceee2560e6ad1b43e56fc157f0be708b3c05584d66a75a22eff17392efa646');
INSERT INTO "trail_entry" VALUES(145,'2026-11-30 02:20:55.885707',NULL,NULL,NULL,'country_group','01a22a41-59f0-76a3-bab0-6461790c80a5','created','{"certain": [null, false], "country": [null, "CM"], "group_name": [null, "oda_lmic"], "source": [null, "https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html"], "valid_from": [null, "2022-01-01"], "valid_to": [null, "2026-12-31"]}','79ceee2560e6ad1b43e56fc157f0be708b3c05584d66a75a22eff17392efa646','0ac86d5c1f754e1c48f34f9a4a10960f70d4aebabf5b86d6f6d5848fea23ed6b');
INSERT INTO "trail_entry" VALUES(146,'2026-11-30 02:20:55.885733',NULL,NULL,NULL,'country_group','01a22a41-59f0-76a3-bab0-6462aa213e16','created','{"certain": [null, false], "country": [null, "CG"], "group_name": [null, "oda_lmic"], "source": [null, "https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html"], "valid_from": [null, "2022-01-01"], "valid_to": [null, "2026-12-31"]}','0ac86d5c1f754e1c48f34f9a4a10960f70d4aebabf5b86d6f6d5848fea23ed6b','8f02738ef427dfe427a21a8540bcdd69573d402991cf55f42cbc6a9687ab3638');
INSERT INTO "trail_entry" VALUES(147,'2026-11-30 02:20:55.885758',NULL,NULL,NULL,'country_group','01a22a41-59f0-76a3-bab0-646325f62d75','created','{"certain": [null, false], "country": [null, "CI"], "group_name": [null, "oda_lmic"], "source": [null, "https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html"], "valid_from": [null, "2022-01-01"], "valid_to": [null, "2026-12-31"]}','8f02738ef427dfe427a21a8540bcdd69573d402991cf55f42cbc6a9687ab3638','5f43359978617295f57c65e0792046a646d2138020dfa16a0f5cddd674eab175');
INSERT INTO "trail_entry" VALUES(148,'2026-11-30 02:20:55.885785',NULL,NULL,NULL,'country_group','01a22a41-59f0-76a3-bab0-64646347de24','created','{"certain": [null, false], "country": [null, "MA"], "group_name": [null, "oda_lmic"], "source": [null, "https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html"], "valid_from": [null, "2022-01-01"], "valid_to": [null, "2026-12-31"]}','5f43359978617295f57c65e0792046a646d2138020dfa16a0f5cddd674eab175','8c4223091a1a833f8941e4a15716b20be992ff93b5ad592aade782a0eccec915');
INSERT INTO "trail_entry" VALUES(149,'2026-11-30 02:20:55.885813',NULL,NULL,NULL,'country_group','01a22a41-59f0-76a3-bab0-6465aead791d','created','{"certain": [null, false], "country": [null, "TN"], "group_name": [null, "oda_lmic"], "source": [null, "https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html"], "valid_from": [null, "2022-01-01"], "valid_to": [null, "2026-12-31"]}','8c4223091a1a833f8941e4a15716b20be992ff93b5ad592aade782a0eccec915','75021fedcae9090a28f4e0c2e106e22d1e7c9b6a9e3fc7024c3bfa08893980ae');
INSERT INTO "trail_entry" VALUES(150,'2026-11-30 02:20:55.885837',NULL,NULL,NULL,'country_group','01a22a41-59f0-76a3-bab0-6466e85f3407','created','{"certain": [null, false], "country": [null, "DZ"], "group_name": [null, "oda_lmic"], "source": [null, "https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html"], "valid_from": [null, "2022-01-01"], "valid_to": [null, "2026-12-31"]}','75021fedcae9090a28f4e0c2e106e22d1e7c9b6a9e3fc7024c3bfa08893980ae','89006c56c41eaae1258a0dc92b9b7a8e7158a4c00860ebb604ea5d0e496a2c70');
INSERT INTO "trail_entry" VALUES(151,'2026-11-30 02:20:55.885862',NULL,NULL,NULL,'country_group','01a22a41-59f1-7570-ab51-12dd1d857b4c','created','{"certain": [null, false], "country": [null, "LB"], "group_name": [null, "oda_lmic"], "source": [null, "https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html"], "valid_from": [null, "2022-01-01"], "valid_to": [null, "2026-12-31"]}','89006c56c41eaae1258a0dc92b9b7a8e7158a4c00860ebb604ea5d0e496a2c70','fc31c62b4d11e6686abce539ec9e6cb3fa1da80e5de1d0c962b842ae8bf3f13c');
INSERT INTO "trail_entry" VALUES(152,'2026-11-30 02:20:55.885887',NULL,NULL,NULL,'country_group','01a22a41-59f1-7570-ab51-12de03d99229','created','{"certain": [null, false], "country": [null, "VN"], "group_name": [null, "oda_lmic"], "source": [null, "https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html"], "valid_from": [null, "2022-01-01"], "valid_to": [null, "2026-12-31"]}','fc31c62b4d11e6686abce539ec9e6cb3fa1da80e5de1d0c962b842ae8bf3f13c','e6711201f15007635098f1b856b5b7d8ca4807c1a09e4749c7e7d371a71d17a5');
INSERT INTO "trail_entry" VALUES(153,'2026-11-30 02:20:55.885912',NULL,NULL,NULL,'country_group','01a22a41-59f1-7570-ab51-12df8ddf93e8','created','{"certain": [null, false], "country": [null, "UA"], "group_name": [null, "oda_lmic"], "source": [null, "https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html"], "valid_from": [null, "2022-01-01"], "valid_to": [null, "2026-12-31"]}','e6711201f15007635098f1b856b5b7d8ca4807c1a09e4749c7e7d371a71d17a5','550658cdfc34c4e26621851834ec3a4026d998c78b42730ae24d9ab138aa86b3');
INSERT INTO "trail_entry" VALUES(154,'2026-11-30 02:20:55.885938',NULL,NULL,NULL,'country_group','01a22a41-59f1-7570-ab51-12e01660e2cc','created','{"certain": [null, false], "country": [null, "EG"], "group_name": [null, "oda_lmic"], "source": [null, "https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html"], "valid_from": [null, "2022-01-01"], "valid_to": [null, "2026-12-31"]}','550658cdfc34c4e26621851834ec3a4026d998c78b42730ae24d9ab138aa86b3','267101a1d0f34a7cbedb317fe0e3c5ae0ddf695de2c72d1111cfae5976d180d9');
INSERT INTO "trail_entry" VALUES(155,'2026-11-30 02:20:55.885965',NULL,NULL,NULL,'country_group','01a22a41-59f1-7570-ab51-12e18a28c18d','created','{"certain": [null, false], "country": [null, "AM"], "group_name": [null, "oda_umic"], "source": [null, "https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html"], "valid_from": [null, "2022-01-01"], "valid_to": [null, "2026-12-31"]}','267101a1d0f34a7cbedb317fe0e3c5ae0ddf695de2c72d1111cfae5976d180d9','6af610c46e5f5e68e0a94174e1aa3e870899b353aeaf6b0923af2bf23c4056e2');
INSERT INTO "trail_entry" VALUES(156,'2026-11-30 02:20:55.885990',NULL,NULL,NULL,'country_group','01a22a41-59f1-7570-ab51-12e2386b4b83','created','{"certain": [null, false], "country": [null, "AR"], "group_name": [null, "oda_umic"], "source": [null, "https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html"], "valid_from": [null, "2022-01-01"], "valid_to": [null, "2026-12-31"]}','6af610c46e5f5e68e0a94174e1aa3e870899b353aeaf6b0923af2bf23c4056e2','484bc94b75ef5014c2cfcf145fa9299c45ce5e9ed32ff0561147703089d7b9f7');
INSERT INTO "trail_entry" VALUES(157,'2026-11-30 02:20:55.886015',NULL,NULL,NULL,'country_group','01a22a41-59f1-7570-ab51-12e3f7961af3','created','{"certain": [null, false], "country": [null, "BR"], "group_name": [null, "oda_umic"], "source": [null, "https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html"], "valid_from": [null, "2022-01-01"], "valid_to": [null, "2026-12-31"]}','484bc94b75ef5014c2cfcf145fa9299c45ce5e9ed32ff0561147703089d7b9f7','c6250e0866fe7b044de9eefc0ca2c67088a884d89e46835d359ccd0c11fbfc7f');
INSERT INTO "trail_entry" VALUES(158,'2026-11-30 02:20:55.886040',NULL,NULL,NULL,'country_group','01a22a41-59f1-7570-ab51-12e438dc36be','created','{"certain": [null, false], "country": [null, "CN"], "group_name": [null, "oda_umic"], "source": [null, "https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html"], "valid_from": [null, "2022-01-01"], "valid_to": [null, "2026-12-31"]}','c6250e0866fe7b044de9eefc0ca2c67088a884d89e46835d359ccd0c11fbfc7f','05f33bc657dfc6cf811417c4f58f2de0f904ae9b4ff09bb082bc46ea50c1ac11');
INSERT INTO "trail_entry" VALUES(159,'2026-11-30 02:20:55.886064',NULL,NULL,NULL,'country_group','01a22a41-59f1-7570-ab51-12e5d5f8fdba','created','{"certain": [null, false], "country": [null, "GA"], "group_name": [null, "oda_umic"], "source": [null, "https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html"], "valid_from": [null, "2022-01-01"], "valid_to": [null, "2026-12-31"]}','05f33bc657dfc6cf811417c4f58f2de0f904ae9b4ff09bb082bc46ea50c1ac11','77bb1d28df4472c6064f6bf4d479206fae1a0f782caa0fbb7ede42eaca9b1ac7');
INSERT INTO "trail_entry" VALUES(160,'2026-11-30 02:20:55.886088',NULL,NULL,NULL,'country_group','01a22a41-59f1-7570-ab51-12e67f879452','created','{"certain": [null, false], "country": [null, "MX"], "group_name": [null, "oda_umic"], "source": [null, "https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html"], "valid_from": [null, "2022-01-01"], "valid_to": [null, "2026-12-31"]}','77bb1d28df4472c6064f6bf4d479206fae1a0f782caa0fbb7ede42eaca9b1ac7','1b235ab2a8238d37a6b66712e1aaec4822b967652f758834b679b44643a5716d');
INSERT INTO "trail_entry" VALUES(161,'2026-11-30 02:20:55.886114',NULL,NULL,NULL,'country_group','01a22a41-59f1-7570-ab51-12e7e316343e','created','{"certain": [null, false], "country": [null, "PE"], "group_name": [null, "oda_umic"], "source": [null, "https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html"], "valid_from": [null, "2022-01-01"], "valid_to": [null, "2026-12-31"]}','1b235ab2a8238d37a6b66712e1aaec4822b967652f758834b679b44643a5716d','6dcbbe312b6d4e5fd7f56bb823be8765de8abeaea19786fa22026f90214b03e6');
INSERT INTO "trail_entry" VALUES(162,'2026-11-30 02:20:55.886139',NULL,NULL,NULL,'country_group','01a22a41-59f1-7570-ab51-12e80abc8df6','created','{"certain": [null, false], "country": [null, "PS"], "group_name": [null, "oda_umic"], "source": [null, "https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html"], "valid_from": [null, "2022-01-01"], "valid_to": [null, "2026-12-31"]}','6dcbbe312b6d4e5fd7f56bb823be8765de8abeaea19786fa22026f90214b03e6','a8564d4417feab41359dec53329d91b6a1851ac3ef95b3f49f8b06ec5aa97ea9');
INSERT INTO "trail_entry" VALUES(163,'2026-11-30 02:20:55.886163',NULL,NULL,NULL,'country_group','01a22a41-59f1-7570-ab51-12e9d7ec1763','created','{"certain": [null, false], "country": [null, "TH"], "group_name": [null, "oda_umic"], "source": [null, "https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html"], "valid_from": [null, "2022-01-01"], "valid_to": [null, "2026-12-31"]}','a8564d4417feab41359dec53329d91b6a1851ac3ef95b3f49f8b06ec5aa97ea9','91b8aa03ecfbda2bb26f378be834a259dfca4abe0e96e1a1b1592917a617e802');
INSERT INTO "trail_entry" VALUES(164,'2026-11-30 02:20:55.886188',NULL,NULL,NULL,'country_group','01a22a41-59f1-7570-ab51-12eab8f64b0f','created','{"certain": [null, false], "country": [null, "TR"], "group_name": [null, "oda_umic"], "source": [null, "https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html"], "valid_from": [null, "2022-01-01"], "valid_to": [null, "2026-12-31"]}','91b8aa03ecfbda2bb26f378be834a259dfca4abe0e96e1a1b1592917a617e802','5a29be30e560838a9196630eacfe35c03765d20e93fa9c8c76b7a5be423078c0');
INSERT INTO "trail_entry" VALUES(165,'2026-11-30 02:20:55.886214',NULL,NULL,NULL,'country_group','01a22a41-59f1-7570-ab51-12eb6353d4ca','created','{"certain": [null, false], "country": [null, "ZA"], "group_name": [null, "oda_umic"], "source": [null, "https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html"], "valid_from": [null, "2022-01-01"], "valid_to": [null, "2026-12-31"]}','5a29be30e560838a9196630eacfe35c03765d20e93fa9c8c76b7a5be423078c0','c5dccb4c383b2c9b4649f97ea1e5953d33e306e50ee8a9127334f527dfbcc18a');
INSERT INTO "trail_entry" VALUES(166,'2026-11-30 02:20:55.886238',NULL,NULL,NULL,'country_group','01a22a41-59f1-7570-ab51-12ec102c612c','created','{"certain": [null, false], "country": [null, "JP"], "group_name": [null, "oda_none"], "source": [null, "https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html"], "valid_from": [null, "2022-01-01"], "valid_to": [null, "2026-12-31"]}','c5dccb4c383b2c9b4649f97ea1e5953d33e306e50ee8a9127334f527dfbcc18a','fb6a2b31c7c8f32ecbe165b683c33dbd9ff97e37948b9e706155f24c87bb86af');
INSERT INTO "trail_entry" VALUES(167,'2026-11-30 02:20:55.886263',NULL,NULL,NULL,'country_group','01a22a41-59f1-7570-ab51-12ed0b3f0238','created','{"certain": [null, false], "country": [null, "US"], "group_name": [null, "oda_none"], "source": [null, "https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html"], "valid_from": [null, "2022-01-01"], "valid_to": [null, "2026-12-31"]}','fb6a2b31c7c8f32ecbe165b683c33dbd9ff97e37948b9e706155f24c87bb86af','72eef596aa75eba1c7605747229dfebe9ac625e0cb4c7ff9d8d5e06f07debdae');
INSERT INTO "trail_entry" VALUES(168,'2026-11-30 02:20:55.886287',NULL,NULL,NULL,'country_group','01a22a41-59f1-7570-ab51-12ee20796027','created','{"certain": [null, false], "country": [null, "CA"], "group_name": [null, "oda_none"], "source": [null, "https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html"], "valid_from": [null, "2022-01-01"], "valid_to": [null, "2026-12-31"]}','72eef596aa75eba1c7605747229dfebe9ac625e0cb4c7ff9d8d5e06f07debdae','1e3973c37ebd4c54e0a62c493cf328ad7bac7b8d2cd706107b5f32c54889cf50');
INSERT INTO "trail_entry" VALUES(169,'2026-11-30 02:20:55.886311',NULL,NULL,NULL,'country_group','01a22a41-59f1-7570-ab51-12efc2617e9a','created','{"certain": [null, false], "country": [null, "CL"], "group_name": [null, "oda_none"], "source": [null, "https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html"], "valid_from": [null, "2022-01-01"], "valid_to": [null, "2026-12-31"]}','1e3973c37ebd4c54e0a62c493cf328ad7bac7b8d2cd706107b5f32c54889cf50','ed9beffccd92a2b0108cbba6b7f6a86b90d74be310886ab3dc197336f00fced2');
INSERT INTO "trail_entry" VALUES(170,'2026-11-30 02:20:55.886336',NULL,NULL,NULL,'country_group','01a22a41-59f1-7570-ab51-12f0b55ec8c0','created','{"certain": [null, true], "country": [null, "AT"], "group_name": [null, "oda_none"], "source": [null, "https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html"], "valid_from": [null, "2022-01-01"], "valid_to": [null, "2026-12-31"]}','ed9beffccd92a2b0108cbba6b7f6a86b90d74be310886ab3dc197336f00fced2','d9d785fb88555343628173e7e9a4c81f5447f956cf0372a450e710f965ca2f30');
INSERT INTO "trail_entry" VALUES(171,'2026-11-30 02:20:55.886360',NULL,NULL,NULL,'country_group','01a22a41-59f1-7570-ab51-12f12b1f5ab3','created','{"certain": [null, true], "country": [null, "BE"], "group_name": [null, "oda_none"], "source": [null, "https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html"], "valid_from": [null, "2022-01-01"], "valid_to": [null, "2026-12-31"]}','d9d785fb88555343628173e7e9a4c81f5447f956cf0372a450e710f965ca2f30','638ef8e3e2a0808beb4f406e07a76463c474177e3c008b53c39bfef470066aa2');
INSERT INTO "trail_entry" VALUES(172,'2026-11-30 02:20:55.886384',NULL,NULL,NULL,'country_group','01a22a41-59f1-7570-ab51-12f24bdd789b','created','{"certain": [null, true], "country": [null, "BG"], "group_name": [null, "oda_none"], "source": [null, "https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html"], "valid_from": [null, "2022-01-01"], "valid_to": [null, "2026-12-31"]}','638ef8e3e2a0808beb4f406e07a76463c474177e3c008b53c39bfef470066aa2','6689e19ea25eaeeedb07a3976d51fc4c954fdf53bd369cebb4d733ceee90e1a7');
INSERT INTO "trail_entry" VALUES(173,'2026-11-30 02:20:55.886410',NULL,NULL,NULL,'country_group','01a22a41-59f1-7570-ab51-12f304bfb5d3','created','{"certain": [null, true], "country": [null, "HR"], "group_name": [null, "oda_none"], "source": [null, "https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html"], "valid_from": [null, "2022-01-01"], "valid_to": [null, "2026-12-31"]}','6689e19ea25eaeeedb07a3976d51fc4c954fdf53bd369cebb4d733ceee90e1a7','5502251662dac660d8d94cdf5a58613f61150b26e638aed286969eda55e1c267');
INSERT INTO "trail_entry" VALUES(174,'2026-11-30 02:20:55.886434',NULL,NULL,NULL,'country_group','01a22a41-59f1-7570-ab51-12f45a021442','created','{"certain": [null, true], "country": [null, "CY"], "group_name": [null, "oda_none"], "source": [null, "https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html"], "valid_from": [null, "2022-01-01"], "valid_to": [null, "2026-12-31"]}','5502251662dac660d8d94cdf5a58613f61150b26e638aed286969eda55e1c267','e1d7d7ef9675504dca6ff1124e83744300682e4f2003a8a2bf175e078de99de2');
INSERT INTO "trail_entry" VALUES(175,'2026-11-30 02:20:55.886461',NULL,NULL,NULL,'country_group','01a22a41-59f1-7570-ab51-12f5175b4b55','created','{"certain": [null, true], "country": [null, "CZ"], "group_name": [null, "oda_none"], "source": [null, "https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html"], "valid_from": [null, "2022-01-01"], "valid_to": [null, "2026-12-31"]}','e1d7d7ef9675504dca6ff1124e83744300682e4f2003a8a2bf175e078de99de2','09294b76b31ac2a700d60c1a282c004d607432603bc40742b6d51799797038e9');
INSERT INTO "trail_entry" VALUES(176,'2026-11-30 02:20:55.886486',NULL,NULL,NULL,'country_group','01a22a41-59f1-7570-ab51-12f64c857104','created','{"certain": [null, true], "country": [null, "DK"], "group_name": [null, "oda_none"], "source": [null, "https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html"], "valid_from": [null, "2022-01-01"], "valid_to": [null, "2026-12-31"]}','09294b76b31ac2a700d60c1a282c004d607432603bc40742b6d51799797038e9','c9b908c3e088c798d065ba42cd1854a0efc8d202dd642098ab0111eacf366992');
INSERT INTO "trail_entry" VALUES(177,'2026-11-30 02:20:55.886510',NULL,NULL,NULL,'country_group','01a22a41-59f1-7570-ab51-12f75858a465','created','{"certain": [null, true], "country": [null, "EE"], "group_name": [null, "oda_none"], "source": [null, "https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html"], "valid_from": [null, "2022-01-01"], "valid_to": [null, "2026-12-31"]}','c9b908c3e088c798d065ba42cd1854a0efc8d202dd642098ab0111eacf366992','11b21ddc6108f117f56c53775dc68b97e40b042ec0ad6889aa32cb209d922744');
INSERT INTO "trail_entry" VALUES(178,'2026-11-30 02:20:55.886535',NULL,NULL,NULL,'country_group','01a22a41-59f1-7570-ab51-12f8402bf0bd','created','{"certain": [null, true], "country": [null, "FI"], "group_name": [null, "oda_none"], "source": [null, "https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html"], "valid_from": [null, "2022-01-01"], "valid_to": [null, "2026-12-31"]}','11b21ddc6108f117f56c53775dc68b97e40b042ec0ad6889aa32cb209d922744','e68378c505d61b7260fff206d5eb7471a8078c8b8b6fc93ade6927c1f0822d76');
INSERT INTO "trail_entry" VALUES(179,'2026-11-30 02:20:55.886559',NULL,NULL,NULL,'country_group','01a22a41-59f1-7570-ab51-12f9f7beb3a2','created','{"certain": [null, true], "country": [null, "FR"], "group_name": [null, "oda_none"], "source": [null, "https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html"], "valid_from": [null, "2022-01-01"], "valid_to": [null, "2026-12-31"]}','e68378c505d61b7260fff206d5eb7471a8078c8b8b6fc93ade6927c1f0822d76','b7abebd3c22e277bff1b84668193ab40c2ff65367f750f9ea015926b08919ba1');
INSERT INTO "trail_entry" VALUES(180,'2026-11-30 02:20:55.886583',NULL,NULL,NULL,'country_group','01a22a41-59f1-7570-ab51-12fa543d7dde','created','{"certain": [null, true], "country": [null, "DE"], "group_name": [null, "oda_none"], "source": [null, "https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html"], "valid_from": [null, "2022-01-01"], "valid_to": [null, "2026-12-31"]}','b7abebd3c22e277bff1b84668193ab40c2ff65367f750f9ea015926b08919ba1','b8c2eb2873387effd286015883267779c5e89b2d48036a00b794803874df2664');
INSERT INTO "trail_entry" VALUES(181,'2026-11-30 02:20:55.886609',NULL,NULL,NULL,'country_group','01a22a41-59f2-7713-ae1f-ba00d3587a8a','created','{"certain": [null, true], "country": [null, "GR"], "group_name": [null, "oda_none"], "source": [null, "https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html"], "valid_from": [null, "2022-01-01"], "valid_to": [null, "2026-12-31"]}','b8c2eb2873387effd286015883267779c5e89b2d48036a00b794803874df2664','7f44176cf64fa9dc08170765fd8ebb1d197a941e07fa2b78b3dc8d5464bb8b19');
INSERT INTO "trail_entry" VALUES(182,'2026-11-30 02:20:55.886633',NULL,NULL,NULL,'country_group','01a22a41-59f2-7713-ae1f-ba01fb787412','created','{"certain": [null, true], "country": [null, "HU"], "group_name": [null, "oda_none"], "source": [null, "https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html"], "valid_from": [null, "2022-01-01"], "valid_to": [null, "2026-12-31"]}','7f44176cf64fa9dc08170765fd8ebb1d197a941e07fa2b78b3dc8d5464bb8b19','1326bb13771fe8dc452b9b9c1d5b74e6d46f09260da68db0d21df138d8e4571c');
INSERT INTO "trail_entry" VALUES(183,'2026-11-30 02:20:55.886658',NULL,NULL,NULL,'country_group','01a22a41-59f2-7713-ae1f-ba02869ad480','created','{"certain": [null, true], "country": [null, "IE"], "group_name": [null, "oda_none"], "source": [null, "https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html"], "valid_from": [null, "2022-01-01"], "valid_to": [null, "2026-12-31"]}','1326bb13771fe8dc452b9b9c1d5b74e6d46f09260da68db0d21df138d8e4571c','bf4fb836d36e3de3737d65697c8d3621455bcb687bac0f78c92e4e73280eab30');
INSERT INTO "trail_entry" VALUES(184,'2026-11-30 02:20:55.886682',NULL,NULL,NULL,'country_group','01a22a41-59f2-7713-ae1f-ba036f6b77e6','created','{"certain": [null, true], "country": [null, "IT"], "group_name": [null, "oda_none"], "source": [null, "https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html"], "valid_from": [null, "2022-01-01"], "valid_to": [null, "2026-12-31"]}','bf4fb836d36e3de3737d65697c8d3621455bcb687bac0f78c92e4e73280eab30','1f6052b70e3fec46c3701bd618b009e528ec68cf2bc3aac671ab1d8af418b611');
INSERT INTO "trail_entry" VALUES(185,'2026-11-30 02:20:55.886712',NULL,NULL,NULL,'country_group','01a22a41-59f2-7713-ae1f-ba0472d2f5c8','created','{"certain": [null, true], "country": [null, "LV"], "group_name": [null, "oda_none"], "source": [null, "https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html"], "valid_from": [null, "2022-01-01"], "valid_to": [null, "2026-12-31"]}','1f6052b70e3fec46c3701bd618b009e528ec68cf2bc3aac671ab1d8af418b611','865b44f58d5af12e222e179fe0dfa9adc0780a2bc6c241388f47c359fc463089');
INSERT INTO "trail_entry" VALUES(186,'2026-11-30 02:20:55.886738',NULL,NULL,NULL,'country_group','01a22a41-59f2-7713-ae1f-ba05242ae36a','created','{"certain": [null, true], "country": [null, "LT"], "group_name": [null, "oda_none"], "source": [null, "https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html"], "valid_from": [null, "2022-01-01"], "valid_to": [null, "2026-12-31"]}','865b44f58d5af12e222e179fe0dfa9adc0780a2bc6c241388f47c359fc463089','b1cb22d3b41141ea7a8a42c1265a5b5441c6f7d6d7fd1cefe93abb1eb65b02e5');
INSERT INTO "trail_entry" VALUES(187,'2026-11-30 02:20:55.886763',NULL,NULL,NULL,'country_group','01a22a41-59f2-7713-ae1f-ba063a43c2b4','created','{"certain": [null, true], "country": [null, "LU"], "group_name": [null, "oda_none"], "source": [null, "https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html"], "valid_from": [null, "2022-01-01"], "valid_to": [null, "2026-12-31"]}','b1cb22d3b41141ea7a8a42c1265a5b5441c6f7d6d7fd1cefe93abb1eb65b02e5','bc38a6fc973a487863b4271fa66ede0cfc04e8460b303c53968a13dd42eeec04');
INSERT INTO "trail_entry" VALUES(188,'2026-11-30 02:20:55.886788',NULL,NULL,NULL,'country_group','01a22a41-59f2-7713-ae1f-ba07c2f0881a','created','{"certain": [null, true], "country": [null, "MT"], "group_name": [null, "oda_none"], "source": [null, "https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html"], "valid_from": [null, "2022-01-01"], "valid_to": [null, "2026-12-31"]}','bc38a6fc973a487863b4271fa66ede0cfc04e8460b303c53968a13dd42eeec04','3ed12c608cc9dfcabe65f0bc88b04438408bf5159b96c276e21448bccfcd512f');
INSERT INTO "trail_entry" VALUES(189,'2026-11-30 02:20:55.886813',NULL,NULL,NULL,'country_group','01a22a41-59f2-7713-ae1f-ba08ee1085c5','created','{"certain": [null, true], "country": [null, "NL"], "group_name": [null, "oda_none"], "source": [null, "https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html"], "valid_from": [null, "2022-01-01"], "valid_to": [null, "2026-12-31"]}','3ed12c608cc9dfcabe65f0bc88b04438408bf5159b96c276e21448bccfcd512f','47866743417bccc9f39e160fb6c9480064c94310ee6e04d4737d4af1ee30357c');
INSERT INTO "trail_entry" VALUES(190,'2026-11-30 02:20:55.886838',NULL,NULL,NULL,'country_group','01a22a41-59f2-7713-ae1f-ba095ea09546','created','{"certain": [null, true], "country": [null, "PL"], "group_name": [null, "oda_none"], "source": [null, "https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html"], "valid_from": [null, "2022-01-01"], "valid_to": [null, "2026-12-31"]}','47866743417bccc9f39e160fb6c9480064c94310ee6e04d4737d4af1ee30357c','faf64149330340def5b52b821affb67720b0fd3d7d70068b0efb8f7f8d8c26ac');
INSERT INTO "trail_entry" VALUES(191,'2026-11-30 02:20:55.886862',NULL,NULL,NULL,'country_group','01a22a41-59f2-7713-ae1f-ba0a1130abad','created','{"certain": [null, true], "country": [null, "PT"], "group_name": [null, "oda_none"], "source": [null, "https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html"], "valid_from": [null, "2022-01-01"], "valid_to": [null, "2026-12-31"]}','faf64149330340def5b52b821affb67720b0fd3d7d70068b0efb8f7f8d8c26ac','f47a925a4e2ec76d4008084793b229fbf2df55b8acd8bf280ae91a6c02fb8122');
INSERT INTO "trail_entry" VALUES(192,'2026-11-30 02:20:55.886887',NULL,NULL,NULL,'country_group','01a22a41-59f2-7713-ae1f-ba0bd98a0aa3','created','{"certain": [null, true], "country": [null, "RO"], "group_name": [null, "oda_none"], "source": [null, "https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html"], "valid_from": [null, "2022-01-01"], "valid_to": [null, "2026-12-31"]}','f47a925a4e2ec76d4008084793b229fbf2df55b8acd8bf280ae91a6c02fb8122','d2dd80fbbdbcef005d90402adf4c0533c85fc45b09a67b016a80c01b1259392e');
INSERT INTO "trail_entry" VALUES(193,'2026-11-30 02:20:55.886911',NULL,NULL,NULL,'country_group','01a22a41-59f2-7713-ae1f-ba0c19479999','created','{"certain": [null, true], "country": [null, "SK"], "group_name": [null, "oda_none"], "source": [null, "https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html"], "valid_from": [null, "2022-01-01"], "valid_to": [null, "2026-12-31"]}','d2dd80fbbdbcef005d90402adf4c0533c85fc45b09a67b016a80c01b1259392e','28c4157b379d2b6e9f0d9f64600cb77ff1b15aef1045c05743ecfbee33aa4117');
INSERT INTO "trail_entry" VALUES(194,'2026-11-30 02:20:55.886936',NULL,NULL,NULL,'country_group','01a22a41-59f2-7713-ae1f-ba0d38b896f2','created','{"certain": [null, true], "country": [null, "SI"], "group_name": [null, "oda_none"], "source": [null, "https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html"], "valid_from": [null, "2022-01-01"], "valid_to": [null, "2026-12-31"]}','28c4157b379d2b6e9f0d9f64600cb77ff1b15aef1045c05743ecfbee33aa4117','ca186da9bc8f3c361812e6a327add4b67087c8e419d28ae66150ade4b760e815');
INSERT INTO "trail_entry" VALUES(195,'2026-11-30 02:20:55.886962',NULL,NULL,NULL,'country_group','01a22a41-59f2-7713-ae1f-ba0e289df913','created','{"certain": [null, true], "country": [null, "ES"], "group_name": [null, "oda_none"], "source": [null, "https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html"], "valid_from": [null, "2022-01-01"], "valid_to": [null, "2026-12-31"]}','ca186da9bc8f3c361812e6a327add4b67087c8e419d28ae66150ade4b760e815','aabb54153cefaff3efe75af0765698124548936004e881af56f7fab6956d48af');
INSERT INTO "trail_entry" VALUES(196,'2026-11-30 02:20:55.886985',NULL,NULL,NULL,'country_group','01a22a41-59f2-7713-ae1f-ba0f1abc370f','created','{"certain": [null, true], "country": [null, "SE"], "group_name": [null, "oda_none"], "source": [null, "https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html"], "valid_from": [null, "2022-01-01"], "valid_to": [null, "2026-12-31"]}','aabb54153cefaff3efe75af0765698124548936004e881af56f7fab6956d48af','d5f35c4f11516a5de5913ff88d5ca94a764e9e553fd4a11720fb61136c03a188');
INSERT INTO "trail_entry" VALUES(197,'2026-11-30 02:20:55.887012',NULL,NULL,NULL,'country_group','01a22a41-59f2-7713-ae1f-ba108327a1e3','created','{"certain": [null, true], "country": [null, "GB"], "group_name": [null, "oda_none"], "source": [null, "https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html"], "valid_from": [null, "2022-01-01"], "valid_to": [null, "2026-12-31"]}','d5f35c4f11516a5de5913ff88d5ca94a764e9e553fd4a11720fb61136c03a188','93a511c15f7be23e648e054eaa437d6b6657af7345941c11b179449e7550543f');
INSERT INTO "trail_entry" VALUES(198,'2026-11-30 02:20:55.887036',NULL,NULL,NULL,'country_group','01a22a41-59f2-7713-ae1f-ba118080bd4e','created','{"certain": [null, true], "country": [null, "ST"], "group_name": [null, "oda_ldc"], "source": [null, "https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html"], "valid_from": [null, "2022-01-01"], "valid_to": [null, "2024-12-12"]}','93a511c15f7be23e648e054eaa437d6b6657af7345941c11b179449e7550543f','2f6538e9a3be1ed0ae68b4b2ea01709f8c5b908fc6aa371edb79d13103ad32a5');
INSERT INTO "trail_entry" VALUES(199,'2026-11-30 02:20:55.887061',NULL,NULL,NULL,'country_group','01a22a41-59f2-7713-ae1f-ba12b43aefdc','created','{"certain": [null, true], "country": [null, "NR"], "group_name": [null, "oda_none"], "source": [null, "https://www.oecd.org/en/topics/sub-issues/oda-eligibility-and-conditions/dac-list-of-oda-recipients.html"], "valid_from": [null, "2026-01-01"], "valid_to": [null, "2026-12-31"]}','2f6538e9a3be1ed0ae68b4b2ea01709f8c5b908fc6aa371edb79d13103ad32a5','e295ce4dab4de4b5e5dfd975839bab591adec1d7c3084ae9c6a47769f2715c4c');
INSERT INTO "trail_entry" VALUES(200,'2026-11-30 02:20:55.887086',NULL,NULL,NULL,'country_group','01a22a41-59f2-7713-ae1f-ba13ae9351ac','created','{"certain": [null, false], "country": [null, "BF"], "group_name": [null, "french_oda_suspended"], "source": [null, "http://www.grenoble.fr/329-ouagadougou.htm"], "valid_from": [null, "2023-08-06"]}','e295ce4dab4de4b5e5dfd975839bab591adec1d7c3084ae9c6a47769f2715c4c','7dd1d01a31f3c5a89af3b92b520f544eced2e0c6ef83418dc65528cea862d093');
INSERT INTO "trail_entry" VALUES(201,'2026-11-30 02:20:55.887110',NULL,NULL,NULL,'exchange_rate','01a22a41-59f8-77da-8b72-4f79ce579744','created','{"currency": [null, "XAF"], "is_open": [null, true], "source": [null, "Parité fixe du franc CFA et de l’euro (1 euro = 655,957 francs CFA) depuis le 1er janvier 1999 : décision 98/683/CE du Conseil du 23 novembre 1998, JO L 320 du 28.11.1998, p. 58."], "units": [null, "655.957"], "valid_from": [null, "1999-01-01"]}','7dd1d01a31f3c5a89af3b92b520f544eced2e0c6ef83418dc65528cea862d093','65fab76eb3674c0ac98a2601c39f68d83edb9a52e7b495805068771da34d3db3');
INSERT INTO "trail_entry" VALUES(202,'2026-11-30 02:20:55.887148',NULL,NULL,NULL,'exchange_rate','01a22a41-59f8-77da-8b72-4f7ad3e94cc8','created','{"currency": [null, "XOF"], "is_open": [null, true], "source": [null, "Parité fixe du franc CFA et de l’euro (1 euro = 655,957 francs CFA) depuis le 1er janvier 1999 : décision 98/683/CE du Conseil du 23 novembre 1998, JO L 320 du 28.11.1998, p. 58."], "units": [null, "655.957"], "valid_from": [null, "1999-01-01"]}','65fab76eb3674c0ac98a2601c39f68d83edb9a52e7b495805068771da34d3db3','c8a4b2c5f34d91e743878d9b214405df2ff215cf2120a75fb9c48802a9f73afd');
INSERT INTO "trail_entry" VALUES(203,'2026-11-30 02:20:55.887177',NULL,NULL,NULL,'checklist','01a22a41-59fb-725d-a82d-3b242982b908','created','{"id": [null, "01a22a41-59fb-725d-a82d-3b242982b908"], "published_at": [null, "2026-11-29"], "source": [null, "Premier atelier : référentiels, État, transnationalisme (quatre sortes, trois causes, quatre remèdes), complété"], "version": [null, "2026-3"]}','c8a4b2c5f34d91e743878d9b214405df2ff215cf2120a75fb9c48802a9f73afd','514ffee4d057fb1a003d8b35af9cab6463c8824287b30bce0765a713e817dc45');
INSERT INTO "trail_entry" VALUES(204,'2026-11-30 02:20:55.887211',NULL,NULL,NULL,'checklist_question','01a22a41-59fb-725d-a82d-3b25cf1f4a1a','created','{"code": [null, "A1.1"], "group": [null, "A1"], "help_en": [null, "Computed from the register of missions."], "help_fr": [null, "Calculé d’après le registre des missions."], "id": [null, "01a22a41-59fb-725d-a82d-3b25cf1f4a1a"], "meant_for": [null, "outside_eu"], "measure": [null, "visas"], "nature": [null, "figure"], "position": [null, 1], "text_en": [null, "Visas applied for, granted and refused, and days waited, by side."], "text_fr": [null, "Visas demandés, obtenus, refusés et délai d’attente, par côté."]}','514ffee4d057fb1a003d8b35af9cab6463c8824287b30bce0765a713e817dc45','b62dd257fd62b00329e658d8d47fc8a66401f9af553719c71341c93fff0ec949');
INSERT INTO "trail_entry" VALUES(205,'2026-11-30 02:20:55.887262',NULL,NULL,NULL,'checklist_question','01a22a41-59fb-725d-a82d-3b2646ea0328','created','{"code": [null, "A1.2"], "group": [null, "A1"], "help_en": [null, "Say which authorisation it was, who was asked for it and when it was granted."], "help_fr": [null, "Dire quelle autorisation, demandée à qui, obtenue quand."], "id": [null, "01a22a41-59fb-725d-a82d-3b2646ea0328"], "meant_for": [null, "any"], "measure": [null, "authorisations"], "nature": [null, "appreciation"], "position": [null, 2], "text_en": [null, "Do the authorisations needed before travelling (ministry, supervising authority) weigh as heavily on this side as on the other?"], "text_fr": [null, "Les autorisations qu’il faut obtenir pour partir en mission (ministère, tutelle) pèsent-elles autant sur ce côté que sur l’autre ?"]}','b62dd257fd62b00329e658d8d47fc8a66401f9af553719c71341c93fff0ec949','55ff2b382b4d47ef127dbe61ad576bd3d86e59a7439c44a3fb3877da3f04003e');
INSERT INTO "trail_entry" VALUES(206,'2026-11-30 02:20:55.887303',NULL,NULL,NULL,'checklist_question','01a22a41-59fb-725d-a82d-3b27725bfbda','created','{"code": [null, "A1.3"], "group": [null, "A1"], "help_en": [null, "Computed from the register of missions."], "help_fr": [null, "Calculé d’après le registre des missions."], "id": [null, "01a22a41-59fb-725d-a82d-3b27725bfbda"], "meant_for": [null, "any"], "measure": [null, "missions"], "nature": [null, "figure"], "position": [null, 3], "text_en": [null, "Missions and person-days in each direction, and who paid for them."], "text_fr": [null, "Missions et jours de déplacement dans chaque sens, et qui les a payés."]}','55ff2b382b4d47ef127dbe61ad576bd3d86e59a7439c44a3fb3877da3f04003e','c7dca7e6a13849a25e6778254e1d2fdaa249ca2b7c65dbdcc9ac6a248c627e83');
INSERT INTO "trail_entry" VALUES(207,'2026-11-30 02:20:55.887340',NULL,NULL,NULL,'checklist_question','01a22a41-59fb-725d-a82d-3b28c4787f62','created','{"code": [null, "A1.6"], "group": [null, "A1"], "help_en": [null, "Computed from the register of missions."], "help_fr": [null, "Calculé d’après le registre des missions."], "id": [null, "01a22a41-59fb-725d-a82d-3b28c4787f62"], "meant_for": [null, "any"], "measure": [null, "missions_by_side"], "nature": [null, "figure"], "position": [null, 4], "text_en": [null, "Missions that left from each side, by count and by days."], "text_fr": [null, "Missions parties de chaque côté, en nombre et en jours."]}','c7dca7e6a13849a25e6778254e1d2fdaa249ca2b7c65dbdcc9ac6a248c627e83','991734d08c1aed98f2f4dfec72ff5180f734f0685e012e02496e89b36b721a04');
INSERT INTO "trail_entry" VALUES(208,'2026-11-30 02:20:55.887376',NULL,NULL,NULL,'checklist_question','01a22a41-59fb-725d-a82d-3b29bf81b5c8','created','{"code": [null, "A1.7"], "group": [null, "A1"], "help_en": [null, "Computed from the register of missions."], "help_fr": [null, "Calculé d’après le registre des missions."], "id": [null, "01a22a41-59fb-725d-a82d-3b29bf81b5c8"], "meant_for": [null, "any"], "measure": [null, "missions_by_territory"], "nature": [null, "figure"], "position": [null, 5], "text_en": [null, "Missions received on each territory, by count and by days."], "text_fr": [null, "Missions reçues sur chaque territoire, en nombre et en jours."]}','991734d08c1aed98f2f4dfec72ff5180f734f0685e012e02496e89b36b721a04','21db1ee6a3ec9f4fc8b7cd22485a5fda7bdb471f3cb9b644a398b38f8e60ad02');
INSERT INTO "trail_entry" VALUES(209,'2026-11-30 02:20:55.887411',NULL,NULL,NULL,'checklist_question','01a22a41-59fb-725d-a82d-3b2ac6f5ecc6','created','{"code": [null, "A1.4"], "group": [null, "A1"], "help_en": [null, "One recent example in each direction is enough."], "help_fr": [null, "Un exemple récent dans chaque sens suffit."], "id": [null, "01a22a41-59fb-725d-a82d-3b2ac6f5ecc6"], "meant_for": [null, "any"], "measure": [null, "missions"], "nature": [null, "appreciation"], "position": [null, 6], "text_en": [null, "Is travelling to the other’s territory as easy for this side as for the other (formalities, time, cost, number of people)?"], "text_fr": [null, "Se rendre sur le territoire de l’autre est-il aussi facile pour ce côté que pour l’autre (démarches, délais, coût, nombre de personnes) ?"]}','21db1ee6a3ec9f4fc8b7cd22485a5fda7bdb471f3cb9b644a398b38f8e60ad02','b430bcb06163303ffc185db6b20d4f44f48cbdb8720ce409f7945cd162f87aae');
INSERT INTO "trail_entry" VALUES(210,'2026-11-30 02:20:55.887449',NULL,NULL,NULL,'checklist_question','01a22a41-59fb-725d-a82d-3b2b66ec42ac','created','{"code": [null, "A1.5"], "group": [null, "A1"], "help_en": [null, "Mention refusals and delays, and what they prevented."], "help_fr": [null, "Citer les refus, les retards et ce qu’ils ont empêché."], "id": [null, "01a22a41-59fb-725d-a82d-3b2b66ec42ac"], "meant_for": [null, "outside_eu"], "measure": [null, "visas"], "nature": [null, "appreciation"], "position": [null, 7], "text_en": [null, "Do visa rules leave this side and the other equally free to choose who travels and when?"], "text_fr": [null, "Les visas permettent-ils à ce côté et à l’autre de choisir aussi librement qui voyage et quand ?"]}','b430bcb06163303ffc185db6b20d4f44f48cbdb8720ce409f7945cd162f87aae','8eaf81ff338cae6bff7a3188d982662d4353cad245b1073356b21d3759bdad16');
INSERT INTO "trail_entry" VALUES(211,'2026-11-30 02:20:55.887486',NULL,NULL,NULL,'checklist_question','01a22a41-59fb-725d-a82d-3b2c8ccf89b1','created','{"code": [null, "A2.1"], "group": [null, "A2"], "help_en": [null, "Was a shared diagnosis carried out, by whom, and on what date? Attach the document."], "help_fr": [null, "Un diagnostic partagé a-t-il été fait, par qui, à quelle date ? Joindre le document."], "id": [null, "01a22a41-59fb-725d-a82d-3b2c8ccf89b1"], "meant_for": [null, "any"], "nature": [null, "appreciation"], "position": [null, 8], "text_en": [null, "Did this side and the other play balanced parts in the initial diagnosis?"], "text_fr": [null, "La part de ce côté et celle de l’autre dans le diagnostic de départ sont-elles équilibrées ?"]}','8eaf81ff338cae6bff7a3188d982662d4353cad245b1073356b21d3759bdad16','b2fd676aeb913e898b70ee0e3571490d2021485eefe6efed6a33b24f02824495');
INSERT INTO "trail_entry" VALUES(212,'2026-11-30 02:20:55.887523',NULL,NULL,NULL,'checklist_question','01a22a41-59fb-725d-a82d-3b2d615a470d','created','{"code": [null, "A2.2"], "group": [null, "A2"], "help_en": [null, "Were alternatives considered? Did the solution chosen already exist on one side?"], "help_fr": [null, "D’autres solutions ont-elles été examinées ? La solution retenue existait-elle déjà d’un côté ?"], "id": [null, "01a22a41-59fb-725d-a82d-3b2d615a470d"], "meant_for": [null, "any"], "nature": [null, "appreciation"], "position": [null, 9], "text_en": [null, "Do the solutions chosen draw as much on this side’s experience as on the other’s?"], "text_fr": [null, "Les solutions retenues viennent-elles autant de l’expérience de ce côté que de celle de l’autre ?"]}','b2fd676aeb913e898b70ee0e3571490d2021485eefe6efed6a33b24f02824495','7b017ad75b8c7209140c66026e8f91b8816f54dd3d5f1e367a369b1b28c6cc61');
INSERT INTO "trail_entry" VALUES(213,'2026-11-30 02:20:55.887560',NULL,NULL,NULL,'checklist_question','01a22a41-59fb-725d-a82d-3b2e16de590c','created','{"code": [null, "A3.1"], "group": [null, "A3"], "help_en": [null, "Computed from the objectives of the period."], "help_fr": [null, "Calculé d’après les objectifs de la période."], "id": [null, "01a22a41-59fb-725d-a82d-3b2e16de590c"], "meant_for": [null, "any"], "measure": [null, "objectives_by_proposer"], "nature": [null, "figure"], "position": [null, 10], "text_en": [null, "Objectives proposed by each side, jointly, or by a third party."], "text_fr": [null, "Objectifs proposés par chaque côté, ensemble, par un tiers."]}','7b017ad75b8c7209140c66026e8f91b8816f54dd3d5f1e367a369b1b28c6cc61','773e33b3f48fea7f9ff8e36387946f349cb5146fa8b55b41cb27f752bf428ad1');
INSERT INTO "trail_entry" VALUES(214,'2026-11-30 02:20:55.887594',NULL,NULL,NULL,'checklist_question','01a22a41-59fb-725d-a82d-3b2f5ba81699','created','{"code": [null, "A3.4"], "group": [null, "A3"], "help_en": [null, "Computed from the register of actions."], "help_fr": [null, "Calculé d’après le registre des actions."], "id": [null, "01a22a41-59fb-725d-a82d-3b2f5ba81699"], "meant_for": [null, "any"], "measure": [null, "actions_by_proposer"], "nature": [null, "figure"], "position": [null, 11], "text_en": [null, "Actions proposed by each side, jointly, by a third party."], "text_fr": [null, "Actions proposées par chaque côté, ensemble, par un tiers."]}','773e33b3f48fea7f9ff8e36387946f349cb5146fa8b55b41cb27f752bf428ad1','f45e75a2b8e31eec6691c427b635b12b4e22c0c934acf3ed1e2fc343c8bf3885');
INSERT INTO "trail_entry" VALUES(215,'2026-11-30 02:20:55.887634',NULL,NULL,NULL,'checklist_question','01a22a41-59fb-725d-a82d-3b30e2a20a0f','created','{"code": [null, "A3.2"], "group": [null, "A3"], "help_en": [null, "Name the plan (development plan, programme for the term of office) and the page."], "help_fr": [null, "Nommer le plan (plan de développement, projet de mandat) et la page."], "id": [null, "01a22a41-59fb-725d-a82d-3b30e2a20a0f"], "meant_for": [null, "any"], "nature": [null, "appreciation"], "position": [null, 12], "text_en": [null, "Do the themes chosen meet this side’s public plans and priorities as much as the other’s?"], "text_fr": [null, "Les thèmes retenus répondent-ils autant aux plans et priorités publics de ce côté qu’à ceux de l’autre ?"]}','f45e75a2b8e31eec6691c427b635b12b4e22c0c934acf3ed1e2fc343c8bf3885','42adc822e6e316919141eb6a5dd5e7bfa6ed6a205b5508ef69795b8e03d37bc9');
INSERT INTO "trail_entry" VALUES(216,'2026-11-30 02:20:55.887670',NULL,NULL,NULL,'checklist_question','01a22a41-59fb-725d-a82d-3b3126baebe4','created','{"code": [null, "A3.3"], "group": [null, "A3"], "help_en": [null, "Is there a theme that was asked for but never taken up?"], "help_fr": [null, "Y a-t-il un thème demandé et jamais retenu ?"], "id": [null, "01a22a41-59fb-725d-a82d-3b3126baebe4"], "meant_for": [null, "any"], "measure": [null, "objectives_by_proposer"], "nature": [null, "appreciation"], "position": [null, 13], "text_en": [null, "Do this side and the other carry equal weight in the choice of themes?"], "text_fr": [null, "Ce côté et l’autre pèsent-ils autant dans le choix des thèmes ?"]}','42adc822e6e316919141eb6a5dd5e7bfa6ed6a205b5508ef69795b8e03d37bc9','fddf21cda58a461859c6275784cbe57036028e40c14b892f70ca96398a42850f');
INSERT INTO "trail_entry" VALUES(217,'2026-11-30 02:20:55.887708',NULL,NULL,NULL,'checklist_question','01a22a41-59fb-725d-a82d-3b3273f55a42','created','{"code": [null, "A4.1"], "group": [null, "A4"], "help_en": [null, "Computed from the register of actions."], "help_fr": [null, "Calculé d’après le registre des actions."], "id": [null, "01a22a41-59fb-725d-a82d-3b3273f55a42"], "meant_for": [null, "any"], "measure": [null, "actions_by_territory"], "nature": [null, "figure"], "position": [null, 14], "text_en": [null, "Actions in each territory, by number and by amount."], "text_fr": [null, "Actions sur chaque territoire, en nombre et en montant."]}','fddf21cda58a461859c6275784cbe57036028e40c14b892f70ca96398a42850f','5e3744be5b2364e72b02f18626819a2b586ad62ad7aec25b8646fd50b183a396');
INSERT INTO "trail_entry" VALUES(218,'2026-11-30 02:20:55.887742',NULL,NULL,NULL,'checklist_question','01a22a41-59fb-725d-a82d-3b33c7b48c45','created','{"code": [null, "A4.4"], "group": [null, "A4"], "help_en": [null, "Computed from the shared objectives."], "help_fr": [null, "Calculé d’après les objectifs communs."], "id": [null, "01a22a41-59fb-725d-a82d-3b33c7b48c45"], "meant_for": [null, "any"], "measure": [null, "objectives_by_territory"], "nature": [null, "figure"], "position": [null, 15], "text_en": [null, "Objectives that concern each territory, or both."], "text_fr": [null, "Objectifs qui concernent chaque territoire, ou les deux."]}','5e3744be5b2364e72b02f18626819a2b586ad62ad7aec25b8646fd50b183a396','23e377bd647add5f0a08c34a4819fd1546b62ea294dab09c3d2b8bc4fc74ed84');
INSERT INTO "trail_entry" VALUES(219,'2026-11-30 02:20:55.887775',NULL,NULL,NULL,'checklist_question','01a22a41-59fb-725d-a82d-3b34ee4d2950','created','{"code": [null, "A4.5"], "group": [null, "A4"], "help_en": [null, "Computed from the ledger of expenditures."], "help_fr": [null, "Calculé d’après le journal des dépenses."], "id": [null, "01a22a41-59fb-725d-a82d-3b34ee4d2950"], "meant_for": [null, "any"], "measure": [null, "spending_by_territory"], "nature": [null, "figure"], "position": [null, 16], "text_en": [null, "Money spent on each territory."], "text_fr": [null, "Argent dépensé sur chaque territoire."]}','23e377bd647add5f0a08c34a4819fd1546b62ea294dab09c3d2b8bc4fc74ed84','f5d3a44faf680f3bf982fd96d56d97552213b47c93dc04f670d4ba7d111b6e7d');
INSERT INTO "trail_entry" VALUES(220,'2026-11-30 02:20:55.887807',NULL,NULL,NULL,'checklist_question','01a22a41-59fb-725d-a82d-3b35efcb167a','created','{"code": [null, "A4.2"], "group": [null, "A4"], "help_en": [null, "Computed from the register of actions."], "help_fr": [null, "Calculé d’après le registre des actions."], "id": [null, "01a22a41-59fb-725d-a82d-3b35efcb167a"], "meant_for": [null, "any"], "measure": [null, "actions_by_other_side"], "nature": [null, "figure"], "position": [null, 17], "text_en": [null, "Actions carried out in each territory at the initiative of the other side."], "text_fr": [null, "Actions menées sur chaque territoire à l’initiative de l’autre côté."]}','f5d3a44faf680f3bf982fd96d56d97552213b47c93dc04f670d4ba7d111b6e7d','4eddd6428734bf43c5a1c3a7f9cee4043691903c01895bf2d22c6b8902096917');
INSERT INTO "trail_entry" VALUES(221,'2026-11-30 02:20:55.888012',NULL,NULL,NULL,'checklist_question','01a22a41-59fb-725d-a82d-3b365b8808ab','created','{"code": [null, "A4.3"], "group": [null, "A4"], "help_en": [null, "Say what was done here at the initiative of the other side."], "help_fr": [null, "Dire ce qui a été fait ici à l’initiative de l’autre côté."], "id": [null, "01a22a41-59fb-725d-a82d-3b365b8808ab"], "meant_for": [null, "any"], "measure": [null, "actions_by_territory"], "nature": [null, "appreciation"], "position": [null, 18], "text_en": [null, "Is there a balance between the room given to actions in this territory and in the other?"], "text_fr": [null, "La place faite aux actions sur ce territoire et sur l’autre est-elle équilibrée ?"]}','4eddd6428734bf43c5a1c3a7f9cee4043691903c01895bf2d22c6b8902096917','895a92b582b883625068f7510eea5c9be03a8467a94ddf3c266debe2c5de80fb');
INSERT INTO "trail_entry" VALUES(222,'2026-11-30 02:20:55.888067',NULL,NULL,NULL,'checklist_question','01a22a41-59fb-725d-a82d-3b373086309b','created','{"code": [null, "C1.1"], "group": [null, "C1"], "help_en": [null, "Computed from the register of meetings. A partner may have no elected council."], "help_fr": [null, "Calculé d’après le registre des réunions. Un partenaire peut n’avoir pas de conseil élu."], "id": [null, "01a22a41-59fb-725d-a82d-3b373086309b"], "meant_for": [null, "any"], "measure": [null, "meetings_elected"], "nature": [null, "figure"], "position": [null, 19], "text_en": [null, "Meetings of elected officials: number, date of the last one, in person or remote."], "text_fr": [null, "Réunions d’élus : nombre, dernière date, en personne ou à distance."]}','895a92b582b883625068f7510eea5c9be03a8467a94ddf3c266debe2c5de80fb','34290d3f6856e65d9c62193f58ef7be3d864f02764db5bc0f0712833aa3a5165');
INSERT INTO "trail_entry" VALUES(223,'2026-11-30 02:20:55.888106',NULL,NULL,NULL,'checklist_question','01a22a41-59fc-72ca-acc2-01ef197670af','created','{"code": [null, "C1.2"], "group": [null, "C1"], "help_en": [null, "Give the date of the debate in each council or deliberative body."], "help_fr": [null, "Donner la date du débat de chaque conseil ou organe délibérant."], "id": [null, "01a22a41-59fc-72ca-acc2-01ef197670af"], "meant_for": [null, "any"], "measure": [null, "referentials"], "nature": [null, "appreciation"], "position": [null, 20], "text_en": [null, "Have the reasons for cooperating been debated in public as much on this side as on the other?"], "text_fr": [null, "Les raisons de coopérer ont-elles été débattues publiquement autant de ce côté que de l’autre ?"]}','34290d3f6856e65d9c62193f58ef7be3d864f02764db5bc0f0712833aa3a5165','ce65bcf1c7951ba07741a9b4e6cce1412d26d31db56f81418197748aeeebebd6');
INSERT INTO "trail_entry" VALUES(224,'2026-11-30 02:20:55.888143',NULL,NULL,NULL,'checklist_question','01a22a41-59fc-72ca-acc2-01f050be9ba1','created','{"code": [null, "C1.3"], "group": [null, "C1"], "help_en": [null, "Give an example of a difficult subject that was raised, or avoided."], "help_fr": [null, "Un exemple de sujet difficile abordé, ou évité."], "id": [null, "01a22a41-59fc-72ca-acc2-01f050be9ba1"], "meant_for": [null, "any"], "measure": [null, "meetings_elected"], "nature": [null, "appreciation"], "position": [null, 21], "text_en": [null, "Can this side and the other put as many political subjects on the table?"], "text_fr": [null, "Ce côté et l’autre peuvent-ils mettre autant de sujets politiques sur la table ?"]}','ce65bcf1c7951ba07741a9b4e6cce1412d26d31db56f81418197748aeeebebd6','85dc857f6e762912a8c5479219f2a2fc5214fe6482e23b63baf586aaf4ff446d');
INSERT INTO "trail_entry" VALUES(225,'2026-11-30 02:20:55.888182',NULL,NULL,NULL,'checklist_question','01a22a41-59fc-72ca-acc2-01f12c0e34e5','created','{"code": [null, "C2.1"], "group": [null, "C2"], "help_en": [null, "Computed from the register of meetings."], "help_fr": [null, "Calculé d’après le registre des réunions."], "id": [null, "01a22a41-59fc-72ca-acc2-01f12c0e34e5"], "meant_for": [null, "any"], "measure": [null, "meetings_technicians"], "nature": [null, "figure"], "position": [null, 22], "text_en": [null, "Meetings between technical staff: number, date of the last one, in person or remote."], "text_fr": [null, "Réunions de technicien à technicien : nombre, dernière date, en personne ou à distance."]}','85dc857f6e762912a8c5479219f2a2fc5214fe6482e23b63baf586aaf4ff446d','6884b81a16f0fb64daeb65b52c1c201034365e37359d95856f776b017628a595');
INSERT INTO "trail_entry" VALUES(226,'2026-11-30 02:20:55.888218',NULL,NULL,NULL,'checklist_question','01a22a41-59fc-72ca-acc2-01f202c3b7a5','created','{"code": [null, "C2.2"], "group": [null, "C2"], "help_en": [null, "Mention a practice learnt from the other side and adopted at home."], "help_fr": [null, "Citer une pratique apprise de l’autre et reprise chez soi."], "id": [null, "01a22a41-59fc-72ca-acc2-01f202c3b7a5"], "meant_for": [null, "any"], "measure": [null, "meetings_technicians"], "nature": [null, "appreciation"], "position": [null, 23], "text_en": [null, "In exchanges between technical staff, do this side and the other learn as much from each other?"], "text_fr": [null, "Dans les échanges entre techniciens, ce côté et l’autre apprennent-ils autant l’un de l’autre ?"]}','6884b81a16f0fb64daeb65b52c1c201034365e37359d95856f776b017628a595','953d1ede11788f7d83d023dc22bf92b74e210f7ebbbf180e9103d22780727df6');
INSERT INTO "trail_entry" VALUES(227,'2026-11-30 02:20:55.888253',NULL,NULL,NULL,'checklist_question','01a22a41-59fc-72ca-acc2-01f37a1cc94e','created','{"code": [null, "C3.1"], "group": [null, "C3"], "help_en": [null, "Give an example of a disagreement that was expressed, and say how it was handled. “Never” is a warning sign."], "help_fr": [null, "Un désaccord exprimé, et comment il a été traité. « Jamais » est un signal."], "id": [null, "01a22a41-59fc-72ca-acc2-01f37a1cc94e"], "meant_for": [null, "any"], "measure": [null, "objections"], "nature": [null, "appreciation"], "position": [null, 24], "text_en": [null, "Can this side and the other express disagreement or say no with equal freedom?"], "text_fr": [null, "Ce côté et l’autre peuvent-ils dire un désaccord ou un refus aussi librement l’un que l’autre ?"]}','953d1ede11788f7d83d023dc22bf92b74e210f7ebbbf180e9103d22780727df6','996fc7fc2d663da111820854e7d8967445584df4df16bfd30e87942f56ef7078');
INSERT INTO "trail_entry" VALUES(228,'2026-11-30 02:20:55.888290',NULL,NULL,NULL,'checklist_question','01a22a41-59fc-72ca-acc2-01f4633fc0fd','created','{"code": [null, "C3.2"], "group": [null, "C3"], "help_en": [null, "Computed from the answers to proposals."], "help_fr": [null, "Calculé d’après les réponses aux propositions."], "id": [null, "01a22a41-59fc-72ca-acc2-01f4633fc0fd"], "meant_for": [null, "any"], "measure": [null, "objections"], "nature": [null, "figure"], "position": [null, 25], "text_en": [null, "Objections raised by each side to the shared texts."], "text_fr": [null, "Objections exprimées par chaque côté sur les textes communs."]}','996fc7fc2d663da111820854e7d8967445584df4df16bfd30e87942f56ef7078','9c4e825f671bd867b6a0acb5eae5a13caaa33bd6f1e139374e94451a674d35dc');
INSERT INTO "trail_entry" VALUES(229,'2026-11-30 02:20:55.888347',NULL,NULL,NULL,'checklist_question','01a22a41-59fc-72ca-acc2-01f5167b7449','created','{"code": [null, "C3.3"], "group": [null, "C3"], "help_en": [null, "Computed from proposals and answers; those recorded on behalf of the other side are counted separately."], "help_fr": [null, "Calculé d’après les propositions et les réponses ; celles saisies au nom de l’autre sont comptées à part."], "id": [null, "01a22a41-59fc-72ca-acc2-01f5167b7449"], "meant_for": [null, "any"], "measure": [null, "reply_times"], "nature": [null, "figure"], "position": [null, 26], "text_en": [null, "Time each side takes to answer the other’s proposals."], "text_fr": [null, "Temps de réponse de chaque côté aux propositions de l’autre."]}','9c4e825f671bd867b6a0acb5eae5a13caaa33bd6f1e139374e94451a674d35dc','57805491d33710d7eda152996094161d0e515173a0ca0dc562b57dcd3dc86803');
INSERT INTO "trail_entry" VALUES(230,'2026-11-30 02:20:55.888383',NULL,NULL,NULL,'checklist_question','01a22a41-59fc-72ca-acc2-01f650f99e87','created','{"code": [null, "D1"], "group": [null, "D"], "help_en": [null, "Computed from the financing plans."], "help_fr": [null, "Calculé d’après les plans de financement."], "id": [null, "01a22a41-59fc-72ca-acc2-01f650f99e87"], "meant_for": [null, "any"], "measure": [null, "money_by_side"], "nature": [null, "figure"], "position": [null, 27], "text_en": [null, "Money contributed by each side, in cash and in kind."], "text_fr": [null, "Argent apporté par chaque côté, en numéraire et valorisé."]}','57805491d33710d7eda152996094161d0e515173a0ca0dc562b57dcd3dc86803','a12156bad8d4474de80f7b98b4ceaa1a42d0285acb7efa75d423d91800e92637');
INSERT INTO "trail_entry" VALUES(231,'2026-11-30 02:20:55.888417',NULL,NULL,NULL,'checklist_question','01a22a41-59fc-72ca-acc2-01f72bcadb8c','created','{"code": [null, "D1.3"], "group": [null, "D"], "help_en": [null, "Computed from the ledger of expenditures."], "help_fr": [null, "Calculé d’après le journal des dépenses."], "id": [null, "01a22a41-59fc-72ca-acc2-01f72bcadb8c"], "meant_for": [null, "any"], "measure": [null, "spending_by_side"], "nature": [null, "figure"], "position": [null, 28], "text_en": [null, "Money spent by each side."], "text_fr": [null, "Argent dépensé par chaque côté."]}','a12156bad8d4474de80f7b98b4ceaa1a42d0285acb7efa75d423d91800e92637','aa1a8d245e5246dad794e03f442e0d3a5896a81096cd88de109d7c3b257a7b36');
INSERT INTO "trail_entry" VALUES(232,'2026-11-30 02:20:55.888452',NULL,NULL,NULL,'checklist_question','01a22a41-59fc-72ca-acc2-01f8faf35cc1','created','{"code": [null, "D1.1"], "group": [null, "D"], "help_en": [null, "Computed from the projects."], "help_fr": [null, "Calculé d’après les projets."], "id": [null, "01a22a41-59fc-72ca-acc2-01f8faf35cc1"], "meant_for": [null, "any"], "measure": [null, "plan_holders"], "nature": [null, "figure"], "position": [null, 29], "text_en": [null, "Financing plans held by each side."], "text_fr": [null, "Plans de financement tenus par chaque côté."]}','aa1a8d245e5246dad794e03f442e0d3a5896a81096cd88de109d7c3b257a7b36','8354f1fd2f7ec1c0e5ad2c4aa3f9eee6a871f0353d5c338bf89dab02e6a00afa');
INSERT INTO "trail_entry" VALUES(233,'2026-11-30 02:20:55.888485',NULL,NULL,NULL,'checklist_question','01a22a41-59fc-72ca-acc2-01f911fb38a7','created','{"code": [null, "D1.4"], "group": [null, "D"], "help_en": [null, "Computed from the members of the partnership."], "help_fr": [null, "Calculé d’après les membres du partenariat."], "id": [null, "01a22a41-59fc-72ca-acc2-01f911fb38a7"], "meant_for": [null, "any"], "measure": [null, "leaders"], "nature": [null, "figure"], "position": [null, 30], "text_en": [null, "On which side the lead members stand."], "text_fr": [null, "De quel côté se trouvent les chefs de file."]}','8354f1fd2f7ec1c0e5ad2c4aa3f9eee6a871f0353d5c338bf89dab02e6a00afa','ef9d055b24f917ffdb35133c3dfd25f501911b2a962f76899607dbb649640a11');
INSERT INTO "trail_entry" VALUES(234,'2026-11-30 02:20:55.888519',NULL,NULL,NULL,'checklist_question','01a22a41-59fc-72ca-acc2-01fa177a6842','created','{"code": [null, "D1.5"], "group": [null, "D"], "help_en": [null, "Computed from the conventions and their parties."], "help_fr": [null, "Calculé d’après les conventions et leurs parties."], "id": [null, "01a22a41-59fc-72ca-acc2-01fa177a6842"], "meant_for": [null, "any"], "measure": [null, "convention_signatories"], "nature": [null, "figure"], "position": [null, 31], "text_en": [null, "Conventions signed by each side."], "text_fr": [null, "Conventions signées par chaque côté."]}','ef9d055b24f917ffdb35133c3dfd25f501911b2a962f76899607dbb649640a11','aa6a1960aef8242c5c0245b544903417457a907809331f5c1e8e08dd11769b47');
INSERT INTO "trail_entry" VALUES(235,'2026-11-30 02:20:55.888554',NULL,NULL,NULL,'checklist_question','01a22a41-59fc-72ca-acc2-01fb096e1256','created','{"code": [null, "D1.2"], "group": [null, "D"], "help_en": [null, "Say who holds the account and who signs off expenditure."], "help_fr": [null, "Dire qui tient le compte et qui signe les dépenses."], "id": [null, "01a22a41-59fc-72ca-acc2-01fb096e1256"], "meant_for": [null, "any"], "measure": [null, "plan_holders"], "nature": [null, "appreciation"], "position": [null, 32], "text_en": [null, "Do this side and the other have an equal say in how the money is used (bank account, signing off expenditure)?"], "text_fr": [null, "Ce côté et l’autre décident-ils autant de l’emploi de l’argent (compte, signature des dépenses) ?"]}','aa6a1960aef8242c5c0245b544903417457a907809331f5c1e8e08dd11769b47','c515c1266101e000853cff30d23593eccbb1fa36c72b614b919f2cbefcaf6aac');
INSERT INTO "trail_entry" VALUES(236,'2026-11-30 02:20:55.888589',NULL,NULL,NULL,'checklist_question','01a22a41-59fc-72ca-acc2-01fce0edad4f','created','{"code": [null, "D2"], "group": [null, "D"], "help_en": [null, "Say who did the drafting, and in which languages."], "help_fr": [null, "Dire qui a tenu la plume et en quelles langues."], "id": [null, "01a22a41-59fc-72ca-acc2-01fce0edad4f"], "meant_for": [null, "any"], "measure": [null, "texts_by_author"], "nature": [null, "appreciation"], "position": [null, 33], "text_en": [null, "Are the agreement, the indicators and the reports written as much by this side as by the other?"], "text_fr": [null, "La convention, les indicateurs et les rapports sont-ils écrits autant par ce côté que par l’autre ?"]}','c515c1266101e000853cff30d23593eccbb1fa36c72b614b919f2cbefcaf6aac','d05ec55bec4497b5b3a3e0d1c93b704a1889a3c9554eb3cb43d52f74bc6d1d12');
INSERT INTO "trail_entry" VALUES(237,'2026-11-30 02:20:55.888624',NULL,NULL,NULL,'checklist_question','01a22a41-59fc-72ca-acc2-01fd433db29d','created','{"code": [null, "D2.1"], "group": [null, "D"], "help_en": [null, "Computed from the revisions of objectives, conclusions and recommendations."], "help_fr": [null, "Calculé d’après les révisions des objectifs, des conclusions et des recommandations."], "id": [null, "01a22a41-59fc-72ca-acc2-01fd433db29d"], "meant_for": [null, "any"], "measure": [null, "texts_by_author"], "nature": [null, "figure"], "position": [null, 34], "text_en": [null, "Wordings of the shared texts proposed by each side."], "text_fr": [null, "Rédactions des textes communs proposées par chaque côté."]}','d05ec55bec4497b5b3a3e0d1c93b704a1889a3c9554eb3cb43d52f74bc6d1d12','8729b3f3673c79b01d520c226305696e1f2bee40e256ff11498ef5532e7b7ff0');
INSERT INTO "trail_entry" VALUES(238,'2026-11-30 02:20:55.888659',NULL,NULL,NULL,'checklist_question','01a22a41-59fc-72ca-acc2-01febdae4b99','created','{"code": [null, "D3"], "group": [null, "D"], "help_en": [null, "Computed from the indicators of the objectives."], "help_fr": [null, "Calculé d’après les indicateurs des objectifs."], "id": [null, "01a22a41-59fc-72ca-acc2-01febdae4b99"], "meant_for": [null, "any"], "measure": [null, "indicators_by_origin"], "nature": [null, "figure"], "position": [null, 35], "text_en": [null, "Indicators set jointly, set by one side alone, or imposed by a funder."], "text_fr": [null, "Indicateurs fixés ensemble, par un seul côté, ou imposés par un financeur."]}','8729b3f3673c79b01d520c226305696e1f2bee40e256ff11498ef5532e7b7ff0','30c0678ea2276ecf5b60a896e8fd26d9eb88d539a3668495c40135a036f5e76a');
INSERT INTO "trail_entry" VALUES(239,'2026-11-30 02:20:55.888693',NULL,NULL,NULL,'checklist_question','01a22a41-59fc-72ca-acc2-01ffbe0d92a4','created','{"code": [null, "D4"], "group": [null, "D"], "help_en": [null, "Computed from the evaluations recorded."], "help_fr": [null, "Calculé d’après les évaluations inscrites."], "id": [null, "01a22a41-59fc-72ca-acc2-01ffbe0d92a4"], "meant_for": [null, "any"], "measure": [null, "evaluations_joint"], "nature": [null, "figure"], "position": [null, 36], "text_en": [null, "Evaluations in the period, and how many of them are joint."], "text_fr": [null, "Évaluations de la période, et combien sont conjointes."]}','30c0678ea2276ecf5b60a896e8fd26d9eb88d539a3668495c40135a036f5e76a','9303bf7a10c24d7032a26a5fd5077a18e6dda42773a59f17e7146232f4f1421e');
INSERT INTO "trail_entry" VALUES(240,'2026-11-30 02:20:55.888726',NULL,NULL,NULL,'checklist_question','01a22a41-59fc-72ca-acc2-020006b62956','created','{"code": [null, "D4.1"], "group": [null, "D"], "help_en": [null, "Say who commissioned them, who carried them out and where the feedback session took place."], "help_fr": [null, "Dire qui a commandé, qui a évalué, où la restitution a eu lieu."], "id": [null, "01a22a41-59fc-72ca-acc2-020006b62956"], "meant_for": [null, "any"], "measure": [null, "evaluations_joint"], "nature": [null, "appreciation"], "position": [null, 37], "text_en": [null, "Are evaluations commissioned, carried out and fed back as much on this side as on the other?"], "text_fr": [null, "Les évaluations sont-elles commandées, menées et restituées autant de ce côté que de l’autre ?"]}','9303bf7a10c24d7032a26a5fd5077a18e6dda42773a59f17e7146232f4f1421e','cda0bc18d916188c444a7d6277bbd8d03875e11901c3e0779c4019568518b0a6');
INSERT INTO "trail_entry" VALUES(241,'2026-11-30 02:20:55.888761',NULL,NULL,NULL,'checklist_question','01a22a41-59fc-72ca-acc2-02012962e3fa','created','{"code": [null, "D5"], "group": [null, "D"], "help_en": [null, "Name the networks and the local authorities."], "help_fr": [null, "Nommer les réseaux et les collectivités."], "id": [null, "01a22a41-59fc-72ca-acc2-02012962e3fa"], "meant_for": [null, "any"], "nature": [null, "appreciation"], "position": [null, 38], "text_en": [null, "Do this side and the other have as many links as each other with other local authorities around this cooperation (networks, South–South links)?"], "text_fr": [null, "Ce côté et l’autre ont-ils autant de liens avec d’autres collectivités autour de cette coopération (réseau, lien Sud–Sud) ?"]}','cda0bc18d916188c444a7d6277bbd8d03875e11901c3e0779c4019568518b0a6','cc4d535bfd2abe754a7e3b688d9ff7e24199610b30a3f0b0868d291d2c699b61');
INSERT INTO "trail_entry" VALUES(242,'2026-11-30 02:20:55.888795',NULL,NULL,NULL,'checklist_question','01a22a41-59fc-72ca-acc2-020222ed31f2','created','{"code": [null, "D6"], "group": [null, "D"], "help_en": [null, "Computed from the objectives."], "help_fr": [null, "Calculé d’après les objectifs."], "id": [null, "01a22a41-59fc-72ca-acc2-020222ed31f2"], "meant_for": [null, "any"], "measure": [null, "sdgs_by_territory"], "nature": [null, "figure"], "position": [null, 39], "text_en": [null, "Objectives linked to the SDGs, by territory."], "text_fr": [null, "Objectifs rattachés aux ODD, par territoire."]}','cc4d535bfd2abe754a7e3b688d9ff7e24199610b30a3f0b0868d291d2c699b61','10b4697d519a0fc75e384517c74f7443e9c22248e1211a5c674e8190b850eb5f');
INSERT INTO "trail_entry" VALUES(243,'2026-11-30 02:20:55.888828',NULL,NULL,NULL,'checklist_question','01a22a41-59fc-72ca-acc2-02031816960a','created','{"code": [null, "D6.1"], "group": [null, "D"], "help_en": [null, "Mention the target and the commitment made at home."], "help_fr": [null, "Citer la cible et l’engagement pris chez soi."], "id": [null, "01a22a41-59fc-72ca-acc2-02031816960a"], "meant_for": [null, "any"], "measure": [null, "sdgs_by_territory"], "nature": [null, "appreciation"], "position": [null, 40], "text_en": [null, "Are this side and the other equally committed to achieving the SDGs in their own territory?"], "text_fr": [null, "Ce côté et l’autre s’engagent-ils autant à atteindre les ODD sur leur propre territoire ?"]}','10b4697d519a0fc75e384517c74f7443e9c22248e1211a5c674e8190b850eb5f','8689ad7c2e66ac3ae7cbb41a79b01b9333b2bc756f69a3bc40d82c57692ccee4');
INSERT INTO "trail_entry" VALUES(244,'2026-11-30 02:20:55.888863',NULL,NULL,NULL,'checklist_question','01a22a41-59fc-72ca-acc2-020454a37b48','created','{"code": [null, "D7"], "group": [null, "D"], "help_en": [null, "Computed from the evaluation."], "help_fr": [null, "Calculé d’après l’évaluation."], "id": [null, "01a22a41-59fc-72ca-acc2-020454a37b48"], "meant_for": [null, "any"], "measure": [null, "own_text"], "nature": [null, "figure"], "position": [null, 41], "text_en": [null, "Each side’s own text in the evaluation: present or absent."], "text_fr": [null, "Texte propre de chaque côté dans l’évaluation : présent ou absent."]}','8689ad7c2e66ac3ae7cbb41a79b01b9333b2bc756f69a3bc40d82c57692ccee4','c09542caf2c338a5d43266a36f66343cf2042c1253a7cd06e86b74013c1371df');
INSERT INTO "trail_entry" VALUES(245,'2026-11-30 02:20:55.888898',NULL,NULL,NULL,'checklist_question','01a22a41-59fc-72ca-acc2-0205a9101d58','created','{"code": [null, "D8"], "group": [null, "D"], "help_en": [null, "Computed from the confirmations."], "help_fr": [null, "Calculé d’après les confirmations."], "id": [null, "01a22a41-59fc-72ca-acc2-0205a9101d58"], "meant_for": [null, "any"], "measure": [null, "confirmations"], "nature": [null, "figure"], "position": [null, 42], "text_en": [null, "Facts entered by the other side that this side has confirmed or contested."], "text_fr": [null, "Faits saisis par l’autre côté que ce côté a confirmés ou contestés."]}','c09542caf2c338a5d43266a36f66343cf2042c1253a7cd06e86b74013c1371df','9a376b5cb7cd237979c702cc14c9799d3dc7e5b9b55c71d8b34ae7473232608a');
INSERT INTO "trail_entry" VALUES(246,'2026-11-30 02:20:55.888931',NULL,NULL,NULL,'checklist','01900000-0000-7000-8000-00000000c11c','created','{"id": [null, "01900000-0000-7000-8000-00000000c11c"], "own": [null, true], "source": [null, "Atelier des villes"], "version": [null, "suivante"]}','9a376b5cb7cd237979c702cc14c9799d3dc7e5b9b55c71d8b34ae7473232608a','beace0690bcf7f8a0b8d3145f337c21e7a5fc9b5ac17f6d9894306679c9c8912');
INSERT INTO "trail_entry" VALUES(247,'2026-11-30 02:20:55.888957',NULL,NULL,NULL,'checklist_question','01900000-0000-7000-8000-0000000c1e57','created','{"code": [null, "A1.1"], "group": [null, "A1"], "id": [null, "01900000-0000-7000-8000-0000000c1e57"], "meant_for": [null, "any"], "nature": [null, "appreciation"], "position": [null, 1], "text_fr": [null, "Voyage-t-on aussi facilement de ce côté que de l’autre ?"]}','beace0690bcf7f8a0b8d3145f337c21e7a5fc9b5ac17f6d9894306679c9c8912','a2214df7a51b136a607325774f55e7e551399cd717aadc863d5dd26c5db4852e');
INSERT INTO "trail_entry" VALUES(248,'2026-11-30 02:20:55.888985',NULL,NULL,NULL,'organisation','01a22a41-5a06-7078-8812-4be219daf7fe','created','{"code": [null, "VILLE-ALPHA-A"], "country": [null, "FR"], "id": [null, "01a22a41-5a06-7078-8812-4be219daf7fe"], "name": [null, "Ville alpha a"], "type": [null, "commune"]}','a2214df7a51b136a607325774f55e7e551399cd717aadc863d5dd26c5db4852e','aafbb744a6d2e91b087a63037356912bcb2caad8c1d06e21224acac14ff822af');
INSERT INTO "trail_entry" VALUES(249,'2026-11-30 02:20:55.889016',NULL,NULL,NULL,'organisation','01a22a41-5a06-7078-8812-4be3ef2c0e61','created','{"code": [null, "VILLE-HERONALPHA-B"], "country": [null, "BF"], "id": [null, "01a22a41-5a06-7078-8812-4be3ef2c0e61"], "name": [null, "Ville heronalpha b"], "type": [null, "commune"]}','aafbb744a6d2e91b087a63037356912bcb2caad8c1d06e21224acac14ff822af','1c6f7a16b27bc43e5d9c5229acbacef4d919ac781fc650abae7570157b2e8ef6');
INSERT INTO "trail_entry" VALUES(250,'2026-11-30 02:20:55.889040',NULL,NULL,'01a22a41-5a0a-740d-9d2e-63c3e60b12c8','partnership','01a22a41-5a0a-740d-9d2e-63c3e60b12c8','created','{"code": [null, "alpha"], "given_code": [null, "alpha"], "id": [null, "01a22a41-5a0a-740d-9d2e-63c3e60b12c8"], "note": [null, "Note heronalpha"], "sources": [null, ["https://heronalpha.example/source"]], "summary": [null, "Résumé heronalpha"], "title": [null, "Entente heronalpha"]}','1c6f7a16b27bc43e5d9c5229acbacef4d919ac781fc650abae7570157b2e8ef6','e57781124816e2865f2cd92193b25d60f7f4715937838b85abadde868bf05615');
INSERT INTO "trail_entry" VALUES(251,'2026-11-30 02:20:55.889076',NULL,NULL,'01a22a41-5a0a-740d-9d2e-63c3e60b12c8','description','01a22a41-5a0b-7173-b2c5-16b74ff45dab','created','{"partnership_id": [null, "01a22a41-5a0a-740d-9d2e-63c3e60b12c8"]}','e57781124816e2865f2cd92193b25d60f7f4715937838b85abadde868bf05615','02cd71ee8f572f2cd8a4f7910972aff1a4ed0fda2f1f7ef4eb252efc1256ef98');
INSERT INTO "trail_entry" VALUES(252,'2026-11-30 02:20:55.889095',NULL,NULL,NULL,'member','01a22a41-5a0a-740d-9d2e-63c4959320ae','created','{"id": [null, "01a22a41-5a0a-740d-9d2e-63c4959320ae"], "role": [null, "chef_de_file"], "side": [null, "a"]}','02cd71ee8f572f2cd8a4f7910972aff1a4ed0fda2f1f7ef4eb252efc1256ef98','5beba801533a9dd002a51450d0906f99631d57c7c9658bf568ca46deab904e90');
INSERT INTO "trail_entry" VALUES(253,'2026-11-30 02:20:55.889119',NULL,NULL,NULL,'member','01a22a41-5a0a-740d-9d2e-63c52ddc5e81','created','{"id": [null, "01a22a41-5a0a-740d-9d2e-63c52ddc5e81"], "role": [null, "partenaire"], "side": [null, "b"]}','5beba801533a9dd002a51450d0906f99631d57c7c9658bf568ca46deab904e90','ad25f2c4adc30e579c01c802a3d64c1abf9c41ca8ffeaf29bc648f6f98f37ead');
INSERT INTO "trail_entry" VALUES(254,'2026-11-30 02:20:55.889140',NULL,NULL,'01a22a41-5a0a-740d-9d2e-63c3e60b12c8','partnership_label','01a22a41-5a0b-7173-b2c5-16b8c50b89da','created','{"kind": [null, "theme"], "partnership_id": [null, "01a22a41-5a0a-740d-9d2e-63c3e60b12c8"], "position": [null, 1], "text": [null, "Eau heronalpha"]}','ad25f2c4adc30e579c01c802a3d64c1abf9c41ca8ffeaf29bc648f6f98f37ead','97f3e62e1c246be90cb073d3e5b1793b253fa2b9d7b1535b304fa28caaed156b');
INSERT INTO "trail_entry" VALUES(255,'2026-11-30 02:20:55.889166',NULL,NULL,'01a22a41-5a0a-740d-9d2e-63c3e60b12c8','convention','01a22a41-5a13-774b-89d6-e7d53610feaa','created','{"code": [null, "C1"], "currency": [null, "EUR"], "ends_on": [null, "2030"], "id": [null, "01a22a41-5a13-774b-89d6-e7d53610feaa"], "kind": [null, "convention_cadre"], "note": [null, "Note heronalpha"], "object": [null, "Objet heronalpha"], "partnership_id": [null, "01a22a41-5a0a-740d-9d2e-63c3e60b12c8"], "provisional_amount": [null, "125000.00"], "signed_on": [null, "2021-03"], "source": [null, "Source heronalpha"], "starts_on": [null, "2021"], "title": [null, "Convention heronalpha"]}','97f3e62e1c246be90cb073d3e5b1793b253fa2b9d7b1535b304fa28caaed156b','c6ab094d7944c103eaeee00494f340ac3efb068c5e3e8da554640efc7f834730');
INSERT INTO "trail_entry" VALUES(256,'2026-11-30 02:20:55.889220',NULL,NULL,'01a22a41-5a0a-740d-9d2e-63c3e60b12c8','convention_party','01a22a41-5a13-774b-89d6-e7d6fd4edc4c','created','{"id": [null, "01a22a41-5a13-774b-89d6-e7d6fd4edc4c"], "signatory": [null, "Signataire heronalpha"]}','c6ab094d7944c103eaeee00494f340ac3efb068c5e3e8da554640efc7f834730','763ee7cd04d7c73ff8cf7685144dcc82ff8e6d8b85e2588c1e4b5ab157c8242b');
INSERT INTO "trail_entry" VALUES(257,'2026-11-30 02:20:55.889244',NULL,NULL,'01a22a41-5a0a-740d-9d2e-63c3e60b12c8','convention_party','01a22a41-5a13-774b-89d6-e7d77c43e337','created','{"id": [null, "01a22a41-5a13-774b-89d6-e7d77c43e337"]}','763ee7cd04d7c73ff8cf7685144dcc82ff8e6d8b85e2588c1e4b5ab157c8242b','43fe0de13f9679bf9600bf07a383b014b87936e2bd20885176efaab233496f4b');
INSERT INTO "trail_entry" VALUES(258,'2026-11-30 02:20:55.889263',NULL,NULL,'01a22a41-5a0a-740d-9d2e-63c3e60b12c8','project','01a22a41-5a13-774b-89d6-e7d9059ff034','created','{"announced_budget": [null, "200000"], "code": [null, "P1"], "currency": [null, "EUR"], "id": [null, "01a22a41-5a13-774b-89d6-e7d9059ff034"], "note": [null, "Note heronalpha"], "partnership_id": [null, "01a22a41-5a0a-740d-9d2e-63c3e60b12c8"], "source": [null, "Source heronalpha"], "title": [null, "Projet heronalpha"]}','43fe0de13f9679bf9600bf07a383b014b87936e2bd20885176efaab233496f4b','fd84831bb6025a8ff25a5779465e099b7c6bbeef2fd5a7b5aefbc602a6407c38');
INSERT INTO "trail_entry" VALUES(259,'2026-11-30 02:20:55.889297',NULL,NULL,'01a22a41-5a0a-740d-9d2e-63c3e60b12c8','financing_line','01a22a41-5a14-7465-ad70-7d2962a8f702','created','{"currency": [null, "EUR"], "granted": [null, "61234.50"], "id": [null, "01a22a41-5a14-7465-ad70-7d2962a8f702"], "instrument": [null, "Appel heronalpha"], "nature": [null, "numeraire"], "note": [null, "Note heronalpha"], "partnership_id": [null, "01a22a41-5a0a-740d-9d2e-63c3e60b12c8"], "payer": [null, "Payeur heronalpha"], "side": [null, "a"], "source": [null, "Source heronalpha"]}','fd84831bb6025a8ff25a5779465e099b7c6bbeef2fd5a7b5aefbc602a6407c38','4f5428fdfc7f958ebd7bbc8ecdb83f3822ab704ad95a25982b0cca5c32bcb9f0');
INSERT INTO "trail_entry" VALUES(260,'2026-11-30 02:20:55.889335',NULL,NULL,'01a22a41-5a0a-740d-9d2e-63c3e60b12c8','oda_classification','01a22a41-5a14-7465-ad70-7d2c4aaf5bfc','created','{"description": [null, "Action heronalpha"], "id": [null, "01a22a41-5a14-7465-ad70-7d2c4aaf5bfc"], "note": [null, "Note heronalpha"], "partnership_id": [null, "01a22a41-5a0a-740d-9d2e-63c3e60b12c8"], "purpose_code": [null, "14031"], "recipient": [null, "BF"], "source": [null, "Source heronalpha"]}','4f5428fdfc7f958ebd7bbc8ecdb83f3822ab704ad95a25982b0cca5c32bcb9f0','ac189d40220bb6781222741cc2ea0846ceea579136bd85b2d449bdc9add4cb32');
INSERT INTO "trail_entry" VALUES(261,'2026-11-30 02:20:55.889367',NULL,NULL,'01a22a41-5a0a-740d-9d2e-63c3e60b12c8','call_piece','01a22a41-5a14-7465-ad70-7d2d601f1b98','created','{"amount": [null, "5000"], "currency": [null, "EUR"], "id": [null, "01a22a41-5a14-7465-ad70-7d2d601f1b98"], "kind": [null, "lettre_intention"], "note": [null, "Note heronalpha"], "partnership_id": [null, "01a22a41-5a0a-740d-9d2e-63c3e60b12c8"], "source": [null, "Source heronalpha"]}','ac189d40220bb6781222741cc2ea0846ceea579136bd85b2d449bdc9add4cb32','91adc4dc94c34a1b53c243dad424cf564e89aba3b1e4dd101ad552dca1c873d2');
INSERT INTO "trail_entry" VALUES(262,'2026-11-30 02:20:55.889397',NULL,NULL,'01a22a41-5a0a-740d-9d2e-63c3e60b12c8','ledger_entry','01a22a41-5a14-7465-ad70-7d2a50032344','created','{"amount": [null, "1250.75"], "code": [null, "M1"], "currency": [null, "EUR"], "date": [null, "2023-04-05"], "id": [null, "01a22a41-5a14-7465-ad70-7d2a50032344"], "kind": [null, "depense"], "label": [null, "Dépense heronalpha"], "note": [null, "Note heronalpha"], "partnership_id": [null, "01a22a41-5a0a-740d-9d2e-63c3e60b12c8"], "source": [null, "Source heronalpha"], "spent_by": [null, "a"]}','91adc4dc94c34a1b53c243dad424cf564e89aba3b1e4dd101ad552dca1c873d2','8da6cdf0d4c10a7f5f69641b7877cfc5b4721fa9c91b9ee7a057d5b2ed9006f1');
INSERT INTO "trail_entry" VALUES(263,'2026-11-30 02:20:55.889438',NULL,NULL,'01a22a41-5a0a-740d-9d2e-63c3e60b12c8','relation_cost','01a22a41-5a14-7465-ad70-7d2be4f28c87','created','{"date": [null, "2023"], "days": [null, "12.5"], "function": [null, "Chargée de mission heronalpha"], "id": [null, "01a22a41-5a14-7465-ad70-7d2be4f28c87"], "kind": [null, "temps_agents"], "label": [null, "Préparation heronalpha"], "note": [null, "Note heronalpha"], "partnership_id": [null, "01a22a41-5a0a-740d-9d2e-63c3e60b12c8"], "side": [null, "a"], "source": [null, "Source heronalpha"]}','8da6cdf0d4c10a7f5f69641b7877cfc5b4721fa9c91b9ee7a057d5b2ed9006f1','eab6a76b4f908aa6a7790901508a619b51127927944174fbd97ecae7569d3630');
INSERT INTO "trail_entry" VALUES(264,'2026-11-30 02:20:55.889476',NULL,NULL,'01a22a41-5a0a-740d-9d2e-63c3e60b12c8','convention_event','01a22a41-5a13-774b-89d6-e7d8bc8d5c47','created','{"effective_on": [null, "2023-05"], "id": [null, "01a22a41-5a13-774b-89d6-e7d8bc8d5c47"], "kind": [null, "reprise"], "note": [null, "Note heronalpha"], "partnership_id": [null, "01a22a41-5a0a-740d-9d2e-63c3e60b12c8"], "reason": [null, "Reprise heronalpha"], "source": [null, "Source heronalpha"]}','eab6a76b4f908aa6a7790901508a619b51127927944174fbd97ecae7569d3630','4241b05db1239053e77346ffeac40f5a36e96fea4bc087ce662fc81b9e1d927f');
INSERT INTO "trail_entry" VALUES(265,'2026-11-30 02:20:55.889511',NULL,NULL,'01a22a41-5a0a-740d-9d2e-63c3e60b12c8','action','01a22a41-5a14-7465-ad70-7d2ee05f6a58','created','{"code": [null, "A1"], "id": [null, "01a22a41-5a14-7465-ad70-7d2ee05f6a58"], "note": [null, "Note heronalpha"], "partnership_id": [null, "01a22a41-5a0a-740d-9d2e-63c3e60b12c8"], "source": [null, "Source heronalpha"], "territory": [null, "both"], "title": [null, "Action heronalpha"]}','4241b05db1239053e77346ffeac40f5a36e96fea4bc087ce662fc81b9e1d927f','194aa13630047b1cdfcf90dbff0e6abc09e4e0c9d1a8a46931eb14e425a62252');
INSERT INTO "trail_entry" VALUES(266,'2026-11-30 02:20:55.889541',NULL,NULL,'01a22a41-5a0a-740d-9d2e-63c3e60b12c8','mission','01a22a41-5a14-7465-ad70-7d2f23c0e8f6','created','{"date": [null, "2024-05"], "from_side": [null, "a"], "id": [null, "01a22a41-5a14-7465-ad70-7d2f23c0e8f6"], "note": [null, "Note heronalpha"], "paid_by": [null, "Payeur heronalpha"], "partnership_id": [null, "01a22a41-5a0a-740d-9d2e-63c3e60b12c8"], "people": [null, 3], "source": [null, "Source heronalpha"], "subject": [null, "Mission heronalpha"], "to_side": [null, "b"]}','194aa13630047b1cdfcf90dbff0e6abc09e4e0c9d1a8a46931eb14e425a62252','0970172f98bafa224af84d16aa3f01faf7f67b5dc2ba64d476e8867d5994b033');
INSERT INTO "trail_entry" VALUES(267,'2026-11-30 02:20:55.889577',NULL,NULL,'01a22a41-5a0a-740d-9d2e-63c3e60b12c8','meeting','01a22a41-5a14-7465-ad70-7d3007150102','created','{"date": [null, "2024-05-06"], "id": [null, "01a22a41-5a14-7465-ad70-7d3007150102"], "level": [null, "elus"], "note": [null, "Note heronalpha"], "partnership_id": [null, "01a22a41-5a0a-740d-9d2e-63c3e60b12c8"], "source": [null, "Source heronalpha"], "subject": [null, "Rencontre heronalpha"]}','0970172f98bafa224af84d16aa3f01faf7f67b5dc2ba64d476e8867d5994b033','3b15438617d896ba345388b8c60c45fbbf705a94cb8f785c069eacb54f06c30c');
INSERT INTO "trail_entry" VALUES(268,'2026-11-30 02:20:55.889608',NULL,NULL,'01a22a41-5a0a-740d-9d2e-63c3e60b12c8','local_return','01a22a41-5a14-7465-ad70-7d312413ea7b','created','{"dimension": [null, "competences"], "fact": [null, "Retour heronalpha"], "id": [null, "01a22a41-5a14-7465-ad70-7d312413ea7b"], "note": [null, "Note heronalpha"], "partnership_id": [null, "01a22a41-5a0a-740d-9d2e-63c3e60b12c8"], "source": [null, "Source heronalpha"], "territory": [null, "a"]}','3b15438617d896ba345388b8c60c45fbbf705a94cb8f785c069eacb54f06c30c','8782ef27c3a8aeec7bb357fc60b697005ea8ac0bea9ff0b73305d86748182b1d');
INSERT INTO "trail_entry" VALUES(269,'2026-11-30 02:20:55.889638',NULL,NULL,'01a22a41-5a0a-740d-9d2e-63c3e60b12c8','testimony','01a22a41-5a14-7465-ad70-7d32a977fc80','created','{"consent_on": [null, "2024-05"], "consent_use": [null, "rapports"], "id": [null, "01a22a41-5a14-7465-ad70-7d32a977fc80"], "kind": [null, "temoignage"], "note": [null, "Recueilli heronalpha"], "partnership_id": [null, "01a22a41-5a0a-740d-9d2e-63c3e60b12c8"], "return_id": [null, "01a22a41-5a14-7465-ad70-7d312413ea7b"], "source": [null, "Source heronalpha"]}','8782ef27c3a8aeec7bb357fc60b697005ea8ac0bea9ff0b73305d86748182b1d','4cdf4cf34f879507e07d9e88e63f08840c2503bc6c6e33cbb952dd738c12f758');
INSERT INTO "trail_entry" VALUES(270,'2026-11-30 02:20:55.889674',NULL,NULL,'01a22a41-5a0a-740d-9d2e-63c3e60b12c8','contact','01a22a41-5a1b-7275-bc7a-ed86dc2de0b5','created','{"email": [null, "98ca7fecf588ddc0a8820f0f30ee100d76f1e37a0f2e4aaedf2495f2a72ff981"], "id": [null, "01a22a41-5a1b-7275-bc7a-ed86dc2de0b5"], "name": [null, "d2b07a1c4facb1a398aacdcf976a282e2afab7048b62e0121318bf14e9d97e77"], "note": [null, "efb77f24963632050b961274fbe84f8b49024eeb67fc8ac314d5569dbc16073b"], "partnership_id": [null, "01a22a41-5a0a-740d-9d2e-63c3e60b12c8"], "role": [null, "focal_point"], "shared": [null, true], "side": [null, "a"], "source": [null, "c7f19c154992d2ee271eb0048a49a07ae330c8c2aac8792441d17997efd0d3a7"], "telephone": [null, "51942ea7c8a26158dcd3803fb6c4f6753650b00e624f72f917a29251ad411f11"]}','4cdf4cf34f879507e07d9e88e63f08840c2503bc6c6e33cbb952dd738c12f758','842f2330f1c70a8d62aa4c3948f5d541385ae6f7866f734bb1c6e03826e51652');
INSERT INTO "trail_entry" VALUES(271,'2026-11-30 02:20:55.889715',NULL,NULL,'01a22a41-5a0a-740d-9d2e-63c3e60b12c8','contact','01a22a41-5a1c-7390-ac81-4cb641920292','created','{"email": [null, "efe99e465b0f567d427f4c00de2673f46e66f1b5fecf0cf8e11245917ed0473e"], "id": [null, "01a22a41-5a1c-7390-ac81-4cb641920292"], "name": [null, "16123a6bf9593cee412e0b8bf48556f20004f1c9778ecdf68dde7937e229d0c8"], "note": [null, "7488124b3038664813451e2c058f534cb0fb247613040786afd3066af36f4fab"], "partnership_id": [null, "01a22a41-5a0a-740d-9d2e-63c3e60b12c8"], "role": [null, "focal_point"], "shared": [null, false], "side": [null, "a"], "source": [null, "3e534396ddc5d8f578b357a8b94ce17b63cd3af9cf310547638c8906012ac625"], "telephone": [null, "6fa9c855bf63d5b7d33f1cf4eb17666a3e205fe0e80a7978df62f7cbc661776e"]}','842f2330f1c70a8d62aa4c3948f5d541385ae6f7866f734bb1c6e03826e51652','3ec63b04ad80cf04c7f8aa96678821e8447c616a89b72480a41cbe16fae4752c');
INSERT INTO "trail_entry" VALUES(272,'2026-11-30 02:20:55.889752',NULL,NULL,'01a22a41-5a0a-740d-9d2e-63c3e60b12c8','territory_actor','01a22a41-5a1c-7390-ac81-4cb74faea603','created','{"id": [null, "01a22a41-5a1c-7390-ac81-4cb74faea603"], "kind": [null, "hospital"], "name": [null, "Hôpital heronalpha"], "note": [null, "Note heronalpha"], "partnership_id": [null, "01a22a41-5a0a-740d-9d2e-63c3e60b12c8"], "side": [null, "b"], "source": [null, "Source heronalpha"]}','3ec63b04ad80cf04c7f8aa96678821e8447c616a89b72480a41cbe16fae4752c','620aaae5830aefc819416b672643ad5c54760b97e3ac8fa9650b4a0c1f6e539f');
INSERT INTO "trail_entry" VALUES(273,'2026-11-30 02:20:55.889783',NULL,NULL,'01a22a41-5a0a-740d-9d2e-63c3e60b12c8','evaluation_participant','01a22a41-5a1c-7390-ac81-4cb81560ffe5','created','{"function": [null, "Mission heronalpha"], "id": [null, "01a22a41-5a1c-7390-ac81-4cb81560ffe5"], "name": [null, "fd12d557ca8e1683a97efe84d0fb1d289155687bca5efae654bddb8db7fcd72d"], "note": [null, "Note heronalpha"], "part": [null, "evaluateur"], "partnership_id": [null, "01a22a41-5a0a-740d-9d2e-63c3e60b12c8"], "side": [null, "a"], "source": [null, "Source heronalpha"]}','620aaae5830aefc819416b672643ad5c54760b97e3ac8fa9650b4a0c1f6e539f','8b28bfa6bb53c9795d9a1ba4f8e911800000708075ac47ec04650e4bb98d6477');
INSERT INTO "trail_entry" VALUES(274,'2026-11-30 02:20:55.889818',NULL,NULL,'01a22a41-5a0a-740d-9d2e-63c3e60b12c8','evaluation','01a22a41-5a14-7465-ad70-7d33d60fe558','created','{"answers_due": [null, "2026-01-31"], "code": [null, "E1"], "id": [null, "01a22a41-5a14-7465-ad70-7d33d60fe558"], "joint": [null, "oui"], "kind": [null, "mi_parcours"], "note": [null, "Note heronalpha"], "partnership_id": [null, "01a22a41-5a0a-740d-9d2e-63c3e60b12c8"], "period_end": [null, "2025"], "period_start": [null, "2021"], "source": [null, "Source heronalpha"], "stage": [null, "joint_session"], "title": [null, "Évaluation heronalpha"]}','8b28bfa6bb53c9795d9a1ba4f8e911800000708075ac47ec04650e4bb98d6477','b50aee70a7b570f0a456f83dba7f02a1f273ccc0096ef2afbe90d0c174e12a51');
INSERT INTO "trail_entry" VALUES(275,'2026-11-30 02:20:55.889872',NULL,NULL,'01a22a41-5a0a-740d-9d2e-63c3e60b12c8','restitution','01a22a41-5a1c-7390-ac81-4cb9277b9664','created','{"audience": [null, "conseil"], "date": [null, "2025"], "form": [null, "Séance heronalpha"], "id": [null, "01a22a41-5a1c-7390-ac81-4cb9277b9664"], "note": [null, "Note heronalpha"], "partnership_id": [null, "01a22a41-5a0a-740d-9d2e-63c3e60b12c8"], "side": [null, "a"], "source": [null, "Source heronalpha"]}','b50aee70a7b570f0a456f83dba7f02a1f273ccc0096ef2afbe90d0c174e12a51','c8b943cf9dd0a41d70d72ca773ecb3f1c520b726b53c13ed8cf4009e473258a6');
INSERT INTO "trail_entry" VALUES(276,'2026-11-30 02:20:55.889905',NULL,NULL,'01a22a41-5a0a-740d-9d2e-63c3e60b12c8','evaluation','01a22a41-5a19-7062-95dd-025400457426','created','{"answers_due": [null, "2026-01-31"], "code": [null, "E2"], "id": [null, "01a22a41-5a19-7062-95dd-025400457426"], "joint": [null, "oui"], "kind": [null, "mi_parcours"], "note": [null, "Note heronalpha"], "partnership_id": [null, "01a22a41-5a0a-740d-9d2e-63c3e60b12c8"], "period_end": [null, "2025"], "period_start": [null, "2021"], "source": [null, "Source heronalpha"], "stage": [null, "answering"], "title": [null, "Évaluation heronalpha"]}','c8b943cf9dd0a41d70d72ca773ecb3f1c520b726b53c13ed8cf4009e473258a6','781763248874febe789124e4729a3035d25b0ebece8623e0deaa253bf7ec6426');
INSERT INTO "trail_entry" VALUES(277,'2026-11-30 02:20:55.889945',NULL,NULL,'01a22a41-5a0a-740d-9d2e-63c3e60b12c8','document','01a22a41-5a1b-7275-bc7a-ed8120fe98cc','created','{"file_name": [null, "heronalpha.pdf"], "id": [null, "01a22a41-5a1b-7275-bc7a-ed8120fe98cc"], "media_type": [null, "application/pdf"], "note": [null, "Note heronalpha"], "partnership_id": [null, "01a22a41-5a0a-740d-9d2e-63c3e60b12c8"], "sha256": [null, "c8927d0d126f2a9916d5fe28d2a7acd1527cb91d3bcbbe69ed59b69692c282f8"], "size": [null, 43], "source": [null, "Source heronalpha"], "storage_name": [null, "al/alpha"], "title": [null, "Délibération heronalpha"]}','781763248874febe789124e4729a3035d25b0ebece8623e0deaa253bf7ec6426','4e02decfa83cc7c5d0d698e45866d0f502239ed7e16a6f582d06be4381492e53');
INSERT INTO "trail_entry" VALUES(278,'2026-11-30 02:20:55.889979',NULL,NULL,'01a22a41-5a0a-740d-9d2e-63c3e60b12c8','key_date','01a22a41-5a1b-7275-bc7a-ed82a70e0675','created','{"date": [null, "1996"], "id": [null, "01a22a41-5a1b-7275-bc7a-ed82a70e0675"], "label": [null, "Serment heronalpha"], "nature": [null, "serment_jumelage"], "note": [null, "Note heronalpha"], "partnership_id": [null, "01a22a41-5a0a-740d-9d2e-63c3e60b12c8"], "source": [null, "Source heronalpha"]}','4e02decfa83cc7c5d0d698e45866d0f502239ed7e16a6f582d06be4381492e53','bc3c04dfbd55c46dadc875defb67205d9791fdd743ee9a4f2b059896536a1382');
INSERT INTO "trail_entry" VALUES(279,'2026-11-30 02:20:55.890011',NULL,NULL,'01a22a41-5a0a-740d-9d2e-63c3e60b12c8','status_change','01a22a41-5a1b-7275-bc7a-ed833b019113','created','{"id": [null, "01a22a41-5a1b-7275-bc7a-ed833b019113"], "note": [null, "Note heronalpha"], "partnership_id": [null, "01a22a41-5a0a-740d-9d2e-63c3e60b12c8"], "since": [null, "1996"], "source": [null, "Source heronalpha"], "status": [null, "actif"], "why": [null, "Raison heronalpha"]}','bc3c04dfbd55c46dadc875defb67205d9791fdd743ee9a4f2b059896536a1382','8068d02764195d6debfe6ccd6f713514de690f5a38566fa3d818febd27f6b781');
INSERT INTO "trail_entry" VALUES(280,'2026-11-30 02:20:55.890042',NULL,NULL,'01a22a41-5a0a-740d-9d2e-63c3e60b12c8','referential','01a22a41-5a1b-7275-bc7a-ed8489bf6572','created','{"family": [null, "humaniste"], "held_by": [null, ["elected"]], "id": [null, "01a22a41-5a1b-7275-bc7a-ed8489bf6572"], "note": [null, "Note heronalpha"], "partnership_id": [null, "01a22a41-5a0a-740d-9d2e-63c3e60b12c8"], "side": [null, "a"], "source": [null, "Source heronalpha"], "words": [null, "Au nom de heronalpha"]}','8068d02764195d6debfe6ccd6f713514de690f5a38566fa3d818febd27f6b781','505e4412a2f561f758a28ddbf308fce0ad1186f593d643864ac142f48fd57e75');
INSERT INTO "trail_entry" VALUES(281,'2026-11-30 02:20:55.890076',NULL,NULL,'01a22a41-5a0a-740d-9d2e-63c3e60b12c8','state_view','01a22a41-5a1b-7275-bc7a-ed85fe2f93c4','created','{"id": [null, "01a22a41-5a1b-7275-bc7a-ed85fe2f93c4"], "note": [null, "Note heronalpha"], "partnership_id": [null, "01a22a41-5a0a-740d-9d2e-63c3e60b12c8"], "positions": [null, ["complement"]], "side": [null, "a"], "source": [null, "Source heronalpha"], "words": [null, "Envers l’État heronalpha"]}','505e4412a2f561f758a28ddbf308fce0ad1186f593d643864ac142f48fd57e75','b90b2350ab796a4656606fb575e70411d120b48f9dde71fa267f2cdf899c11ee');
INSERT INTO "trail_entry" VALUES(282,'2026-11-30 02:20:55.890110',NULL,NULL,'01a22a41-5a0a-740d-9d2e-63c3e60b12c8','shared_text','01a22a41-5a48-730b-8cfa-c680a88975a8','created','{"head": [null, 0], "id": [null, "01a22a41-5a48-730b-8cfa-c680a88975a8"], "kind": [null, "conclusions"], "partnership_id": [null, "01a22a41-5a0a-740d-9d2e-63c3e60b12c8"]}','b90b2350ab796a4656606fb575e70411d120b48f9dde71fa267f2cdf899c11ee','3ff2a04ff2e4626f1ca09f77307f615bb9e7ee79360fa8112bf2bdb4502f2dcd');
INSERT INTO "trail_entry" VALUES(283,'2026-11-30 02:20:55.890137',NULL,NULL,'01a22a41-5a0a-740d-9d2e-63c3e60b12c8','shared_text','01a22a41-5a48-730b-8cfa-c681cb81fd26','created','{"head": [null, 0], "id": [null, "01a22a41-5a48-730b-8cfa-c681cb81fd26"], "kind": [null, "recommendation"], "partnership_id": [null, "01a22a41-5a0a-740d-9d2e-63c3e60b12c8"]}','3ff2a04ff2e4626f1ca09f77307f615bb9e7ee79360fa8112bf2bdb4502f2dcd','86e085a4ceb4fc8848a2ef67d056196b4a37aafc55176aa5db0f5af3304805c8');
INSERT INTO "trail_entry" VALUES(284,'2026-11-30 02:20:55.890162',NULL,NULL,'01a22a41-5a0a-740d-9d2e-63c3e60b12c8','recommendation','01a22a41-5a48-730b-8cfa-c68224b504bd','created','{"id": [null, "01a22a41-5a48-730b-8cfa-c68224b504bd"], "number": [null, 1], "partnership_id": [null, "01a22a41-5a0a-740d-9d2e-63c3e60b12c8"]}','86e085a4ceb4fc8848a2ef67d056196b4a37aafc55176aa5db0f5af3304805c8','8ac470ce85e4ae36d5e2947f8809816fecbcffc87891b240d784b73c1b158f35');
INSERT INTO "trail_entry" VALUES(285,'2026-11-30 02:20:55.890190',NULL,NULL,NULL,'text_revision','01a22a41-5a50-77cd-b2e1-30df1120dae0','created','{"at": [null, "2026-11-30T02:20:55.760928+00:00"], "base_number": [null, 0], "content": [null, {"asked": "renew", "asked_by": null, "asked_words": null, "text": "Conclusions heronalpha"}], "id": [null, "01a22a41-5a50-77cd-b2e1-30df1120dae0"], "invented": [null, false], "key_id": [null, "01a22a41-5a0a-740d-9d2e-63c4959320ae"], "language": [null, "fr"], "number": [null, 1], "party": [null, "a"]}','8ac470ce85e4ae36d5e2947f8809816fecbcffc87891b240d784b73c1b158f35','d91a0d8c9f1359c53f1a91acf70e9b64adac99dde6dd134e5867fd1d216f48a6');
INSERT INTO "trail_entry" VALUES(286,'2026-11-30 02:20:55.890236',NULL,NULL,'01a22a41-5a0a-740d-9d2e-63c3e60b12c8','shared_text','01a22a41-5a48-730b-8cfa-c680a88975a8','changed','{"head": [0, 1]}','d91a0d8c9f1359c53f1a91acf70e9b64adac99dde6dd134e5867fd1d216f48a6','d6318ae5c8115f40733c5c10521ded74e01255778a7744185aba579c13915b04');
INSERT INTO "trail_entry" VALUES(287,'2026-11-30 02:20:55.890254',NULL,NULL,NULL,'text_consent','01a22a41-5a58-73ce-ad16-b07825641612','created','{"at": [null, "2026-11-30T02:20:55.768628+00:00"], "id": [null, "01a22a41-5a58-73ce-ad16-b07825641612"], "invented": [null, false], "key_id": [null, "01a22a41-5a0a-740d-9d2e-63c4959320ae"], "party": [null, "a"], "verdict": [null, "agree"]}','d6318ae5c8115f40733c5c10521ded74e01255778a7744185aba579c13915b04','49baa47a4cb1d885619985d8390324c684d10eb8ff1bcd6ff30e6514f7ad8fe7');
INSERT INTO "trail_entry" VALUES(288,'2026-11-30 02:20:55.890286',NULL,NULL,NULL,'text_revision','01a22a41-5a5b-7721-bb25-e84add5556ba','created','{"at": [null, "2026-11-30T02:20:55.771378+00:00"], "base_number": [null, 0], "content": [null, {"due": null, "owners": {"a": "Maire"}, "text": "Recommandation heronalpha"}], "id": [null, "01a22a41-5a5b-7721-bb25-e84add5556ba"], "invented": [null, false], "key_id": [null, "01a22a41-5a0a-740d-9d2e-63c4959320ae"], "language": [null, "fr"], "number": [null, 1], "party": [null, "a"]}','49baa47a4cb1d885619985d8390324c684d10eb8ff1bcd6ff30e6514f7ad8fe7','d308af8964dff80ed7aa03906ced2fe32a081b1bc5519b4272331b8bd4521d8e');
INSERT INTO "trail_entry" VALUES(289,'2026-11-30 02:20:55.890327',NULL,NULL,'01a22a41-5a0a-740d-9d2e-63c3e60b12c8','shared_text','01a22a41-5a48-730b-8cfa-c681cb81fd26','changed','{"head": [0, 1]}','d308af8964dff80ed7aa03906ced2fe32a081b1bc5519b4272331b8bd4521d8e','73fcf7382d6a59cc261fbc108c9c39c1473689cc994754d0bb253f39477866f0');
INSERT INTO "trail_entry" VALUES(290,'2026-11-30 02:20:55.890345',NULL,NULL,NULL,'text_consent','01a22a41-5a5e-761e-b882-9b4368488391','created','{"at": [null, "2026-11-30T02:20:55.774273+00:00"], "id": [null, "01a22a41-5a5e-761e-b882-9b4368488391"], "invented": [null, false], "key_id": [null, "01a22a41-5a0a-740d-9d2e-63c4959320ae"], "party": [null, "a"], "verdict": [null, "agree"]}','73fcf7382d6a59cc261fbc108c9c39c1473689cc994754d0bb253f39477866f0','53745218fe3d7b29ad1af918303a679d5803712cd79ed611d7689f18043b2ae9');
INSERT INTO "trail_entry" VALUES(291,'2026-11-30 02:20:55.890373',NULL,NULL,'01a22a41-5a0a-740d-9d2e-63c3e60b12c8','shared_text','01a22a41-5a5f-7247-bdf5-59d872087033','created','{"head": [null, 0], "id": [null, "01a22a41-5a5f-7247-bdf5-59d872087033"], "kind": [null, "objective"], "partnership_id": [null, "01a22a41-5a0a-740d-9d2e-63c3e60b12c8"]}','53745218fe3d7b29ad1af918303a679d5803712cd79ed611d7689f18043b2ae9','cd2c3545815dad64e09ab42bce5d1853699186ad67612e160baeaefdc5916424');
INSERT INTO "trail_entry" VALUES(292,'2026-11-30 02:20:55.890398',NULL,NULL,'01a22a41-5a0a-740d-9d2e-63c3e60b12c8','objective','01a22a41-5a5f-7247-bdf5-59d9c59221ae','created','{"code": [null, "O1"], "id": [null, "01a22a41-5a5f-7247-bdf5-59d9c59221ae"], "partnership_id": [null, "01a22a41-5a0a-740d-9d2e-63c3e60b12c8"]}','cd2c3545815dad64e09ab42bce5d1853699186ad67612e160baeaefdc5916424','d616c159b387bd90066d607f4d9174feb8cabd99d20ab0b21f66fb8b2c3da848');
INSERT INTO "trail_entry" VALUES(293,'2026-11-30 02:20:55.890421',NULL,NULL,'01a22a41-5a0a-740d-9d2e-63c3e60b12c8','indicator','01a22a41-5a5f-7247-bdf5-59daa1521f42','created','{"code": [null, "I1"], "id": [null, "01a22a41-5a5f-7247-bdf5-59daa1521f42"], "partnership_id": [null, "01a22a41-5a0a-740d-9d2e-63c3e60b12c8"]}','d616c159b387bd90066d607f4d9174feb8cabd99d20ab0b21f66fb8b2c3da848','96d10393d4b149edeb1b5ef337e1005b07234d48def5288ad4bdbf946a54fdcb');
INSERT INTO "trail_entry" VALUES(294,'2026-11-30 02:20:55.890445',NULL,NULL,NULL,'text_revision','01a22a41-5a62-7565-9705-f057bfdf5994','created','{"at": [null, "2026-11-30T02:20:55.778912+00:00"], "base_number": [null, 0], "content": [null, {"indicators": [{"baseline": "20", "baseline_date": null, "code": "I1", "collected_by": null, "definition": null, "direction": "hausse", "fixed_by": null, "id": "01a22a41-5a5f-7247-bdf5-59daa1521f42", "label": "Indicateur heronalpha", "method": null, "nature": "pourcentage", "periodicity": null, "targets": [{"date": "2030", "note": null, "value": "80"}], "territory": null, "unit": "%"}], "note": null, "proposed_by": "a", "rationale": null, "sdgs": [], "statement": "Objectif heronalpha", "territory": null}], "id": [null, "01a22a41-5a62-7565-9705-f057bfdf5994"], "invented": [null, false], "key_id": [null, "01a22a41-5a0a-740d-9d2e-63c4959320ae"], "language": [null, "fr"], "number": [null, 1], "party": [null, "a"]}','96d10393d4b149edeb1b5ef337e1005b07234d48def5288ad4bdbf946a54fdcb','4dc518162345705fe37fb37e3b9edd5f8240d259702e22da7a99f121c5c1d734');
INSERT INTO "trail_entry" VALUES(295,'2026-11-30 02:20:55.890515',NULL,NULL,'01a22a41-5a0a-740d-9d2e-63c3e60b12c8','shared_text','01a22a41-5a5f-7247-bdf5-59d872087033','changed','{"head": [0, 1]}','4dc518162345705fe37fb37e3b9edd5f8240d259702e22da7a99f121c5c1d734','e5e1da903db29eacc05ce56d884d0cf183f9375a4be80c3e704cc0af331896e0');
INSERT INTO "trail_entry" VALUES(296,'2026-11-30 02:20:55.890532',NULL,NULL,NULL,'text_consent','01a22a41-5a65-761a-9ea6-63838387d877','created','{"at": [null, "2026-11-30T02:20:55.781700+00:00"], "id": [null, "01a22a41-5a65-761a-9ea6-63838387d877"], "invented": [null, false], "key_id": [null, "01a22a41-5a0a-740d-9d2e-63c4959320ae"], "party": [null, "a"], "verdict": [null, "agree"]}','e5e1da903db29eacc05ce56d884d0cf183f9375a4be80c3e704cc0af331896e0','2d3c0e42450930566e4627866b3da02897e93109f0c77fcd2d3034eb38a7f65e');
INSERT INTO "trail_entry" VALUES(297,'2026-11-30 02:20:55.890573',NULL,NULL,NULL,'text_consent','01a22a41-5a67-761e-9ec0-f5a7c182166b','created','{"at": [null, "2026-11-30T02:20:55.784016+00:00"], "id": [null, "01a22a41-5a67-761e-9ec0-f5a7c182166b"], "invented": [null, false], "key_id": [null, "01a22a41-5a0a-740d-9d2e-63c52ddc5e81"], "party": [null, "b"], "verdict": [null, "agree"]}','2d3c0e42450930566e4627866b3da02897e93109f0c77fcd2d3034eb38a7f65e','097df1ba27931f257ae021e75028bfff4fba33d97a8267cd82dfea62060484e6');
INSERT INTO "trail_entry" VALUES(298,'2026-11-30 02:20:55.890601',NULL,NULL,NULL,'text_revision','01a22a41-5a62-7565-9705-f057bfdf5994','changed','{"in_force_at": [null, "2026-11-30T02:20:55.784163+00:00"]}','097df1ba27931f257ae021e75028bfff4fba33d97a8267cd82dfea62060484e6','c8b1bc3cdeedabcf4f3469e0f531df93dec536b09553f92616cc74473c3e1110');
INSERT INTO "trail_entry" VALUES(299,'2026-11-30 02:20:55.890620',NULL,NULL,NULL,'text_draft','01a22a41-5a6a-70b7-8149-72a96c76a092','created','{"at": [null, "2026-11-30T02:20:55.786794+00:00"], "base_number": [null, 1], "content": [null, {"indicators": [{"baseline": "20", "baseline_date": null, "code": "I1", "collected_by": null, "definition": null, "direction": "hausse", "fixed_by": null, "id": "01a22a41-5a5f-7247-bdf5-59daa1521f42", "label": "Part desservie", "method": null, "nature": "pourcentage", "periodicity": null, "targets": [{"date": "2030", "note": null, "value": "80"}], "territory": null, "unit": "%"}], "note": null, "proposed_by": "a", "rationale": null, "sdgs": [], "statement": "Réécrit brouillonheron", "territory": null}], "id": [null, "01a22a41-5a6a-70b7-8149-72a96c76a092"], "language": [null, "fr"], "party": [null, "a"]}','c8b1bc3cdeedabcf4f3469e0f531df93dec536b09553f92616cc74473c3e1110','bbcf4a4771402735d4c6719f8a4c3edbec869bceb0e60541bb6c7c60f276b7c5');
INSERT INTO "trail_entry" VALUES(300,'2026-11-30 02:20:55.890674',NULL,NULL,'01a22a41-5a0a-740d-9d2e-63c3e60b12c8','measurement','01a22a41-5a6c-72b2-9395-9dd6ee2bc56d','created','{"date": [null, "2025"], "id": [null, "01a22a41-5a6c-72b2-9395-9dd6ee2bc56d"], "note": [null, "Note heronalpha"], "partnership_id": [null, "01a22a41-5a0a-740d-9d2e-63c3e60b12c8"], "reported_by": [null, "a"], "source": [null, "Source heronalpha"], "value": [null, "47"]}','bbcf4a4771402735d4c6719f8a4c3edbec869bceb0e60541bb6c7c60f276b7c5','e00526c08e91f4421314d53cb4a4ac6e83180151b3edd98df966a0fb1616aabe');
INSERT INTO "trail_entry" VALUES(301,'2026-11-30 02:20:55.890706',NULL,NULL,NULL,'invitation','01a22a41-5a6e-7392-a729-3ba2c9ab3170','created','{"email": [null, "e17d265e07ca9fbe6d831a79f2edbc7aa4a6107cce0576ac971eb35e0e4275cd"], "expires_at": [null, "2100-01-01T00:00:00+00:00"], "id": [null, "01a22a41-5a6e-7392-a729-3ba2c9ab3170"], "roles": [null, ["reader"]], "sent_at": [null, "2026-03-02T12:00:00+00:00"]}','e00526c08e91f4421314d53cb4a4ac6e83180151b3edd98df966a0fb1616aabe','64b1231c1561c37f63194d1e66bd13fc15c4d854a357729b5afe5aef19aca72e');
INSERT INTO "trail_entry" VALUES(302,'2026-11-30 02:20:55.890739',NULL,NULL,'01a22a41-5a0a-740d-9d2e-63c3e60b12c8','invitation','01a22a41-5a6e-7392-a729-3ba34b79e9bb','created','{"email": [null, "874cd43aa13071688216a45f2d12277b4570a967c161ded2e69d8650fed6c446"], "expires_at": [null, "2100-01-01T00:00:00+00:00"], "id": [null, "01a22a41-5a6e-7392-a729-3ba34b79e9bb"], "partnership_id": [null, "01a22a41-5a0a-740d-9d2e-63c3e60b12c8"], "roles": [null, []], "sent_at": [null, "2026-03-02T12:00:00+00:00"], "subject_id": [null, "01a22a41-5a14-7465-ad70-7d33d60fe558"]}','64b1231c1561c37f63194d1e66bd13fc15c4d854a357729b5afe5aef19aca72e','bf492b2360edf74660189d4c4b6040a4c068df773d72656b8ea9623ce4e5f656');
INSERT INTO "trail_entry" VALUES(303,'2026-11-30 02:20:55.890773',NULL,NULL,NULL,'organisation','01a22a41-5a71-76e7-a268-f20603cfed94','created','{"code": [null, "VILLE-BETA-A"], "country": [null, "FR"], "id": [null, "01a22a41-5a71-76e7-a268-f20603cfed94"], "name": [null, "Ville beta a"], "type": [null, "commune"]}','bf492b2360edf74660189d4c4b6040a4c068df773d72656b8ea9623ce4e5f656','b1056c01d37b9905146be2647152cbb55562c9181312674352ee7d68a3c0f1af');
INSERT INTO "trail_entry" VALUES(304,'2026-11-30 02:20:55.890798',NULL,NULL,NULL,'organisation','01a22a41-5a71-76e7-a268-f2074ae9e98a','created','{"code": [null, "VILLE-KIWIBETA-B"], "country": [null, "TN"], "id": [null, "01a22a41-5a71-76e7-a268-f2074ae9e98a"], "name": [null, "Ville kiwibeta b"], "type": [null, "commune"]}','b1056c01d37b9905146be2647152cbb55562c9181312674352ee7d68a3c0f1af','2e054be8cbafb674350f3fc78a98b6906efbb3b0065e23b8171afd79c0a60cbd');
INSERT INTO "trail_entry" VALUES(305,'2026-11-30 02:20:55.890824',NULL,NULL,'01a22a41-5a72-7076-977d-4e1495c6d28e','partnership','01a22a41-5a72-7076-977d-4e1495c6d28e','created','{"code": [null, "beta"], "given_code": [null, "beta"], "id": [null, "01a22a41-5a72-7076-977d-4e1495c6d28e"], "note": [null, "Note kiwibeta"], "sources": [null, ["https://kiwibeta.example/source"]], "summary": [null, "Résumé kiwibeta"], "title": [null, "Entente kiwibeta"]}','2e054be8cbafb674350f3fc78a98b6906efbb3b0065e23b8171afd79c0a60cbd','c9aed167381f91e60147116f87f28f51bf69ae7cdc7262245fd87d6aad695477');
INSERT INTO "trail_entry" VALUES(306,'2026-11-30 02:20:55.890854',NULL,NULL,'01a22a41-5a72-7076-977d-4e1495c6d28e','description','01a22a41-5a72-7076-977d-4e17eb84dc97','created','{"partnership_id": [null, "01a22a41-5a72-7076-977d-4e1495c6d28e"]}','c9aed167381f91e60147116f87f28f51bf69ae7cdc7262245fd87d6aad695477','759381f83ba9156fb741890f8f7adff9ad69196c163437bba74c523643e61449');
INSERT INTO "trail_entry" VALUES(307,'2026-11-30 02:20:55.890872',NULL,NULL,NULL,'member','01a22a41-5a72-7076-977d-4e153df3068f','created','{"id": [null, "01a22a41-5a72-7076-977d-4e153df3068f"], "role": [null, "chef_de_file"], "side": [null, "a"]}','759381f83ba9156fb741890f8f7adff9ad69196c163437bba74c523643e61449','70a7744373987873cf2235fdf2d32139b63c03aa4a785d9a48c226826ba16a53');
INSERT INTO "trail_entry" VALUES(308,'2026-11-30 02:20:55.890892',NULL,NULL,NULL,'member','01a22a41-5a72-7076-977d-4e16dece3a7b','created','{"id": [null, "01a22a41-5a72-7076-977d-4e16dece3a7b"], "role": [null, "partenaire"], "side": [null, "b"]}','70a7744373987873cf2235fdf2d32139b63c03aa4a785d9a48c226826ba16a53','7a3e68fdcc7980eeca15a49d404485f4d644529e5ca3ab7a08f26b7171014d91');
INSERT INTO "trail_entry" VALUES(309,'2026-11-30 02:20:55.890912',NULL,NULL,'01a22a41-5a72-7076-977d-4e1495c6d28e','partnership_label','01a22a41-5a72-7076-977d-4e18d590790a','created','{"kind": [null, "theme"], "partnership_id": [null, "01a22a41-5a72-7076-977d-4e1495c6d28e"], "position": [null, 1], "text": [null, "Eau kiwibeta"]}','7a3e68fdcc7980eeca15a49d404485f4d644529e5ca3ab7a08f26b7171014d91','ed0d49fadcf1a162862a76641df36b46329d12e7907dac0f622a6a79ca6929a9');
INSERT INTO "trail_entry" VALUES(310,'2026-11-30 02:20:55.890938',NULL,NULL,'01a22a41-5a72-7076-977d-4e1495c6d28e','convention','01a22a41-5a75-77d4-93ff-be0614e20e39','created','{"code": [null, "C1"], "currency": [null, "EUR"], "ends_on": [null, "2030"], "id": [null, "01a22a41-5a75-77d4-93ff-be0614e20e39"], "kind": [null, "convention_cadre"], "note": [null, "Note kiwibeta"], "object": [null, "Objet kiwibeta"], "partnership_id": [null, "01a22a41-5a72-7076-977d-4e1495c6d28e"], "provisional_amount": [null, "125000.00"], "signed_on": [null, "2021-03"], "source": [null, "Source kiwibeta"], "starts_on": [null, "2021"], "title": [null, "Convention kiwibeta"]}','ed0d49fadcf1a162862a76641df36b46329d12e7907dac0f622a6a79ca6929a9','cd8e36053f9faeccad53412e33d2d2f9b325e8e9eff9de5ccd862d9daa39b88a');
INSERT INTO "trail_entry" VALUES(311,'2026-11-30 02:20:55.890980',NULL,NULL,'01a22a41-5a72-7076-977d-4e1495c6d28e','convention_party','01a22a41-5a75-77d4-93ff-be073b4b0a82','created','{"id": [null, "01a22a41-5a75-77d4-93ff-be073b4b0a82"], "signatory": [null, "Signataire kiwibeta"]}','cd8e36053f9faeccad53412e33d2d2f9b325e8e9eff9de5ccd862d9daa39b88a','9c6c90c8735d6fa0227a6d9ce1587b21b8163cdeceeb108568041a8e9fbbd280');
INSERT INTO "trail_entry" VALUES(312,'2026-11-30 02:20:55.890999',NULL,NULL,'01a22a41-5a72-7076-977d-4e1495c6d28e','convention_party','01a22a41-5a75-77d4-93ff-be08b9d77cf0','created','{"id": [null, "01a22a41-5a75-77d4-93ff-be08b9d77cf0"]}','9c6c90c8735d6fa0227a6d9ce1587b21b8163cdeceeb108568041a8e9fbbd280','18461d3e3ad3e5ac88a2f7188fc91dd6748ff34b486a9ebba21380866622c5ad');
INSERT INTO "trail_entry" VALUES(313,'2026-11-30 02:20:55.891018',NULL,NULL,'01a22a41-5a72-7076-977d-4e1495c6d28e','project','01a22a41-5a76-755d-9243-c986cd5a2187','created','{"announced_budget": [null, "200000"], "code": [null, "P1"], "currency": [null, "EUR"], "id": [null, "01a22a41-5a76-755d-9243-c986cd5a2187"], "note": [null, "Note kiwibeta"], "partnership_id": [null, "01a22a41-5a72-7076-977d-4e1495c6d28e"], "source": [null, "Source kiwibeta"], "title": [null, "Projet kiwibeta"]}','18461d3e3ad3e5ac88a2f7188fc91dd6748ff34b486a9ebba21380866622c5ad','6213016c26ff027b7d30118910b26f4ad20f995c5583ef9d876b3ebeed2c0783');
INSERT INTO "trail_entry" VALUES(314,'2026-11-30 02:20:55.891050',NULL,NULL,'01a22a41-5a72-7076-977d-4e1495c6d28e','financing_line','01a22a41-5a76-755d-9243-c9872261bf05','created','{"currency": [null, "EUR"], "granted": [null, "61234.50"], "id": [null, "01a22a41-5a76-755d-9243-c9872261bf05"], "instrument": [null, "Appel kiwibeta"], "nature": [null, "numeraire"], "note": [null, "Note kiwibeta"], "partnership_id": [null, "01a22a41-5a72-7076-977d-4e1495c6d28e"], "payer": [null, "Payeur kiwibeta"], "side": [null, "a"], "source": [null, "Source kiwibeta"]}','6213016c26ff027b7d30118910b26f4ad20f995c5583ef9d876b3ebeed2c0783','4a6cc388d7e23772f9c10f858de05521809ff3acb39f2562fc5c88e3de7ce643');
INSERT INTO "trail_entry" VALUES(315,'2026-11-30 02:20:55.891084',NULL,NULL,'01a22a41-5a72-7076-977d-4e1495c6d28e','oda_classification','01a22a41-5a76-755d-9243-c98a4daef005','created','{"description": [null, "Action kiwibeta"], "id": [null, "01a22a41-5a76-755d-9243-c98a4daef005"], "note": [null, "Note kiwibeta"], "partnership_id": [null, "01a22a41-5a72-7076-977d-4e1495c6d28e"], "purpose_code": [null, "14031"], "recipient": [null, "TN"], "source": [null, "Source kiwibeta"]}','4a6cc388d7e23772f9c10f858de05521809ff3acb39f2562fc5c88e3de7ce643','b08472c960849d48dfc3c67efbc22db1cf94a2954d7ad5e532c137a41f8452af');
INSERT INTO "trail_entry" VALUES(316,'2026-11-30 02:20:55.891113',NULL,NULL,'01a22a41-5a72-7076-977d-4e1495c6d28e','call_piece','01a22a41-5a76-755d-9243-c98b0743ff43','created','{"amount": [null, "5000"], "currency": [null, "EUR"], "id": [null, "01a22a41-5a76-755d-9243-c98b0743ff43"], "kind": [null, "lettre_intention"], "note": [null, "Note kiwibeta"], "partnership_id": [null, "01a22a41-5a72-7076-977d-4e1495c6d28e"], "source": [null, "Source kiwibeta"]}','b08472c960849d48dfc3c67efbc22db1cf94a2954d7ad5e532c137a41f8452af','103742d0cb75efe7f11ef1582bcc396918e0210571d6e3d6d8b1ca762dc6b7c9');
INSERT INTO "trail_entry" VALUES(317,'2026-11-30 02:20:55.891141',NULL,NULL,'01a22a41-5a72-7076-977d-4e1495c6d28e','ledger_entry','01a22a41-5a76-755d-9243-c988cec8ff3a','created','{"amount": [null, "1250.75"], "code": [null, "M1"], "currency": [null, "EUR"], "date": [null, "2023-04-05"], "id": [null, "01a22a41-5a76-755d-9243-c988cec8ff3a"], "kind": [null, "depense"], "label": [null, "Dépense kiwibeta"], "note": [null, "Note kiwibeta"], "partnership_id": [null, "01a22a41-5a72-7076-977d-4e1495c6d28e"], "source": [null, "Source kiwibeta"], "spent_by": [null, "a"]}','103742d0cb75efe7f11ef1582bcc396918e0210571d6e3d6d8b1ca762dc6b7c9','c63b51f9bc3e049e1fe20a24402231d5e9511f13b793d3016e4d9b3957bb857e');
INSERT INTO "trail_entry" VALUES(318,'2026-11-30 02:20:55.891177',NULL,NULL,'01a22a41-5a72-7076-977d-4e1495c6d28e','relation_cost','01a22a41-5a76-755d-9243-c9899f5d7c4e','created','{"date": [null, "2023"], "days": [null, "12.5"], "function": [null, "Chargée de mission kiwibeta"], "id": [null, "01a22a41-5a76-755d-9243-c9899f5d7c4e"], "kind": [null, "temps_agents"], "label": [null, "Préparation kiwibeta"], "note": [null, "Note kiwibeta"], "partnership_id": [null, "01a22a41-5a72-7076-977d-4e1495c6d28e"], "side": [null, "a"], "source": [null, "Source kiwibeta"]}','c63b51f9bc3e049e1fe20a24402231d5e9511f13b793d3016e4d9b3957bb857e','d50ab16add8eccb36ce03ac8b631029a4719a4c64bd0c045ad1fec5587698ae5');
INSERT INTO "trail_entry" VALUES(319,'2026-11-30 02:20:55.891210',NULL,NULL,'01a22a41-5a72-7076-977d-4e1495c6d28e','convention_event','01a22a41-5a76-755d-9243-c985f410bff1','created','{"effective_on": [null, "2023-05"], "id": [null, "01a22a41-5a76-755d-9243-c985f410bff1"], "kind": [null, "reprise"], "note": [null, "Note kiwibeta"], "partnership_id": [null, "01a22a41-5a72-7076-977d-4e1495c6d28e"], "reason": [null, "Reprise kiwibeta"], "source": [null, "Source kiwibeta"]}','d50ab16add8eccb36ce03ac8b631029a4719a4c64bd0c045ad1fec5587698ae5','e12afc93ce7b636a0505d5f7d695406304b29a43845eb8795aaee13de46b684c');
INSERT INTO "trail_entry" VALUES(320,'2026-11-30 02:20:55.891240',NULL,NULL,'01a22a41-5a72-7076-977d-4e1495c6d28e','action','01a22a41-5a76-755d-9243-c98ca2d3e688','created','{"code": [null, "A1"], "id": [null, "01a22a41-5a76-755d-9243-c98ca2d3e688"], "note": [null, "Note kiwibeta"], "partnership_id": [null, "01a22a41-5a72-7076-977d-4e1495c6d28e"], "source": [null, "Source kiwibeta"], "territory": [null, "both"], "title": [null, "Action kiwibeta"]}','e12afc93ce7b636a0505d5f7d695406304b29a43845eb8795aaee13de46b684c','b43636e7058ad5dddd8dd9097d524c8cb5437444f0add98dc639c58235d2adc8');
INSERT INTO "trail_entry" VALUES(321,'2026-11-30 02:20:55.891267',NULL,NULL,'01a22a41-5a72-7076-977d-4e1495c6d28e','mission','01a22a41-5a76-755d-9243-c98d694486bd','created','{"date": [null, "2024-05"], "from_side": [null, "a"], "id": [null, "01a22a41-5a76-755d-9243-c98d694486bd"], "note": [null, "Note kiwibeta"], "paid_by": [null, "Payeur kiwibeta"], "partnership_id": [null, "01a22a41-5a72-7076-977d-4e1495c6d28e"], "people": [null, 3], "source": [null, "Source kiwibeta"], "subject": [null, "Mission kiwibeta"], "to_side": [null, "b"]}','b43636e7058ad5dddd8dd9097d524c8cb5437444f0add98dc639c58235d2adc8','941467f8f8f242b4d0705c7186f9aa5c6f27164ca401e8b8c7dfc3364f8094fb');
INSERT INTO "trail_entry" VALUES(322,'2026-11-30 02:20:55.891300',NULL,NULL,'01a22a41-5a72-7076-977d-4e1495c6d28e','meeting','01a22a41-5a76-755d-9243-c98eb230c071','created','{"date": [null, "2024-05-06"], "id": [null, "01a22a41-5a76-755d-9243-c98eb230c071"], "level": [null, "elus"], "note": [null, "Note kiwibeta"], "partnership_id": [null, "01a22a41-5a72-7076-977d-4e1495c6d28e"], "source": [null, "Source kiwibeta"], "subject": [null, "Rencontre kiwibeta"]}','941467f8f8f242b4d0705c7186f9aa5c6f27164ca401e8b8c7dfc3364f8094fb','998b036731b602ccef74188e8f944ec564d1e4dffcff1f6d0c0604f434998724');
INSERT INTO "trail_entry" VALUES(323,'2026-11-30 02:20:55.891329',NULL,NULL,'01a22a41-5a72-7076-977d-4e1495c6d28e','local_return','01a22a41-5a76-755d-9243-c98f91b0c6be','created','{"dimension": [null, "competences"], "fact": [null, "Retour kiwibeta"], "id": [null, "01a22a41-5a76-755d-9243-c98f91b0c6be"], "note": [null, "Note kiwibeta"], "partnership_id": [null, "01a22a41-5a72-7076-977d-4e1495c6d28e"], "source": [null, "Source kiwibeta"], "territory": [null, "a"]}','998b036731b602ccef74188e8f944ec564d1e4dffcff1f6d0c0604f434998724','771b55518bb956483df137ee6465540b7e9c24f774eccc39cae95a213494c89e');
INSERT INTO "trail_entry" VALUES(324,'2026-11-30 02:20:55.891356',NULL,NULL,'01a22a41-5a72-7076-977d-4e1495c6d28e','testimony','01a22a41-5a76-755d-9243-c9900562cf44','created','{"consent_on": [null, "2024-05"], "consent_use": [null, "rapports"], "id": [null, "01a22a41-5a76-755d-9243-c9900562cf44"], "kind": [null, "temoignage"], "note": [null, "Recueilli kiwibeta"], "partnership_id": [null, "01a22a41-5a72-7076-977d-4e1495c6d28e"], "return_id": [null, "01a22a41-5a76-755d-9243-c98f91b0c6be"], "source": [null, "Source kiwibeta"]}','771b55518bb956483df137ee6465540b7e9c24f774eccc39cae95a213494c89e','1c3112774ee1259f6fcac748984d14d572dfed2719758e6d65cabac575a62a96');
INSERT INTO "trail_entry" VALUES(325,'2026-11-30 02:20:55.891606',NULL,NULL,'01a22a41-5a72-7076-977d-4e1495c6d28e','contact','01a22a41-5a7d-74ca-9dd4-2197f67366ac','created','{"email": [null, "3bd1b2178cfb0e0c29994a6ed49b6b68ba7a8f4e4f33f9be1da415964a82e9c9"], "id": [null, "01a22a41-5a7d-74ca-9dd4-2197f67366ac"], "name": [null, "fb48005c5bc2d9c4bef016dff4508d16b2dc83a216cc5c416a8aa9f85b2fb394"], "note": [null, "4552448cc94d6b18f42f69ab4722e62ca1be23bda22f1cbc0c0745b0385bbbe4"], "partnership_id": [null, "01a22a41-5a72-7076-977d-4e1495c6d28e"], "role": [null, "focal_point"], "shared": [null, true], "side": [null, "a"], "source": [null, "397d0d1656de643f614034b14041c2793be243e22415f70ae8187a262d42cba1"], "telephone": [null, "a310b753ab2416fa2af373089b59f62eb2c41ae735152d3e3fe491bdcb307739"]}','1c3112774ee1259f6fcac748984d14d572dfed2719758e6d65cabac575a62a96','43804a6d266553fe8d7ae60eb48c39912cb763c056e76d13e0abbfa225177295');
INSERT INTO "trail_entry" VALUES(326,'2026-11-30 02:20:55.891646',NULL,NULL,'01a22a41-5a72-7076-977d-4e1495c6d28e','contact','01a22a41-5a7d-74ca-9dd4-219859c5a8ba','created','{"email": [null, "896c96088b3107858fdc3271c58ceaa2ef24471fdc00c22c394339e2b08d6b22"], "id": [null, "01a22a41-5a7d-74ca-9dd4-219859c5a8ba"], "name": [null, "0d2683ae86cc7f3413933748982d7ab9745cb85aeaa62422c13046b603b30534"], "note": [null, "6193ed49ce0a5f92a19b31f49e67049061e37d077cd58d66d4ff6408c68894ae"], "partnership_id": [null, "01a22a41-5a72-7076-977d-4e1495c6d28e"], "role": [null, "focal_point"], "shared": [null, false], "side": [null, "a"], "source": [null, "a68d3ab961fe5059e8a75f0cf01ab59a551e5913d7f91faceb1af12f097456cc"], "telephone": [null, "20b9f4b3b601160a11bbdd4921db346de4edd454248a18e8394a497d711c7bdb"]}','43804a6d266553fe8d7ae60eb48c39912cb763c056e76d13e0abbfa225177295','2c5a6fd219d7cca6d70957637164e396163adc665a958920de2a5be9b0d2fd70');
INSERT INTO "trail_entry" VALUES(327,'2026-11-30 02:20:55.891682',NULL,NULL,'01a22a41-5a72-7076-977d-4e1495c6d28e','territory_actor','01a22a41-5a7d-74ca-9dd4-21996bdd4ffd','created','{"id": [null, "01a22a41-5a7d-74ca-9dd4-21996bdd4ffd"], "kind": [null, "hospital"], "name": [null, "Hôpital kiwibeta"], "note": [null, "Note kiwibeta"], "partnership_id": [null, "01a22a41-5a72-7076-977d-4e1495c6d28e"], "side": [null, "b"], "source": [null, "Source kiwibeta"]}','2c5a6fd219d7cca6d70957637164e396163adc665a958920de2a5be9b0d2fd70','5f8a14aa61d0afbf4518f43004c5a5f57c9808d5c6b70c89096f9cd8e89f5a8d');
INSERT INTO "trail_entry" VALUES(328,'2026-11-30 02:20:55.891712',NULL,NULL,'01a22a41-5a72-7076-977d-4e1495c6d28e','evaluation_participant','01a22a41-5a7d-74ca-9dd4-219afd7fad65','created','{"function": [null, "Mission kiwibeta"], "id": [null, "01a22a41-5a7d-74ca-9dd4-219afd7fad65"], "name": [null, "bf4142f87c45179cf9acedfea2083e18a3d574ef39d0a08456e96b18e92b625d"], "note": [null, "Note kiwibeta"], "part": [null, "evaluateur"], "partnership_id": [null, "01a22a41-5a72-7076-977d-4e1495c6d28e"], "side": [null, "a"], "source": [null, "Source kiwibeta"]}','5f8a14aa61d0afbf4518f43004c5a5f57c9808d5c6b70c89096f9cd8e89f5a8d','c72bc4ec1a69bddf476cbe73a3879307ecdddedf5dcbfce88f190b6f9dd67db7');
INSERT INTO "trail_entry" VALUES(329,'2026-11-30 02:20:55.891742',NULL,NULL,'01a22a41-5a72-7076-977d-4e1495c6d28e','evaluation','01a22a41-5a76-755d-9243-c9918c827466','created','{"answers_due": [null, "2026-01-31"], "code": [null, "E1"], "id": [null, "01a22a41-5a76-755d-9243-c9918c827466"], "joint": [null, "oui"], "kind": [null, "mi_parcours"], "note": [null, "Note kiwibeta"], "partnership_id": [null, "01a22a41-5a72-7076-977d-4e1495c6d28e"], "period_end": [null, "2025"], "period_start": [null, "2021"], "source": [null, "Source kiwibeta"], "stage": [null, "joint_session"], "title": [null, "Évaluation kiwibeta"]}','c72bc4ec1a69bddf476cbe73a3879307ecdddedf5dcbfce88f190b6f9dd67db7','afac5203721168180a870a49b05a00834138eaf06bdf006618ed05b0e675c611');
INSERT INTO "trail_entry" VALUES(330,'2026-11-30 02:20:55.891785',NULL,NULL,'01a22a41-5a72-7076-977d-4e1495c6d28e','restitution','01a22a41-5a7d-74ca-9dd4-219bd9290296','created','{"audience": [null, "conseil"], "date": [null, "2025"], "form": [null, "Séance kiwibeta"], "id": [null, "01a22a41-5a7d-74ca-9dd4-219bd9290296"], "note": [null, "Note kiwibeta"], "partnership_id": [null, "01a22a41-5a72-7076-977d-4e1495c6d28e"], "side": [null, "a"], "source": [null, "Source kiwibeta"]}','afac5203721168180a870a49b05a00834138eaf06bdf006618ed05b0e675c611','73612c5a62f6b99717b69acb0920730ee6b665c5f1149988ff9dfa8bacbdd33e');
INSERT INTO "trail_entry" VALUES(331,'2026-11-30 02:20:55.891816',NULL,NULL,'01a22a41-5a72-7076-977d-4e1495c6d28e','evaluation','01a22a41-5a79-7716-8a83-5e912a32f668','created','{"answers_due": [null, "2026-01-31"], "code": [null, "E2"], "id": [null, "01a22a41-5a79-7716-8a83-5e912a32f668"], "joint": [null, "oui"], "kind": [null, "mi_parcours"], "note": [null, "Note kiwibeta"], "partnership_id": [null, "01a22a41-5a72-7076-977d-4e1495c6d28e"], "period_end": [null, "2025"], "period_start": [null, "2021"], "source": [null, "Source kiwibeta"], "stage": [null, "answering"], "title": [null, "Évaluation kiwibeta"]}','73612c5a62f6b99717b69acb0920730ee6b665c5f1149988ff9dfa8bacbdd33e','9a549d202187bce5b52417c26a0340cc11b1bc2b54e5619fd2314c8d75327e0c');
INSERT INTO "trail_entry" VALUES(332,'2026-11-30 02:20:55.891899',NULL,NULL,'01a22a41-5a72-7076-977d-4e1495c6d28e','document','01a22a41-5a7c-71ff-b0d1-8f9e1f128c9f','created','{"file_name": [null, "kiwibeta.pdf"], "id": [null, "01a22a41-5a7c-71ff-b0d1-8f9e1f128c9f"], "media_type": [null, "application/pdf"], "note": [null, "Note kiwibeta"], "partnership_id": [null, "01a22a41-5a72-7076-977d-4e1495c6d28e"], "sha256": [null, "c8927d0d126f2a9916d5fe28d2a7acd1527cb91d3bcbbe69ed59b69692c282f8"], "size": [null, 43], "source": [null, "Source kiwibeta"], "storage_name": [null, "be/beta"], "title": [null, "Délibération kiwibeta"]}','9a549d202187bce5b52417c26a0340cc11b1bc2b54e5619fd2314c8d75327e0c','6e4f305e2cb10b273401af9285ff99817989706673e422ab71f2651d506eecf1');
INSERT INTO "trail_entry" VALUES(333,'2026-11-30 02:20:55.891935',NULL,NULL,'01a22a41-5a72-7076-977d-4e1495c6d28e','key_date','01a22a41-5a7c-71ff-b0d1-8f9f2646bf18','created','{"date": [null, "1996"], "id": [null, "01a22a41-5a7c-71ff-b0d1-8f9f2646bf18"], "label": [null, "Serment kiwibeta"], "nature": [null, "serment_jumelage"], "note": [null, "Note kiwibeta"], "partnership_id": [null, "01a22a41-5a72-7076-977d-4e1495c6d28e"], "source": [null, "Source kiwibeta"]}','6e4f305e2cb10b273401af9285ff99817989706673e422ab71f2651d506eecf1','402bee848494e1180f3e27457aed33d34ddbdd2dc91636aa36dcecb2a4c16433');
INSERT INTO "trail_entry" VALUES(334,'2026-11-30 02:20:55.891965',NULL,NULL,'01a22a41-5a72-7076-977d-4e1495c6d28e','status_change','01a22a41-5a7d-74ca-9dd4-219430f36e7d','created','{"id": [null, "01a22a41-5a7d-74ca-9dd4-219430f36e7d"], "note": [null, "Note kiwibeta"], "partnership_id": [null, "01a22a41-5a72-7076-977d-4e1495c6d28e"], "since": [null, "1996"], "source": [null, "Source kiwibeta"], "status": [null, "actif"], "why": [null, "Raison kiwibeta"]}','402bee848494e1180f3e27457aed33d34ddbdd2dc91636aa36dcecb2a4c16433','1a4bec94a0021900232608d589455af96729866a113931188214c3ba8ab12ebb');
INSERT INTO "trail_entry" VALUES(335,'2026-11-30 02:20:55.891999',NULL,NULL,'01a22a41-5a72-7076-977d-4e1495c6d28e','referential','01a22a41-5a7d-74ca-9dd4-21955b68bb27','created','{"family": [null, "humaniste"], "held_by": [null, ["elected"]], "id": [null, "01a22a41-5a7d-74ca-9dd4-21955b68bb27"], "note": [null, "Note kiwibeta"], "partnership_id": [null, "01a22a41-5a72-7076-977d-4e1495c6d28e"], "side": [null, "a"], "source": [null, "Source kiwibeta"], "words": [null, "Au nom de kiwibeta"]}','1a4bec94a0021900232608d589455af96729866a113931188214c3ba8ab12ebb','5b3968a2a1e4823e3998cba0a9a57d8eae4c204838c5d80859061c015970f6d4');
INSERT INTO "trail_entry" VALUES(336,'2026-11-30 02:20:55.892030',NULL,NULL,'01a22a41-5a72-7076-977d-4e1495c6d28e','state_view','01a22a41-5a7d-74ca-9dd4-2196bbaf892b','created','{"id": [null, "01a22a41-5a7d-74ca-9dd4-2196bbaf892b"], "note": [null, "Note kiwibeta"], "partnership_id": [null, "01a22a41-5a72-7076-977d-4e1495c6d28e"], "positions": [null, ["complement"]], "side": [null, "a"], "source": [null, "Source kiwibeta"], "words": [null, "Envers l’État kiwibeta"]}','5b3968a2a1e4823e3998cba0a9a57d8eae4c204838c5d80859061c015970f6d4','8c0d83a71a6348c01daa0c91217816c13fb2043c9cf70d0803b0f551c53e5629');
INSERT INTO "trail_entry" VALUES(337,'2026-11-30 02:20:55.892062',NULL,NULL,'01a22a41-5a72-7076-977d-4e1495c6d28e','shared_text','01a22a41-5a89-746e-a5ca-4033a0ce3f77','created','{"head": [null, 0], "id": [null, "01a22a41-5a89-746e-a5ca-4033a0ce3f77"], "kind": [null, "conclusions"], "partnership_id": [null, "01a22a41-5a72-7076-977d-4e1495c6d28e"]}','8c0d83a71a6348c01daa0c91217816c13fb2043c9cf70d0803b0f551c53e5629','08d97ef49169aaafa0bb3ee58744bd8414ef33448a91d3a720d95c6caf9c9948');
INSERT INTO "trail_entry" VALUES(338,'2026-11-30 02:20:55.892085',NULL,NULL,'01a22a41-5a72-7076-977d-4e1495c6d28e','shared_text','01a22a41-5a8a-71ce-99b3-57d278fb6691','created','{"head": [null, 0], "id": [null, "01a22a41-5a8a-71ce-99b3-57d278fb6691"], "kind": [null, "recommendation"], "partnership_id": [null, "01a22a41-5a72-7076-977d-4e1495c6d28e"]}','08d97ef49169aaafa0bb3ee58744bd8414ef33448a91d3a720d95c6caf9c9948','5671751680cbcb9bc88174250fe758f544e1328695a11017931400430182cdaa');
INSERT INTO "trail_entry" VALUES(339,'2026-11-30 02:20:55.892108',NULL,NULL,'01a22a41-5a72-7076-977d-4e1495c6d28e','recommendation','01a22a41-5a8a-71ce-99b3-57d34490c525','created','{"id": [null, "01a22a41-5a8a-71ce-99b3-57d34490c525"], "number": [null, 1], "partnership_id": [null, "01a22a41-5a72-7076-977d-4e1495c6d28e"]}','5671751680cbcb9bc88174250fe758f544e1328695a11017931400430182cdaa','c0cf7d0584533368ddc4677f336d68a3b83faef72906011bad41e57ba2a1cd51');
INSERT INTO "trail_entry" VALUES(340,'2026-11-30 02:20:55.892131',NULL,NULL,NULL,'text_revision','01a22a41-5a8d-71ce-bad7-108394d01a22','created','{"at": [null, "2026-11-30T02:20:55.821211+00:00"], "base_number": [null, 0], "content": [null, {"asked": "renew", "asked_by": null, "asked_words": null, "text": "Conclusions kiwibeta"}], "id": [null, "01a22a41-5a8d-71ce-bad7-108394d01a22"], "invented": [null, false], "key_id": [null, "01a22a41-5a72-7076-977d-4e153df3068f"], "language": [null, "fr"], "number": [null, 1], "party": [null, "a"]}','c0cf7d0584533368ddc4677f336d68a3b83faef72906011bad41e57ba2a1cd51','a29ae9ab267b235f925042df25812ee7afaf8322ce5e853ee9a2f62ad25339d8');
INSERT INTO "trail_entry" VALUES(341,'2026-11-30 02:20:55.892172',NULL,NULL,'01a22a41-5a72-7076-977d-4e1495c6d28e','shared_text','01a22a41-5a89-746e-a5ca-4033a0ce3f77','changed','{"head": [0, 1]}','a29ae9ab267b235f925042df25812ee7afaf8322ce5e853ee9a2f62ad25339d8','66632665d37edf461a724b34f4664c53a085ee40aa9b93548c007050e440a29e');
INSERT INTO "trail_entry" VALUES(342,'2026-11-30 02:20:55.892191',NULL,NULL,NULL,'text_consent','01a22a41-5a8f-7183-b723-adf5a5a82bc0','created','{"at": [null, "2026-11-30T02:20:55.823534+00:00"], "id": [null, "01a22a41-5a8f-7183-b723-adf5a5a82bc0"], "invented": [null, false], "key_id": [null, "01a22a41-5a72-7076-977d-4e153df3068f"], "party": [null, "a"], "verdict": [null, "agree"]}','66632665d37edf461a724b34f4664c53a085ee40aa9b93548c007050e440a29e','26d2dd859f906336ac1adcb40cc2ae0359cc608e99fb66500ef1a70f587ee5cb');
INSERT INTO "trail_entry" VALUES(343,'2026-11-30 02:20:55.892222',NULL,NULL,NULL,'text_revision','01a22a41-5a91-7627-ad32-befd30cf0e95','created','{"at": [null, "2026-11-30T02:20:55.825767+00:00"], "base_number": [null, 0], "content": [null, {"due": null, "owners": {"a": "Maire"}, "text": "Recommandation kiwibeta"}], "id": [null, "01a22a41-5a91-7627-ad32-befd30cf0e95"], "invented": [null, false], "key_id": [null, "01a22a41-5a72-7076-977d-4e153df3068f"], "language": [null, "fr"], "number": [null, 1], "party": [null, "a"]}','26d2dd859f906336ac1adcb40cc2ae0359cc608e99fb66500ef1a70f587ee5cb','35b012154edc7170cb6db5f51c76491be25b900eaf62b48d2fdae5bf362de532');
INSERT INTO "trail_entry" VALUES(344,'2026-11-30 02:20:55.892258',NULL,NULL,'01a22a41-5a72-7076-977d-4e1495c6d28e','shared_text','01a22a41-5a8a-71ce-99b3-57d278fb6691','changed','{"head": [0, 1]}','35b012154edc7170cb6db5f51c76491be25b900eaf62b48d2fdae5bf362de532','c7f3a1bf43aeb601d4a97d1ed962b3ef2f287792bc90855c5b863f8fe320f4eb');
INSERT INTO "trail_entry" VALUES(345,'2026-11-30 02:20:55.892277',NULL,NULL,NULL,'text_consent','01a22a41-5a94-7318-816e-4ca9a6c2d3e2','created','{"at": [null, "2026-11-30T02:20:55.828276+00:00"], "id": [null, "01a22a41-5a94-7318-816e-4ca9a6c2d3e2"], "invented": [null, false], "key_id": [null, "01a22a41-5a72-7076-977d-4e153df3068f"], "party": [null, "a"], "verdict": [null, "agree"]}','c7f3a1bf43aeb601d4a97d1ed962b3ef2f287792bc90855c5b863f8fe320f4eb','049944252500173a210d6af12085fbf7e80fe5999e64e7ec0f1fb4bd982fbf2f');
INSERT INTO "trail_entry" VALUES(346,'2026-11-30 02:20:55.892304',NULL,NULL,'01a22a41-5a72-7076-977d-4e1495c6d28e','shared_text','01a22a41-5a95-7193-b7aa-cc6281d523e0','created','{"head": [null, 0], "id": [null, "01a22a41-5a95-7193-b7aa-cc6281d523e0"], "kind": [null, "objective"], "partnership_id": [null, "01a22a41-5a72-7076-977d-4e1495c6d28e"]}','049944252500173a210d6af12085fbf7e80fe5999e64e7ec0f1fb4bd982fbf2f','e1720bc66706ab9cce427fee6fafb9462c10d86d0d12ca67a5cf20aac7dff6a4');
INSERT INTO "trail_entry" VALUES(347,'2026-11-30 02:20:55.892328',NULL,NULL,'01a22a41-5a72-7076-977d-4e1495c6d28e','objective','01a22a41-5a95-7193-b7aa-cc639e0ddc46','created','{"code": [null, "O1"], "id": [null, "01a22a41-5a95-7193-b7aa-cc639e0ddc46"], "partnership_id": [null, "01a22a41-5a72-7076-977d-4e1495c6d28e"]}','e1720bc66706ab9cce427fee6fafb9462c10d86d0d12ca67a5cf20aac7dff6a4','329fe8428f196902284703db383980f15a3c5bb7f6c35757d0877ba4252dff08');
INSERT INTO "trail_entry" VALUES(348,'2026-11-30 02:20:55.892350',NULL,NULL,'01a22a41-5a72-7076-977d-4e1495c6d28e','indicator','01a22a41-5a95-7193-b7aa-cc6409c77d03','created','{"code": [null, "I1"], "id": [null, "01a22a41-5a95-7193-b7aa-cc6409c77d03"], "partnership_id": [null, "01a22a41-5a72-7076-977d-4e1495c6d28e"]}','329fe8428f196902284703db383980f15a3c5bb7f6c35757d0877ba4252dff08','62779773fb4aba5c6dcba9fc93f90812a683156f4ecdc67f1f6e8f69c7e5c631');
INSERT INTO "trail_entry" VALUES(349,'2026-11-30 02:20:55.892371',NULL,NULL,NULL,'text_revision','01a22a41-5a97-76f0-826b-ac89e09d9165','created','{"at": [null, "2026-11-30T02:20:55.831517+00:00"], "base_number": [null, 0], "content": [null, {"indicators": [{"baseline": "20", "baseline_date": null, "code": "I1", "collected_by": null, "definition": null, "direction": "hausse", "fixed_by": null, "id": "01a22a41-5a95-7193-b7aa-cc6409c77d03", "label": "Indicateur kiwibeta", "method": null, "nature": "pourcentage", "periodicity": null, "targets": [{"date": "2030", "note": null, "value": "80"}], "territory": null, "unit": "%"}], "note": null, "proposed_by": "a", "rationale": null, "sdgs": [], "statement": "Objectif kiwibeta", "territory": null}], "id": [null, "01a22a41-5a97-76f0-826b-ac89e09d9165"], "invented": [null, false], "key_id": [null, "01a22a41-5a72-7076-977d-4e153df3068f"], "language": [null, "fr"], "number": [null, 1], "party": [null, "a"]}','62779773fb4aba5c6dcba9fc93f90812a683156f4ecdc67f1f6e8f69c7e5c631','13670f6b60d65f7aa3c34eadff19f8238b4c5383c55e38c2f57ecd79ee3755bb');
INSERT INTO "trail_entry" VALUES(350,'2026-11-30 02:20:55.892717',NULL,NULL,'01a22a41-5a72-7076-977d-4e1495c6d28e','shared_text','01a22a41-5a95-7193-b7aa-cc6281d523e0','changed','{"head": [0, 1]}','13670f6b60d65f7aa3c34eadff19f8238b4c5383c55e38c2f57ecd79ee3755bb','8320f425323633c32d69212cfe8c584d5f7b94f7f7c60fd77067b6b032c37033');
INSERT INTO "trail_entry" VALUES(351,'2026-11-30 02:20:55.892740',NULL,NULL,NULL,'text_consent','01a22a41-5a9a-7041-934a-53d25bbfb5a2','created','{"at": [null, "2026-11-30T02:20:55.834045+00:00"], "id": [null, "01a22a41-5a9a-7041-934a-53d25bbfb5a2"], "invented": [null, false], "key_id": [null, "01a22a41-5a72-7076-977d-4e153df3068f"], "party": [null, "a"], "verdict": [null, "agree"]}','8320f425323633c32d69212cfe8c584d5f7b94f7f7c60fd77067b6b032c37033','021b50dfcfc1e9924bd442351807bda503564fa62aa9ba8f07f990a48131e2a2');
INSERT INTO "trail_entry" VALUES(352,'2026-11-30 02:20:55.892771',NULL,NULL,NULL,'text_consent','01a22a41-5a9c-72ad-900c-28f30203de58','created','{"at": [null, "2026-11-30T02:20:55.836567+00:00"], "id": [null, "01a22a41-5a9c-72ad-900c-28f30203de58"], "invented": [null, false], "key_id": [null, "01a22a41-5a72-7076-977d-4e16dece3a7b"], "party": [null, "b"], "verdict": [null, "agree"]}','021b50dfcfc1e9924bd442351807bda503564fa62aa9ba8f07f990a48131e2a2','d931df28fc7c7130e44d9b497a69969772ce75328a1ac0e11a45680e1a1afbf8');
INSERT INTO "trail_entry" VALUES(353,'2026-11-30 02:20:55.892799',NULL,NULL,NULL,'text_revision','01a22a41-5a97-76f0-826b-ac89e09d9165','changed','{"in_force_at": [null, "2026-11-30T02:20:55.836674+00:00"]}','d931df28fc7c7130e44d9b497a69969772ce75328a1ac0e11a45680e1a1afbf8','356d197706cf27030f66277a567fc53cebbb94d414dc68cb03422662767abeef');
INSERT INTO "trail_entry" VALUES(354,'2026-11-30 02:20:55.892818',NULL,NULL,NULL,'text_draft','01a22a41-5a9e-7393-92b2-7334351a6b54','created','{"at": [null, "2026-11-30T02:20:55.839000+00:00"], "base_number": [null, 1], "content": [null, {"indicators": [{"baseline": "20", "baseline_date": null, "code": "I1", "collected_by": null, "definition": null, "direction": "hausse", "fixed_by": null, "id": "01a22a41-5a95-7193-b7aa-cc6409c77d03", "label": "Part desservie", "method": null, "nature": "pourcentage", "periodicity": null, "targets": [{"date": "2030", "note": null, "value": "80"}], "territory": null, "unit": "%"}], "note": null, "proposed_by": "a", "rationale": null, "sdgs": [], "statement": "Réécrit kiwibeta", "territory": null}], "id": [null, "01a22a41-5a9e-7393-92b2-7334351a6b54"], "language": [null, "fr"], "party": [null, "a"]}','356d197706cf27030f66277a567fc53cebbb94d414dc68cb03422662767abeef','1356fce1c55d90048d465efeea4e03d554409bd850f2688066c26fa1f611a364');
INSERT INTO "trail_entry" VALUES(355,'2026-11-30 02:20:55.892874',NULL,NULL,'01a22a41-5a72-7076-977d-4e1495c6d28e','measurement','01a22a41-5a9f-7264-b490-b17e2e028201','created','{"date": [null, "2025"], "id": [null, "01a22a41-5a9f-7264-b490-b17e2e028201"], "note": [null, "Note kiwibeta"], "partnership_id": [null, "01a22a41-5a72-7076-977d-4e1495c6d28e"], "reported_by": [null, "a"], "source": [null, "Source kiwibeta"], "value": [null, "47"]}','1356fce1c55d90048d465efeea4e03d554409bd850f2688066c26fa1f611a364','8f9f05292a3fcaf5740e3600b323885734477052bf84b6b05e3d218afeea3082');
INSERT INTO "trail_entry" VALUES(356,'2026-11-30 02:20:55.892909',NULL,NULL,NULL,'invitation','01a22a41-5aa1-7672-8f16-ccfde9fc4d16','created','{"email": [null, "9c0708b4dbb0bd4e4d0087fd05416679daf04fd26566ef9a1c716dc9b5ce59cf"], "expires_at": [null, "2100-01-01T00:00:00+00:00"], "id": [null, "01a22a41-5aa1-7672-8f16-ccfde9fc4d16"], "roles": [null, ["reader"]], "sent_at": [null, "2026-03-02T12:00:00+00:00"]}','8f9f05292a3fcaf5740e3600b323885734477052bf84b6b05e3d218afeea3082','b24766c546d5c0808faab30e44c5541af2d69feb5354df1f09264dc771914e12');
INSERT INTO "trail_entry" VALUES(357,'2026-11-30 02:20:55.892943',NULL,NULL,'01a22a41-5a72-7076-977d-4e1495c6d28e','invitation','01a22a41-5aa1-7672-8f16-ccfe414b3427','created','{"email": [null, "cc274fc45eedb84ec1c48950a6ae95e2635ab4d61eb402074de424256aac602d"], "expires_at": [null, "2100-01-01T00:00:00+00:00"], "id": [null, "01a22a41-5aa1-7672-8f16-ccfe414b3427"], "partnership_id": [null, "01a22a41-5a72-7076-977d-4e1495c6d28e"], "roles": [null, []], "sent_at": [null, "2026-03-02T12:00:00+00:00"], "subject_id": [null, "01a22a41-5a76-755d-9243-c9918c827466"]}','b24766c546d5c0808faab30e44c5541af2d69feb5354df1f09264dc771914e12','c1043b6209f3712a09eff61a28dadc56a7385fdfe412d785a0bedca7ab465e35');
INSERT INTO "trail_entry" VALUES(358,'2026-11-30 02:20:55.892978',NULL,NULL,NULL,'organisation','01a22a41-5aa2-767f-9a3b-2d7c82f9df94','created','{"code": [null, "ASSOCIATION-HERONALPHA"], "country": [null, "FR"], "id": [null, "01a22a41-5aa2-767f-9a3b-2d7c82f9df94"], "name": [null, "Association heronalpha"], "type": [null, "association"]}','c1043b6209f3712a09eff61a28dadc56a7385fdfe412d785a0bedca7ab465e35','79df65c63b2305a22b4c9b3ad5b7f234c66838a432f6868bc38ac982cb08da1a');
INSERT INTO "trail_entry" VALUES(359,'2026-11-30 02:20:55.893004',NULL,NULL,NULL,'member','01a22a41-5aa2-767f-9a3b-2d7d2dcf8336','created','{"id": [null, "01a22a41-5aa2-767f-9a3b-2d7d2dcf8336"], "role": [null, "associe"], "side": [null, "a"]}','79df65c63b2305a22b4c9b3ad5b7f234c66838a432f6868bc38ac982cb08da1a','6a0492cbab9b8879050c376c628b331ec85aeddc0ecc98251485ad4713e87d93');
INSERT INTO "trail_entry" VALUES(360,'2026-11-30 02:20:55.893025',NULL,NULL,NULL,'organisation','01a22a41-5aa2-767f-9a3b-2d7e355985af','created','{"code": [null, "CABINET"], "country": [null, "FR"], "id": [null, "01a22a41-5aa2-767f-9a3b-2d7e355985af"], "name": [null, "Cabinet"], "type": [null, "entreprise"]}','6a0492cbab9b8879050c376c628b331ec85aeddc0ecc98251485ad4713e87d93','ab8755d8c48024859b66e388ebfe1aacec959a731a930ebd335423c73ca41cd3');
INSERT INTO "trail_entry" VALUES(361,'2026-11-30 02:20:55.893048',NULL,NULL,NULL,'person','01a22a41-5aa2-767f-9a3b-2d7fa9218f33','created','{"email": [null, "f3fef68e8e37871804f010650099fb8d26d3065011a249134cfd5433a3617468"], "id": [null, "01a22a41-5aa2-767f-9a3b-2d7fa9218f33"], "name": [null, "e8d8289f8d6aac89bea11cd893a6565bdace9c47d8c4513f961f2e7e775e8063"]}','ab8755d8c48024859b66e388ebfe1aacec959a731a930ebd335423c73ca41cd3','6298973fe8a5f25e5672a35cbffc8d91dddefd198236bc292d7ab17f7ef1bd36');
INSERT INTO "trail_entry" VALUES(362,'2026-11-30 02:20:55.893071',NULL,NULL,NULL,'person','01a22a41-5aa2-767f-9a3b-2d805b7ed0ce','created','{"email": [null, "e6bdee88dc9d2b4ed8a3e0fdd4fdd17f617f48da5e181b9be659f3d700022f29"], "id": [null, "01a22a41-5aa2-767f-9a3b-2d805b7ed0ce"], "name": [null, "b8c3132281b66acd91323f78d7a8bc85d8bdd50a49c7d829ad47a75a48dcabac"]}','6298973fe8a5f25e5672a35cbffc8d91dddefd198236bc292d7ab17f7ef1bd36','8f877e9ec057e7ef3504863e97be69d8f42f2ca77abd1fb996d82e79a505940a');
INSERT INTO "trail_entry" VALUES(363,'2026-11-30 02:20:55.893093',NULL,NULL,NULL,'person','01a22a41-5aa2-767f-9a3b-2d819f30be4f','created','{"email": [null, "5532852e0511ff7ccaa8d4091d44ee2b70fdfd50a0e568741161b822e5d54651"], "id": [null, "01a22a41-5aa2-767f-9a3b-2d819f30be4f"], "name": [null, "30cd7192edda47c47e0c81df2d8d1b105f89d92b8bf66351b4b5056fdf2631af"]}','8f877e9ec057e7ef3504863e97be69d8f42f2ca77abd1fb996d82e79a505940a','db3c79429f2bbe802eafe6e12fb97442fbcab864ec19685184596a832165fad5');
INSERT INTO "trail_entry" VALUES(364,'2026-11-30 02:20:55.893116',NULL,NULL,NULL,'person','01a22a41-5aa2-767f-9a3b-2d823e79b82e','created','{"email": [null, "ce227357f1e07b8de21489579e7fc0858df1d92b2e2309a6d23b72d0438789b7"], "id": [null, "01a22a41-5aa2-767f-9a3b-2d823e79b82e"], "name": [null, "1e7174baffc2d99b9db7cb15954e0abf4ce47f358a9b0681c05b4f67c7b5129c"]}','db3c79429f2bbe802eafe6e12fb97442fbcab864ec19685184596a832165fad5','ae419b1bb9a173d72cee9454562638c52b93f2dfbba00ecf24428b195e4b1593');
INSERT INTO "trail_entry" VALUES(365,'2026-11-30 02:20:55.893140',NULL,NULL,NULL,'person','01a22a41-5aa3-729a-a3d0-6215532cb3b8','created','{"email": [null, "08855dd0df93f0d077acc0b3c2491f49dae5887fa2316f020f0a89e410c39a8f"], "id": [null, "01a22a41-5aa3-729a-a3d0-6215532cb3b8"], "name": [null, "96aa165b73682db82d08e12efccdcf28ef30857609d6fe314bcf0d3a303394cf"]}','ae419b1bb9a173d72cee9454562638c52b93f2dfbba00ecf24428b195e4b1593','d571892e9c8a57b8b3fd6c8add3c54e28ad24b596d5bb7a837a4f18516d48496');
INSERT INTO "trail_entry" VALUES(366,'2026-11-30 02:20:55.893168',NULL,NULL,NULL,'person','01a22a41-5aa3-729a-a3d0-62164f7bc798','created','{"email": [null, "16d3bccb0d07abf8be6c2fd8bd214bfb8b530830b1fee130ada14371227dd7c0"], "id": [null, "01a22a41-5aa3-729a-a3d0-62164f7bc798"], "name": [null, "21be92cbf564440ea5eea31eca9f495741599658f9c98338c8cb99c7c62bc713"]}','d571892e9c8a57b8b3fd6c8add3c54e28ad24b596d5bb7a837a4f18516d48496','f9a38cbbc9d2e362452eb7a09b780e0d2f8bd859520ed72e65cde9f8229b62e6');
INSERT INTO "trail_entry" VALUES(367,'2026-11-30 02:20:55.893190',NULL,NULL,NULL,'person','01a22a41-5aa3-729a-a3d0-62178c1cec6a','created','{"email": [null, "dffb986617173ad3c0d315f16e38159e39537ae6b537860c658b0438ea52a78f"], "id": [null, "01a22a41-5aa3-729a-a3d0-62178c1cec6a"], "name": [null, "4d6ec5120ce4014ced80648acf2eaa50492821728cd0f7d27a76f8fa3fb8d6c9"]}','f9a38cbbc9d2e362452eb7a09b780e0d2f8bd859520ed72e65cde9f8229b62e6','749b5bca6101b941eb5d981c3bd91840fcb95e0872c715b366df9bbd76ee5ba4');
INSERT INTO "trail_entry" VALUES(368,'2026-11-30 02:20:55.893212',NULL,NULL,NULL,'person','01a22a41-5aa3-729a-a3d0-6218665f55a4','created','{"email": [null, "f4037f1cf4dea300bb3ec546c74fd4d698d5dd42be5c405d439a85c92b96124b"], "id": [null, "01a22a41-5aa3-729a-a3d0-6218665f55a4"], "name": [null, "1a7f20e17047e83ba285deeec0dd9a915ef047f35c2e66f4ff8085bb06d17e7b"]}','749b5bca6101b941eb5d981c3bd91840fcb95e0872c715b366df9bbd76ee5ba4','d9f9dcaee8d301eef5cb22306d14abad96789a86861cbf6fec747d7306ec3f3e');
INSERT INTO "trail_entry" VALUES(369,'2026-11-30 02:20:55.893234',NULL,NULL,NULL,'person','01a22a41-5aa3-729a-a3d0-6219b3296b8c','created','{"email": [null, "a97ffbf1323b8993d406150e1d14bf0e3ba66358234f328695e3edfde642bb7d"], "id": [null, "01a22a41-5aa3-729a-a3d0-6219b3296b8c"], "name": [null, "0439a7ef3c571c0723496278ed832650e5ed06a121a9af314665eaa1ef250e3e"]}','d9f9dcaee8d301eef5cb22306d14abad96789a86861cbf6fec747d7306ec3f3e','75c915a71acbb36749a651ce7cf1d062c5be293766137976a9941493fa43393a');
INSERT INTO "trail_entry" VALUES(370,'2026-11-30 02:20:55.893258',NULL,NULL,NULL,'affiliation','01a22a41-5aa3-729a-a3d0-621a441b6af0','created','{"id": [null, "01a22a41-5aa3-729a-a3d0-621a441b6af0"], "role": [null, "officer"]}','75c915a71acbb36749a651ce7cf1d062c5be293766137976a9941493fa43393a','c1a045ed4d58b7ecc758ec6f6b58e979c330b48d035b4a63cf20bc22edb36b12');
INSERT INTO "trail_entry" VALUES(371,'2026-11-30 02:20:55.893279',NULL,NULL,NULL,'affiliation','01a22a41-5aa3-729a-a3d0-621b0ee7971c','created','{"capacity": [null, "Maire"], "id": [null, "01a22a41-5aa3-729a-a3d0-621b0ee7971c"], "role": [null, "signatory"]}','c1a045ed4d58b7ecc758ec6f6b58e979c330b48d035b4a63cf20bc22edb36b12','24a331fa2347132442b30993d63e0054031b99e560bd3d70b4394a3901ab3331');
INSERT INTO "trail_entry" VALUES(372,'2026-11-30 02:20:55.893300',NULL,NULL,NULL,'affiliation','01a22a41-5aa3-729a-a3d0-621c4a3a3f80','created','{"id": [null, "01a22a41-5aa3-729a-a3d0-621c4a3a3f80"], "role": [null, "reader"]}','24a331fa2347132442b30993d63e0054031b99e560bd3d70b4394a3901ab3331','1fdc78d10300c031e5a6a71ac79613b772f21605fedabac2bfdd5ca36a6c2261');
INSERT INTO "trail_entry" VALUES(373,'2026-11-30 02:20:55.893320',NULL,NULL,NULL,'affiliation','01a22a41-5aa3-729a-a3d0-621d9003bc1d','created','{"id": [null, "01a22a41-5aa3-729a-a3d0-621d9003bc1d"], "role": [null, "administrator"]}','1fdc78d10300c031e5a6a71ac79613b772f21605fedabac2bfdd5ca36a6c2261','14164d2c88ea1602ae31cc591731298c84594836c2173aa169dfd3cfeddb80f1');
INSERT INTO "trail_entry" VALUES(374,'2026-11-30 02:20:55.893338',NULL,NULL,NULL,'affiliation','01a22a41-5aa3-729a-a3d0-621e8d5dc862','created','{"id": [null, "01a22a41-5aa3-729a-a3d0-621e8d5dc862"], "role": [null, "officer"]}','14164d2c88ea1602ae31cc591731298c84594836c2173aa169dfd3cfeddb80f1','e235940db58f59a064fcb9fc43ee12b48b2ad49e795e499f334ff3e77bc9d9f4');
INSERT INTO "trail_entry" VALUES(375,'2026-11-30 02:20:55.893359',NULL,NULL,NULL,'affiliation','01a22a41-5aa3-729a-a3d0-621f59312592','created','{"capacity": [null, "Maire"], "id": [null, "01a22a41-5aa3-729a-a3d0-621f59312592"], "role": [null, "signatory"]}','e235940db58f59a064fcb9fc43ee12b48b2ad49e795e499f334ff3e77bc9d9f4','1eb4a5a7740417edfad447abc4c78254fd48083d05397658a3a8637ea51aec29');
INSERT INTO "trail_entry" VALUES(376,'2026-11-30 02:20:55.893381',NULL,NULL,NULL,'affiliation','01a22a41-5aa3-729a-a3d0-6220f8cf7239','created','{"id": [null, "01a22a41-5aa3-729a-a3d0-6220f8cf7239"], "role": [null, "officer"]}','1eb4a5a7740417edfad447abc4c78254fd48083d05397658a3a8637ea51aec29','08b332f7f155e3dc60656c64c0e6dc684d32af5e784b55f4edf32cef50e0ba06');
INSERT INTO "trail_entry" VALUES(377,'2026-11-30 02:20:55.893400',NULL,NULL,NULL,'affiliation','01a22a41-5aa3-729a-a3d0-6221dc85216e','created','{"id": [null, "01a22a41-5aa3-729a-a3d0-6221dc85216e"], "role": [null, "officer"]}','08b332f7f155e3dc60656c64c0e6dc684d32af5e784b55f4edf32cef50e0ba06','6ff3b122710669deebf9aa8b5017c41fb040e37b9c63db62c1951ecb2b5c4039');
INSERT INTO "trail_entry" VALUES(378,'2026-11-30 02:20:55.893418',NULL,NULL,NULL,'affiliation','01a22a41-5aa3-729a-a3d0-622276dad633','created','{"id": [null, "01a22a41-5aa3-729a-a3d0-622276dad633"], "role": [null, "officer"]}','6ff3b122710669deebf9aa8b5017c41fb040e37b9c63db62c1951ecb2b5c4039','00f30905d22427921cf712735d57c0fda992202739b95f7bb498b3e1bf6576e3');
INSERT INTO "trail_entry" VALUES(379,'2026-11-30 02:20:55.893436',NULL,NULL,NULL,'person','01a22a41-5aa3-729a-a3d0-62238e50beb5','created','{"email": [null, "db3ac0187ca904b94f36879f5398abb695c8d4a4f577e0c115bc397d0139325b"], "id": [null, "01a22a41-5aa3-729a-a3d0-62238e50beb5"], "is_instance_administrator": [null, true], "name": [null, "a20da6faa0de42e847017756b790468b6986a32ca74a8354fd406a43642b2a0b"]}','00f30905d22427921cf712735d57c0fda992202739b95f7bb498b3e1bf6576e3','c5427d64f1a767ec52a8c05d20c394329acde0ab43a14c02e12d67980945e034');
INSERT INTO "trail_entry" VALUES(380,'2026-11-30 02:20:55.893463',NULL,NULL,'01a22a41-5a0a-740d-9d2e-63c3e60b12c8','conversation_thread','01a22a41-5a6e-7392-a729-3ba04b25ac66','created','{"about_id": [null, "01a22a41-5a5f-7247-bdf5-59d9c59221ae"], "field": [null, "rationale"], "id": [null, "01a22a41-5a6e-7392-a729-3ba04b25ac66"], "kind": [null, "objective"], "opened_at": [null, "2026-03-02T12:00:00+00:00"], "partnership_id": [null, "01a22a41-5a0a-740d-9d2e-63c3e60b12c8"]}','c5427d64f1a767ec52a8c05d20c394329acde0ab43a14c02e12d67980945e034','66c73c958e6822e9bee5aa3da9520330062880a44cc792b0d638c298d00b33bc');
INSERT INTO "trail_entry" VALUES(381,'2026-11-30 02:20:55.893494',NULL,NULL,'01a22a41-5a0a-740d-9d2e-63c3e60b12c8','conversation_turn','01a22a41-5a6e-7392-a729-3ba1964992b4','created','{"act": [null, "say"], "at": [null, "2026-03-02T12:00:00+00:00"], "id": [null, "01a22a41-5a6e-7392-a729-3ba1964992b4"], "partnership_id": [null, "01a22a41-5a0a-740d-9d2e-63c3e60b12c8"]}','66c73c958e6822e9bee5aa3da9520330062880a44cc792b0d638c298d00b33bc','c2df3a3fc5d4af9ac645175c6d412acfd9275f83e7d75f2d58f103ebae5449d5');
INSERT INTO "trail_entry" VALUES(382,'2026-11-30 02:20:55.893524',NULL,NULL,'01a22a41-5a0a-740d-9d2e-63c3e60b12c8','conversation_mention','01a22a41-5aab-7532-a363-a9fed268e892','created','{"id": [null, "01a22a41-5aab-7532-a363-a9fed268e892"], "partnership_id": [null, "01a22a41-5a0a-740d-9d2e-63c3e60b12c8"]}','c2df3a3fc5d4af9ac645175c6d412acfd9275f83e7d75f2d58f103ebae5449d5','56ab4c4d4da2200e21ea17c52e33c9d794081bb8577d9891a98f314cf6cdae35');
INSERT INTO "trail_entry" VALUES(383,'2026-11-30 02:20:55.893567',NULL,NULL,'01a22a41-5a72-7076-977d-4e1495c6d28e','conversation_thread','01a22a41-5aa1-7672-8f16-ccfbc00e99ee','created','{"about_id": [null, "01a22a41-5a95-7193-b7aa-cc639e0ddc46"], "field": [null, "rationale"], "id": [null, "01a22a41-5aa1-7672-8f16-ccfbc00e99ee"], "kind": [null, "objective"], "opened_at": [null, "2026-03-02T12:00:00+00:00"], "partnership_id": [null, "01a22a41-5a72-7076-977d-4e1495c6d28e"]}','56ab4c4d4da2200e21ea17c52e33c9d794081bb8577d9891a98f314cf6cdae35','21c17d60c36f88707288316a663569d077e39f5d4fa4d07bb0450d146b2aa730');
INSERT INTO "trail_entry" VALUES(384,'2026-11-30 02:20:55.893597',NULL,NULL,'01a22a41-5a72-7076-977d-4e1495c6d28e','conversation_turn','01a22a41-5aa1-7672-8f16-ccfc1c28057d','created','{"act": [null, "say"], "at": [null, "2026-03-02T12:00:00+00:00"], "id": [null, "01a22a41-5aa1-7672-8f16-ccfc1c28057d"], "partnership_id": [null, "01a22a41-5a72-7076-977d-4e1495c6d28e"]}','21c17d60c36f88707288316a663569d077e39f5d4fa4d07bb0450d146b2aa730','7a0060176329aa39d5e5f23b0349b9f47ef714d29fa755249e3e0b45cd242e25');
INSERT INTO "trail_entry" VALUES(385,'2026-11-30 02:20:55.893625',NULL,NULL,'01a22a41-5a72-7076-977d-4e1495c6d28e','conversation_mention','01a22a41-5aae-71f3-90c0-59fd6c7d4fef','created','{"id": [null, "01a22a41-5aae-71f3-90c0-59fd6c7d4fef"], "partnership_id": [null, "01a22a41-5a72-7076-977d-4e1495c6d28e"]}','7a0060176329aa39d5e5f23b0349b9f47ef714d29fa755249e3e0b45cd242e25','3e8cf283e1aff9d701af0a0bfc671f215c811a0196460a288631fac7343811cc');
INSERT INTO "trail_entry" VALUES(386,'2026-11-30 02:20:55.893646',NULL,NULL,'01a22a41-5a0a-740d-9d2e-63c3e60b12c8','guest','01a22a41-5ab0-7603-8c41-e5688423fc27','created','{"id": [null, "01a22a41-5ab0-7603-8c41-e5688423fc27"], "partnership_id": [null, "01a22a41-5a0a-740d-9d2e-63c3e60b12c8"], "person_id": [null, "01a22a41-5aa3-729a-a3d0-6218665f55a4"], "subject_id": [null, "01a22a41-5a14-7465-ad70-7d33d60fe558"]}','3e8cf283e1aff9d701af0a0bfc671f215c811a0196460a288631fac7343811cc','02189077ae9d11a660cd333e78e20c36affc6f73bdf8ca58a6aafd04af5a49eb');
INSERT INTO "trail_entry" VALUES(387,'2026-11-30 02:20:55.893673',NULL,NULL,NULL,'funder_call','01900000-0000-7000-8000-00000000ca11','created','{"certainty": [null, "doubtful"], "closes_on": [null, "2025-05-30"], "code": [null, "fonds-2025"], "funder": [null, "Fonds"], "id": [null, "01900000-0000-7000-8000-00000000ca11"], "kind": [null, "call"], "name_en": [null, "Cities’ fund"], "name_fr": [null, "Fonds des villes"], "payers": [null, ["Fonds des villes"]], "source": [null, "https://fonds.example/appel"], "year": [null, 2025]}','02189077ae9d11a660cd333e78e20c36affc6f73bdf8ca58a6aafd04af5a49eb','317c985e094d7703801b8acc580fc010c62daf093bd4e193528ec4e626c1d6a7');
INSERT INTO "trail_entry" VALUES(388,'2026-11-30 02:20:55.893721',NULL,NULL,NULL,'funder_rule','01900000-0000-7000-8000-000000000e01','created','{"certainty": [null, "sure"], "code": [null, "R1"], "id": [null, "01900000-0000-7000-8000-000000000e01"], "kind": [null, "max_share"], "position": [null, 1], "source": [null, "https://fonds.example/regle"], "text_en": [null, "The fund brings at most 70% of the plan."], "text_fr": [null, "Le fonds apporte au plus 70 % du plan."], "value": [null, "70"], "who": [null, "funder"]}','317c985e094d7703801b8acc580fc010c62daf093bd4e193528ec4e626c1d6a7','6074474b67cb9e9be4b078fa8b2f4126af4b13ad05f10029e01242174433df71');
INSERT INTO "trail_entry" VALUES(389,'2026-11-30 02:20:55.893756',NULL,NULL,NULL,'funder_rule','01a22a41-5ab0-7603-8c41-e56964c8d4d1','created','{"certainty": [null, "sure"], "code": [null, "R2"], "id": [null, "01a22a41-5ab0-7603-8c41-e56964c8d4d1"], "kind": [null, "requires"], "position": [null, 2], "requires": [null, "letters"], "source": [null, "https://fonds.example/regle"], "text_fr": [null, "Une lettre d’intention de chacun."]}','6074474b67cb9e9be4b078fa8b2f4126af4b13ad05f10029e01242174433df71','799c73168e12c92debcc18e1eeb4c1231abe7ef32730eab921b37bd915d1647a');
INSERT INTO "trail_entry" VALUES(390,'2026-11-30 02:20:55.893787',NULL,NULL,NULL,'service_budget','01900000-0000-7000-8000-00000000b0d6','created','{"amount": [null, "4200000"], "currency": [null, "EUR"], "id": [null, "01900000-0000-7000-8000-00000000b0d6"], "organisation_id": [null, "01a22a41-5a06-7078-8812-4be219daf7fe"], "service": [null, "water"], "year": [null, 2025]}','799c73168e12c92debcc18e1eeb4c1231abe7ef32730eab921b37bd915d1647a','0f9dd06e1fdc52eb6bf7ca351d85daa534292237b80e8041281566744376151f');
INSERT INTO "trail_entry" VALUES(391,'2026-11-30 02:20:55.893817',NULL,NULL,NULL,'oda_filing','01a22a41-5ab0-7603-8c41-e56ad76cbd4f','created','{"content": [null, {"columns": [["Titre"]], "missing": 0, "rows": [["Projet heronalpha"]]}], "filed_on": [null, "2020-05-12"], "id": [null, "01a22a41-5ab0-7603-8c41-e56ad76cbd4f"], "number": [null, 1], "organisation_id": [null, "01a22a41-5a06-7078-8812-4be219daf7fe"], "receipt_reference": [null, "Accusé heronalpha"], "year": [null, 2019]}','0f9dd06e1fdc52eb6bf7ca351d85daa534292237b80e8041281566744376151f','24745daf49ae319033c40540c384c95823114cffa3311a73dabc519320bee982');
INSERT INTO "trail_entry" VALUES(392,'2026-11-30 02:20:55.893860',NULL,NULL,NULL,'country_group','01900000-0000-7000-8000-000000009707','created','{"country": [null, "XK"], "group_name": [null, "oda_umic"], "id": [null, "01900000-0000-7000-8000-000000009707"], "source": [null, "https://liste.example/2022"], "valid_from": [null, "2022"]}','24745daf49ae319033c40540c384c95823114cffa3311a73dabc519320bee982','00aab352153e388435351e708561f773a0bb0f9e179f5a9a4a09ad6dadcb6c2b');
CREATE TABLE trail_personal (
	digest VARCHAR(64) NOT NULL, 
	entry_number INTEGER NOT NULL, 
	salt VARCHAR(32) NOT NULL, 
	value VARCHAR(400) NOT NULL, 
	CONSTRAINT pk_trail_personal PRIMARY KEY (digest), 
	CONSTRAINT fk_trail_personal_entry_number_trail_entry FOREIGN KEY(entry_number) REFERENCES trail_entry (number)
);
INSERT INTO "trail_personal" VALUES('d2b07a1c4facb1a398aacdcf976a282e2afab7048b62e0121318bf14e9d97e77',270,'994a6e1400c90e3c50e0f807c3a37233','Personne heronalpha');
INSERT INTO "trail_personal" VALUES('98ca7fecf588ddc0a8820f0f30ee100d76f1e37a0f2e4aaedf2495f2a72ff981',270,'63c808ea40f6ac0b82a3cf572ef9305f','heronalpha@a.example');
INSERT INTO "trail_personal" VALUES('51942ea7c8a26158dcd3803fb6c4f6753650b00e624f72f917a29251ad411f11',270,'09aaece7f9dd53af81335ea6ab557058','+33 4 76 00 00 00');
INSERT INTO "trail_personal" VALUES('c7f19c154992d2ee271eb0048a49a07ae330c8c2aac8792441d17997efd0d3a7',270,'21c362f620d2c738ddf8ffa1283ea5e9','Source heronalpha');
INSERT INTO "trail_personal" VALUES('efb77f24963632050b961274fbe84f8b49024eeb67fc8ac314d5569dbc16073b',270,'1458df2a7fbdf6d188b3e71490995a73','Note heronalpha');
INSERT INTO "trail_personal" VALUES('16123a6bf9593cee412e0b8bf48556f20004f1c9778ecdf68dde7937e229d0c8',271,'30b1a03994c0f6f011f15c2950eaea5c','Personne contactheron');
INSERT INTO "trail_personal" VALUES('efe99e465b0f567d427f4c00de2673f46e66f1b5fecf0cf8e11245917ed0473e',271,'557650433ac434ce68b80171b4cdd4d6','contactheron@a.example');
INSERT INTO "trail_personal" VALUES('6fa9c855bf63d5b7d33f1cf4eb17666a3e205fe0e80a7978df62f7cbc661776e',271,'f4d157cd2942c190743d7999886005a5','+33 4 76 00 00 00');
INSERT INTO "trail_personal" VALUES('3e534396ddc5d8f578b357a8b94ce17b63cd3af9cf310547638c8906012ac625',271,'ae38f2c22d9c96c15877555d2c1f100c','Source contactheron');
INSERT INTO "trail_personal" VALUES('7488124b3038664813451e2c058f534cb0fb247613040786afd3066af36f4fab',271,'ebd8f2272eaa1df892920dc870a2d621','Note contactheron');
INSERT INTO "trail_personal" VALUES('fd12d557ca8e1683a97efe84d0fb1d289155687bca5efae654bddb8db7fcd72d',273,'40b9c95da0d8dff760e52ade908295cb','Quelqu’un brouillonheron');
INSERT INTO "trail_personal" VALUES('e17d265e07ca9fbe6d831a79f2edbc7aa4a6107cce0576ac971eb35e0e4275cd',301,'e7da9e806f3a9f9601c019bdc5ca5e6e','invited@alpha.example');
INSERT INTO "trail_personal" VALUES('874cd43aa13071688216a45f2d12277b4570a967c161ded2e69d8650fed6c446',302,'a45c8c1e2b69a4a6cf1d3c353f458e8d','guest@alpha.example');
INSERT INTO "trail_personal" VALUES('fb48005c5bc2d9c4bef016dff4508d16b2dc83a216cc5c416a8aa9f85b2fb394',325,'765422a3bbf26f8fe832f7b663bcf8a5','Personne kiwibeta');
INSERT INTO "trail_personal" VALUES('3bd1b2178cfb0e0c29994a6ed49b6b68ba7a8f4e4f33f9be1da415964a82e9c9',325,'47d485455ed3eb35701a94cdca451650','kiwibeta@a.example');
INSERT INTO "trail_personal" VALUES('a310b753ab2416fa2af373089b59f62eb2c41ae735152d3e3fe491bdcb307739',325,'33493ccd6ed3480ea1391ac1400c48a0','+33 4 76 00 00 00');
INSERT INTO "trail_personal" VALUES('397d0d1656de643f614034b14041c2793be243e22415f70ae8187a262d42cba1',325,'55de407287c4bf0688779d0c72febd95','Source kiwibeta');
INSERT INTO "trail_personal" VALUES('4552448cc94d6b18f42f69ab4722e62ca1be23bda22f1cbc0c0745b0385bbbe4',325,'a100e0a114563ecd4c3b6da8e6461d7c','Note kiwibeta');
INSERT INTO "trail_personal" VALUES('0d2683ae86cc7f3413933748982d7ab9745cb85aeaa62422c13046b603b30534',326,'db432a876cd26d4d80a1f59fa8b5cf55','Personne kiwibeta');
INSERT INTO "trail_personal" VALUES('896c96088b3107858fdc3271c58ceaa2ef24471fdc00c22c394339e2b08d6b22',326,'79d478b1cca28f8b5dbac2a36a1d9d46','kiwibeta@a.example');
INSERT INTO "trail_personal" VALUES('20b9f4b3b601160a11bbdd4921db346de4edd454248a18e8394a497d711c7bdb',326,'02854ea62eff51d381a5ece10383b411','+33 4 76 00 00 00');
INSERT INTO "trail_personal" VALUES('a68d3ab961fe5059e8a75f0cf01ab59a551e5913d7f91faceb1af12f097456cc',326,'06a936dd364f52a81d2d1cbf861dc4e8','Source kiwibeta');
INSERT INTO "trail_personal" VALUES('6193ed49ce0a5f92a19b31f49e67049061e37d077cd58d66d4ff6408c68894ae',326,'ea40933540b9f9eb6c4e5d21599d5879','Note kiwibeta');
INSERT INTO "trail_personal" VALUES('bf4142f87c45179cf9acedfea2083e18a3d574ef39d0a08456e96b18e92b625d',328,'ffa79156e83333b78dfc5a9073b2222c','Quelqu’un brouillonheron');
INSERT INTO "trail_personal" VALUES('9c0708b4dbb0bd4e4d0087fd05416679daf04fd26566ef9a1c716dc9b5ce59cf',356,'795ce159988e0bba93e1b73a8da7a985','invited@beta.example');
INSERT INTO "trail_personal" VALUES('cc274fc45eedb84ec1c48950a6ae95e2635ab4d61eb402074de424256aac602d',357,'e2a81ea4895806ecdecea54fbfb3cf47','guest@beta.example');
INSERT INTO "trail_personal" VALUES('f3fef68e8e37871804f010650099fb8d26d3065011a249134cfd5433a3617468',361,'b61c8b128dfc1d20fb3b19e47a86005e','officer@a.example');
INSERT INTO "trail_personal" VALUES('e8d8289f8d6aac89bea11cd893a6565bdace9c47d8c4513f961f2e7e775e8063',361,'add9ffe369b28f44646e2b7afa1bb381','Officer');
INSERT INTO "trail_personal" VALUES('e6bdee88dc9d2b4ed8a3e0fdd4fdd17f617f48da5e181b9be659f3d700022f29',362,'855b41434b96848706bf6149bb57a4df','signatory@a.example');
INSERT INTO "trail_personal" VALUES('b8c3132281b66acd91323f78d7a8bc85d8bdd50a49c7d829ad47a75a48dcabac',362,'84fe02f3ab97b7da5e040776928b7c15','Signatory');
INSERT INTO "trail_personal" VALUES('5532852e0511ff7ccaa8d4091d44ee2b70fdfd50a0e568741161b822e5d54651',363,'dc4e731b3b96dd668975feebd49392a9','reader@a.example');
INSERT INTO "trail_personal" VALUES('30cd7192edda47c47e0c81df2d8d1b105f89d92b8bf66351b4b5056fdf2631af',363,'3ab8316c7e46da4d8c3a1ee33b2d455c','Reader');
INSERT INTO "trail_personal" VALUES('ce227357f1e07b8de21489579e7fc0858df1d92b2e2309a6d23b72d0438789b7',364,'a7c92668159a45affedb3c1dc3d4e91d','administrator@a.example');
INSERT INTO "trail_personal" VALUES('1e7174baffc2d99b9db7cb15954e0abf4ce47f358a9b0681c05b4f67c7b5129c',364,'f514c40ba443c96335630991fd2e76f5','Administrator');
INSERT INTO "trail_personal" VALUES('08855dd0df93f0d077acc0b3c2491f49dae5887fa2316f020f0a89e410c39a8f',365,'a842402c5405983e28c5993ee9d1ccab','officer@b.example');
INSERT INTO "trail_personal" VALUES('96aa165b73682db82d08e12efccdcf28ef30857609d6fe314bcf0d3a303394cf',365,'fb5f690f690fb860a9aeb86c554a9072','Officer');
INSERT INTO "trail_personal" VALUES('16d3bccb0d07abf8be6c2fd8bd214bfb8b530830b1fee130ada14371227dd7c0',366,'34869fe0ed7ddd96e492bc6caa0faf01','signatory@b.example');
INSERT INTO "trail_personal" VALUES('21be92cbf564440ea5eea31eca9f495741599658f9c98338c8cb99c7c62bc713',366,'a46567a6b2d605fe08128b7239f25c6f','Signatory');
INSERT INTO "trail_personal" VALUES('dffb986617173ad3c0d315f16e38159e39537ae6b537860c658b0438ea52a78f',367,'d7460e72e1716c9fd33623fe5c4ecad3','officer@associate.example');
INSERT INTO "trail_personal" VALUES('4d6ec5120ce4014ced80648acf2eaa50492821728cd0f7d27a76f8fa3fb8d6c9',367,'dc240172d1c1461cca5811ee389f9d54','Officer');
INSERT INTO "trail_personal" VALUES('f4037f1cf4dea300bb3ec546c74fd4d698d5dd42be5c405d439a85c92b96124b',368,'68ca6de0b43c80f815b2408d984441dc','evaluator@cabinet.example');
INSERT INTO "trail_personal" VALUES('1a7f20e17047e83ba285deeec0dd9a915ef047f35c2e66f4ff8085bb06d17e7b',368,'de5675ae851383cca993176cd119698a','Evaluator');
INSERT INTO "trail_personal" VALUES('a97ffbf1323b8993d406150e1d14bf0e3ba66358234f328695e3edfde642bb7d',369,'99b03d177b963c0ee9d94d3ea41bb18b','officer@stranger.example');
INSERT INTO "trail_personal" VALUES('0439a7ef3c571c0723496278ed832650e5ed06a121a9af314665eaa1ef250e3e',369,'1a8f6d7c2d3db4cddfd531153d521373','Officer');
INSERT INTO "trail_personal" VALUES('db3ac0187ca904b94f36879f5398abb695c8d4a4f577e0c115bc397d0139325b',379,'7881623aec4b6c61af3386cffff38b13','instance@aict.example');
INSERT INTO "trail_personal" VALUES('a20da6faa0de42e847017756b790468b6986a32ca74a8354fd406a43642b2a0b',379,'53e1026a9113b7886a684c5e0ccf0f4c','Instance');
CREATE TABLE undone_freeze (
	evaluation_id CHAR(32) NOT NULL, 
	partnership_id CHAR(32) NOT NULL, 
	fingerprint VARCHAR(64) NOT NULL, 
	frozen_at DATETIME NOT NULL, 
	undone_at DATETIME NOT NULL, 
	id CHAR(32) NOT NULL, 
	CONSTRAINT pk_undone_freeze PRIMARY KEY (id), 
	CONSTRAINT fk_undone_freeze_evaluation_id_evaluation FOREIGN KEY(evaluation_id) REFERENCES evaluation (id), 
	CONSTRAINT fk_undone_freeze_partnership_id_partnership FOREIGN KEY(partnership_id) REFERENCES partnership (id)
);
CREATE TABLE unfreezing (
	snapshot_id CHAR(32) NOT NULL, 
	partnership_id CHAR(32) NOT NULL, 
	member_id CHAR(32) NOT NULL, 
	person_id CHAR(32), 
	at DATETIME NOT NULL, 
	id CHAR(32) NOT NULL, 
	CONSTRAINT pk_unfreezing PRIMARY KEY (id), 
	CONSTRAINT fk_unfreezing_member_id_member FOREIGN KEY(member_id) REFERENCES member (id), 
	CONSTRAINT fk_unfreezing_partnership_id_partnership FOREIGN KEY(partnership_id) REFERENCES partnership (id), 
	CONSTRAINT fk_unfreezing_person_id_person FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT fk_unfreezing_snapshot_id_snapshot FOREIGN KEY(snapshot_id) REFERENCES snapshot (id), 
	CONSTRAINT uq_unfreezing_snapshot_id_member_id UNIQUE (snapshot_id, member_id)
);
CREATE TABLE unsent_form (
	person_id CHAR(32) NOT NULL, 
	path VARCHAR(400) NOT NULL, 
	showing VARCHAR(80) NOT NULL, 
	typed JSON NOT NULL, 
	at DATETIME NOT NULL, 
	id CHAR(32) NOT NULL, 
	CONSTRAINT pk_unsent_form PRIMARY KEY (id), 
	CONSTRAINT uq_unsent_form_person_id_path_showing UNIQUE (person_id, path, showing)
);
CREATE TABLE user_session (
	token_hash VARCHAR(64) NOT NULL, 
	person_id CHAR(32), 
	data JSON NOT NULL, 
	created_at DATETIME NOT NULL, 
	seen_at DATETIME NOT NULL, 
	id CHAR(32) NOT NULL, browser VARCHAR(80), system VARCHAR(80), 
	CONSTRAINT pk_user_session PRIMARY KEY (id), 
	CONSTRAINT fk_user_session_person_id_person FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT uq_user_session_token_hash UNIQUE (token_hash)
);
CREATE TABLE written_in (
	id CHAR(32) NOT NULL, 
	language VARCHAR(8) NOT NULL, 
	CONSTRAINT pk_written_in PRIMARY KEY (id)
);
CREATE INDEX ix_access_event_address ON access_event (address);
CREATE INDEX ix_access_event_at ON access_event (at);
CREATE INDEX ix_access_event_person_id ON access_event (person_id);
CREATE INDEX ix_access_event_subject_digest ON access_event (subject_digest);
CREATE INDEX ix_shared_text_partnership_id ON shared_text (partnership_id);
CREATE INDEX ix_trail_entry_entity_id ON trail_entry (entity_id);
CREATE INDEX ix_trail_entry_partnership ON trail_entry (partnership);
CREATE INDEX ix_affiliation_organisation_id ON affiliation (organisation_id);
CREATE INDEX ix_affiliation_person_id ON affiliation (person_id);
CREATE INDEX ix_text_revision_text_id ON text_revision (text_id);
CREATE INDEX ix_trail_personal_entry_number ON trail_personal (entry_number);
CREATE INDEX ix_user_session_person_id ON user_session (person_id);
CREATE INDEX ix_guest_partnership_id ON guest (partnership_id);
CREATE INDEX ix_guest_person_id ON guest (person_id);
CREATE INDEX ix_objective_partnership_id ON objective (partnership_id);
CREATE INDEX ix_partnership_label_partnership_id ON partnership_label (partnership_id);
CREATE INDEX ix_text_consent_key_id ON text_consent (key_id);
CREATE INDEX ix_text_consent_revision_id ON text_consent (revision_id);
CREATE INDEX ix_confirmation_fact_id ON confirmation (fact_id);
CREATE INDEX ix_confirmation_partnership_id ON confirmation (partnership_id);
CREATE INDEX ix_document_about_id ON document (about_id);
CREATE INDEX ix_document_partnership_id ON document (partnership_id);
CREATE INDEX ix_indicator_objective_id ON indicator (objective_id);
CREATE INDEX ix_indicator_partnership_id ON indicator (partnership_id);
CREATE INDEX ix_key_date_partnership_id ON key_date (partnership_id);
CREATE INDEX ix_meeting_partnership_id ON meeting (partnership_id);
CREATE INDEX ix_convention_party_convention_id ON convention_party (convention_id);
CREATE INDEX ix_action_partnership_id ON action (partnership_id);
CREATE TRIGGER trail_entry_no_update BEFORE UPDATE ON trail_entry BEGIN SELECT RAISE(ABORT, 'the trail is append-only'); END;
CREATE TRIGGER trail_entry_no_delete BEFORE DELETE ON trail_entry BEGIN SELECT RAISE(ABORT, 'the trail is append-only'); END;
CREATE INDEX ix_answer_sheet_partnership_id ON answer_sheet (partnership_id);
CREATE INDEX ix_answer_sheet_subject_id ON answer_sheet (subject_id);
CREATE INDEX ix_evaluation_voice_evaluation_id ON evaluation_voice (evaluation_id);
CREATE INDEX ix_evaluation_voice_partnership_id ON evaluation_voice (partnership_id);
CREATE INDEX ix_snapshot_partnership_id ON snapshot (partnership_id);
CREATE INDEX ix_erratum_snapshot_id ON erratum (snapshot_id);
CREATE INDEX ix_rendering_sha256 ON rendering (sha256);
CREATE INDEX ix_rendering_snapshot_id ON rendering (snapshot_id);
CREATE INDEX ix_evaluation_partnership_id ON evaluation (partnership_id);
CREATE INDEX ix_signature_snapshot_id ON signature (snapshot_id);
CREATE INDEX ix_publication_snapshot_id ON publication (snapshot_id);
CREATE INDEX ix_contact_partnership_id ON contact (partnership_id);
CREATE INDEX ix_territory_actor_partnership_id ON territory_actor (partnership_id);
CREATE INDEX ix_organisation_code ON organisation (code);
CREATE INDEX ix_organisation_name_key ON organisation (name_key);
CREATE INDEX ix_outgoing_mail_next_try_at ON outgoing_mail (next_try_at);
CREATE INDEX ix_invitation_email ON invitation (email);
CREATE INDEX ix_invitation_organisation_id ON invitation (organisation_id);
CREATE INDEX ix_invitation_partnership_id ON invitation (partnership_id);
CREATE INDEX ix_invitation_person_id ON invitation (person_id);
CREATE INDEX ix_partnership_title_key ON partnership (title_key);
CREATE INDEX ix_partnership_draft_of_id ON partnership (draft_of_id) WHERE draft_of_id IS NOT NULL;
CREATE INDEX ix_member_partnership_id ON member (partnership_id);
CREATE INDEX ix_member_followed_by_id ON member (followed_by_id);
CREATE INDEX ix_referential_partnership_id ON referential (partnership_id);
CREATE INDEX ix_status_change_partnership_id ON status_change (partnership_id);
CREATE INDEX ix_state_view_partnership_id ON state_view (partnership_id);
CREATE INDEX ix_measurement_indicator_id ON measurement (indicator_id);
CREATE INDEX ix_measurement_partnership_id ON measurement (partnership_id);
CREATE INDEX ix_account_link_person_id ON account_link (person_id);
CREATE INDEX ix_description_partnership_id ON description (partnership_id);
CREATE INDEX ix_search_word_subject_id_word ON search_word (subject_id, word);
CREATE INDEX ix_conversation_thread_about ON conversation_thread (partnership_id, kind, about_id);
CREATE INDEX ix_conversation_turn_thread_id ON conversation_turn (thread_id);
CREATE INDEX ix_conversation_mention_person_id ON conversation_mention (person_id);
CREATE INDEX ix_membership_partnership_id ON membership (partnership_id);
CREATE INDEX ix_unsent_form_at ON unsent_form (at);
CREATE INDEX ix_presence_seen_at ON presence (seen_at);
CREATE INDEX ix_relation_cost_partnership_id ON relation_cost (partnership_id);
CREATE INDEX ix_ledger_entry_amends_id ON ledger_entry (amends_id);
CREATE INDEX ix_ledger_entry_convention_id_date ON ledger_entry (convention_id, date);
CREATE INDEX ix_ledger_entry_line_id ON ledger_entry (line_id);
CREATE INDEX ix_ledger_entry_partnership_id ON ledger_entry (partnership_id);
CREATE INDEX ix_ledger_entry_project_id_date ON ledger_entry (project_id, date);
CREATE INDEX ix_ledger_total_line_id ON ledger_total (line_id);
CREATE INDEX ix_financing_line_project_id ON financing_line (project_id);
CREATE INDEX ix_financing_line_partnership_id ON financing_line (partnership_id);
CREATE INDEX ix_sheet_word_about_id ON sheet_word (about_id);
CREATE INDEX ix_sheet_word_organisation_id ON sheet_word (organisation_id);
CREATE INDEX ix_funder_rule_call_id ON funder_rule (call_id);
CREATE INDEX ix_service_budget_organisation_id ON service_budget (organisation_id);
CREATE INDEX ix_convention_event_convention_id ON convention_event (convention_id);
CREATE INDEX ix_convention_event_partnership_id ON convention_event (partnership_id);
CREATE INDEX ix_convention_partnership_id ON convention (partnership_id);
CREATE INDEX ix_member_organisation_id_role_partnership_id_until ON member (organisation_id, role, partnership_id, until);
CREATE INDEX ix_evaluation_stage_answers_due_id ON evaluation (stage, answers_due, id);
CREATE INDEX ix_confirmation_contest_at ON confirmation (at, id) WHERE opinion = 'contest';
CREATE INDEX ix_project_partnership_id ON project (partnership_id);
CREATE INDEX ix_convention_signed_on ON convention (signed_on);
CREATE INDEX ix_convention_ends_on ON convention (ends_on);
CREATE INDEX ix_project_ends_on ON project (ends_on);
CREATE INDEX ix_convention_renewed ON convention (partnership_id) WHERE renewal = 'tacite';
CREATE INDEX ix_ledger_entry_planned ON ledger_entry (date) WHERE kind = 'tranche_prevue';
CREATE INDEX ix_text_draft_text_id ON text_draft (text_id);
CREATE INDEX ix_oda_filing_organisation_id ON oda_filing (organisation_id);
CREATE INDEX ix_call_piece_partnership_id ON call_piece (partnership_id);
CREATE INDEX ix_call_piece_project_id ON call_piece (project_id);
CREATE INDEX ix_oda_classification_partnership_id ON oda_classification (partnership_id);
CREATE INDEX ix_oda_classification_project_id ON oda_classification (project_id);
CREATE INDEX ix_ledger_entry_project_id_removed_at ON ledger_entry (project_id, removed_at);
CREATE INDEX ix_convention_party_owing ON convention_party (organisation_id, convention_id) WHERE transmitted_on IS NULL AND (deliberated_on IS NOT NULL OR deliberation_transmitted_on IS NOT NULL OR signed_on IS NOT NULL);
CREATE INDEX ix_organisation_country ON organisation (country);
CREATE INDEX ix_convention_evaluated ON convention (partnership_id) WHERE evaluation_months IS NOT NULL;
CREATE INDEX ix_convention_party_organisation_id ON convention_party (organisation_id, convention_id);
CREATE INDEX ix_mission_partnership_id ON mission (partnership_id);
CREATE INDEX ix_local_return_partnership_id ON local_return (partnership_id);
CREATE INDEX ix_evaluation_participant_evaluation_id ON evaluation_participant (evaluation_id);
CREATE INDEX ix_evaluation_participant_partnership_id ON evaluation_participant (partnership_id);
CREATE INDEX ix_restitution_evaluation_id ON restitution (evaluation_id);
CREATE INDEX ix_restitution_partnership_id ON restitution (partnership_id);
CREATE INDEX ix_undone_freeze_evaluation_id ON undone_freeze (evaluation_id);
CREATE INDEX ix_undone_freeze_fingerprint ON undone_freeze (fingerprint);
CREATE INDEX ix_undone_freeze_partnership_id ON undone_freeze (partnership_id);
CREATE INDEX ix_carried_recommendation_evaluation_id ON carried_recommendation (evaluation_id);
CREATE INDEX ix_carried_recommendation_partnership_id ON carried_recommendation (partnership_id);
CREATE INDEX ix_carried_recommendation_recommendation_id ON carried_recommendation (recommendation_id);
CREATE INDEX ix_recommendation_response_partnership_id ON recommendation_response (partnership_id);
CREATE INDEX ix_recommendation_response_recommendation_id ON recommendation_response (recommendation_id);
CREATE INDEX ix_unfreezing_snapshot_id ON unfreezing (snapshot_id);
CREATE INDEX ix_recommendation_partnership_id ON recommendation (partnership_id);
CREATE INDEX ix_recommendation_evaluation_id ON recommendation (evaluation_id);
CREATE INDEX ix_recommendation_closed_in_id ON recommendation (closed_in_id);
CREATE INDEX ix_checklist_question_checklist_id ON checklist_question (checklist_id);
CREATE INDEX ix_testimony_partnership_id ON testimony (partnership_id);
CREATE INDEX ix_testimony_return_id ON testimony (return_id);
CREATE INDEX ix_answer_sheet_id ON answer (sheet_id);
CREATE INDEX ix_job_due_at ON job (due_at);
CREATE INDEX ix_job_person_id ON job (person_id);
CREATE INDEX ix_contact_entered_at ON contact (entered_at);
CREATE INDEX ix_recovery_code_person_id ON recovery_code (person_id);
CREATE INDEX ix_linked_identity_person_id ON linked_identity (person_id);
CREATE INDEX ix_accessibility_declaration_at ON accessibility_declaration (at);
COMMIT;
