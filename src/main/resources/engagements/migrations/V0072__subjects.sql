-- Everything recorded of meetings with one person is asked for by holder.
CREATE INDEX counterpart_holder ON engagements.counterpart (holder);
