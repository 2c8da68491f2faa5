// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace shelf {

/// Where window and command line keep runs that are in no file of the person's own yet: "journal" in the
/// person's data folder, or where the person moved it. Each start of the program that has runs to keep makes a
/// folder of its own in it.
std::string journalFolder();
/// The same, and where some may lie from before.
std::vector<std::string> journalFolders();

} // namespace shelf
