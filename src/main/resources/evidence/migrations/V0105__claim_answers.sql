-- An answer of a host that speaks to one claim, so that it stands beside the claim from then on. It is open to whoever may
-- read both the claim and the meeting.
CREATE TABLE evidence.claim_answer (
    id          uuid PRIMARY KEY,
    claim       uuid NOT NULL REFERENCES evidence.claim,
    engagement  uuid NOT NULL REFERENCES engagements.engagement,
    recorded_at timestamptz NOT NULL,
    recorded_by uuid NOT NULL REFERENCES access.officer,
    UNIQUE (claim, engagement)
);

ALTER TABLE evidence.claim_answer ENABLE ROW LEVEL SECURITY;
ALTER TABLE evidence.claim_answer FORCE ROW LEVEL SECURITY;
CREATE POLICY reading ON evidence.claim_answer FOR SELECT TO chancery_app
    USING (EXISTS (SELECT FROM evidence.claim WHERE claim.id = claim_answer.claim)
           AND EXISTS (SELECT FROM engagements.engagement WHERE engagement.id = claim_answer.engagement));
CREATE POLICY adding ON evidence.claim_answer FOR INSERT TO chancery_app WITH CHECK (true);
GRANT SELECT, INSERT ON evidence.claim_answer TO chancery_app;
