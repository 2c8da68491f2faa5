// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace shelf {

/// Takes relative folders out of the environment's XDG variables, which the XDG Base Directory Specification
/// (0.8) says to ignore: they would be made in the folder that the program is called from. Before anything
/// asks for such a folder, and before there is a second thread.
void ignoreRelativeFolders();

/// This program's folder for what is kept for the person, and for what can be had again: those that
/// QStandardPaths gives its AppDataLocation and CacheLocation, for what does without Qt. They need not be
/// there.
std::string userDataFolder();
std::string userCacheFolder();
/// For what tells how the program went: its log and its crash reports.
std::string userStateFolder();

} // namespace shelf
