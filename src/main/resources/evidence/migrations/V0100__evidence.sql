-- Evidence: sources, claims and what backs them, figures with everything they must carry.
CREATE SCHEMA evidence;
GRANT USAGE ON SCHEMA evidence TO chancery_app, chancery_keeper;
