/// Messaging: how a message is laid out, and how one that arrives is read.
///
/// A [Message] is a telegram taken apart: who sends what to whom, how fast, under which marking,
/// about what. A [MessageFormat] writes it and reads it back; `telegram.TelegramText` is the
/// telegram as officers know it, one line per fact and numbered paragraphs. [RenderOptions] say how
/// narrow the lines are and which letters the line can carry. Reading never refuses: what was not
/// understood is kept in [Parsed] beside warnings with line numbers.
///
/// What a narrow line cannot carry (capital or small letter, accents, how lines were broken) is
/// lost by intent and known beforehand: [Message#inNormalFormOf] says what will arrive, and every
/// format is tested for delivering exactly that.
///
/// - **Door:** [MessageFormat] for the layout; it is pure, keeps nothing and sends nothing. `mail`
///   hands letters to a server.
/// - **Uses:** `kernel`.
/// - **Leaves to others:** the meaning of a directive (`directives`), what a report must say
///   (`reports`), who may read (`access`).
@NullMarked
package chancery.messaging;

import org.jspecify.annotations.NullMarked;
