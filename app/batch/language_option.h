// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/base/result.h"

#include <string>

namespace shelf {

/// Takes "--lang LANGUAGE" or "--lang=LANGUAGE" out of the call and puts it into the environment as
/// SHELFSPACE_LANG, where the program that this one becomes finds it. Messages are shown in that language
/// from now on, else in the one that the system asks for; with --json in English, as scripts read them. A
/// language that the program does not speak is a wrong call.
Status takeLanguage(int& argc, char** argv);

/// "en, de, ..."
std::string languageCodes();

} // namespace shelf
