// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace qd {

class AlertHistory;
class HistoryStore;

/// What was solved is asked of the store. For as long as both live. GUI thread.
void connectAlertHistory(AlertHistory &history, HistoryStore &store);

} // namespace qd
