// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace shelf {

/// Takes relative folders out of the environment's XDG variables, which the XDG Base Directory Specification
/// (0.8) says to ignore: Qt would make them in the folder that the program is called from. Before anything
/// asks for such a folder, and before there is a second thread.
void ignoreRelativeFolders();

} // namespace shelf
