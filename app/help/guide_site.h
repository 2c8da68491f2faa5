// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/help/guide_text.h"
#include "engine/base/result.h"

#include <QString>

namespace shelf {

/// Writes the guide as web pages, a folder a language, which need no network: FOLDER/en/start.html, ... and
/// FOLDER/pictures. A language has every chapter, where need be in English. On any thread.
Status writeGuide(const QString& folder);

/// One of its pages.
QString guidePage(const GuideText& guide, int chapter);

} // namespace shelf
