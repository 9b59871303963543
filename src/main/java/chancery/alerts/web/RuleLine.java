package chancery.alerts.web;

import chancery.alerts.rules.RuleSetting;

/// A rule as people read it.
public record RuleLine(RuleSetting setting, String sentence) {}
