BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0001');
CREATE TABLE callers (
	id INTEGER NOT NULL, 
	business VARCHAR NOT NULL, 
	number VARCHAR NOT NULL, 
	opted_out_at DOUBLE, 
	CONSTRAINT pk_callers PRIMARY KEY (id), 
	CONSTRAINT uq_callers_business_number UNIQUE (business, number)
);
INSERT INTO "callers" VALUES(1,'business 1','+12015550002',1800000003.0);
INSERT INTO "callers" VALUES(2,'business 4','+12015550005',1800000006.0);
CREATE TABLE calls (
	id INTEGER NOT NULL, 
	pbx VARCHAR NOT NULL, 
	channel_id VARCHAR NOT NULL, 
	linkedid VARCHAR, 
	trunk VARCHAR NOT NULL, 
	hooked BOOLEAN NOT NULL, 
	line VARCHAR, 
	business VARCHAR, 
	caller VARCHAR, 
	caller_id INTEGER, 
	conversation_id INTEGER, 
	caller_raw VARCHAR NOT NULL, 
	caller_name VARCHAR NOT NULL, 
	presentation VARCHAR, 
	did VARCHAR NOT NULL, 
	tag VARCHAR, 
	started_at DOUBLE NOT NULL, 
	ended_at DOUBLE NOT NULL, 
	rang_for DOUBLE NOT NULL, 
	talked_for DOUBLE NOT NULL, 
	kind VARCHAR NOT NULL, 
	cause VARCHAR, 
	ending VARCHAR, 
	missing JSON NOT NULL, 
	reason VARCHAR, 
	trace JSON NOT NULL, 
	evidence JSON NOT NULL, 
	decided_at DOUBLE NOT NULL, 
	CONSTRAINT pk_calls PRIMARY KEY (id), 
	CONSTRAINT fk_calls_caller_id FOREIGN KEY(caller_id) REFERENCES callers (id), 
	CONSTRAINT fk_calls_conversation_id FOREIGN KEY(conversation_id) REFERENCES conversations (id), 
	CONSTRAINT uq_calls_pbx_channel_id UNIQUE (pbx, channel_id)
);
INSERT INTO "calls" VALUES(1,'pbx 45','channel_id 46','linkedid 47','trunk 48',0,'line 50','business 51','+12015550052',1,1,'+12015550055','caller_name 56','allowed','did 58','tag 59',1800000060.0,1800000061.0,1800000062.0,1800000063.0,'missed','no_answer','caller_hung_up','[]',NULL,'[["answered", false, "nobody"]]','[[0.5, "dialled", {"to": "101"}]]',1800000071.0);
INSERT INTO "calls" VALUES(2,'pbx 72','channel_id 73','linkedid 74','trunk 75',1,'line 77','business 78','+12015550079',2,2,'+12015550082','caller_name 83',NULL,'did 85','tag 86',1800000087.0,1800000088.0,1800000089.0,1800000090.0,'answered',NULL,NULL,'[]','answered','[]','[]',1800000098.0);
CREATE TABLE conversations (
	id INTEGER NOT NULL, 
	line VARCHAR NOT NULL, 
	caller_id INTEGER NOT NULL, 
	lead VARCHAR NOT NULL, 
	value_minor BIGINT, 
	created_at DOUBLE NOT NULL, 
	active_at DOUBLE NOT NULL, 
	CONSTRAINT pk_conversations PRIMARY KEY (id), 
	CONSTRAINT fk_conversations_caller_id FOREIGN KEY(caller_id) REFERENCES callers (id), 
	CONSTRAINT uq_conversations_line_caller_id UNIQUE (line, caller_id)
);
INSERT INTO "conversations" VALUES(1,'line 25',1,'new',28,1800000029.0,1800000030.0);
INSERT INTO "conversations" VALUES(2,'line 31',2,'won',34,1800000035.0,1800000036.0);
CREATE TABLE gaps (
	id INTEGER NOT NULL, 
	pbx VARCHAR NOT NULL, 
	since DOUBLE NOT NULL, 
	until DOUBLE NOT NULL, 
	why VARCHAR NOT NULL, 
	CONSTRAINT pk_gaps PRIMARY KEY (id), 
	CONSTRAINT uq_gaps_pbx_since_until UNIQUE (pbx, since, until)
);
INSERT INTO "gaps" VALUES(1,'pbx 7',1800000008.0,1800000009.0,'why 10');
INSERT INTO "gaps" VALUES(2,'pbx 11',1800000012.0,1800000013.0,'why 14');
CREATE TABLE holds (
	pbx VARCHAR NOT NULL, 
	channel_id VARCHAR NOT NULL, 
	caller_id INTEGER NOT NULL, 
	started_at DOUBLE NOT NULL, 
	CONSTRAINT pk_holds PRIMARY KEY (pbx, channel_id), 
	CONSTRAINT fk_holds_caller_id FOREIGN KEY(caller_id) REFERENCES callers (id)
);
INSERT INTO "holds" VALUES('pbx 37','channel_id 38',1,1800000040.0);
INSERT INTO "holds" VALUES('pbx 41','channel_id 42',2,1800000044.0);
CREATE TABLE message_parts (
	id INTEGER NOT NULL, 
	message_id INTEGER NOT NULL, 
	idx INTEGER NOT NULL, 
	state VARCHAR NOT NULL, 
	gateway VARCHAR NOT NULL, 
	carrier_id VARCHAR, 
	error VARCHAR, 
	receipt VARCHAR, 
	receipt_error VARCHAR, 
	receipt_at DOUBLE, 
	CONSTRAINT pk_message_parts PRIMARY KEY (id), 
	CONSTRAINT fk_message_parts_message_id FOREIGN KEY(message_id) REFERENCES messages (id), 
	CONSTRAINT uq_message_parts_message_id_idx UNIQUE (message_id, idx)
);
INSERT INTO "message_parts" VALUES(1,1,156,'accepted','gateway 158','carrier_id 159','error 160','receipt 161','receipt_error 162',1800000163.0);
INSERT INTO "message_parts" VALUES(2,2,165,'refused','gateway 167','carrier_id 168','error 169','receipt 170','receipt_error 171',1800000172.0);
CREATE TABLE messages (
	id INTEGER NOT NULL, 
	direction VARCHAR NOT NULL, 
	conversation_id INTEGER, 
	caller_id INTEGER, 
	call_id INTEGER, 
	line VARCHAR, 
	kind VARCHAR NOT NULL, 
	peer VARCHAR NOT NULL, 
	sender VARCHAR NOT NULL, 
	body TEXT NOT NULL, 
	state VARCHAR NOT NULL, 
	reason VARCHAR, 
	created_at DOUBLE NOT NULL, 
	due_at DOUBLE, 
	give_up_at DOUBLE, 
	gateways JSON NOT NULL, 
	gateway VARCHAR, 
	carrier_id VARCHAR, 
	reference INTEGER, 
	parts_left JSON, 
	parts INTEGER, 
	attempts INTEGER NOT NULL, 
	last_error VARCHAR, 
	claimed_by VARCHAR, 
	claimed_at DOUBLE, 
	texted_at DOUBLE, 
	sent_at DOUBLE, 
	delivered_at DOUBLE, 
	cancelled_at DOUBLE, 
	CONSTRAINT pk_messages PRIMARY KEY (id), 
	CONSTRAINT fk_messages_call_id FOREIGN KEY(call_id) REFERENCES calls (id), 
	CONSTRAINT fk_messages_caller_id FOREIGN KEY(caller_id) REFERENCES callers (id), 
	CONSTRAINT fk_messages_conversation_id FOREIGN KEY(conversation_id) REFERENCES conversations (id), 
	CONSTRAINT uq_messages_call_id UNIQUE (call_id), 
	CONSTRAINT uq_messages_gateway_carrier_id UNIQUE (gateway, carrier_id)
);
INSERT INTO "messages" VALUES(1,'out',1,1,1,'line 103','no_answer','+12015550105','sender 106','body 107','sent',NULL,1800000110.0,1800000111.0,1800000112.0,'["carrier", "pbx"]','gateway 114','carrier_id 115',116,'null',118,119,'last_error 120','claimed_by 121',1800000122.0,1800000123.0,1800000124.0,1800000125.0,1800000126.0);
INSERT INTO "messages" VALUES(2,'in',2,2,2,'line 131','inbound','+12015550133','sender 134','body 135','received',NULL,1800000138.0,1800000139.0,1800000140.0,'[]','gateway 142','carrier_id 143',144,'null',146,147,'last_error 148','claimed_by 149',1800000150.0,1800000151.0,1800000152.0,1800000153.0,1800000154.0);
CREATE TABLE owners (
	owner VARCHAR NOT NULL, 
	seen_at DOUBLE NOT NULL, 
	stepped DOUBLE DEFAULT '0' NOT NULL, 
	CONSTRAINT pk_owners PRIMARY KEY (owner)
);
INSERT INTO "owners" VALUES('owner 15',1800000016.0,1800000017.0);
INSERT INTO "owners" VALUES('owner 18',1800000019.0,1800000020.0);
CREATE TABLE receipts (
	id INTEGER NOT NULL, 
	gateway VARCHAR NOT NULL, 
	carrier_id VARCHAR NOT NULL, 
	state VARCHAR NOT NULL, 
	error VARCHAR, 
	at DOUBLE NOT NULL, 
	part_id INTEGER, 
	CONSTRAINT pk_receipts PRIMARY KEY (id), 
	CONSTRAINT fk_receipts_part_id FOREIGN KEY(part_id) REFERENCES message_parts (id)
);
INSERT INTO "receipts" VALUES(1,'gateway 191','carrier_id 192','delivered','error 194',1800000195.0,1);
INSERT INTO "receipts" VALUES(2,'gateway 197','carrier_id 198','expired','error 200',1800000201.0,2);
CREATE TABLE tasks (
	id INTEGER NOT NULL, 
	line VARCHAR, 
	business VARCHAR, 
	caller_id INTEGER, 
	call_id INTEGER, 
	message_id INTEGER, 
	reason VARCHAR NOT NULL, 
	created_at DOUBLE NOT NULL, 
	done_at DOUBLE, 
	done_why VARCHAR, 
	CONSTRAINT pk_tasks PRIMARY KEY (id), 
	CONSTRAINT fk_tasks_call_id FOREIGN KEY(call_id) REFERENCES calls (id), 
	CONSTRAINT fk_tasks_caller_id FOREIGN KEY(caller_id) REFERENCES callers (id), 
	CONSTRAINT fk_tasks_message_id FOREIGN KEY(message_id) REFERENCES messages (id), 
	CONSTRAINT uq_tasks_message_id UNIQUE (message_id)
);
INSERT INTO "tasks" VALUES(1,'line 173','business 174',1,1,1,'reason 178',1800000179.0,1800000180.0,'done_why 181');
INSERT INTO "tasks" VALUES(2,'line 182','business 183',2,2,2,'reason 187',1800000188.0,1800000189.0,'done_why 190');
CREATE TABLE watched (
	pbx VARCHAR NOT NULL, 
	until DOUBLE NOT NULL, 
	CONSTRAINT pk_watched PRIMARY KEY (pbx)
);
INSERT INTO "watched" VALUES('pbx 21',1800000022.0);
INSERT INTO "watched" VALUES('pbx 23',1800000024.0);
CREATE INDEX ix_gaps_until ON gaps (until);
CREATE INDEX ix_conversations_active_at ON conversations (active_at);
CREATE INDEX ix_conversations_caller_id ON conversations (caller_id);
CREATE INDEX ix_holds_caller_id ON holds (caller_id);
CREATE INDEX ix_holds_started_at ON holds (started_at);
CREATE INDEX ix_calls_channel_id ON calls (channel_id);
CREATE INDEX ix_calls_conversation_id ON calls (conversation_id);
CREATE INDEX ix_calls_line_started_at ON calls (line, started_at);
CREATE INDEX ix_calls_started_at ON calls (started_at);
CREATE INDEX ix_messages_caller_id_state ON messages (caller_id, state);
CREATE INDEX ix_messages_caller_id_texted_at ON messages (caller_id, texted_at);
CREATE INDEX ix_messages_conversation_id ON messages (conversation_id);
CREATE INDEX ix_messages_state_due_at ON messages (state, due_at);
CREATE INDEX ix_messages_state_give_up_at ON messages (state, give_up_at);
CREATE INDEX ix_message_parts_carrier_id_gateway ON message_parts (carrier_id, gateway);
CREATE INDEX ix_tasks_call_id ON tasks (call_id);
CREATE INDEX ix_tasks_caller_id_done_at ON tasks (caller_id, done_at);
CREATE INDEX ix_tasks_done_at_created_at ON tasks (done_at, created_at);
CREATE INDEX ix_receipts_carrier_id_gateway ON receipts (carrier_id, gateway);
CREATE INDEX ix_receipts_part_id ON receipts (part_id);
COMMIT;
