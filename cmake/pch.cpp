// SPDX-License-Identifier: GPL-3.0-or-later
// What the targets of the precompiled headers are made of: nothing else.
