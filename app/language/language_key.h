// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/settings.h"

namespace shelf::keys {

inline const SettingKey<QString> language{"window/language", QStringLiteral("system")}; ///< or its code

} // namespace shelf::keys
