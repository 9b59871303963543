-- Setting up: before the first office there is no reader, so the keeper writes what makes the first one.
GRANT INSERT ON missions.office, missions.office_state, missions.seat, missions.holding TO chancery_keeper;
GRANT INSERT ON journal.entry, journal.unsealed TO chancery_keeper;
CREATE POLICY setting_up ON journal.entry FOR INSERT TO chancery_keeper WITH CHECK (true);
