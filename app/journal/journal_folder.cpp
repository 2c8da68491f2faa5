// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/journal_folder.h"

#include "app/base/user_folders.h"

namespace shelf {

std::string journalFolder()
{
    return userDataFolder() + "/journal";
}

} // namespace shelf
