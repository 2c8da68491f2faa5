// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/files/run/run_sections.h"

#include "engine/base/text/message.h"
#include "engine/files/run/section_values.h"
#include "engine/parameters/earlier_settings.h"
#include "engine/parameters/parameter_table.h"

#include <cmath>
#include <limits>
#include <set>

namespace shelf {

RunSettings readSettings(const AboutRun& about, int version)
{
    WrittenSettings written;
    for (const StoredSetting& setting : about.settings)
        written.emplace_back(setting.key, setting.value);
    if (version < kWithKerasEpsilon)
        keepTorchEpsilon(written);
    RunSettings settings;
    settings.preset = about.preset;
    std::set<std::string> seen;
    for (const auto& [key, value] : written) {
        if (!seen.insert(key).second)
            throw damaged("about", tr("a setting stands there twice"));
        if (const Status status = setParameter(settings, key, value); !status)
            throw damaged("about", status.error().message);
    }
    return settings;
}

void readAbout(const AboutRun& about, Dataset& data)
{
    data.name = about.dataName;
    data.format = about.dataFormat;
    data.scale = about.scale;
    data.onlyTaken = about.onlyTaken;
    data.duplicates = about.duplicates;
    data.warningCount = about.warningCount;
    if (!std::isfinite(about.scale.min) || !std::isfinite(about.scale.max) ||
        about.scale.min > about.scale.max)
        throw damaged("about", tr("the rating scale"));
}

Catalogue readBooks(FrameReader& in, const AboutRun& about)
{
    Catalogue books;
    books.ids = in.texts("books/ids");
    const std::size_t n = books.ids.size();
    if (n > static_cast<std::size_t>(std::numeric_limits<std::int32_t>::max()))
        throw damaged("books/ids", tr("too many books"));
    books.titles = in.texts("books/titles", n);
    books.authors = in.texts("books/authors", n);
    books.languages = in.texts("books/languages", n);
    books.imageUrls = in.texts("books/images", n);
    if (in.has("books/isbns"))
        books.isbns = in.texts("books/isbns", n);
    books.years = in.array<std::vector<std::int32_t>>("books/years", n);
    for (std::size_t i = 0; i < about.bookColumns.size(); ++i)
        books.extra.push_back({about.bookColumns[i], in.texts(run_format::numbered("books/extra/", i), n)});
    return books;
}

Tensor readTensor(FrameReader& in, const std::string& section, const char* stem, std::size_t number,
                  const StoredTensor& shape)
{
    const std::string tag = run_format::numbered(stem, number);
    const std::uint64_t count = in.count(tag, sizeof(float));
    if (!hasShape(count, shape.rows, shape.cols))
        throw damaged(section, tr("the shape of an array"));
    Tensor tensor{shape.name, static_cast<std::size_t>(shape.rows), static_cast<std::size_t>(shape.cols),
                  in.array<AlignedVector<float>>(tag, count)};
    checkFinite(tag, tensor.values);
    return tensor;
}

std::vector<Tensor> readTensors(FrameReader& in, const std::string& section, const char* stem,
                                const std::vector<StoredTensor>& stored)
{
    std::vector<Tensor> tensors;
    std::set<std::string> names;
    for (std::size_t i = 0; i < stored.size(); ++i) {
        if (!names.insert(stored[i].name).second)
            throw damaged(section, tr("an array stands there twice"));
        tensors.push_back(readTensor(in, section, stem, i, stored[i]));
    }
    return tensors;
}

} // namespace shelf
