// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/files/run/run_sections.h"

#include "engine/base/text/message.h"
#include "engine/files/run/section_values.h"
#include "engine/parameters/earlier_settings.h"
#include "engine/parameters/parameter_table.h"

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

} // namespace shelf
