// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "engine/project/project.h"
#include "tests/small_run.h"

#include <QFile>
#include <QTest>

#include <memory>
#include <string>

/// What tests of projects ask for again and again.
namespace project_toys {

using namespace shelf;

inline std::shared_ptr<const Run> runNamed(const std::string& name, std::uint64_t seed = 1)
{
    Run run = smallRunWithMaps();
    run.name = name;
    run.settings.seed = seed;
    return std::make_shared<const Run>(std::move(run));
}

/// Two runs, each kind of part that there is one of, and a reference to a file of that path.
inline Project project(const std::string& ratings = "/nowhere/ratings.csv")
{
    Project made;
    made.data.name = "Small";
    made.data.format = "table";
    made.data.ratings = 7;
    made.data.readers = 3;
    made.data.books = 4;
    made.data.source.ratings = ratings;
    made.data.source.reading.userColumn = "reader";
    made.data.source.reading.cleaning.minUser = 3;
    made.data.files.push_back({.path = ratings, .bytes = 12, .modified = 34, .sample = 0xFEDCBA9876543210u});
    made.runs.push_back({.name = "First", .run = runNamed("First", 11)});
    made.runs.push_back({.name = "R\xC3\xA4ume", .run = runNamed("R\xC3\xA4ume", 12)});
    made.parts["tags"] = StoredBytes::ofText(R"({"tags":[{"name":"W\u00e4lder","books":["1","x2"]}]})");
    made.parts["searches/1"] = StoredBytes::ofText("{}");
    made.parts["notes"] = StoredBytes::ofText("[\"a note\"]");
    return made;
}

inline QByteArray contentOf(const std::string& path)
{
    QFile file(QString::fromStdString(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void write(const std::string& path, const QByteArray& content)
{
    QFile file(QString::fromStdString(path));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

} // namespace project_toys
