// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/look/table_cells.h"

#include "engine/output/text_fields.h"

#include <string>

namespace shelf {

QString tableLine(const QStringList& cells, QChar separator)
{
    const bool commas = separator == QLatin1Char(',');
    std::string line;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0)
            line += commas ? ',' : '\t';
        if (commas)
            appendCsvField(line, cells[i].toStdString());
        else
            appendTsvField(line, cells[i].toStdString());
    }
    return QString::fromStdString(line += '\n');
}

} // namespace shelf
