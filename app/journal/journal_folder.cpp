// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/journal/journal_folder.h"

#include "app/base/user_folders.h"
#include "app/common/shared_settings.h"

namespace shelf {

std::string journalFolder()
{
    return journalFolders().front();
}

std::vector<std::string> journalFolders()
{
    std::vector<std::string> folders = placesOfUnsavedWork(userDataFolder());
    for (std::string& folder : folders)
        folder += "/journal";
    return folders;
}

} // namespace shelf
