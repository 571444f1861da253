SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;
SET default_tablespace = '';
SET default_table_access_method = heap;
CREATE TABLE public.alembic_version (
    version_num character varying(32) NOT NULL
);
CREATE TABLE public.callers (
    id bigint NOT NULL,
    business character varying NOT NULL,
    number character varying NOT NULL,
    opted_out_at double precision
);
CREATE SEQUENCE public.callers_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.callers_id_seq OWNED BY public.callers.id;
CREATE TABLE public.calls (
    id bigint NOT NULL,
    pbx character varying NOT NULL,
    channel_id character varying NOT NULL,
    linkedid character varying,
    trunk character varying NOT NULL,
    hooked boolean NOT NULL,
    line character varying,
    business character varying,
    caller character varying,
    caller_id bigint,
    conversation_id bigint,
    caller_raw character varying NOT NULL,
    caller_name character varying NOT NULL,
    presentation character varying,
    did character varying NOT NULL,
    tag character varying,
    started_at double precision NOT NULL,
    ended_at double precision NOT NULL,
    rang_for double precision NOT NULL,
    talked_for double precision NOT NULL,
    kind character varying NOT NULL,
    cause character varying,
    ending character varying,
    missing jsonb NOT NULL,
    reason character varying,
    trace jsonb NOT NULL,
    evidence jsonb NOT NULL,
    decided_at double precision NOT NULL
);
CREATE SEQUENCE public.calls_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.calls_id_seq OWNED BY public.calls.id;
CREATE TABLE public.conversations (
    id bigint NOT NULL,
    line character varying NOT NULL,
    caller_id bigint NOT NULL,
    lead character varying NOT NULL,
    value_minor bigint,
    created_at double precision NOT NULL,
    active_at double precision NOT NULL
);
CREATE SEQUENCE public.conversations_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.conversations_id_seq OWNED BY public.conversations.id;
CREATE TABLE public.gaps (
    id bigint NOT NULL,
    pbx character varying NOT NULL,
    since double precision NOT NULL,
    until double precision NOT NULL,
    why character varying NOT NULL
);
CREATE SEQUENCE public.gaps_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.gaps_id_seq OWNED BY public.gaps.id;
CREATE TABLE public.holds (
    pbx character varying NOT NULL,
    channel_id character varying NOT NULL,
    caller_id bigint NOT NULL,
    started_at double precision NOT NULL
);
CREATE TABLE public.message_parts (
    id bigint NOT NULL,
    message_id bigint NOT NULL,
    idx integer NOT NULL,
    state character varying NOT NULL,
    gateway character varying NOT NULL,
    carrier_id character varying,
    error character varying,
    receipt character varying,
    receipt_error character varying,
    receipt_at double precision
);
CREATE SEQUENCE public.message_parts_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.message_parts_id_seq OWNED BY public.message_parts.id;
CREATE TABLE public.messages (
    id bigint NOT NULL,
    direction character varying NOT NULL,
    conversation_id bigint,
    caller_id bigint,
    call_id bigint,
    line character varying,
    kind character varying NOT NULL,
    peer character varying NOT NULL,
    sender character varying NOT NULL,
    body text NOT NULL,
    state character varying NOT NULL,
    reason character varying,
    created_at double precision NOT NULL,
    due_at double precision,
    give_up_at double precision,
    gateways jsonb NOT NULL,
    gateway character varying,
    carrier_id character varying,
    reference integer,
    parts_left jsonb,
    parts integer,
    attempts integer NOT NULL,
    last_error character varying,
    claimed_by character varying,
    claimed_at double precision,
    texted_at double precision,
    sent_at double precision,
    delivered_at double precision,
    cancelled_at double precision
);
CREATE SEQUENCE public.messages_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.messages_id_seq OWNED BY public.messages.id;
CREATE TABLE public.owners (
    owner character varying NOT NULL,
    seen_at double precision NOT NULL,
    stepped double precision DEFAULT '0'::double precision NOT NULL
);
CREATE TABLE public.receipts (
    id bigint NOT NULL,
    gateway character varying NOT NULL,
    carrier_id character varying NOT NULL,
    state character varying NOT NULL,
    error character varying,
    at double precision NOT NULL,
    part_id bigint
);
CREATE SEQUENCE public.receipts_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.receipts_id_seq OWNED BY public.receipts.id;
CREATE TABLE public.tasks (
    id bigint NOT NULL,
    line character varying,
    business character varying,
    caller_id bigint,
    call_id bigint,
    message_id bigint,
    reason character varying NOT NULL,
    created_at double precision NOT NULL,
    done_at double precision,
    done_why character varying
);
CREATE SEQUENCE public.tasks_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.tasks_id_seq OWNED BY public.tasks.id;
CREATE TABLE public.watched (
    pbx character varying NOT NULL,
    until double precision NOT NULL
);
ALTER TABLE ONLY public.callers ALTER COLUMN id SET DEFAULT nextval('public.callers_id_seq'::regclass);
ALTER TABLE ONLY public.calls ALTER COLUMN id SET DEFAULT nextval('public.calls_id_seq'::regclass);
ALTER TABLE ONLY public.conversations ALTER COLUMN id SET DEFAULT nextval('public.conversations_id_seq'::regclass);
ALTER TABLE ONLY public.gaps ALTER COLUMN id SET DEFAULT nextval('public.gaps_id_seq'::regclass);
ALTER TABLE ONLY public.message_parts ALTER COLUMN id SET DEFAULT nextval('public.message_parts_id_seq'::regclass);
ALTER TABLE ONLY public.messages ALTER COLUMN id SET DEFAULT nextval('public.messages_id_seq'::regclass);
ALTER TABLE ONLY public.receipts ALTER COLUMN id SET DEFAULT nextval('public.receipts_id_seq'::regclass);
ALTER TABLE ONLY public.tasks ALTER COLUMN id SET DEFAULT nextval('public.tasks_id_seq'::regclass);
INSERT INTO public.alembic_version VALUES ('0001');
INSERT INTO public.callers VALUES (1, 'business 1', '+12015550002', 1800000003);
INSERT INTO public.callers VALUES (2, 'business 4', '+12015550005', 1800000006);
INSERT INTO public.calls VALUES (1, 'pbx 45', 'channel_id 46', 'linkedid 47', 'trunk 48', false, 'line 50', 'business 51', '+12015550052', 1, 1, '+12015550055', 'caller_name 56', 'allowed', 'did 58', 'tag 59', 1800000060, 1800000061, 1800000062, 1800000063, 'missed', 'no_answer', 'caller_hung_up', '[]', NULL, '[["answered", false, "nobody"]]', '[[0.5, "dialled", {"to": "101"}]]', 1800000071);
INSERT INTO public.calls VALUES (2, 'pbx 72', 'channel_id 73', 'linkedid 74', 'trunk 75', true, 'line 77', 'business 78', '+12015550079', 2, 2, '+12015550082', 'caller_name 83', NULL, 'did 85', 'tag 86', 1800000087, 1800000088, 1800000089, 1800000090, 'answered', NULL, NULL, '[]', 'answered', '[]', '[]', 1800000098);
INSERT INTO public.conversations VALUES (1, 'line 25', 1, 'new', 28, 1800000029, 1800000030);
INSERT INTO public.conversations VALUES (2, 'line 31', 2, 'won', 34, 1800000035, 1800000036);
INSERT INTO public.gaps VALUES (1, 'pbx 7', 1800000008, 1800000009, 'why 10');
INSERT INTO public.gaps VALUES (2, 'pbx 11', 1800000012, 1800000013, 'why 14');
INSERT INTO public.holds VALUES ('pbx 37', 'channel_id 38', 1, 1800000040);
INSERT INTO public.holds VALUES ('pbx 41', 'channel_id 42', 2, 1800000044);
INSERT INTO public.message_parts VALUES (1, 1, 156, 'accepted', 'gateway 158', 'carrier_id 159', 'error 160', 'receipt 161', 'receipt_error 162', 1800000163);
INSERT INTO public.message_parts VALUES (2, 2, 165, 'refused', 'gateway 167', 'carrier_id 168', 'error 169', 'receipt 170', 'receipt_error 171', 1800000172);
INSERT INTO public.messages VALUES (1, 'out', 1, 1, 1, 'line 103', 'no_answer', '+12015550105', 'sender 106', 'body 107', 'sent', NULL, 1800000110, 1800000111, 1800000112, '["carrier", "pbx"]', 'gateway 114', 'carrier_id 115', 116, 'null', 118, 119, 'last_error 120', 'claimed_by 121', 1800000122, 1800000123, 1800000124, 1800000125, 1800000126);
INSERT INTO public.messages VALUES (2, 'in', 2, 2, 2, 'line 131', 'inbound', '+12015550133', 'sender 134', 'body 135', 'received', NULL, 1800000138, 1800000139, 1800000140, '[]', 'gateway 142', 'carrier_id 143', 144, 'null', 146, 147, 'last_error 148', 'claimed_by 149', 1800000150, 1800000151, 1800000152, 1800000153, 1800000154);
INSERT INTO public.owners VALUES ('owner 15', 1800000016, 1800000017);
INSERT INTO public.owners VALUES ('owner 18', 1800000019, 1800000020);
INSERT INTO public.receipts VALUES (1, 'gateway 191', 'carrier_id 192', 'delivered', 'error 194', 1800000195, 1);
INSERT INTO public.receipts VALUES (2, 'gateway 197', 'carrier_id 198', 'expired', 'error 200', 1800000201, 2);
INSERT INTO public.tasks VALUES (1, 'line 173', 'business 174', 1, 1, 1, 'reason 178', 1800000179, 1800000180, 'done_why 181');
INSERT INTO public.tasks VALUES (2, 'line 182', 'business 183', 2, 2, 2, 'reason 187', 1800000188, 1800000189, 'done_why 190');
INSERT INTO public.watched VALUES ('pbx 21', 1800000022);
INSERT INTO public.watched VALUES ('pbx 23', 1800000024);
SELECT pg_catalog.setval('public.callers_id_seq', 2, true);
SELECT pg_catalog.setval('public.calls_id_seq', 2, true);
SELECT pg_catalog.setval('public.conversations_id_seq', 2, true);
SELECT pg_catalog.setval('public.gaps_id_seq', 2, true);
SELECT pg_catalog.setval('public.message_parts_id_seq', 2, true);
SELECT pg_catalog.setval('public.messages_id_seq', 2, true);
SELECT pg_catalog.setval('public.receipts_id_seq', 2, true);
SELECT pg_catalog.setval('public.tasks_id_seq', 2, true);
ALTER TABLE ONLY public.alembic_version
    ADD CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num);
ALTER TABLE ONLY public.callers
    ADD CONSTRAINT pk_callers PRIMARY KEY (id);
ALTER TABLE ONLY public.calls
    ADD CONSTRAINT pk_calls PRIMARY KEY (id);
ALTER TABLE ONLY public.conversations
    ADD CONSTRAINT pk_conversations PRIMARY KEY (id);
ALTER TABLE ONLY public.gaps
    ADD CONSTRAINT pk_gaps PRIMARY KEY (id);
ALTER TABLE ONLY public.holds
    ADD CONSTRAINT pk_holds PRIMARY KEY (pbx, channel_id);
ALTER TABLE ONLY public.message_parts
    ADD CONSTRAINT pk_message_parts PRIMARY KEY (id);
ALTER TABLE ONLY public.messages
    ADD CONSTRAINT pk_messages PRIMARY KEY (id);
ALTER TABLE ONLY public.owners
    ADD CONSTRAINT pk_owners PRIMARY KEY (owner);
ALTER TABLE ONLY public.receipts
    ADD CONSTRAINT pk_receipts PRIMARY KEY (id);
ALTER TABLE ONLY public.tasks
    ADD CONSTRAINT pk_tasks PRIMARY KEY (id);
ALTER TABLE ONLY public.watched
    ADD CONSTRAINT pk_watched PRIMARY KEY (pbx);
ALTER TABLE ONLY public.callers
    ADD CONSTRAINT uq_callers_business_number UNIQUE (business, number);
ALTER TABLE ONLY public.calls
    ADD CONSTRAINT uq_calls_pbx_channel_id UNIQUE (pbx, channel_id);
ALTER TABLE ONLY public.conversations
    ADD CONSTRAINT uq_conversations_line_caller_id UNIQUE (line, caller_id);
ALTER TABLE ONLY public.gaps
    ADD CONSTRAINT uq_gaps_pbx_since_until UNIQUE (pbx, since, until);
ALTER TABLE ONLY public.message_parts
    ADD CONSTRAINT uq_message_parts_message_id_idx UNIQUE (message_id, idx);
ALTER TABLE ONLY public.messages
    ADD CONSTRAINT uq_messages_call_id UNIQUE (call_id);
ALTER TABLE ONLY public.messages
    ADD CONSTRAINT uq_messages_gateway_carrier_id UNIQUE (gateway, carrier_id);
ALTER TABLE ONLY public.tasks
    ADD CONSTRAINT uq_tasks_message_id UNIQUE (message_id);
CREATE INDEX ix_calls_channel_id ON public.calls USING btree (channel_id);
CREATE INDEX ix_calls_conversation_id ON public.calls USING btree (conversation_id);
CREATE INDEX ix_calls_line_started_at ON public.calls USING btree (line, started_at);
CREATE INDEX ix_calls_started_at ON public.calls USING btree (started_at);
CREATE INDEX ix_conversations_active_at ON public.conversations USING btree (active_at);
CREATE INDEX ix_conversations_caller_id ON public.conversations USING btree (caller_id);
CREATE INDEX ix_gaps_until ON public.gaps USING btree (until);
CREATE INDEX ix_holds_caller_id ON public.holds USING btree (caller_id);
CREATE INDEX ix_holds_started_at ON public.holds USING btree (started_at);
CREATE INDEX ix_message_parts_carrier_id_gateway ON public.message_parts USING btree (carrier_id, gateway);
CREATE INDEX ix_messages_caller_id_state ON public.messages USING btree (caller_id, state);
CREATE INDEX ix_messages_caller_id_texted_at ON public.messages USING btree (caller_id, texted_at);
CREATE INDEX ix_messages_conversation_id ON public.messages USING btree (conversation_id);
CREATE INDEX ix_messages_state_due_at ON public.messages USING btree (state, due_at);
CREATE INDEX ix_messages_state_give_up_at ON public.messages USING btree (state, give_up_at);
CREATE INDEX ix_receipts_carrier_id_gateway ON public.receipts USING btree (carrier_id, gateway);
CREATE INDEX ix_receipts_part_id ON public.receipts USING btree (part_id);
CREATE INDEX ix_tasks_call_id ON public.tasks USING btree (call_id);
CREATE INDEX ix_tasks_caller_id_done_at ON public.tasks USING btree (caller_id, done_at);
CREATE INDEX ix_tasks_done_at_created_at ON public.tasks USING btree (done_at, created_at);
ALTER TABLE ONLY public.calls
    ADD CONSTRAINT fk_calls_caller_id FOREIGN KEY (caller_id) REFERENCES public.callers(id);
ALTER TABLE ONLY public.calls
    ADD CONSTRAINT fk_calls_conversation_id FOREIGN KEY (conversation_id) REFERENCES public.conversations(id);
ALTER TABLE ONLY public.conversations
    ADD CONSTRAINT fk_conversations_caller_id FOREIGN KEY (caller_id) REFERENCES public.callers(id);
ALTER TABLE ONLY public.holds
    ADD CONSTRAINT fk_holds_caller_id FOREIGN KEY (caller_id) REFERENCES public.callers(id);
ALTER TABLE ONLY public.message_parts
    ADD CONSTRAINT fk_message_parts_message_id FOREIGN KEY (message_id) REFERENCES public.messages(id);
ALTER TABLE ONLY public.messages
    ADD CONSTRAINT fk_messages_call_id FOREIGN KEY (call_id) REFERENCES public.calls(id);
ALTER TABLE ONLY public.messages
    ADD CONSTRAINT fk_messages_caller_id FOREIGN KEY (caller_id) REFERENCES public.callers(id);
ALTER TABLE ONLY public.messages
    ADD CONSTRAINT fk_messages_conversation_id FOREIGN KEY (conversation_id) REFERENCES public.conversations(id);
ALTER TABLE ONLY public.receipts
    ADD CONSTRAINT fk_receipts_part_id FOREIGN KEY (part_id) REFERENCES public.message_parts(id);
ALTER TABLE ONLY public.tasks
    ADD CONSTRAINT fk_tasks_call_id FOREIGN KEY (call_id) REFERENCES public.calls(id);
ALTER TABLE ONLY public.tasks
    ADD CONSTRAINT fk_tasks_caller_id FOREIGN KEY (caller_id) REFERENCES public.callers(id);
ALTER TABLE ONLY public.tasks
    ADD CONSTRAINT fk_tasks_message_id FOREIGN KEY (message_id) REFERENCES public.messages(id);
