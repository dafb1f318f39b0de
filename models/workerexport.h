// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tableexport.h"

namespace qd {

class WorkerModel;

/// Every worker's figures for a file, by its key; which keys is the caller's. Ages are as of the
/// moment a row is taken. \a workers must outlive what it returns.
ExportTable workerExport(const WorkerModel &workers);

} // namespace qd
