/// Testing: the real program and its invented people, for the tests of every module.
///
/// [RunningChancery] starts the whole program once per JVM on a database of its own, under the same
/// roles as in service, so that row-level security is in force. [Ministry] is who works there.
/// [Browser] and [Caller] come from outside, over HTTP; [Chromium] and its [Tab] are a real browser.
///
///     var ministry = Ministry.of(RunningChancery.shared());
///     var office = ministry.get(Missions.class).office(ministry.berlin().id(), ministry.desk());
@NullMarked
package chancery.testing;

import org.jspecify.annotations.NullMarked;
