-- A promise counts as due on a day on which the mission works; what shows that it was kept stands beside the word on it.
ALTER TABLE engagements.commitment ADD COLUMN due_counted date;
COMMENT ON COLUMN engagements.commitment.due_counted IS 'the mission''s first working day on or after the day promised; empty when it is that day';
ALTER TABLE engagements.outcome ADD COLUMN proof text NOT NULL DEFAULT '';
