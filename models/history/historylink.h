// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace qd {

class HistoryDesk;
class HistoryStore;

/// The page asks the store, which answers; the marks of a person go into it, and what the back end
/// tells fills its holes. For as long as both live. GUI thread.
void connectHistory(HistoryDesk &desk, HistoryStore &store);

} // namespace qd
