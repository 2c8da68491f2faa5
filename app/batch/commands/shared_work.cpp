// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/batch/commands/shared_work.h"

#include "engine/base/system/os.h"
#include "engine/base/text/message.h"
#include "engine/kernels/choose_kernels.h"
#include "engine/kernels/kernels.h"
#include "engine/output/json_values.h"
#include "engine/spread/data_checksum.h"

#include <algorithm>
#include <array>
#include <utility>

namespace shelf {

namespace {

constexpr const char* kWorkFormat = "shelfspace-work";

std::array<std::pair<const char*, std::string DataSource::*>, 7> sourceFields()
{
    return {{{"path", &DataSource::path},
             {"ratings", &DataSource::ratings},
             {"books", &DataSource::books},
             {"users", &DataSource::users},
             {"tags", &DataSource::tags},
             {"validation", &DataSource::validation},
             {"format", &DataSource::format}}};
}

std::array<std::pair<const char*, int SampleParameters::*>, 3> sampleFields()
{
    return {{{"books", &SampleParameters::books},
             {"users", &SampleParameters::users},
             {"ratings", &SampleParameters::ratings}}};
}

Json dataWords(const DataOptions& data)
{
    Json words = Json::object();
    for (const auto& [key, member] : sourceFields())
        words[key] = data.source.*member;
    Json sample = {{"seed", data.sampleSize.seed}};
    for (const auto& [key, member] : sampleFields())
        sample[key] = data.sampleSize.*member;
    words["sample"] = data.sample ? sample : Json();
    words["no_cache"] = data.noCache;
    words["reading"] = data.reading;
    return words;
}

DataOptions dataOf(const Json& words)
{
    DataOptions data;
    for (const auto& [key, member] : sourceFields())
        data.source.*member = json_values::valueOf<std::string>(words, key);
    if (const auto sample = words.find("sample"); sample != words.end() && sample->is_object()) {
        data.sample = true;
        data.sampleSize.seed = json_values::valueOf<std::uint64_t>(*sample, "seed");
        for (const auto& [key, member] : sampleFields())
            data.sampleSize.*member = json_values::valueOf<int>(*sample, key);
    }
    data.noCache = json_values::valueOf<bool>(words, "no_cache");
    if (const auto reading = words.find("reading"); reading != words.end() && reading->is_array())
        for (std::size_t i = 0; i < std::min(data.reading.size(), reading->size()); ++i)
            if ((*reading)[i].is_string())
                data.reading[i] = (*reading)[i].get<std::string>();
    return data;
}

} // namespace

std::string workDocument(const DataOptions& data, const Dataset& read, Json what)
{
    return json_values::textOf(Json{{"format", kWorkFormat},
                                    {"program", SHELFSPACE_VERSION},
                                    {"instructions", kernels().name},
                                    {"data", dataWords(data)},
                                    {"data_checksum", dataChecksum(read)},
                                    {"work", std::move(what)}});
}

Result<SharedWork> parseWork(const std::string& document)
{
    const Json parsed = json_values::parsed(document);
    const auto data = parsed.is_object() ? parsed.find("data") : parsed.end();
    const auto what = parsed.is_object() ? parsed.find("work") : parsed.end();
    if (!parsed.is_object() || json_values::valueOf<std::string>(parsed, "format") != kWorkFormat ||
        data == parsed.end() || !data->is_object() || what == parsed.end() || !what->is_object())
        return Error::failure(tr("What the work is cannot be read"),
                              tr("Is this program of the same version?"));
    SharedWork work;
    work.data = dataOf(*data);
    work.checksum = json_values::valueOf<std::string>(parsed, "data_checksum");
    work.instructions = json_values::valueOf<std::string>(parsed, "instructions");
    work.program = json_values::valueOf<std::string>(parsed, "program");
    work.what = *what;
    return work;
}

Status SharedWork::fitThisMachine() const
{
    if (program != SHELFSPACE_VERSION)
        return Error::failure(tr("The program on %1 is of version %2, the work of version %3")
                                  .arg(os::hostName())
                                  .arg(SHELFSPACE_VERSION)
                                  .arg(program),
                              tr("Have the same on all hosts; --remote-program says where it is."));
    if (kernelVariant(instructions))
        chooseKernels(instructions);
    if (kernels().name != instructions)
        return Error::failure(tr("%1 does not work with the instructions %2, and others give other digits")
                                  .arg(os::hostName())
                                  .arg(instructions),
                              tr("Set SHELFSPACE_ISA to some that all hosts have where the work begins."));
    return {};
}

Status SharedWork::checkData(const Dataset& read) const
{
    if (const std::string here = dataChecksum(read); here != checksum)
        return Error::failure(
            tr("The data on %1 are others than where the work began: %2 ratings, checksum %3 and not %4")
                .arg(os::hostName())
                .arg(read.ratingCount())
                .arg(here)
                .arg(checksum),
            tr("Have the same files under the same name on all hosts."));
    return {};
}

} // namespace shelf
