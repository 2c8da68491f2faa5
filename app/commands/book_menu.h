// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace shelf {

class ContextMenus;
class KeptTags;
class Session;

/// What can be done with a book, or with several that are selected, wherever a row or a point stands for one.
/// showNearest: the panel with the nearest books gets the keyboard.
void addBookMenu(ContextMenus& menus, Session& session, KeptTags& tags,
                 const std::function<void()>& showNearest);

} // namespace shelf
