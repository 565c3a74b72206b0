-- What the service remembers, for H2 (MODE=PostgreSQL) and PostgreSQL. A hash is the first half of a
-- SHA-256, of a device's id or of the text beside it.

-- Each state of the rules that was put in place, oldest first. Its documents are kept, so that what
-- differs can be asked after a restart too.
create table rules_generation (
  number bigint primary key,
  digest varchar(64) not null,
  documents bytea not null,
  registered_at timestamp with time zone not null,
  -- Null until the devices that it concerns are marked as due.
  searched_at timestamp with time zone,
  products_asked bigint,
  facts_asked bigint,
  devices_concerned bigint
);

-- One row. Whoever stores a device shares it, whoever registers rules has it alone: so no device is
-- stored by older rules after the search for those that newer rules concern.
create table newest_generation (
  number bigint not null
);
insert into newest_generation (number) values (0);

-- What devices can have in common: facts (a profile without id and products), and products without
-- the days of installation and update. New rules are asked about each of them once.
create table facts (
  hash uuid primary key,
  text text not null
);

create table product (
  hash uuid primary key,
  text text not null
);

create table device (
  hash uuid primary key,
  id varchar(256) not null unique,
  profile text not null,
  facts uuid not null references facts,
  stored_at timestamp with time zone not null,
  verdict text not null,
  status varchar(16) not null,
  audited_on date not null,
  generation bigint not null references rules_generation,
  -- The day on which it is to be audited again, and whether new rules are the reason.
  due date,
  due_to_rules boolean not null,
  -- Why the last audit gave no verdict.
  failure varchar(1000)
);
create index device_by_due on device (due);
create index device_by_facts on device (facts);
create index device_by_generation on device (generation);
create index device_by_storing on device (stored_at);

create table device_product (
  device uuid not null references device on delete cascade,
  product uuid not null references product,
  primary key (device, product)
);
create index device_by_product on device_product (product, device);

create sequence change_number;

-- Each change of a verdict: what it says of it is one JSON object.
create table verdict_change (
  number bigint primary key,
  device uuid not null references device on delete cascade,
  recorded_at timestamp with time zone not null,
  detail text not null
);
create index change_by_device on verdict_change (device, number);
create index change_by_time on verdict_change (recorded_at);

-- Webhooks to send, and those sent of late. One without a next attempt was acknowledged.
create table webhook (
  id uuid primary key,
  change_number bigint not null references verdict_change on delete cascade,
  body text not null,
  attempts integer not null,
  next_attempt timestamp with time zone,
  acknowledged_at timestamp with time zone,
  last_failure varchar(1000)
);
create index webhook_by_next_attempt on webhook (next_attempt);
create index webhook_by_change on webhook (change_number);
create index webhook_by_acknowledgement on webhook (acknowledged_at);
