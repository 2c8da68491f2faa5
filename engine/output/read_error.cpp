// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/output/read_error.h"

#include "engine/base/text/message.h"

#include <cerrno>
#include <system_error>

namespace shelf {

Error readError(const std::string& path, int code)
{
    const Message look = tr("Check the name, or whether the file was moved");
    switch (code) {
    case ENOENT:
        return Error::failure(tr("There is no such file"), look).in(path);
    case ENOTDIR:
        return Error::failure(tr("A part of the path is a file, not a folder"), look).in(path);
    case ENAMETOOLONG:
        return Error::failure(tr("The name is too long"), look).in(path);
    case ELOOP:
        return Error::failure(tr("The links of this name lead in a circle"), tr("Name the file itself"))
            .in(path);
    case EISDIR:
        return Error::failure(tr("It is a folder, not a file"), tr("Name a file in it")).in(path);
    case EACCES:
    case EPERM:
        return Error::failure(tr("No permission to read this file"),
                              tr("Ask its owner, or name another file"))
            .in(path);
    default:
        return Error::failure(tr("The file cannot be read: %1").arg(std::generic_category().message(code)),
                              tr("Try again, or copy the file elsewhere"))
            .in(path);
    }
}

Error emptyFile(const std::string& path)
{
    return Error::failure(tr("The file is empty"), tr("Check the name, or write the file again")).in(path);
}

Error notText(const std::string& path)
{
    return Error::failure(tr("The file is not text"), tr("Name a file of text, such as CSV or TSV")).in(path);
}

} // namespace shelf
