import sharp from 'sharp';
import { badInput } from '../../schema/errors.ts';

/** The kinds of pictures that are taken, by the type that a file of that kind has. */
export const PICTURE_TYPES = ['image/jpeg', 'image/png', 'image/webp'] as const;

export type PictureType = (typeof PICTURE_TYPES)[number];

export interface Picture {
  readonly contentType: PictureType;
  readonly content: Buffer;
}

/** More than any phone's camera; a file that unfolds to more is not unfolded. */
const MOST_PIXELS = 60_000_000;

/** Seconds of work at most on one picture. */
const MOST_SECONDS = 10;

// No other format is ever read, whatever a file says that it is: each reader is a way in.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: ['VipsForeignLoadJpegBuffer', 'VipsForeignLoadPngBuffer', 'VipsForeignLoadWebpBuffer'],
});
sharp.cache(false);

const typeOf = (content: Buffer): PictureType | undefined => {
  if (content.subarray(0, 3).equals(Buffer.from([0xff, 0xd8, 0xff]))) return 'image/jpeg';
  if (content.subarray(0, 8).equals(Buffer.from('89504e470d0a1a0a', 'hex'))) return 'image/png';
  const isRiff = content.subarray(0, 4).toString('latin1') === 'RIFF';
  return isRiff && content.subarray(8, 12).toString('latin1') === 'WEBP' ? 'image/webp' : undefined;
};

/**
 * The picture in a file and nothing else of it: known by its content, turned upright, and written anew, so that place,
 * time, camera, thumbnails and whatever else was in or behind it are gone.
 * @throws BAD_USER_INPUT for what is no picture, or one of too many pixels
 */
export const pictureOf = async (given: Buffer): Promise<Picture> => {
  const contentType = typeOf(given);
  if (!contentType) throw badInput('Stuur een JPEG, PNG of WebP.', 'Send a JPEG, PNG or WebP.');
  const format = contentType.slice('image/'.length) as 'jpeg' | 'png' | 'webp';
  try {
    const content = await sharp(given, { limitInputPixels: MOST_PIXELS, failOn: 'error', pages: 1 })
      .autoOrient()
      .timeout({ seconds: MOST_SECONDS })
      .toFormat(format, format === 'png' ? {} : { quality: 85 })
      .toBuffer();
    return { contentType, content };
  } catch {
    // The library's own words tell of its insides, and of the file's.
    throw badInput('Dit beeld is niet te lezen, of te groot.', 'This picture cannot be read, or is too large.');
  }
};
