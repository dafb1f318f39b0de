// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apioptions.h"
#include "signindialog.h"

class QObject;

namespace qd {

/// Tries a connection as the sign-in dialog wants it: one GET of the overview, nothing changed. \a
/// done is called once on this thread, unless \a context goes first.
void checkSignIn(QObject *context, const ApiOptions &api, const SignInDialog::Done &done);

} // namespace qd
