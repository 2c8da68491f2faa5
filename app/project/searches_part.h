// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/project/project_part_owner.h"

namespace shelf {

class SearchPanel;

/// The search for settings in hand. It is in the data folder, too, until a file of the person's own has it.
/// Of a running search the trials so far are saved.
ProjectPartOwner searchPart(SearchPanel& panel);

} // namespace shelf
