// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workervalues.h"

#include <vector>

namespace qd::json {

/// A row as servers write it: the keys of \a order in that order, at most one space after a colon
/// or comma, no escape, nothing nested, nothing wrong. Read straight from the bytes at \a row (its
/// brace), none of which need have been looked at before; those up to \a end are readable. Returns
/// what follows the row; nullptr: it is not such a row, or lies within 64 bytes of \a end. Then it
/// must be read member by member, which finds at least what was found here.
const char *quickRow(const char *row, const char *end,
                     const std::vector<const WorkerField *> &order, WorkerValues &values,
                     Worker &worker, WorkerTexts &texts);

} // namespace qd::json
