// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/take_away/report/report_page.h"
#include "engine/base/result.h"

#include <QByteArray>

namespace shelf {

/// The report as a PDF of real text: a title with contents, then section after section. A heading stays with
/// what it heads, a row and a picture are never cut, a table's head is repeated on each page, and each page
/// has its number. On any thread; needs a QGuiApplication for its fonts.
Result<QByteArray> pdfPages(const ReportPage& page);

} // namespace shelf
