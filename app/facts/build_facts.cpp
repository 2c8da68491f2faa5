// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/facts/build_facts.h"

#include "app/base/user_folders.h"
#include "engine/base/system/usual_threads.h"
#include "engine/data/text/libraries.h"
#include "engine/kernels/kernels.h"

#include <string_view>

namespace shelf {

namespace {

std::string compilerName()
{
#if defined(__clang__)
    return std::string("clang ") + __clang_version__;
#elif defined(__GNUC__)
    return std::string("GCC ") + __VERSION__;
#elif defined(_MSC_VER)
    return "MSVC " + std::to_string(_MSC_VER);
#else
    return "unknown";
#endif
}

std::string instructionFacts()
{
    std::string had;
    for (const Kernels* variant : kernelVariants())
        if (kernelVariant(variant->name))
            had.append(had.empty() ? "" : ", ").append(variant->name);
    return std::string(kernels().name) + " of " + had;
}

/// "NAME VERSION=LICENSE" between commas, as the build files say it.
std::string libraryFacts()
{
    std::string text;
    std::string_view rest = SHELFSPACE_LIBRARIES;
    while (!rest.empty()) {
        const std::string_view one = rest.substr(0, rest.find(','));
        rest.remove_prefix(std::min(rest.size(), one.size() + 1));
        const std::size_t equals = one.find('=');
        std::string name(one.substr(0, equals));
        while (name.ends_with(' ')) // of a library that does not say its version
            name.pop_back();
        text.append(text.empty() ? "" : ", ").append(name);
        if (equals != std::string_view::npos)
            text.append(" (").append(one.substr(equals + 1)).append(")");
    }
    return text;
}

} // namespace

Facts buildFacts()
{
    Facts facts{{"shelfspace", SHELFSPACE_VERSION}};
    std::string_view reading;
    const std::string libraries = readingLibraries();
    for (std::string_view rest = libraries; !rest.empty();
         rest.remove_prefix(std::min(rest.size(), reading.size() + 1))) {
        reading = rest.substr(0, rest.find('\n'));
        const std::size_t colon = reading.find(": ");
        if (colon != std::string_view::npos)
            facts.emplace_back(reading.substr(0, colon), reading.substr(colon + 2));
    }
    facts.emplace_back("instructions", instructionFacts());
    facts.emplace_back("threads", std::to_string(usualThreads()));
    facts.emplace_back("compiler", compilerName());
    facts.emplace_back("libraries", libraryFacts());
    facts.emplace_back("data folder", userDataFolder());
    facts.emplace_back("cache folder", userCacheFolder());
    facts.emplace_back("log folder", userStateFolder());
    return facts;
}

std::string factsText(const Facts& facts)
{
    std::string text;
    for (const auto& [name, value] : facts)
        text.append(name).append(name == "shelfspace" ? " " : ": ").append(value).append("\n");
    return text;
}

} // namespace shelf
