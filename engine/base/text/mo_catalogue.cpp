// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/system/program_beside.h"
#include "engine/base/text/catalogue.h"
#include "engine/base/text/languages.h"

#include <bit>
#include <cstring>
#include <filesystem>
#include <fstream>

namespace shelf {

namespace {

/// A message file of GNU gettext (its manual, "The Format of GNU MO Files"), as msgfmt writes it: sorted, so
/// that nothing of it is read before it is asked for. What lies outside of the file counts as not there.
class MoCatalogue : public MessageCatalogue {
public:
    MoCatalogue(const Language& language, std::string bytes) : m_language(language), m_bytes(std::move(bytes))
    {}

    bool isOne() const { return numberAt(0) == kMagic && numberAt(4) >> 16 == 0; }

    std::string find(std::string_view source, std::string_view note,
                     std::optional<std::int64_t> count) const override
    {
        // lconvert writes the sign before the note also where there is none; other tools do not.
        std::string_view there = translation("engine|" + std::string(note) + '\x04' + std::string(source));
        if (there.empty() && note.empty())
            there = translation("engine\x04" + std::string(source));
        if (!count)
            return std::string(there);
        const auto size =
            *count < 0 ? 0 - static_cast<std::uint64_t>(*count) : static_cast<std::uint64_t>(*count);
        for (int form = m_language.form(size); form > 0 && !there.empty(); --form)
            there.remove_prefix(std::min(there.size(), there.substr(0, there.find('\0')).size() + 1));
        return std::string(there.substr(0, there.find('\0')));
    }
    std::string whole(std::uint64_t number) const override { return wholeText(m_language, number); }
    std::string decimal(double value, int decimals) const override
    {
        return decimalText(m_language, value, decimals);
    }
    std::string percent(double share, int decimals) const override
    {
        return percentText(m_language, share, decimals);
    }
    bool isRightToLeft() const override { return m_language.isRightToLeft; }

private:
    static constexpr std::uint32_t kMagic = 0x950412de;

    std::uint32_t numberAt(std::size_t at) const
    {
        if (at > m_bytes.size() || m_bytes.size() - at < 4)
            return 0;
        std::uint32_t number = 0;
        for (std::size_t i = 4; i-- > 0;)
            number = number << 8 | static_cast<unsigned char>(m_bytes[at + i]);
        return number;
    }
    std::string_view textAt(std::size_t entry) const
    {
        const std::size_t length = numberAt(entry);
        const std::size_t at = numberAt(entry + 4);
        return at > m_bytes.size() || m_bytes.size() - at < length
                   ? std::string_view()
                   : std::string_view(m_bytes).substr(at, length);
    }
    /// Of a key that has forms the singular alone is compared: it ends at a zero, before which no other may
    /// come.
    std::string_view translation(std::string_view key) const
    {
        const std::size_t sources = numberAt(12);
        std::size_t low = 0;
        std::size_t high = numberAt(8);
        while (low < high) {
            const std::size_t middle = low + (high - low) / 2;
            std::string_view there = textAt(sources + 8 * middle);
            there = there.substr(0, there.find('\0'));
            if (there == key)
                return textAt(numberAt(16) + 8 * middle);
            if (there < key)
                low = middle + 1;
            else
                high = middle;
        }
        return {};
    }

    const Language& m_language;
    std::string m_bytes;
};

} // namespace

std::shared_ptr<const MessageCatalogue> openCatalogue(const Language& language, const std::string& folder)
{
    std::ifstream file(std::filesystem::path(folder) / (std::string("shelfspace_") + language.code + ".mo"),
                       std::ios::binary);
    if (!file)
        return nullptr;
    std::string bytes(std::istreambuf_iterator<char>(file), {});
    auto catalogue = std::make_shared<MoCatalogue>(language, std::move(bytes));
    return catalogue->isOne() ? catalogue : nullptr;
}

std::string translationsFolder()
{
    return folderBeside({"translations", "share/shelfspace/translations", "Resources/translations"},
                        "shelfspace_de.mo");
}

void speak(const Language& language)
{
    const auto catalogue = &language == &english() ? nullptr : openCatalogue(language, translationsFolder());
    speak(catalogue ? language : english(), catalogue);
}

} // namespace shelf
