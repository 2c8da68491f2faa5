// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batch/commands/commands.h"
#include "app/batch/qt_commands/event_loop_here.h"
#include "app/help/guide_site.h"

#include <nlohmann/json.hpp>

#include <QString>

namespace shelf {

namespace {

int runGuide(const std::string& folder, Console& console)
{
    const EventLoopHere qt; // its message files are put into it
    if (const Status written = writeGuide(QString::fromStdString(folder)); !written)
        return console.fail(written.error());
    QStringList files;
    for (const QString& language : guideLanguages())
        files << QStringLiteral("%1/%2/%3.html")
                     .arg(QString::fromStdString(folder), language, guideChapters().front());
    if (console.json) {
        Json list = Json::array();
        for (const QString& file : files)
            list.push_back(file.toStdString());
        console.printJson(Json{{"files", list}});
    }
    for (const QString& file : files)
        console.printText(file.toStdString() + '\n');
    return kDone;
}

} // namespace

void addGuideCommand(const Command& program, Console& console)
{
    const auto folder = std::make_shared<std::string>();
    const Command command =
        addCommand(program, console, "guide", shelf::tr("Write the user guide as web pages"),
                   [folder, &console] { return runGuide(*folder, console); });
    command.option("--out", *folder, shelf::tr("The folder to write into; made where it is missing"))
        .typeName("DIR")
        .required();
    command.footer(shelf::tr(
        "A folder for each language that the guide is written in; the first page of each is named."));
}

} // namespace shelf
