// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace qd {

/// Fills \a folder with real files for the demo fleet to work on: texts, tables, JSON, pictures,
/// packed files in a few subfolders, and among them truly broken ones (a truncated PNG, an invalid
/// gzip file, a link to nothing, a file nobody may read), so that failures of the demo fleet are
/// failures. False and a sentence when something cannot be written.
bool makeDemoFiles(const QString &folder, QString *error);
/// Fills \a folder with files that are all broken: truncated pictures, invalid gzip files.
bool makeBrokenFiles(const QString &folder, QString *error);

} // namespace qd
