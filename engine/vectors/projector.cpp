// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/base/numbers.h"
#include "engine/base/text/message.h"
#include "engine/vectors/key_lines.h"
#include "engine/vectors/plain_matrix.h"
#include "engine/vectors/vector_format.h"

#include <algorithm>
#include <filesystem>
#include <optional>

namespace shelf {

namespace {

/// One set of vectors that a configuration of TensorBoard's projector names.
struct Embedding {
    std::string name;
    std::string tensors;  ///< a file, beside the configuration
    std::string metadata; ///< the same; or empty
};

/// Protobuf's text form, as far as such files have it: fields of one line, blocks in braces.
class ConfigParser {
public:
    explicit ConfigParser(std::string_view text) : m_text(text) {}

    std::vector<Embedding> run()
    {
        constexpr std::size_t kMost = 1000;
        std::vector<Embedding> found;
        int depth = 0;
        while (found.size() <= kMost) {
            const std::string word = token();
            if (word.empty())
                return found;
            if (word == "{") {
                if (++depth == 1 && m_before == "embeddings")
                    found.emplace_back();
            } else if (word == "}") {
                depth -= depth > 0 ? 1 : 0;
            } else if (depth == 1 && !found.empty()) {
                if (word == "tensor_path")
                    found.back().tensors = value();
                else if (word == "metadata_path")
                    found.back().metadata = value();
                else if (word == "tensor_name")
                    found.back().name = value();
            }
            if (word != ":")
                m_before = word;
        }
        return found;
    }

private:
    std::string value()
    {
        std::string word = token();
        return word == ":" ? token() : word;
    }
    std::string token()
    {
        using namespace std::string_view_literals;
        while (m_at < m_text.size()) {
            const char c = m_text[m_at];
            if (c == '#') {
                m_at = std::min(m_text.find('\n', m_at), m_text.size());
            } else if (" \t\r\n,;"sv.find(c) != std::string_view::npos) {
                ++m_at;
            } else if (c == '"' || c == '\'') {
                const std::size_t begin = ++m_at;
                const std::size_t end = std::min(m_text.find(c, begin), m_text.size());
                m_at = std::min(end + 1, m_text.size());
                return std::string(m_text.substr(begin, end - begin));
            } else if ("{}:"sv.find(c) != std::string_view::npos) {
                ++m_at;
                return std::string(1, c);
            } else {
                const std::size_t end =
                    std::min(m_text.find_first_of(" \t\r\n:{}\"'#"sv, m_at), m_text.size());
                const std::size_t begin = m_at;
                m_at = end;
                return std::string(m_text.substr(begin, end - begin));
            }
        }
        return {};
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    std::string m_before;
};

std::string nameOf(const Embedding& one)
{
    return one.name.empty() ? one.tensors : one.name;
}

/// A file that the configuration names: in its own folder or one below it, since a configuration from
/// elsewhere must not read what else is on the disk.
Result<std::string> beside(const VectorFile& config, const std::string& name)
{
    const std::filesystem::path path(name);
    const bool leaves = path.is_absolute() ||
                        std::any_of(path.begin(), path.end(), [](const auto& part) { return part == ".."; });
    if (!config.isOnDisk() || name.empty() || leaves)
        return Error::failure(tr("The configuration names the file '%1', which is not in its own folder")
                                  .arg(name.substr(0, 200)),
                              tr("Put it there, or open the file of vectors by itself with --labels."))
            .in(config.path());
    return (std::filesystem::path(config.path()).parent_path() / path).string();
}

Recognized recognizesConfig(const VectorFile& file)
{
    const std::string_view head = file.text().substr(0, 65536);
    const bool isConfig = head.find("embeddings") != std::string_view::npos &&
                          head.find("tensor_path") != std::string_view::npos &&
                          head.find('\0') == std::string_view::npos &&
                          head.find('{') != std::string_view::npos;
    const auto first = head.find_first_not_of(" \t\r\n");
    return isConfig && first != std::string_view::npos && head[first] != '{' ? Recognized::surely
                                                                             : Recognized::no;
}

Result<std::vector<TensorInfo>> listConfig(const VectorFile& file)
{
    std::vector<TensorInfo> tensors;
    for (const Embedding& one : ConfigParser(file.text()).run())
        if (!one.tensors.empty())
            tensors.push_back({nameOf(one), "text", {}});
    return tensors;
}

Result<VectorTable> readConfig(const VectorFile& file, const std::string& tensor, const VectorOptions&)
{
    for (const Embedding& one : ConfigParser(file.text()).run()) {
        if (one.tensors.empty() || nameOf(one) != tensor)
            continue;
        const auto path = beside(file, one.tensors);
        if (!path)
            return path.error();
        const auto vectors = VectorFile::open(*path, file.progress());
        if (!vectors)
            return vectors.error();
        auto table = readPlainMatrix(vectors->text(), '\t', *path, file.progress());
        if (!table || one.metadata.empty())
            return table;
        auto labels = beside(file, one.metadata);
        if (!labels)
            return labels.error();
        table->labels = *std::move(labels);
        return table;
    }
    return Error::failure(tr("There are no vectors '%1'").arg(tensor)).in(file.path());
}

constexpr std::string_view kEndings[] = {"pbtxt"};

} // namespace

extern const VectorFormat kProjectorFormat;
constinit const VectorFormat kProjectorFormat{
    .key = "projector",
    .title = trNoop("Embedding Projector"),
    .meaning = trNoop(
        "`projector_config.pbtxt` with the files that it names, or `vecs.tsv` with the `meta.tsv` beside it"),
    .endings = kEndings,
    .keepsKeys = true,
    .recognizes = recognizesConfig,
    .list = listConfig,
    .read = readConfig,
};

} // namespace shelf
