-- A follow-up that headquarters tasked comes back to the mission too, until the mission says a word on it.
CREATE OR REPLACE VIEW reports.standing WITH (security_invoker = true) AS
    SELECT report.id AS report,
           CASE WHEN report.reference IS NULL THEN 'DRAFT'
                WHEN word.kind IS NULL THEN 'UNREAD'
                WHEN open.kind = 'QUESTION' THEN 'QUESTION'
                WHEN open.kind = 'FOLLOW_UP_TASKED' THEN 'FOLLOW_UP'
                ELSE 'DISPOSED' END AS state,
           CASE WHEN report.reference IS NULL THEN report.created_at
                WHEN word.kind IS NULL THEN report.released_at
                ELSE coalesce(open.said_at, word.said_at) END AS since,
           coalesce(open.text, '') AS question
      FROM reports.report
      LEFT JOIN LATERAL (SELECT disposition.kind, disposition.said_at
                           FROM reports.disposition
                          WHERE disposition.report = report.id
                          ORDER BY disposition.said_at DESC, disposition.id DESC
                          LIMIT 1) word ON true
      LEFT JOIN LATERAL (SELECT disposition.kind, disposition.text, disposition.said_at
                           FROM reports.disposition
                          WHERE disposition.report = report.id
                            AND disposition.kind IN ('QUESTION', 'FOLLOW_UP_TASKED')
                            AND NOT EXISTS (SELECT FROM reports.disposition answer
                                             WHERE answer.report = report.id AND answer.kind = 'ANSWER'
                                               AND (answer.said_at, answer.id) > (disposition.said_at, disposition.id))
                          ORDER BY disposition.kind = 'QUESTION' DESC, disposition.said_at, disposition.id
                          LIMIT 1) open ON true;
