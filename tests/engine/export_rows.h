// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/files/exports/export.h"

// Rows of the list of exports that tests ask for by themselves; each is defined at the foot of its own file.
namespace shelf {
extern const Export kFolderExport;
extern const Export kNpyExport;
extern const Export kOnnxExport;
extern const Export kProjectorExport;
extern const Export kSafetensorsExport;
extern const Export kTfjsExport;
extern const Export kWord2vecExport;
} // namespace shelf
